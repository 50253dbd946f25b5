import { getText, listFiles, type Family, type Files } from './mutation.ts';
import type { Random } from './random.ts';

const YAML = /^data\/.*\.yaml$/;
const PROSE = /^src\/content\/.*\.mdx$/;
const TABLE = /rows\.csv$/;

/** Values that a field may receive by mistake. */
const VALUES = [
  ...[
    '',
    '""',
    '[]',
    '{}',
    'null',
    '~',
    'true',
    '-1',
    '0',
    '0.5',
    '9007199254740993',
    '1e400',
    '.nan',
    '0x10',
    '"   "',
  ],
  ...[
    '[[[]]]',
    '{a: 1}',
    '2019-02-31',
    '"\\u0000"',
    '"\\u202e"',
    '*nada',
    '!!js/function "x"',
    '21,88',
    '"<b>x</b>"',
    '|',
  ],
  ...[`"${'palabra '.repeat(3000)}"`, '99999999999999999999', '007', '"{{id}}"', '- uno', '@x', '%x', '"…"'],
];
const KEY_LINE = /^( *(?:- )?)([A-Za-z]+):(.*)$/;

/** The lines of a YAML text that give a field its value. */
const listKeyLines = (text: string): number[] =>
  text.split('\n').flatMap((line, index) => (KEY_LINE.test(line) ? [index] : []));

const putLine = (text: string, index: number, line: string): string => text.split('\n').with(index, line).join('\n');

/** A line of a file that gives a field its value, in parts. */
function pickField(files: Files, random: Random, pattern = YAML) {
  const file = random.pick(listFiles(files, pattern));
  const text = getText(files, file);
  const index = random.pick(listKeyLines(text));
  const [, indent = '', key = '', value = ''] = KEY_LINE.exec(text.split('\n')[index] ?? '') ?? [];
  return { file, text, index, indent, key, value };
}

