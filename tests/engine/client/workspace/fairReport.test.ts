import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginContact, findOpen, listOtherDrafts, listOwnDrafts } from '#client/workspace/fair/begin.ts';
import { buildBalanceReport } from '#client/workspace/fair/balanceReport.ts';
import { buildContactsReport } from '#client/workspace/fair/contactsReport.ts';
import { writeExample } from '#client/workspace/fair/example.ts';
import { tellFairMissing } from '#client/workspace/fair/missing.ts';
import { buildSummaryReport } from '#client/workspace/fair/summaryReport.ts';
import { reachOf } from '#client/workspace/fair/reach.ts';
import { listReminders } from '#client/workspace/fair/reminders.ts';
import { makeFairSetting } from '#client/workspace/fair/setting.ts';
import { choosePicture, fitSize } from '#client/workspace/fair/shrinkPicture.ts';
import { buildTasksReport } from '#client/workspace/fair/tasksReport.ts';
import type { Cells, CellValue } from '#domain/workspace/cells.ts';
import { listFairs } from '#domain/workspace/fair/fairs.ts';
import { GRADES } from '#domain/workspace/fair/fields.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import type { Report, ReportTable } from '#domain/workspace/report.ts';
import { findField } from '#domain/workspace/tools.ts';
import { takes } from '#domain/workspace/fields.ts';
import { makeFormats } from '#texts/formats.ts';
import { es } from '#texts/es/index.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { openWorkbook, recalculate } from '../../publishers/support/readForm.ts';
import { readSheets } from '../../publishers/workspace/support/readReport.ts';
import { words } from '../../publishers/workspace/support/report.ts';

const TODAY = '2026-06-01';
const format = makeFormats('es-PE', es);
const models = [
  { id: 'catalogo', title: 'Catálogo', text: 'Cómo', moment: 'before', days: -30, isProposed: false, links: [] },
] as const;
const frame = { imprint: '', url: '', createdOn: TODAY, language: 'es-PE' };
const settingOf = (cells: Cells) => makeFairSetting(cells, listFairs(cells)[0]!, { models, format, frame });

const cells = cellsWith({
  'firm/f1/removed': false,
  'firm/f1/name': 'Uno',
  'fair/k1/removed': false,
  'fair/k1/name': 'Feria de Prueba',
  'fair/k1/begins': '2026-05-01',
  'fair/k1/ends': '2026-05-03',
  'fair/k1/currency': 'S/',
  'fair/k1/stand-sales': 10.05,
  'fair/k1/goal-contacts': 5,
  'fair/k1/cost/x1/removed': false,
  'fair/k1/cost/x1/line': 'stand',
  'fair/k1/cost/x1/spent': 100,
  'fair/k1/contact/c1/removed': false,
  'fair/k1/contact/c1/saved': true,
  'fair/k1/contact/c1/name': 'Ana',
  'fair/k1/contact/c1/grade': 'a',
  'fair/k1/contact/c1/order-on': '2026-05-20',
  'fair/k1/contact/c1/order-amount': 33.33,
  'fair/k1/contact/c2/removed': false,
  'fair/k1/contact/c2/saved': true,
  'fair/k1/contact/c2/name': 'Luis',
  'fair/k1/contact/c2/next': 'Llamar',
  'fair/k1/contact/c2/next-on': '2026-05-30',
  'fair/k1/contact/c3/removed': false,
  'fair/k1/contact/c3/saved': true,
  'fair/k1/contact/c3/name': 'Rosa',
});

const tableOf = ({ blocks }: Report, id: string) =>
  blocks.find((block): block is ReportTable => block.kind === 'table' && block.id === id)!;
/** Cells as they are shown, with their formulas. */
const shown = (table: ReportTable) =>
  table.rows.map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' && 'value' in cell
        ? [cell.value, cell.formula?.((of, at, column) => `${of}!${'ABCDEFGHIJ'[column] ?? '?'}${at + 1}`)]
        : cell,
    ),
  );

