import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '#records/configFile.ts';

const codes = (source: string) =>
  parseConfigFile(source).problems.map(({ code, line, column, detail }) =>
    `${code} ${line}:${column} ${detail?.['wrong'] ?? ''}`.trim(),
  );

describe('parseConfigFile', () => {
  it('reads values, texts over several lines, and numbers as they were written', () => {
    const { config, problems } = parseConfigFile(
      "// Uno\nimport type { A } from '#a.ts';\n/* export default {} */\nexport default {\n  a: 'u' +\n    'no',\n  b: [1, -2.50],\n} satisfies A;\n",
    );
    expect(problems).toEqual([]);
    expect(config?.data).toEqual({ a: 'uno', b: [1, -2.5] });
    expect(config?.oddNumbers).toEqual([{ fieldPath: ['b', 1], written: '2.50' }]);
    expect(config?.locate(['a'])).toEqual({ line: 5, column: 6 });
    expect(config?.locate(['b', 1])).toEqual({ line: 7, column: 11 });
  });

  it.each([
    ['', 'configuracion-sintaxis 1:1 empty'],
    ['// Solo un comentario\n', 'configuracion-sintaxis 1:1 empty'],
    ["import { a } from './a.ts';\nexport default { a };\n", 'configuracion-sintaxis 1:1 noExport'],
    ["throw new Error('no');\nexport default {};\n", 'configuracion-sintaxis 1:1 noExport'],
    ["export default { a: 'uno }\n", 'configuracion-sintaxis 1:21 syntax'],
    ["export default { a: 'uno' };\nprocess.exit(0);\n", 'configuracion-sintaxis 2:1 rest'],
    ["export default { a: 'uno' } satisfies A, b;\n", 'configuracion-sintaxis 1:40 rest'],
    ['export default { ...a };\n', 'configuracion-codigo 1:18 code'],
    ['export default { a: b() };\n', 'configuracion-codigo 1:21 code'],
    ['export default { a: /b/ };\n', 'configuracion-codigo 1:21 code'],
    ['export default { get a() { return 1; } };\n', 'configuracion-codigo 1:18 code'],
    ["export default { a: 'b' + 1 };\n", 'configuracion-codigo 1:21 code'],
    ["export default { a: 'b', a: 'c' };\n", 'yaml-clave-repetida 1:26'],
    [`export default { a: ${'['.repeat(500)} };\n`, 'texto-enorme 1:1'],
  ])('tells what is no value: %j', (source, expected) => {
    expect(codes(source)).toEqual([expected]);
  });
});
