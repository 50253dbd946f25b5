import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, type Cells } from '#domain/workspace/cells.ts';
import { MOST_LETTERS, readWorkspaceFile, writeWorkspaceFile, type WorkspaceFile } from '#domain/workspace/file.ts';
import { networkFields } from '#domain/workspace/network.ts';
import { toolDeclarations, type ToolDeclaration } from '#domain/workspace/tools.ts';
import { anyCells, cellsWith, valuesOf } from './support/workspaces.ts';

const SITE = 'example.org/trama/';
const fileOf = (cells: Cells, more: Partial<WorkspaceFile> = {}): WorkspaceFile => ({
  site: SITE,
  workspace: 'k3xw9q2a1',
  title: 'Red «La Loma»',
  madeOn: '2026-11-30',
  part: 'whole',
  cells,
  ...more,
});
const read = (text: string, tools?: readonly ToolDeclaration[]) => readWorkspaceFile(text, SITE, tools);

/** The sum of a file, as its form says: FNV-1a of 32 bits over the letters of its JSON. */
function sumOf(text: string): string {
  let sum = 2166136261n;
  for (const letter of text.split('')) sum = ((sum ^ BigInt(letter.charCodeAt(0))) * 16777619n) % 2n ** 32n;
  return sum.toString(16).padStart(8, '0');
}

/** A file with a sound sum, whatever it says. */
const seal = (said: object): string => {
  const text = JSON.stringify(said);
  return `${text.slice(0, -1)},"sum":"${sumOf(text)}"}`;
};
const MARK = markOf(5, 'aaaaa', undefined);
const head = {
  format: 'trama-mi-red',
  version: 1,
  site: SITE,
  workspace: 'k3xw9q2a1',
  title: '',
  madeOn: '2026-11-30',
  part: 'whole',
  tools: { network: 1, diagnosis: 1 },
};
/** What a file says of its cells, in JSON: names that JavaScript has a meaning of its own for stay as they are. */
const sealCells = (cells: string, more: object = {}): string => {
  const text = `${JSON.stringify({ ...head, ...more }).slice(0, -1)},"cells":{${cells}}}`;
  return `${text.slice(0, -1)},"sum":"${sumOf(text)}"}`;
};
const ok = (text: string, tools?: readonly ToolDeclaration[]) => {
  const reading = read(text, tools);
  if (!reading.ok) throw new Error(reading.fault);
  return reading;
};

const sample = fileOf(
  new Map([
    ...cellsWith({
      'network/name': 'Ñandú "tejidos" \\ 🧵\n\u0007\ud800',
      'network/note': '',
      'network/trade': null,
      'firm/a1/removed': false,
      'diagnosis/a1/start/medidas/level': 3,
      'group/z/start/taller': 2.333_333,
    }),
    [
      'firm/a1/name',
      { value: 'Uno', marks: [MARK], others: [{ value: null, marks: [markOf(4, 'b', undefined)] }] },
    ] as const,
  ]),
);

