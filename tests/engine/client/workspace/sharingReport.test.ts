import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '#domain/workspace/cells.ts';
import type { ReportTable } from '#domain/workspace/report.ts';
import { readExample } from '#domain/workspace/rules/example.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { makeFormats } from '#texts/formats.ts';
import { es } from '#texts/es/index.ts';
import { buildSharingReport } from '../../../../src/client/workspace/rules/sharingReport.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { openWorkbook, recalculate } from '../../publishers/support/readForm.ts';
import { readSheets } from '../../publishers/workspace/support/readReport.ts';
import { words } from '../../publishers/workspace/support/report.ts';

const format = makeFormats('es-PE', es);
const frame = { imprint: 'Hecho', url: 'https://example.org/', createdOn: '2026-06-15', language: 'es-PE' };
const build = (fields: Readonly<Record<string, CellValue>>) => {
  const cells = cellsWith(fields);
  return buildSharingReport({ cells, topics: [], format, frame }, readExample(cells, []));
};

const firm = fc.record({ contribution: fc.nat(900), work: fc.nat(60) });
const example = fc.record({
  firms: fc.array(firm, { minLength: 1, maxLength: 6 }),
  profit: fc.integer({ min: -400_000, max: 400_000 }).map((cents) => cents / 100),
  isByParts: fc.boolean(),
  rate: fc.nat(60),
  reserve: fc.nat(40),
  equal: fc.nat(50),
  contribution: fc.nat(50),
});

type Said = typeof example extends fc.Arbitrary<infer Value> ? Value : never;

const fieldsOf = ({ firms, profit, isByParts, rate, reserve, equal, contribution }: Said) => {
  const fields: Record<string, CellValue> = {
    'rules-sharing/by-parts': isByParts,
    'rules-sharing/profit': profit,
    'rules-sharing/income': Math.abs(profit),
    'rules-sharing/costs': 100.25,
    'rules-sharing/rate': rate,
    'rules-sharing/reserve': reserve,
    'rules-sharing/by-equal': equal,
    'rules-sharing/by-contribution': contribution,
    'rules-sharing/by-work': 100 - equal - contribution,
  };
  for (const [place, one] of firms.entries()) {
    fields[`firm/f${place}/removed`] = false;
    fields[`firm/f${place}/name`] = `Empresa ${place}`;
    fields[`sharing/f${place}/contribution`] = one.contribution;
    fields[`sharing/f${place}/work`] = one.work;
  }
  return fields;
};

describe('the example of sharing as a workbook', () => {
  it('goes on computing: every formula gives what the page shows, to the cent', () => {
    fc.assert(
      fc.property(example, (said) => {
        const bytes = writeReportXlsx(build(fieldsOf(said)), words);
        const sheets = readSheets(bytes);
        const computed = recalculate(openWorkbook(bytes));
        expect(computed.size).toBeGreaterThan(5);
        for (const [key, value] of computed) {
          const [sheet = '', cell = ''] = key.split('!');
          // The last decimal of a remainder is where numbers of a computer round apart.
          const digits = sheet === es.workspaceRules.sharing.remainders ? 5 : 6;
          expect(value, key).toBeCloseTo(Number(sheets.get(sheet)?.get(cell)?.value), digits);
        }
      }),
      { seed: 61, numRuns: 15 },
    );
  });

  it('says what is missing in place of a number', () => {
    expect(build({}).blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
    const { blocks } = build({ 'firm/a/removed': false, 'rules-sharing/profit': 10 });
    const shares = blocks.find((block): block is ReportTable => block.kind === 'table' && block.id === 'shares');
    expect(
      shares?.rows[0]?.map((cell) => (cell && typeof cell === 'object' && 'value' in cell ? cell.value : cell)),
    ).toEqual(['Empresa 1', 10, null, null, null]);
    expect(shares?.note).toContain('Según el aporte: no se puede calcular, porque falta escribir');
  });
});
