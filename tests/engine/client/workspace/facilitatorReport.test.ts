import { describe, expect, it } from 'vitest';
import { tellFacilitatorMissing } from '#client/workspace/facilitator/missing.ts';
import {
  buildCompareReport,
  buildFeedbackReport,
  buildPaperReport,
} from '#client/workspace/facilitator/selectionReports.ts';
import { buildPassedReport, buildStudyReport } from '#client/workspace/facilitator/studyReports.ts';
import { nameAll } from '#client/workspace/facilitator/tell.ts';
import type { FacilitatorSetting } from '#client/workspace/facilitator/types.ts';
import { buildKeyReport, buildWorkshopReport } from '#client/workspace/facilitator/workshopReports.ts';
import type { Cells, CellValue } from '#domain/workspace/cells.ts';
import { listTrainees } from '#domain/workspace/facilitator/attempts.ts';
import { listCandidates } from '#domain/workspace/facilitator/candidates.ts';
import type { FacilitatorModel, TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import { findField } from '#domain/workspace/tools.ts';
import { takes } from '#domain/workspace/fields.ts';
import type { Report } from '#domain/workspace/report.ts';
import { es } from '#texts/es/index.ts';
import { makeFormats } from '#texts/formats.ts';
import { writeReportDocx } from '#publishers/workspace/reportDocx.ts';
import { writeReportOdt } from '#publishers/workspace/reportOdt.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { words } from '../../publishers/workspace/support/report.ts';

const t = es.workspaceFacilitator;
const model: FacilitatorModel = {
  criteria: [
    {
      id: 'pago',
      title: 'Puede quedarse',
      use: 'condition',
      ask: '¿Hasta cuándo?',
      evidence: 'Un calendario.',
      task: '',
      levels: [],
      needed: 0,
      learn: [],
      phaseIds: [],
      places: [],
      isProposed: true,
    },
    {
      id: 'planes',
      title: 'Hacer planes',
      use: 'function',
      ask: '¿Qué plan?',
      evidence: 'Un plan.',
      task: 'Haga uno.',
      levels: ['uno', 'dos', 'tres', 'cuatro', 'cinco'],
      needed: 3,
      learn: [{ title: 'La fase', address: '/fase/' }],
      phaseIds: ['fase'],
      places: [],
      isProposed: false,
    },
  ],
  phases: [
    {
      id: 'fase',
      title: 'La fase',
      items: [{ key: 'phase-fase', kind: 'phase', title: 'La fase', address: '/fase/', minutes: 5 }],
      tools: [],
      questions: 8,
    },
  ],
};
const format = makeFormats('es-PE', es);
const frame = { imprint: 'Sitio', url: 'https://x.example/', createdOn: '2026-06-01', language: 'es-PE' };
const settingOf = (cells: Cells): FacilitatorSetting => ({
  cells,
  model,
  format,
  frame,
  base: '/',
  tools: [],
  trainees: nameAll(listTrainees(cells), t.person),
  candidates: nameAll(listCandidates(cells, model.criteria), t.candidate),
});
const values: Record<string, CellValue> = {
  'trainee/t1/removed': false,
  'trainee/t1/has-read/phase-fase': true,
  'trainee/t1/attempt/a1/removed': false,
  'trainee/t1/attempt/a1/of-phase': 'fase',
  'trainee/t1/attempt/a1/tried-on': '2026-05-01',
  'trainee/t1/attempt/a1/right-count': 6,
  'trainee/t1/attempt/a1/asked-count': 8,
  'trainee/t1/attempt/a2/removed': false,
  'trainee/t1/attempt/a2/of-phase': 'fase',
  'trainee/t1/attempt/a2/tried-on': '2026-05-09',
  'trainee/t1/attempt/a2/right-count': 5,
  'trainee/t1/attempt/a2/asked-count': 8,
  'candidate/c1/removed': false,
  'candidate/c1/name': 'Rosa',
  'candidate/c1/fulfils/pago': 'met',
  'candidate/c1/shown-level/planes': 2,
  'candidate/c2/removed': false,
  'candidate/c2/name': 'Rosa',
  'candidate/c2/shown-level/planes': 4,
  'candidate/c2/shown-by/planes': 'Trajo un plan',
};
const textOf = (report: Report) => JSON.stringify(report);

describe('what the facilitator tool writes', () => {
  it('says that the sheet is no certificate, with the attempt that passed and its day', () => {
    const setting = settingOf(cellsWith(values));
    const report = buildPassedReport(setting, setting.trainees[0]!);
    expect(report.blocks[0]).toEqual({ kind: 'paragraph', text: t.passed.notCertificate });
    const table = report.blocks.find((block) => block.kind === 'table')!;
    expect(table.rows).toEqual([
      ['La fase', { day: '2026-05-01' }, { value: 6, decimals: 0 }, { value: 8, decimals: 0 }, t.passed.states.passed],
    ]);
    // Nobody is named: there is a line to write by hand.
    expect(report.blocks.at(-1)).toEqual({ kind: 'signatures', names: [t.passed.signature] });
    expect(textOf(buildStudyReport(setting, setting.trainees[0]!))).toContain(t.study.yes);
  });

  it('puts candidates side by side by what they showed, and sums nothing', () => {
    const setting = settingOf(cellsWith(values));
    expect(setting.candidates.map(({ called }) => called)).toEqual(['Rosa', 'Rosa (2)']);
    const report = buildCompareReport(setting);
    const tables = report.blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ rows }) => rows)).toEqual([
      [['Puede quedarse', t.candidateForm.met, t.compare.unknown]],
      [['Hacer planes', { value: 3, decimals: 0 }, '2, sin un hecho escrito', '4: Trajo un plan']],
    ]);
    expect(tables.some(({ hasTotal }) => hasTotal)).toBe(false);
    expect(textOf(report)).toContain('Rosa: Hacer planes.');
    const feedback = buildFeedbackReport(setting, setting.candidates[0]!);
    expect(textOf(feedback)).toContain(t.feedback.learnLine('Hacer planes', 'dos', 'tres'));
    expect(textOf(feedback)).not.toContain('Trajo un plan');
  });

  it('takes hostile words and three hundred people, and writes every document', async () => {
    const many: Record<string, CellValue> = {};
    for (let at = 0; at < 300; at += 1) {
      many[`candidate/c${at}/removed`] = false;
      many[`candidate/c${at}/name`] = at % 2 ? '🧵 مرحبا\u0007' : 'x'.repeat(80);
      many[`candidate/c${at}/shown-by/planes`] = '1234567890'.repeat(4);
      many[`candidate/c${at}/shown-level/planes`] = (at % 5) + 1;
    }
    const setting = settingOf(cellsWith(many));
    expect(new Set(setting.candidates.map(({ called }) => called)).size).toBe(300);
    const report = buildCompareReport(setting);
    const ids = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(150);
    for (const one of [
      buildPaperReport(setting),
      buildCompareReport({ ...setting, candidates: setting.candidates.slice(0, 3) }),
    ]) {
      expect((await writeReportDocx(one, words)).length).toBeGreaterThan(1000);
      expect(writeReportOdt(one, words).length).toBeGreaterThan(1000);
    }
    expect(writeReportXlsx(report, words).length).toBeGreaterThan(1000);
  });

  it('keeps the answers of a workshop apart from its questions', () => {
    const bank: TestQuestionModel[] = [
      {
        id: 'q',
        topic: 'q',
        text: '¿Cuál?',
        options: [
          { id: 'a', text: 'Esta.', isRight: false, why: 'Porque no lo dice.' },
          { id: 'b', text: 'Esa.', isRight: true, why: 'Porque lo dice.' },
        ],
        page: { title: 'La fase', address: '/fase/' },
        isProposed: true,
      },
    ];
    const [phase] = model.phases;
    expect(textOf(buildWorkshopReport({ frame }, phase!, bank))).not.toContain('Porque');
    expect(textOf(buildKeyReport({ frame }, phase!, bank))).toContain('b) Esa.');
    expect(textOf(buildKeyReport({ frame }, phase!, bank))).not.toContain('a) Esta.');
  });

  it('misses nothing of whoever has not begun, and tells a self-test that was left', () => {
    expect(tellFacilitatorMissing(cellsWith({}))).toBeUndefined();
    expect(tellFacilitatorMissing(cellsWith(values))).toBeUndefined();
    expect(tellFacilitatorMissing(cellsWith({ ...values, 'trainee/t1/attempt/a3/removed': false }))).toBe(
      es.workspace.panel.openSelfTest(1),
    );
  });

  it('keeps no more than its fields take', () => {
    for (const [path, value] of Object.entries(values)) {
      const field = findField(path)?.field;
      expect(field && takes(field.form, value), path).toBe(true);
    }
    expect(takes(findField('candidate/c1/shown-level/x')!.field.form, 6)).toBe(false);
    expect(takes(findField('trainee/t1/attempt/a1/seed')!.field.form, 2 ** 32)).toBe(false);
    expect(findField('candidate/c1/age')).toBeUndefined();
  });
});
