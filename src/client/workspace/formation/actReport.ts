import { textOf } from '#domain/workspace/cells.ts';
import { readAct, type ActRecord } from '#domain/workspace/formation/acts.ts';
import type { Act, Finding } from '#domain/workspace/formation/fields.ts';
import { listAgreements } from '#domain/workspace/network.ts';
import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { listAgreed } from './meetingReport.ts';
import { nameFirm } from '../nameFirm.ts';
import type { FormationSetting } from './setting.ts';

const t = words.acts;

/** A heading and what stands under it; a line to write on where nothing was written. */
const say = (title: string, text: string): readonly ReportBlock[] => [
  { kind: 'heading', level: 2, text: title },
  ...(text || t.blank).split(/\n+/).map((line) => ({ kind: 'paragraph', text: line }) as const),
];

/** The act by which firms form the group: who, what for, what each gives, who speaks for it, and lines to sign on. */
export function buildActReport(setting: FormationSetting, act: Act): Report {
  const { cells, criteria, format, frame } = setting;
  const record = readAct(cells, criteria, act);
  const { on, place, purpose, firstTask, speaker, legalForm, members } = record;
  return {
    ...frame,
    title: t.heading[act](textOf(cells, 'network/name')),
    about: [
      [t.on, on ? format.date(on) : t.blank],
      [t.place, place || t.blank],
    ],
    blocks: [
      { kind: 'paragraph', text: t.opening[act] },
      ...say(t.purpose, purpose),
      ...listMembers(setting, record),
      ...say(t.speaker, speaker),
      ...(act === 'joining' || firstTask !== '' ? say(t.firstTask, firstTask) : []),
      ...(act === 'member' && legalForm !== '' ? say(t.legalForm, legalForm) : []),
      ...listCriteria(setting, record),
      ...listAgreed(
        t.agreements,
        listAgreements(cells).filter(({ isDone, text }) => !isDone && text !== ''),
      ),
      {
        kind: 'signatures',
        names: members.map(({ firm }) => t.signer(nameFirm(cells, firm), firm.person)),
      },
    ],
  };
}

function listMembers({ cells }: FormationSetting, { members }: ActRecord): readonly ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: t.members },
    {
      kind: 'table',
      id: 'members',
      title: t.members,
      columns: [
        { label: t.firm, width: 2 },
        { label: t.trade, width: 2 },
        { label: t.gives, width: 3 },
        { label: t.person, width: 2 },
      ],
      rows: members.map(({ firm, gives }) => [nameFirm(cells, firm), firm.trade, gives, firm.person]),
    },
  ];
}

/** Which firms meet each criterion. */
function listCriteria({ cells, criteria, format }: FormationSetting, { members }: ActRecord): readonly ReportBlock[] {
  if (!criteria.length || !members.length) return [];
  const named = (criterionId: string, wanted: Finding | undefined) =>
    format.list(
      members
        .filter(({ answers }) => answers.find(({ criterion }) => criterion.id === criterionId)?.found === wanted)
        .map(({ firm }) => nameFirm(cells, firm)),
    );
  return [
    { kind: 'heading', level: 2, text: t.criteria },
    {
      kind: 'table',
      id: 'criteria',
      title: t.criteria,
      columns: [
        { label: t.criterion, width: 2 },
        { label: t.met, width: 2 },
        { label: t.unmet, width: 2 },
        { label: t.unlooked, width: 2 },
      ],
      rows: criteria.map(({ id, title }) => [title, named(id, 'met'), named(id, 'unmet'), named(id, undefined)]),
    },
  ];
}
