import type { Standing } from '#domain/workspace/approach/advice.ts';
import { listTurns } from '#domain/workspace/approach/turns.ts';
import type { Report, ReportBars, ReportBlock, ReportTable } from '#domain/workspace/report.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { listScoreBlocks } from './scoreReport.ts';
import type { ApproachSetting, Weighed } from './setting.ts';
import { addressIn, countOf, nameTypes, tellAdvice, tellAnswer, tellReason, tellTurn } from './tell.ts';

const t = words.report;

/** Pairs of answers that are listed: they can be hundreds. */
const MOST_PAIRS = 8;

const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const head = (text: string, level: 2 | 3 = 2): ReportBlock => ({ kind: 'heading', level, text });
const list = (items: readonly string[]): ReportBlock => ({ kind: 'list', ordered: false, items });
const under = (title: string, items: readonly string[]): readonly ReportBlock[] =>
  items.length ? [head(title), list(items)] : [];

/** What suits a group and why, on the page and in its documents. */
export function buildAdviceReport(setting: ApproachSetting, weighed: Weighed): Report {
  const { format, frame, model } = setting;
  const { name, answers, advice } = weighed;
  const { questions } = model;
  const answered = format.number(questions.length - advice.unanswered.length);
  return {
    ...frame,
    title: t.title,
    about: [
      [t.group, name],
      [t.answered, t.of(answered, format.number(questions.length))],
      [t.date, format.date(frame.createdOn)],
    ],
    blocks: [
      say(tellAdvice(advice, format).join(' ')),
      ...(answers.size
        ? [
            ...(advice.unanswered.length ? [say(advice.isSettled ? t.settled : t.unsettled)] : []),
            drawTypes(advice.standings),
            ...listFirst(setting, weighed),
            ...listWhy(setting, weighed),
            ...listExpected(setting, weighed),
            ...listTurnsOf(setting, weighed),
          ]
        : []),
      ...under(
        t.missing,
        advice.unanswered.map(({ ask }) => ask),
      ),
      ...listScoreBlocks(setting, weighed),
      head(t.answers),
      tableAnswers(setting, weighed),
      head(t.method),
      say(words.own),
      ...under(t.sources, listSources(weighed)),
    ],
  };
}

/** How many answers speak for each type. */
function drawTypes(standings: readonly Standing[]): ReportBars {
  return {
    kind: 'levels',
    title: t.drawing,
    most: Math.max(1, ...standings.map(countOf)),
    bars: standings.map(({ type, favour, against, excluding }) => ({
      label: type.title,
      value: favour.length,
      text: (excluding.length ? t.drawingExcluded : t.drawingText)(favour.length, against.length + excluding.length),
    })),
  };
}

/** What to do before any project, with the pages that help. */
function listFirst(setting: ApproachSetting, { advice: { waits } }: Weighed): readonly ReportBlock[] {
  const links = new Map(waits.flatMap(({ wait }) => wait.links).map((link) => [link.address, link]));
  return under(t.first, [
    ...waits.map(({ option, wait }) => t.firstItem(option.title, wait.why, wait.first)),
    ...[...links.values()].map(({ title, address }) => t.toRead(title, addressIn(setting, address))),
  ]);
}

/** For each type, the answers that speak for it and against it. */
function listWhy({ format, model }: ApproachSetting, { advice, answers }: Weighed): readonly ReportBlock[] {
  const notes = model.questions.flatMap(({ id, options }) =>
    options.flatMap((option) => (option.note && answers.get(id)?.includes(option.id) ? [option.note] : [])),
  );
  const reasons = (title: string, of: Standing['favour']): readonly ReportBlock[] =>
    of.length ? [say(title), list(of.map((reason) => tellReason(reason, format)))] : [];
  return [
    head(t.why),
    ...advice.standings.flatMap((standing): readonly ReportBlock[] => [
      head(standing.type.title, 3),
      say(standing.type.line),
      ...reasons(t.excluding, standing.excluding),
      ...reasons(t.favour, standing.favour),
      ...reasons(t.against, standing.against),
      ...(countOf(standing) ? [] : [say(t.silent)]),
    ]),
    ...(notes.length ? [head(t.form, 3), list(notes)] : []),
  ];
}

/** What to expect of the types in the first place: what the data say of them, and of what the group wishes for. */
function listExpected(setting: ApproachSetting, { advice, answers }: Weighed): readonly ReportBlock[] {
  return advice.leaders.flatMap(({ type }): readonly ReportBlock[] => [
    head(t.expect(type.title)),
    say(type.suits),
    list([
      ...type.facts.map(({ label, text }) => t.fact(label, text)),
      ...listWished(setting, answers, type.id),
      t.risk(type.risk.why),
    ]),
  ]);
}

function listWished(
  { model, format }: ApproachSetting,
  answers: Weighed['answers'],
  typeId: string,
): readonly string[] {
  const wished = model.questions
    .filter(({ isOfResults }) => isOfResults)
    .flatMap(({ id, options }) => options.filter((option) => answers.get(id)?.includes(option.id)));
  if (!wished.length) return [];
  const givers = (option: (typeof wished)[number]) =>
    option.effects.filter(({ speaks }) => speaks === 'for').map((effect) => effect.typeId);
  const given = wished.filter((option) => givers(option).includes(typeId));
  return [
    given.length ? t.gives(format.list(given.map(({ title }) => t.quoted(title)))) : t.givesNone,
    ...wished
      .filter((option) => !given.includes(option))
      .map((option) => {
        const types = model.types.filter(({ id }) => givers(option).includes(id));
        return types.length
          ? t.givesNot(t.quoted(option.title), format.list(types.map(({ title }) => title)))
          : t.givesNowhere(t.quoted(option.title));
      }),
  ];
}

/** The smallest changes that turn the result. */
function listTurnsOf({ model, format }: ApproachSetting, { answers }: Weighed): readonly ReportBlock[] {
  const turns = listTurns(model, answers);
  const isOfOne = turns[0]?.changes.length === 1;
  const shown = isOfOne ? turns : turns.slice(0, MOST_PAIRS);
  if (!turns.length) return [head(t.turns), say(t.turnsNone)];
  return [
    head(t.turns),
    say(isOfOne ? t.turnsOne : t.turnsTwo),
    list(shown.map((turn) => tellTurn(turn, format))),
    ...(shown.length < turns.length ? [say(t.moreTurns(turns.length - shown.length))] : []),
  ];
}

function tableAnswers({ model, format }: ApproachSetting, { answers }: Weighed): ReportTable {
  return {
    kind: 'table',
    id: 'answers',
    title: t.answers,
    columns: [
      { label: t.question, width: 2 },
      { label: t.answer, width: 2 },
    ],
    rows: model.questions.map((question) => [question.ask, tellAnswer(question, answers, format) || t.unanswered]),
  };
}

/** Where the types are documented. Each reason names its own places. */
const listSources = ({ advice }: Weighed): readonly string[] => [
  ...new Set(advice.standings.flatMap(({ type }) => type.places.map(({ title }) => title))),
];

/** The types in the first place, in a few words. */
export const nameLeaders = ({ advice }: Weighed, { format }: Pick<ApproachSetting, 'format'>): string =>
  nameTypes(advice.leaders, format);