describe('the papers of a fair', () => {
  it('count by grade what the register says, as a spreadsheet does too', () => {
    const report = buildContactsReport(settingOf(cells));
    expect(report.blocks[0]).toEqual({ kind: 'paragraph', text: es.workspaceFair.report.personal });
    expect(shown(tableOf(report, 'by-grade'))[0]).toEqual([
      'A',
      es.workspaceFair.grades.of.a,
      [1, 'COUNTIF(contacts!G1:G3,by-grade!A1)'],
      [33.33, 'SUMIF(contacts!G1:G3,by-grade!A1,follow!G1:G3)+SUMIF(contacts!G1:G3,by-grade!A1,follow!H1:H3)'],
    ]);
    expect(shown(tableOf(report, 'by-grade')).at(-1)?.slice(2)).toEqual([
      [2, 'COUNTIF(contacts!G1:G3,by-grade!A5)'],
      [0, expect.anything()],
    ]);
  });

  it('say what each contact and each order cost', () => {
    const rows = shown(tableOf(buildBalanceReport(settingOf(cells)), 'ratios'));
    expect(rows.map(([, value]) => Array.isArray(value) && (value as readonly unknown[])[0])).toEqual([
      ...[100, 10.05, 33.33, 43.38, -56.62, 33.33, 100, 100, 0.43],
    ]);
    expect(rows[5]?.[1]).toEqual([33.33, 'ROUND(ROUND(ratios!B1*100,0)/goals!C1,0)/100']);
  });

  it('list the tasks with their days and what is late', () => {
    expect(shown(tableOf(buildTasksReport(settingOf(cells)), 'before'))).toEqual([
      ['Catálogo', 'Cómo', { day: '2026-04-01' }, '', 'Atrasada', ''],
    ]);
  });

  it('remind of what has a day, each with a name of its own', () => {
    expect(listReminders(settingOf(cells)).map(({ id, begins }) => [id, begins])).toEqual([
      ['k1-catalogo@trama', '2026-04-01'],
      ['k1-c2@trama', '2026-05-30'],
    ]);
  });

  it('leave in the panel what is late and whom nobody answers', () => {
    const told = tellFairMissing(cells, { fairTasks: models } as unknown as WorkspacePageModel, TODAY);
    expect(told).toBe(
      'Falta decidir quién responde a 3 contactos de feria. El siguiente paso de un contacto de feria está atrasado. Una tarea de feria está atrasada.',
    );
    expect(tellFairMissing(new Map(), { fairTasks: models } as unknown as WorkspacePageModel, TODAY)).toBeUndefined();
  });
});

describe('the papers of a fair as workbooks', () => {
  const cents = fc.integer({ min: 0, max: 1e7 }).map((whole) => whole / 100);
  const anyContact = fc.record({
    grade: fc.constantFrom(...GRADES, null),
    firm: fc.constantFrom('f1', 'f2', null),
    trial: fc.option(cents, { nil: null }),
    order: fc.option(cents, { nil: null }),
  });
  const fieldsOf = (
    id: string,
    spent: readonly number[],
    people: readonly (typeof anyContact extends fc.Arbitrary<infer T> ? T : never)[],
  ) => {
    const fields: Record<string, CellValue> = { [`fair/${id}/removed`]: false, [`fair/${id}/stand-sales`]: 12.35 };
    for (const [place, amount] of spent.entries()) {
      fields[`fair/${id}/cost/x${place}/removed`] = false;
      fields[`fair/${id}/cost/x${place}/spent`] = amount;
    }
    for (const [place, { grade, firm, trial, order }] of people.entries()) {
      const path = (field: string) => `fair/${id}/contact/c${place}/${field}`;
      fields[path('removed')] = false;
      fields[path('saved')] = true;
      fields[path('grade')] = grade;
      fields[path('firm')] = firm;
      for (const [step, amount] of [
        ['trial', trial],
        ['order', order],
      ] as const) {
        fields[path(`${step}-amount`)] = amount;
        fields[path(`${step}-on`)] = amount === null ? null : '2026-05-20';
      }
    }
    return fields;
  };
  const firms = { 'firm/f1/removed': false, 'firm/f1/name': 'Uno', 'firm/f2/removed': false, 'firm/f2/name': '<5' };

  it('go on computing: every formula gives what the page shows', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 4 }), fc.array(anyContact, { maxLength: 7 }), (spent, people) => {
        const all = cellsWith({ ...firms, ...fieldsOf('k1', spent, people), ...fieldsOf('k2', [10], people) });
        const settings = listFairs(all).map((fair) => makeFairSetting(all, fair, { models, format, frame }));
        const [first, ...rest] = settings;
        for (const report of [
          buildContactsReport(first!),
          buildBalanceReport(first!),
          buildSummaryReport([first!, ...rest]),
        ]) {
          const bytes = writeReportXlsx(report, words);
          const sheets = readSheets(bytes);
          for (const [key, value] of recalculate(openWorkbook(bytes))) {
            const [sheet = '', cell = ''] = key.split('!');
            expect(value, `${report.title} ${key}`).toBeCloseTo(Number(sheets.get(sheet)?.get(cell)?.value), 6);
          }
        }
      }),
      { seed: 35, numRuns: 25 },
    );
  });
});

