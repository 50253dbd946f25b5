import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REMOVED, type CellValue } from '#domain/workspace/cells.ts';
import { buildPlanReport } from '../../../../src/client/workspace/plan/planReport.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { makeFormats } from '#texts/formats.ts';
import { es } from '#texts/es/index.ts';
import { areas, cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { openWorkbook, recalculate } from '../../publishers/support/readForm.ts';
import { readSheets } from '../../publishers/workspace/support/readReport.ts';
import { words } from '../../publishers/workspace/support/report.ts';

const format = makeFormats('es-PE', es);
const frame = { imprint: 'Hecho', url: 'https://example.org/', createdOn: '2026-06-15', language: 'es-PE' };
const owner = { id: 'f1', isNetwork: false, name: 'Uno', title: 'Plan de Uno' };
const build = (fields: Readonly<Record<string, CellValue>>) =>
  buildPlanReport({ cells: cellsWith(fields), areas, owner, format, frame });

// Quarters and eighths are kept exactly, so that the engine rounds as a spreadsheet does.
const eighths = fc.integer({ min: 0, max: 4000 }).map((count) => count / 4);
const activity = fc.record({
  lines: fc.array(fc.record({ quantity: fc.nat(500), cost: eighths }), { maxLength: 3 }),
  isByShare: fc.boolean(),
  said: fc.tuple(fc.nat(120), fc.nat(120), fc.nat(120)),
});

describe('the plan as a workbook', () => {
  it('goes on computing: every formula gives what the page shows', () => {
    fc.assert(
      fc.property(fc.array(activity, { minLength: 1, maxLength: 4 }), (activities) => {
        const fields: Record<string, CellValue> = {};
        for (const [place, { lines, isByShare, said }] of activities.entries()) {
          const path = (field: string) => `plan/f1/a${place}/${field}`;
          fields[path(REMOVED)] = false;
          if (isByShare) fields[path('by-share')] = true;
          for (const [index, source] of ['own', 'project', 'third'].entries())
            fields[path(isByShare ? `${source}-share` : source)] = said[index] ?? 0;
          for (const [index, { quantity, cost }] of lines.entries()) {
            fields[path(`l${index}/${REMOVED}`)] = false;
            fields[path(`l${index}/quantity`)] = quantity;
            fields[path(`l${index}/unit-cost`)] = cost;
          }
        }
        const bytes = writeReportXlsx(build(fields), words);
        const sheets = readSheets(bytes);
        const computed = recalculate(openWorkbook(bytes));
        expect(computed.size).toBeGreaterThan(0);
        for (const [key, value] of computed) {
          const [sheet = '', cell = ''] = key.split('!');
          expect(value, key).toBeCloseTo(Number(sheets.get(sheet)?.get(cell)?.value), 6);
        }
      }),
      { seed: 33, numRuns: 25 },
    );
  });

  it('says so while there is nothing in it', () => {
    const { blocks } = build({});
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });
});
