import { numberOf, textOf, type Cells } from '#domain/workspace/cells.ts';
import type { Activity } from '#domain/workspace/plan/activities.ts';
import { planPathOf, TERMS } from '#domain/workspace/plan/fields.ts';
import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { workspacePlan } from '#words/workspacePlan.ts';
import type { Owner } from './owners.ts';
import { listAbout } from './planReport.ts';
import { moneyOf, nameOf } from './tell.ts';

const t = workspacePlan.terms;

/** What the terms of reference are made of. */
export interface TermsSetting {
  readonly cells: Cells;
  readonly owner: Owner;
  readonly activity: Activity;
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** What is asked of whoever gives a service, to send to several and to sign with one. */
export function buildTermsReport({ cells, owner, activity, format, frame }: TermsSetting): Report {
  const path = (field: string) => planPathOf(owner.id, activity.id, field);
  const { service, serviceName, funding } = activity;
  const hours = numberOf(cells, path('hours'));
  const deadline = textOf(cells, path('deadline'));
  const when = [
    ...(hours === undefined ? [] : [t.hoursSay(format.number(hours, Number.isInteger(hours) ? 0 : 1))]),
    ...(deadline ? [t.deadlineSay(format.date(deadline))] : []),
  ];
  return {
    ...frame,
    title: t.title(serviceName || nameOf(activity)),
    about: [
      ...listAbout(cells, owner),
      [t.kind, service ? workspacePlan.activity.services[service] : ''],
      [t.activity, nameOf(activity)],
      [t.budget, funding.cost ? moneyOf(cells, owner.id, format)(funding.cost) : ''],
    ],
    blocks: [
      ...TERMS.slice(0, 2).flatMap((term) => say(t[term], textOf(cells, path(term)))),
      ...say(t.when, when.join(' ')),
      ...TERMS.slice(2).flatMap((term) => say(t[term], textOf(cells, path(term)))),
      { kind: 'signatures', names: t.signatures },
    ],
  };
}

/** A heading, and what stands below it: lines as a list, one as a sentence, nothing as what is to be agreed. */
function say(heading: string, text: string): readonly ReportBlock[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    { kind: 'heading', level: 2, text: heading },
    lines.length > 1 ? { kind: 'list', ordered: false, items: lines } : { kind: 'paragraph', text: lines[0] ?? t.open },
  ];
}