describe('a file', () => {
  it('reads as it was written, whatever a workspace holds', () => {
    fc.assert(
      fc.property(
        anyCells,
        fc.constantFrom('whole', 'tool', 'link', 'group'),
        fc.string({ maxLength: 80 }),
        (cells, part, title) => {
          const file = fileOf(cells, { part, title });
          const text = writeWorkspaceFile(file);
          expect(read(text)).toEqual({ ok: true, isNewer: false, refused: [], file });
          // One workspace has one text, in whatever order its fields were written.
          expect(writeWorkspaceFile({ ...file, cells: new Map([...cells].reverse()) })).toBe(text);
          expect(read(`\ufeff\n${text} \r\n`)).toEqual(read(text));
        },
      ),
      { seed: 61, numRuns: 300 },
    );
  });

  it('that was kept years ago reads as on its day', () => {
    const text =
      '{"format":"trama-mi-red","version":1,"site":"example.org/trama/","workspace":"k3xw9q2a1","title":"Red",' +
      '"madeOn":"2026-11-30","part":"whole","tools":{"network":1,"diagnosis":1},"cells":{' +
      '"diagnosis/a1/start/medidas/level":[3,["000000005-aaaaa"]],' +
      '"firm/a1/name":["Uno",["000000009-bbbbb","000000005-aaaaa"],[[null,["000000008-ccccc"]]]],' +
      '"firm/a1/removed":[false,["000000005-aaaaa"]]},"sum":"768eeb57"}';
    const { file, isNewer, refused } = ok(text);
    expect([isNewer, refused, valuesOf(file.cells)]).toEqual([
      false,
      [],
      { 'diagnosis/a1/start/medidas/level': 3, 'firm/a1/name': 'Uno', 'firm/a1/removed': false },
    ]);
    expect(file.cells.get('firm/a1/name')).toEqual({
      value: 'Uno',
      marks: ['000000009-bbbbb', '000000005-aaaaa'],
      others: [{ value: null, marks: ['000000008-ccccc'] }],
    });
    const [network, diagnosis] = toolDeclarations;
    expect(writeWorkspaceFile(file, [network!, diagnosis!])).toBe(text);
  });

  it('is refused, or says the same, with any one sign of it changed, cut or doubled', () => {
    const text = writeWorkspaceFile(sample);
    let same = 0;
    const isHarmless = (changed: string) => {
      const reading = read(changed);
      if (!reading.ok) return expect(['damaged', 'not-a-workspace']).toContain(reading.fault);
      same += 1;
      expect(reading).toEqual({ ok: true, isNewer: false, refused: [], file: sample });
    };
    for (let place = 0; place < text.length; place += 1) {
      const [before, sign, after] = [text.slice(0, place), text[place]!, text.slice(place + 1)];
      for (const other of [
        '',
        sign + sign,
        ' ',
        '0',
        'x',
        '"',
        ',',
        sign.toUpperCase(),
        String.fromCharCode(sign.charCodeAt(0) ^ 1),
      ])
        if (other !== sign) isHarmless(before + other + after);
      isHarmless(before);
    }
    // Only the letters of \ud800 may be large ones.
    expect(same).toBe(1);
  });

  it('is refused with two neighbours changed, or a line lost on the way', () => {
    const text = JSON.stringify(JSON.parse(writeWorkspaceFile(sample)), null, 1);
    expect(read(text).ok).toBe(true);
    const lines = text.split('\n');
    for (let place = 0; place < lines.length; place += 1)
      expect(read([...lines.slice(0, place), ...lines.slice(place + 1)].join('\n')).ok, lines[place]).toBe(false);
    const signs = writeWorkspaceFile(sample);
    for (let place = 0; place < signs.length - 1; place += 1) {
      if (signs[place] === signs[place + 1]) continue;
      expect(read(signs.slice(0, place) + signs[place + 1]! + signs[place]! + signs.slice(place + 2)).ok).toBe(false);
    }
  });
});

