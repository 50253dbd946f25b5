import { describe, expect, it } from 'vitest';
import type { FormField, MonitoringConfig, MonitoringForm } from '#domain/monitoring/config.ts';
import { bindColumns, findSystem } from '#domain/monitoring/odk/columns.ts';
import { readSubmissions } from '#domain/monitoring/odk/submissions.ts';
import { openBook } from '#texts/book.ts';

const words = openBook('es-PE').t.xlsForm;

const ask = (id: string, label: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  id,
  label,
  type,
  required: false,
  ours: true,
  ...more,
});

const places = [
  { id: 'plaza', label: 'En la plaza' },
  { id: 'otra-plaza', label: 'En la plaza de al lado' },
  { id: 'tienda', label: 'En una tienda' },
];

/** A question of every type, in two groups. */
const form: MonitoringForm = {
  id: 'taller',
  title: 'Ficha de taller',
  version: 3,
  level: 'firm',
  groups: [
    {
      id: 'lo-vendido',
      title: 'Lo vendido',
      help: 'Con el cuaderno a la mano.',
      fields: [
        ask('ventas-antes', 'Ventas de antes', 'money', { required: true, least: 0, decimals: 2 }),
        ask('ventas', 'Ventas', 'money', { required: true, least: 0, decimals: 2 }),
        ask('aumento', 'Aumento', 'calculated', { formula: 'VARIACION(ventas-antes, ventas)', decimals: 1 }),
        ask('meses', 'Meses', 'integer', { least: 1, most: 12 }),
      ],
    },
    {
      id: 'trabajo',
      title: 'Cómo trabaja',
      fields: [
        ask('usa-marca', '¿Usa la marca?', 'yesNo', { required: true }),
        ask('desde', 'Desde qué día', 'date', { required: true, shownWhen: 'usa-marca' }),
        ask('principal', 'Dónde más', 'choice', { choices: places }),
        ask('donde', 'Dónde vende', 'choices', { choices: places }),
        ask('notas', 'Notas', 'longText'),
      ],
    },
  ],
  permissions: { submit: 'a', review: 'b', approve: 'b', authoriseCorrection: [], delete: 'b', ownApproval: false },
};

const config = {
  periods: [
    { id: 'base', title: 'Línea de base' },
    { id: 'anual', title: 'Medición anual' },
  ],
} as unknown as MonitoringConfig;