describe('what is begun', () => {
  it('holds what its fields take, also in the invented example', () => {
    const changes = [...writeExample(TODAY), ...beginContact('k1', TODAY, 'abc', undefined)];
    for (const { path, value } of changes) {
      const form = findField(path)?.field.form;
      expect(form && takes(form, value), path).toBe(true);
    }
    const made = cellsWith(Object.fromEntries(changes.map(({ path, value }) => [path, value as CellValue])));
    const setting = settingOf(made);
    expect(setting.fair.name).toMatch(/inventada/);
    expect(setting.contacts).toHaveLength(3);
    expect(setting.balance.spent).toBe(93_440);
  });

  it('goes on with what was left half written before a blank one', () => {
    const half = cellsWith({
      'fair/k1/removed': false,
      'fair/k1/contact/a1/removed': false,
      'fair/k1/contact/a1/name': 'A medias',
      'fair/k1/contact/b1/removed': false,
    });
    expect(findOpen(settingOf(half).drafts)?.id).toBe('a1');
    expect(findOpen([])).toBeUndefined();
  });

  it('never writes into one that another phone began, and lists what was left half written there', () => {
    const begun = [...beginContact('k1', TODAY, 'abc', undefined), ...beginContact('k1', TODAY, 'xyz', undefined)];
    const both = cellsWith({
      'fair/k1/removed': false,
      ...Object.fromEntries(begun.map(({ path, value }) => [path, value as CellValue])),
      'fair/k1/contact/half1/removed': false,
      'fair/k1/contact/half1/name': 'A medias',
    });
    const { drafts } = settingOf(both);
    expect(drafts).toHaveLength(3);
    expect(listOwnDrafts(drafts, 'abc').map(({ id }) => id.slice(-3))).toEqual(['abc']);
    expect(listOwnDrafts(drafts, 'xyz').map(({ id }) => id.slice(-3))).toEqual(['xyz']);
    expect(listOwnDrafts(drafts, 'new')).toEqual([]);
    expect(listOtherDrafts(drafts, 'new').map(({ id }) => id)).toEqual(['half1']);
    expect(listOtherDrafts(drafts, 'lf1')).toEqual([]);
  });
});

describe('a picture of a card', () => {
  it('is drawn no larger than its longest side', () => {
    expect(fitSize(4000, 3000, 1000)).toEqual([1000, 750]);
    expect(fitSize(300, 600, 1000)).toEqual([300, 600]);
    expect(fitSize(9000, 1, 1000)).toEqual([1000, 1]);
  });

  it('loses quality, then size, until it is small enough, and is refused where it never is', () => {
    const tried: (readonly [number, number])[] = [];
    const sized = (letters: number) => `data:image/jpeg;base64,/9j/${'A'.repeat(letters)}`;
    const picture = choosePicture((side, quality) => {
      tried.push([side, quality]);
      return sized(Math.round(side * side * quality * 0.25));
    });
    expect(picture && picture.length).toBeLessThanOrEqual(82_000);
    expect(tried.slice(0, 2)).toEqual([
      [1000, 0.82],
      [1000, 0.7],
    ]);
    expect(tried.at(-1)?.[0]).toBeLessThan(1000);
    expect(choosePicture(() => sized(100_000))).toBeUndefined();
    expect(choosePicture(() => 'data:image/png;base64,iVBORw0KGgo=')).toBeUndefined();
  });
});

describe('ways to reach somebody', () => {
  it('hold nothing but a number or an address', () => {
    expect(reachOf({ phone: '+593 99 123-4567 / 555', email: 'ana@example.org' })).toEqual({
      call: 'tel:+593991234567',
      mail: 'mailto:ana@example.org',
      chat: 'https://wa.me/593991234567',
    });
    expect(reachOf({ phone: '0051 900 000 000', email: 'a?cc=b@example.org' })).toEqual({
      call: 'tel:+51900000000',
      mail: 'mailto:a%3Fcc%3Db@example.org',
      chat: 'https://wa.me/51900000000',
    });
    expect(reachOf({ phone: '900 000 000', email: 'javascript:alert(1)' })).toEqual({
      call: 'tel:900000000',
      mail: undefined,
      chat: undefined,
    });
    expect(reachOf({ phone: 'no tiene', email: '' })).toEqual({ call: undefined, mail: undefined, chat: undefined });
  });
});