/** Mistakes in the fields of records. */
export const fieldFamilies: Readonly<Record<string, Family>> = {
  'a value of another sort': (files, random) => {
    const { file, text, index, indent, key } = pickField(files, random);
    const value = random.pick(VALUES);
    return {
      what: `${file}:${index + 1} ${key}: ${value.slice(0, 40)}`,
      edits: [{ write: file, content: putLine(text, index, `${indent}${key}: ${value}`) }],
    };
  },
  'a field with a slip': (files, random) => {
    const { file, text, index, indent, key, value } = pickField(files, random);
    if (text.includes('entries:') || /references|operation/.test(key)) return undefined;
    const slipped = `${key.slice(0, 1)}${key.slice(0, 1)}${key.slice(1)}`;
    return {
      what: `${file}:${index + 1} ${slipped} in place of ${key}`,
      edits: [{ write: file, content: putLine(text, index, `${indent}${slipped}:${value}`) }],
    };
  },
  'a field twice': (files, random) => {
    const { file, text, index, indent, key, value } = pickField(files, random);
    if (indent || !value.trim() || /^\s*[|>&[{]/.test(value)) return undefined;
    const lines = text.split('\n');
    lines.splice(index, 0, `${key}:${value}`);
    return {
      what: `${file}:${index + 1} ${key} twice`,
      edits: [{ write: file, content: lines.join('\n') }],
      mustTell: file,
      most: 2,
    };
  },
  'a field gone': (files, random) => {
    const { file, text, index, key } = pickField(files, random);
    const lines = text.split('\n');
    lines.splice(index, 1);
    return { what: `${file}:${index + 1} ${key} is gone`, edits: [{ write: file, content: lines.join('\n') }] };
  },
  'an id that nobody has': (files, random) => {
    const { file, text, index, indent, key, value } = pickField(files, random);
    if (!/Id$/.test(key) || !/^ [a-z0-9-]+$/.test(value)) return undefined;
    return {
      what: `${file}:${index + 1} ${key}:${value}x`,
      edits: [{ write: file, content: putLine(text, index, `${indent}${key}:${value}x`) }],
      mustTell: file,
      most: 2,
    };
  },
  'a tab for an indent': (files, random) => {
    const { file, text, index, indent, key, value } = pickField(files, random);
    if (!/^ +$/.test(indent)) return undefined;
    return {
      what: `${file}:${index + 1} begins with a tab`,
      edits: [{ write: file, content: putLine(text, index, `\t${key}:${value}`) }],
      mustTell: file,
      most: 2,
    };
  },
  'a space that does not break': (files, random) => {
    const { file, text, index, indent, key, value } = pickField(files, random);
    if (!value.trim()) return undefined;
    return {
      what: `${file}:${index + 1} a space that does not break after the colon`,
      edits: [{ write: file, content: putLine(text, index, `${indent}${key}:\u00a0${value.trim()}`) }],
      mustTell: file,
      most: 3,
    };
  },
  'curly quotes': (files, random) => {
    const { file, text, index, indent, key, value } = pickField(files, random);
    if (!/^ [A-ZÁÉÍÓÚ¿]/.test(value)) return undefined;
    return {
      what: `${file}:${index + 1} curly quotes around a text with a colon`,
      edits: [{ write: file, content: putLine(text, index, `${indent}${key}: “Uno: dos”`) }],
      mustTell: file,
      most: 3,
    };
  },
  'without end': (files, random) => {
    const file = random.pick(listFiles(files, YAML));
    const text = getText(files, file);
    const [what, more] = random.pick([
      ['nested 500 deep', `\nextra: ${'['.repeat(500)}${']'.repeat(500)}\n`],
      ['an order beyond what is counted', '\norder: 9007199254740993\n'],
      ['names that name names', `\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`],
      ['a second document', '\n---\ntitle: Otra\n'],
      ['a tag that runs', '\nextra: !!js/function "function(){}"\n'],
    ] as const);
    return { what: `${file}: ${what}`, edits: [{ write: file, content: text + more }], mustTell: file };
  },
};

/** Mistakes in tables. */
export const tableFamilies: Readonly<Record<string, Family>> = {
  'a cell of another sort': (files, random) => {
    const file = random.pick(listFiles(files, TABLE));
    const lines = getText(files, file).trimEnd().split('\n');
    const row = 1 + random.below(lines.length - 1);
    const cells = (lines[row] ?? '').split(',');
    const column = random.below(cells.length);
    const value = random.pick([
      '',
      'abc',
      '-',
      's/d',
      '12345678901234567890',
      '007',
      '5%',
      '=1+1',
      '-5',
      '#N/A',
      '1e999',
      'NaN',
    ]);
    return {
      what: `${file}:${row + 1} cell ${column + 1} is «${value}»`,
      edits: [{ write: file, content: `${lines.with(row, cells.with(column, value).join(',')).join('\n')}\n` }],
    };
  },
  'a row of another length': (files, random) => {
    const file = random.pick(listFiles(files, TABLE));
    const lines = getText(files, file).trimEnd().split('\n');
    const row = 1 + random.below(lines.length - 1);
    const line = lines[row] ?? '';
    const changed = random.pick([`${line},x`, `${line},21,88`, 'x']);
    return {
      what: `${file}:${row + 1} has another number of cells`,
      edits: [{ write: file, content: `${lines.with(row, changed).join('\n')}\n` }],
      mustTell: file,
      most: 3,
    };
  },
  'another head': (files, random) => {
    const file = random.pick(listFiles(files, TABLE));
    const [head = '', ...lines] = getText(files, file).split('\n');
    const columns = head.split(',');
    const index = random.below(columns.length);
    const changed = random.pick([
      columns.with(index, `${columns[index]}2`).join(','),
      columns.with(index, ` ${columns[index]?.toUpperCase()} `).join(','),
      [...columns, columns[index]].join(','),
      head.replaceAll(',', ';'),
    ]);
    return {
      what: `${file}:1 ${changed}`,
      edits: [{ write: file, content: [changed, ...lines].join('\n') }],
      mustTell: file,
      most: 4,
    };
  },
  'rows of commas': (files, random) => {
    const file = random.pick(listFiles(files, TABLE));
    const text = getText(files, file).trimEnd();
    const commas = ','.repeat((text.split('\n')[0] ?? '').split(',').length - 1);
    return {
      what: `${file} ends with rows of commas`,
      edits: [{ write: file, content: `${text}\n${`${commas}\n`.repeat(1 + random.below(40))}` }],
      mustTell: file,
      most: 1,
    };
  },
  'thousands of bad rows': (files, random) => {
    const file = random.pick(listFiles(files, TABLE));
    const text = getText(files, file).trimEnd();
    const width = (text.split('\n')[0] ?? '').split(',').length;
    const rows = Array.from({ length: 3000 }, (_, row) => `fila-${row}${',no'.repeat(width - 1)}\n`);
    return {
      what: `${file} has 3000 bad rows`,
      edits: [{ write: file, content: `${text}\n${rows.join('')}` }],
      mustTell: file,
      most: 2 * width,
    };
  },
  'a quote that stays open': (files, random) => {
    const file = random.pick(listFiles(files, TABLE));
    const lines = getText(files, file).trimEnd().split('\n');
    const row = 1 + random.below(lines.length - 1);
    return {
      what: `${file}:${row + 1} opens a quote`,
      edits: [{ write: file, content: `${lines.with(row, `"${lines[row]}`).join('\n')}\n` }],
      mustTell: file,
      most: 3,
    };
  },
};

/** Prose that is wrong wherever it stands. */
const WRONG_PROSE = [
  '<script>alert(1)</script>',
  '    ```\n    <script>alert(1)</script>\n    ```',
  '<div onclick="x()">hola</div>',
  '{1 + 1}',
  'import x from "./x"',
  'export const x = 1',
  'Vea [la página](/no-existe/).',
  'Vea [la página](/redes/#no-existe).',
  'Vea [la página](javascript:alert(1)).',
  'Vea [la página](data:text/html,hola).',
  'Vea [la página] (/redes/).',
  '[pulse][x]\n\n[x]: javascript:alert(1)',
  '![una foto][x]\n\n[x]: https://otra.example.org/foto.png',
  '<Cifra de="no-hay/nada" />',
  '<Cifra de="pedidos/total"',
  '<Componente />',
  '<Grafico />',
  'Un **texto que queda abierto.',
  '##Título sin espacio',
  'Una nota que no está.[^no-esta]',
  '[^sola]: Una nota que nadie llama.',
  '• Primera cosa\n• Segunda cosa',
  '| a | b |\n| c | d |',
  '```\nun código que queda abierto',
  '## ',
  '![una foto](/a b.png)',
  'Bajaron {{cifra}}.',
  '#### Un título que salta',
  'Vea [](/redes/).',
] as const;
const HEAVY_PROSE = [
  ['20,000 asterisks', '*'.repeat(20_000)],
  ['100,000 brackets', '['.repeat(100_000)],
  ['500 nested lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ['500 nested quotes', `${'> '.repeat(500)}x`],
  ['a paragraph of 2 MB', 'palabra '.repeat(250_000)],
  ['50,000 back quotes', '`'.repeat(50_000)],
  ['20,000 underscores in pairs', 'a_b_ '.repeat(20_000)],
  ['10,000 signs that open a tag', '<a '.repeat(10_000)],
  ['10,000 braces', '{'.repeat(10_000)],
  ['a table of 2,000 columns', `${'| a '.repeat(2000)}|\n${'| - '.repeat(2000)}|`],
] as const;

/** Mistakes in prose. */
export const proseFamilies: Readonly<Record<string, Family>> = {
  'prose that is wrong anywhere': (files, random) => {
    const file = random.pick(listFiles(files, PROSE));
    const wrong = random.pick(WRONG_PROSE);
    return {
      what: `${file} ends with ${JSON.stringify(wrong)}`,
      edits: [{ write: file, content: `${getText(files, file).trimEnd()}\n\n${wrong}\n` }],
      mustTell: file,
      most: 3,
    };
  },
  'prose without end': (files, random) => {
    const file = random.pick(listFiles(files, PROSE));
    const [what, heavy] = random.pick(HEAVY_PROSE);
    return {
      what: `${file} ends with ${what}`,
      edits: [{ write: file, content: `${getText(files, file).trimEnd()}\n\n${heavy}\n` }],
      mustTell: file,
    };
  },
  'front matter that is wrong': (files, random) => {
    const file = random.pick(listFiles(files, PROSE));
    const text = getText(files, file);
    const [what, content] = random.pick([
      ['is not closed', text.replace(/\n---\n/, '\n')],
      ['has no start', text.replace(/^---\n/, '')],
      ['has a field that is none', text.replace(/^---\n/, '---\ninventado: 1\n')],
      ['has a list for a title', text.replace(/^(?:title|name): .*$/m, 'title: [uno]')],
      ['has a title without a letter', text.replace(/^(?:title|name): .*$/m, 'title: "***"')],
      ['has an empty title', text.replace(/^(?:title|name): .*$/m, 'title: ""')],
    ] as const);
    if (content === text) return undefined;
    return { what: `${file}: the front matter ${what}`, edits: [{ write: file, content }], mustTell: file, most: 4 };
  },
};
