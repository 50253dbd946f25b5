import { textOf } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { listAcceptances, type Acceptance } from '#domain/workspace/rules/acceptance.ts';
import { isDecided, listQuestions, listSections, readAnswer } from '#domain/workspace/rules/answers.ts';
import { readExample } from '#domain/workspace/rules/example.ts';
import { listRulesFaults, questionOf } from '#domain/workspace/rules/faults.ts';
import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { nameFirm } from '../nameFirm.ts';
import type { RulesSetting } from './setting.ts';
import { listSharingBlocks } from './sharingReport.ts';
import { numberSections, tellFault } from './tell.ts';

const t = words.document;

const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const head = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
const list = (title: string, items: readonly string[]): readonly ReportBlock[] =>
  items.length ? [head(title), { kind: 'list', ordered: false, items }] : [];

/** The rules as a document to be read, corrected and signed. */
export function buildRulesReport(setting: RulesSetting): Report {
  const { cells, format, frame } = setting;
  const firms = listFirms(cells);
  const names = firms.map((firm) => nameFirm(cells, firm));
  const on = textOf(cells, 'rules/on');
  return {
    ...frame,
    title: t.title(textOf(cells, 'network/name')),
    about: [
      [t.on, on && format.date(on)],
      [t.place, textOf(cells, 'network/place')],
      [t.who, textOf(cells, 'rules/who')],
    ],
    blocks: [
      say(names.length ? t.opening(format.list(names)) : t.openingNone),
      ...listText(setting),
      ...listLeft(setting),
      ...listExample(setting),
      ...listSaid(setting),
      head(t.legal),
      say(words.legal),
      say(words.own),
      ...(firms.length
        ? [
            {
              kind: 'signatures',
              names: firms.map((firm) => t.signer(nameFirm(cells, firm), firm.person)),
            } as const,
          ]
        : []),
    ],
  };
}

/** The rules themselves, numbered by topic. */
function listText(setting: RulesSetting): readonly ReportBlock[] {
  const sections = numberSections(listSections(setting.cells, setting.topics), setting);
  if (!sections.length) return [say(t.nothing)];
  return sections.flatMap(({ number, title, clauses }) => [
    head(words.section(number, title)),
    ...clauses.map((clause) => say(words.clause(clause.number, clause.text))),
  ]);
}

/** What is open, what was left out on purpose, and what contradicts itself. */
function listLeft(setting: RulesSetting): readonly ReportBlock[] {
  const { cells, topics } = setting;
  const questions = listQuestions(topics);
  const aside = questions.flatMap((question) => {
    const answer = readAnswer(cells, question);
    return answer.kind === 'aside' ? [t.asideOne(question.ask, answer.why).trim()] : [];
  });
  const review = listRulesFaults(cells, topics).map((fault) => {
    const question = questionOf(fault);
    const told = tellFault(fault, setting);
    return question ? words.faults.of(question.ask, told) : told;
  });
  const open = questions.filter((question) => !isDecided(cells, question)).map(({ ask }) => ask);
  return [...list(t.open, open), ...list(t.aside, aside), ...list(t.review, review)];
}

/** The example of sharing, once a business was entered. */
function listExample(setting: RulesSetting): readonly ReportBlock[] {
  const example = readExample(setting.cells, setting.topics);
  if (!example.aside || !example.results) return [];
  const blocks = listSharingBlocks(setting, example).map((block): ReportBlock => {
    if (block.kind === 'heading') return { ...block, level: 3 };
    // On paper nothing is worked out again.
    if (block.kind !== 'table') return block;
    const rows = block.rows.map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell === 'string' || !('formula' in cell)) return cell;
        const { formula: _, ...rest } = cell;
        return rest;
      }),
    );
    return { ...block, rows };
  });
  return [head(t.example), say(t.exampleHelp), ...blocks];
}

const saysOf = ({ isAccepted, isOfOlder }: Acceptance): string =>
  isOfOlder ? t.acceptsOlder : isAccepted ? t.accepts : t.silent;

/** What each firm says, once one of them said something. */
function listSaid({ cells, topics }: RulesSetting): readonly ReportBlock[] {
  const acceptances = listAcceptances(cells, topics);
  if (!acceptances.some(({ readOn, isAccepted, objection }) => readOn || isAccepted || objection)) return [];
  return [
    head(t.acceptance),
    {
      kind: 'table',
      id: 'acceptance',
      title: t.acceptance,
      columns: [
        { label: t.firm, width: 2 },
        { label: t.readOn, width: 1.5 },
        { label: t.says, width: 1.5 },
        { label: t.objection, width: 3 },
      ],
      rows: acceptances.map((one) => [
        nameFirm(cells, one.firm),
        one.readOn === '' ? null : { day: one.readOn },
        saysOf(one),
        one.objection,
      ]),
    },
  ];
}