/** Reads a table whose cells `|` sets apart. */
function read(table: string, period?: string) {
  const [header = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')));
  const system = findSystem(header);
  if (!system) throw new Error('no export');
  const columns = bindColumns(form, system, header, words, period === undefined);
  const place = (row?: number, column?: string) => `${row ?? ''}:${column ?? ''}`;
  return {
    columns,
    ...readSubmissions(
      { config, form, columns, words, period, place },
      rows.map((cells, at) => ({ number: at + 2, cells })),
    ),
  };
}

const ALL = {
  'ventas-antes': 1000,
  ventas: 1250.5,
  meses: 12,
  'usa-marca': true,
  desde: '2025-07-01',
  principal: 'plaza',
  donde: ['plaza', 'otra-plaza'],
  notas: 'Vendió «más»;\ny mejor.',
};

describe('the answers of an export', () => {
  it('of ODK Central are read, with its groups, its options in columns of their own and its notes', () => {
    const { submissions, faults, remarks, columns } = read(`
SubmissionDate | unit__code | period__id | form__version | group__lo_vendido-group__lo_vendido__help | group__lo_vendido-ventas_antes | group__lo_vendido-ventas | group__lo_vendido-aumento | group__lo_vendido-aumento__shown | group__lo_vendido-meses | group__trabajo-usa_marca | group__trabajo-desde | group__trabajo-principal | group__trabajo-donde | group__trabajo-donde/plaza | group__trabajo-donde/otra-plaza | group__trabajo-donde/tienda | group__trabajo-notas | meta-instanceID | meta-instanceName | KEY | SubmitterID | SubmitterName | AttachmentsPresent | AttachmentsExpected | Status | ReviewState | DeviceID | Edits | FormVersion
2026-03-10T15:00:00.000Z | LANA | base | 3 | | 1000 | 1250.5 | 25.1 | | 12 | yes | 2025-07-01 | plaza | plaza otra-plaza | 1 | 1 | 0 | Vendió «más»;\\ny mejor. | uuid:2 | LANA base | uuid:1 | 12 | ana | 0 | 0 | | approved | c:1 | 1 | 3`);
    expect(faults).toEqual([]);
    expect(columns.idle).toEqual([]);
    expect(remarks).toEqual([
      { code: 'reviewState', file: ':', detail: { system: 'ODK Central', state: 'approved', count: '1' } },
    ]);
    expect(submissions).toEqual([
      {
        row: 2,
        instance: 'uuid:2',
        submittedOn: '2026-03-10T15:00:00.000Z',
        unit: 'lana',
        period: 'base',
        answers: ALL,
      },
    ]);
  });

  it('of KoboToolbox are read by names and by labels, whatever sets groups apart', () => {
    const byName = read(`
unit__code | period__id | form__version | group__lo_vendido/ventas_antes | group__lo_vendido/ventas | group__lo_vendido/aumento | group__lo_vendido/meses | group__trabajo/usa_marca | group__trabajo/desde | group__trabajo/principal | group__trabajo/donde | group__trabajo/notas | __version__ | meta/instanceID | _id | _uuid | _submission_time | _validation_status | _notes | _status | _submitted_by | _tags | _index
lana | base | 3 | 1000 | 1250.5 | 25.1 | 12 | yes | 2025-07-01 | plaza | plaza otra-plaza | Vendió «más»;\\ny mejor. | vA1 | uuid:2 | 7 | 2 | 2026-03-10T15:00:00 | | | submitted_via_web | | | 1`);
    const byLabel = read(`
${words.unitCode} | ${words.period} | Ventas de antes | Ventas | Aumento | Meses | Cómo trabaja - ¿Usa la marca? | Desde qué día | Dónde más | Dónde vende | Notas | Aumento: \${aumento} | _id | _uuid | _submission_time | _validation_status
Lana | Línea de base | 1000 | 1250.5 | 25.1 | 12 | Sí | 2025-07-01 | En la plaza | En la plaza En la plaza de al lado | Vendió «más»;\\ny mejor. | | 7 | 2 | 2026-03-10T15:00:00 | Approved`);
    const inColumns = read(`
unit__code | period__id | ventas_antes | ventas | meses | usa_marca | desde | principal | donde/En la plaza | donde/En la plaza de al lado | donde/En una tienda | notas | _uuid
lana | base | 1000 | 1250.5 | 12.0 | yes | 2025-07-01 | plaza | 1 | 1 | 0 | Vendió «más»;\\ny mejor. | 2`);
    for (const { submissions, faults, columns } of [byName, byLabel, inColumns]) {
      expect(faults).toEqual([]);
      expect(columns).toMatchObject({ system: 'KoboToolbox', idle: [], missing: [] });
      expect(submissions).toEqual([
        expect.objectContaining({ instance: '2', unit: 'lana', period: 'base', answers: ALL }),
      ]);
    }
  });

  it('of rows that came in any order are told from the first to the last, with those of another period aside', () => {
    const table = `
KEY | SubmissionDate | unit__code | period__id | ventas_antes | ventas | meses | usa_marca | desde | principal | donde | notas
uuid:2 | 2026-03-11 | lana | base | 1 | 2 | | no | | | |
uuid:3 | 2026-03-12 | lana | anual | 1 | 2 | | no | | | |
uuid:1 | 2026-03-10 | lana | base | 1 | 1 | | no | | | |`;
    expect(read(table).submissions.map(({ instance }) => instance)).toEqual(['uuid:1', 'uuid:2', 'uuid:3']);
    const { submissions, aside, faults } = read(table, 'base');
    expect([submissions.length, aside, faults.length]).toEqual([2, 1, 0]);
    const without = table.replaceAll(/\| (?:period__id|base|anual) /g, '');
    expect(read(without).columns.missing).toEqual([{ name: 'period__id', nearest: undefined }]);
    expect(new Set(read(without, 'anual').submissions.map(({ period }) => period))).toEqual(new Set(['anual']));
  });
});

describe('what is wrong with an export', () => {
  it('is told of every row and column at once, and only what is whole is sent', () => {
    const { submissions, faults } = read(`
KEY | unit__code | period__id | form__version | ventas_antes | ventas | meses | usa_marca | desde | principal | donde | notas | Status
uuid:1 | dos palabras | bse | 2 | 1,200.50 | -3 | 13 | quizás | 2026-02-30 | mercado | plaza plaza | |
uuid:2 | lana | base | 4 | 1 | 2.345 | 1.5 | yes | | | | |
malo malo | lana | base | | | 2 | | no | | | | |
uuid:4 | lana | base | | | | | | | | | | not decrypted
uuid:5 | lana | base | | 1 | 2 | | no | | | | |`);
    expect(submissions.map(({ instance }) => instance)).toEqual(['uuid:5']);
    expect(faults.map(({ code, file, detail }) => `${file} ${code} ${detail?.['received'] ?? ''}`)).toEqual([
      '2:period__id unknownPeriod bse',
      '2: formVersionOld 2',
      '2:unit__code unknownUnit dos palabras',
      '2:ventas_antes badAnswer "1,200.50"',
      '2:ventas badAnswer "-3"',
      '2:meses badAnswer "13"',
      '2:usa_marca badAnswer "quizás"',
      '2:desde badAnswer "2026-02-30"',
      '2:principal badAnswer "mercado"',
      '2:donde badAnswer "plaza plaza"',
      '3: formVersionNewer 4',
      '3:ventas badAnswer "2.345"',
      '3:meses badAnswer "1.5"',
      '4: noInstance malo malo',
      '4:ventas_antes answerMissing ',
      '5: notDecrypted not decrypted',
    ]);
  });

  it('is asked of what is shown alone, and values that were computed elsewhere are compared', () => {
    const { submissions, faults, remarks } = read(`
KEY | unit__code | period__id | ventas_antes | ventas | aumento | meses | usa_marca | desde | principal | donde | notas
uuid:1 | lana | base | 100 | 150 | 50 | | yes | | | |
uuid:2 | seda | base | 100 | 150 | 49.9 | | no | 2025-07-01 | | |
uuid:3 | tela | base | 0 | 150 | | | no | | | |`);
    expect(faults).toEqual([{ code: 'answerMissing', file: '2:desde', detail: { field: 'Desde qué día' } }]);
    expect(remarks).toEqual([
      { code: 'calculatedDiffers', file: '3:aumento', detail: { field: 'Aumento', received: '49.9', expected: '50' } },
      { code: 'notAsked', file: '3:desde', detail: { field: 'Desde qué día', received: '"2025-07-01"' } },
    ]);
    expect(submissions.map(({ answers }) => answers)).toEqual([
      { 'ventas-antes': 100, ventas: 150, 'usa-marca': false },
      { 'ventas-antes': 0, ventas: 150, 'usa-marca': false },
    ]);
  });

  it('is a column that somebody renamed, with the question that it was', () => {
    const { columns } = read(`
KEY | unidad | period__id | ventas_antes | Venta | meses | usa_marca | desde | principal | donde/plaza | notas | otra cosa
uuid:1 | lana | base | 1 | 2 | | no | | | 1 | |`);
    expect(columns.missing).toEqual([
      { name: 'unit__code', nearest: undefined },
      { name: 'ventas', nearest: 'Venta' },
      { name: 'donde', nearest: undefined },
    ]);
    expect(columns.idle).toContain('otra cosa');
    expect(findSystem(['ventas', 'notas'])).toBeUndefined();
  });
});
