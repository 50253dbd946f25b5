import { textOf } from '#domain/workspace/cells.ts';
import { STEPS, type Step } from '#domain/workspace/formation/fields.ts';
import { countFunnel, hasReached, listRegister, type FirmRecord } from '#domain/workspace/formation/register.ts';
import {
  nameRange,
  type Report,
  type ReportBars,
  type ReportBlock,
  type ReportCell,
} from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { nameFirm } from '../nameFirm.ts';
import type { FormationSetting } from './setting.ts';

const t = words.register;
const whole = (value: number) => ({ value, decimals: 0 });

/** How many firms came to each step, drawn. */
export function drawFunnel(register: readonly FirmRecord[], format: Formats): ReportBars {
  const { steps, left } = countFunnel(register);
  const of = format.number(register.length);
  return {
    kind: 'levels',
    title: words.funnel,
    most: Math.max(1, register.length),
    bars: [
      ...steps.map(({ step, reached, left: gone }) => ({
        label: words.steps[step],
        value: reached,
        text: words.funnelText(format.number(reached), of, gone),
      })),
      { label: words.left, value: left, text: words.funnelLeft(format.number(left), of) },
    ],
  };
}

/** The register as a document: the count, the way of each firm, and what was seen of each. */
export function buildRegisterReport(setting: FormationSetting): Report {
  const { cells, criteria, format, frame } = setting;
  const register = listRegister(cells, criteria);
  const network = textOf(cells, 'network/name');
  return {
    ...frame,
    title: t.title(network),
    about: [[t.date, format.date(frame.createdOn)]],
    blocks: [
      drawFunnel(register, format),
      ...listDays(setting, register),
      ...listCounts(register),
      ...listFound(setting, register),
      ...listGone(setting, register),
    ],
  };
}

/** The day on which a firm came to a step; nothing where it did not. */
function dayCell(record: FirmRecord, step: Step): ReportCell {
  if (!hasReached(record, step)) return null;
  const day = record.days[step];
  return day === '' ? t.noDay : { day };
}

function listDays({ cells }: FormationSetting, register: readonly FirmRecord[]): readonly ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: t.days },
    {
      kind: 'table',
      id: 'days',
      title: t.days,
      columns: [{ label: t.firm, width: 2 }, ...STEPS.map((step) => ({ label: words.steps[step], width: 1.5 }))],
      rows: register.map((record) => [nameFirm(cells, record.firm), ...STEPS.map((step) => dayCell(record, step))]),
      note: t.daysNote,
    },
  ];
}

/** The same count as numbers, which a spreadsheet works out again from the way of each firm. */
function listCounts(register: readonly FirmRecord[]): readonly ReportBlock[] {
  if (!register.length) return [];
  const last = register.length - 1;
  return [
    { kind: 'heading', level: 2, text: t.count },
    {
      kind: 'table',
      id: 'count',
      title: words.funnel,
      columns: [
        { label: t.step, width: 2 },
        { label: t.reached, isNumber: true },
        { label: t.nowLeft, isNumber: true },
      ],
      rows: countFunnel(register).steps.map(({ step, reached, left }, row) => [
        words.steps[step],
        {
          ...whole(reached),
          formula: (name) => `COUNTA(${nameRange(name, 'days', row + 1, 0, last)})`,
        },
        whole(left),
      ]),
    },
  ];
}

function listFound({ cells, criteria }: FormationSetting, register: readonly FirmRecord[]): readonly ReportBlock[] {
  if (!criteria.length) return [];
  return [
    { kind: 'heading', level: 2, text: t.criteria },
    {
      kind: 'table',
      id: 'criteria',
      title: t.criteria,
      columns: [
        { label: t.firm, width: 2 },
        { label: t.criterion, width: 2 },
        { label: t.found, width: 1.2 },
        { label: t.seen, width: 3 },
      ],
      rows: register.flatMap(({ firm, answers }) =>
        answers.map(({ criterion, found, seen }) => [
          nameFirm(cells, firm),
          criterion.title,
          words.firm[found ?? 'unlooked'],
          seen,
        ]),
      ),
    },
  ];
}

function listGone({ cells }: FormationSetting, register: readonly FirmRecord[]): readonly ReportBlock[] {
  const gone = register.filter(({ hasLeft }) => hasLeft);
  if (!gone.length) return [];
  return [
    { kind: 'heading', level: 2, text: t.left },
    {
      kind: 'table',
      id: 'left',
      title: t.left,
      columns: [
        { label: t.firm, width: 2 },
        { label: t.leftAt, width: 1.5 },
        { label: t.leftOn, width: 1.5 },
        { label: t.leftWhy, width: 3 },
      ],
      rows: gone.map(({ firm, step, leftOn, leftWhy }) => [
        nameFirm(cells, firm),
        words.steps[step],
        leftOn === '' ? null : { day: leftOn },
        leftWhy,
      ]),
    },
  ];
}