describe('what is no file of this site', () => {
  const faultOf = (text: string) => {
    const reading = read(text);
    return reading.ok ? 'taken' : reading.fault;
  };

  it('is told by what it is', () => {
    for (const text of [
      '',
      ' ',
      'hola',
      '<html>',
      'null',
      '3',
      '"trama"',
      '[]',
      '[1,2]',
      '{}',
      '{"format":1}',
      '{"type":"FeatureCollection"}',
      'PK\u0003\u0004',
      '{"__proto__":{"format":"x"}}',
    ])
      expect(faultOf(text), text).toBe('not-a-workspace');
    const text = writeWorkspaceFile(sample);
    expect(faultOf(text.slice(0, -20))).toBe('damaged');
    expect(faultOf(`${text}${text}`)).toBe('damaged');
    // Opened and kept again by a program for tables or words.
    expect(faultOf(text.replaceAll('"', '“'))).toBe('not-a-workspace');
    expect(readWorkspaceFile(text, 'otro.org/')).toEqual({ ok: false, fault: 'other-site', site: SITE });
  });

  it('is not even read where it is too large', () => {
    expect(faultOf('x'.repeat(MOST_LETTERS + 1))).toBe('too-large');
    const many = Array.from({ length: 200_001 }, (_, place) => `"firm/a${place}/name":["",["${MARK}"]]`);
    const began = performance.now();
    expect(faultOf(sealCells(many.join(',')))).toBe('too-large');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('is refused where it is nested as nothing is that was written', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(faultOf(`{"format":"trama-mi-red","x":${deep},"sum":"0"}`)).toBe('damaged');
    expect(faultOf(`{"format":"trama-mi-red","x":${'{"a":'.repeat(100_000)}1`)).toBe('damaged');
  });

  it('is refused where its head is of another kind, though its sum is sound', () => {
    const wrong: readonly object[] = [
      { site: 5 },
      { workspace: '' },
      { workspace: 'a b' },
      { workspace: 'x'.repeat(41) },
      { workspace: null },
      { title: 'x'.repeat(201) },
      { part: 'all' },
      { version: 0 },
      { version: 1.5 },
      { version: '1' },
      { tools: [] },
      { tools: { network: 0 } },
      { tools: { network: -3 } },
      { tools: { network: 1.5 } },
    ];
    for (const more of wrong)
      expect(faultOf(seal({ ...head, ...more, cells: {} })), JSON.stringify(more)).toBe('damaged');
    for (const cells of [[], null, 'x', 3]) expect(faultOf(seal({ ...head, cells }))).toBe('damaged');
    expect(faultOf(seal({ ...head, cells: {} }))).toBe('taken');
  });
});

describe('fields that no tool takes', () => {
  it('are told by their paths, and all others are taken', () => {
    const bad: Readonly<Record<string, unknown>> = {
      'diagnosis/a/start/medidas/level': [9, [MARK]],
      'diagnosis/a/start/precio/level': [1.5, [MARK]],
      'diagnosis/a/follow/precio/level': ['3', [MARK]],
      'diagnosis/a/end/precio/level': [true, [MARK]],
      'diagnosis/a/start/on': ['2026-02-30', [MARK]],
      'diagnosis/a/start/precio/note': ['x'.repeat(30_000), [MARK]],
      'network/trade': ['x'.repeat(81), [MARK]],
      'network/place': [{ a: 1 }, [MARK]],
      'network/began': ['hoy', [MARK]],
      'firm/b/name': ['x', []],
      'firm/c/name': ['x', ['']],
      'firm/d/name': ['x', [`${MARK}\n`]],
      'firm/e/name': ['x', 'mark'],
      'firm/f/name': 'x',
      'firm/g/name': null,
      'firm/h/name': ['x', [MARK], [[5, [MARK]]]],
      'firm/i/name': ['x', [MARK], [['y']]],
      'firm/j/name': ['x', [MARK], [], 1],
      'firm/k/name': ['x', Array.from({ length: 65 }, () => MARK)],
      'firm/../name': ['x', [MARK]],
      'firm/A/name': ['x', [MARK]],
      'firm/a b/name': ['x', [MARK]],
      'firm//name': ['x', [MARK]],
      'firm/a/age': [5, [MARK]],
      constructor: ['x', [MARK]],
      toString: ['x', [MARK]],
      [`firm/${'a'.repeat(10_000)}/age`]: ['x', [MARK]],
      '': ['x', [MARK]],
    };
    const cells = [
      `"firm/a/name":["Uno",["${MARK}"]]`,
      ...Object.entries(bad).map(([path, cell]) => `${JSON.stringify(path)}:${JSON.stringify(cell)}`),
      `"__proto__":["x",["${MARK}"]]`,
      `"firm/__proto__/name":["x",["${MARK}"]]`,
      `"diagnosis/a/start/medidas/seen":["La hoja",["${MARK}"]]`,
    ];
    const { file, refused } = ok(sealCells(cells.join(',')));
    expect(valuesOf(file.cells)).toEqual({ 'firm/a/name': 'Uno', 'diagnosis/a/start/medidas/seen': 'La hoja' });
    expect([...refused].sort()).toEqual([...Object.keys(bad), '__proto__', 'firm/__proto__/name'].sort());
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
  });

  it('are empty where a number is none, as JSON has no other word for it', () => {
    const text = writeWorkspaceFile(fileOf(cellsWith({ 'diagnosis/a/start/medidas/level': NaN, 'network/name': 'x' })));
    expect(valuesOf(ok(text).file.cells)).toEqual({ 'diagnosis/a/start/medidas/level': null, 'network/name': 'x' });
  });

  it('may have ids that JavaScript has a meaning of its own for', () => {
    const cells = cellsWith({ 'firm/constructor/name': 'x', 'firm/constructor/removed': false, 'firm/7/name': 'y' });
    expect(ok(writeWorkspaceFile(fileOf(cells))).file.cells).toEqual(cells);
  });
});

describe('a file of another edition', () => {
  const [network, diagnosis] = toolDeclarations as readonly [ToolDeclaration, ToolDeclaration];

  it('is newer by its own form, by a tool, or by one that is not known here', () => {
    const isNewer = (more: object) => ok(seal({ ...head, cells: {}, ...more })).isNewer;
    expect(isNewer({})).toBe(false);
    expect(isNewer({ version: 2 })).toBe(true);
    expect(isNewer({ tools: { network: 2, diagnosis: 1 } })).toBe(true);
    expect(isNewer({ tools: { network: 1, diagnosis: 1, futura: 1 } })).toBe(true);
    expect(isNewer({ tools: { network: 1, constructor: 1 } })).toBe(true);
    // A tool that is newer than the file.
    expect(isNewer({ tools: { network: 1 } })).toBe(false);
    // One of a newer form that cannot be read says so, and not that it is hurt.
    expect(readWorkspaceFile(seal({ ...head, version: 2, cells: [], parts: {} }), SITE)).toEqual({
      ok: false,
      fault: 'newer',
    });
    // What it holds is shown as far as it is known.
    const shown = ok(
      sealCells(`"network/name":["Red",["${MARK}"]],"futura/x/text":["y",["${MARK}"]]`, { tools: { futura: 1 } }),
    );
    expect([valuesOf(shown.file.cells), shown.refused]).toEqual([{ 'network/name': 'Red' }, ['futura/x/text']]);
  });

  it('is turned step by step where it is older, and a step that it has had is not taken again', () => {
    const rename = (from: string, to: string) => (cells: Cells) =>
      new Map([...cells].map(([path, cell]) => [path === from ? to : path, cell]));
    const editionOf = (version: number, field: string): readonly ToolDeclaration[] => [
      {
        ...network,
        version,
        fields: [
          ...networkFields.filter(({ path }) => path !== 'network/name'),
          { path: field, form: { type: 'text', most: 80 } },
        ],
        migrations: [rename('network/name', 'network/title'), rename('network/title', 'network/called')].slice(
          0,
          version - 1,
        ),
      },
      diagnosis,
    ];
    const fields = ['network/name', 'network/title', 'network/called'];
    for (const from of [1, 2, 3])
      for (const to of [1, 2, 3]) {
        const cells = cellsWith({ [fields[from - 1]!]: 'Red', 'network/place': 'Loma' });
        const reading = ok(
          writeWorkspaceFile(fileOf(cells), editionOf(from, fields[from - 1]!)),
          editionOf(to, fields[to - 1]!),
        );
        expect([from, to, reading.isNewer]).toEqual([from, to, from > to]);
        expect(valuesOf(reading.file.cells)).toEqual(
          from > to ? { 'network/place': 'Loma' } : { [fields[to - 1]!]: 'Red', 'network/place': 'Loma' },
        );
        expect(reading.refused).toEqual(from > to ? [fields[from - 1]] : []);
      }
  });

  it('has a step for every version of every tool', () => {
    for (const { version, migrations } of toolDeclarations) expect(migrations).toHaveLength(version - 1);
  });
});
