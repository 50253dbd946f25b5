/** What a field and its value are called, for people: where two copies differ, somebody reads both and chooses. */
import { pathOf, REMOVED, textOf, type Cells, type CellValue } from '#domain/workspace/cells.ts';
import { signPathOf } from '#domain/workspace/network.ts';
import { COST_LISTS, projectPathOf } from '#domain/workspace/project/fields.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { markOfRules } from '#domain/workspace/rules/answers.ts';
import { bytesOf } from '#domain/workspace/pictures.ts';
import { findField } from '#domain/workspace/tools.ts';
import type { Formats } from '#texts/formats.ts';
import { workspace } from '#words/workspace.ts';
import { workspaceNames } from '#words/workspaceNames.ts';

/** What names are found in. */
export interface Known {
  readonly cells: Cells;
  readonly model: WorkspacePageModel;
  readonly format: Formats;
}

const fieldNames: Readonly<Record<string, string>> = workspaceNames.fieldNames;
const choiceNames: Readonly<Record<string, string>> = workspaceNames.choiceNames;

/** What a row of the workspace is called by. */
const ROW_NAMES = [
  ['firm', 'name'],
  ['agreement', 'text'],
  ['meeting', 'text'],
  ['cost', 'what'],
  ['approach', 'name'],
  ['fair', 'name'],
  ['project', 'name'],
  ['contest', 'name'],
  ['trainee', 'name'],
  ['candidate', 'name'],
  ['provider', 'name'],
  ['purchase', 'what'],
] as const;

/** What a row of a contest is called by. */
const CONTEST_ROWS = [
  ['judge', 'label'],
  ['entry', 'name'],
  ['criterion', 'title'],
  ['condition', 'title'],
] as const;

/** What an id of this workspace or of the site stands for; undefined where neither knows it. */
export function nameOfId(id: string, { cells, model }: Known): string | undefined {
  for (const [list, field] of ROW_NAMES) {
    const name = textOf(cells, pathOf(list, id, field));
    if (name) return name;
  }
  const titled = [
    ...model.areas,
    ...model.areas.flatMap(({ items }) => items),
    ...model.criteria,
    ...model.phases,
    ...model.topics,
    ...model.expenses,
    ...listApproachNames(model),
    ...model.fairTasks,
    ...model.contestCriteria,
    ...model.providers.services,
    ...model.providers.places,
  ].find((one) => one.id === id);
  return titled?.title;
}

/** Names of types, questions and criteria, by their ids. */
const listApproachNames = ({
  approach,
}: WorkspacePageModel): readonly { readonly id: string; readonly title: string }[] => [
  ...approach.types,
  ...approach.criteria,
  ...approach.questions.map(({ id, ask }) => ({ id, title: ask })),
];

/** What a field is: the row that it belongs to, and its name. No id is shown that says nothing to anybody. */
export function tellPath(path: string, known: Known): string {
  const parts = path.split('/');
  const [list = '', ...rest] = parts;
  const sign = list === 'phase' ? findSign(path, known.model) : undefined;
  const question = list === 'rule' ? findQuestion(path, known.model) : undefined;
  const names = rest.map((part, place) => {
    const row = parts.slice(0, place + 2);
    return (
      (place === rest.length - 1 ? sign : undefined) ??
      (list === 'approach' ? findOption(rest, part, known.model) : undefined) ??
      (place === 0 ? question?.ask : question?.blanks.find(({ id }) => id === part)?.label) ??
      // A row of a plan or of a fair has the name of what is done, or of whom it tells.
      (place > 0 && place < rest.length - 1
        ? textOf(known.cells, pathOf(...row, 'what')) || textOf(known.cells, pathOf(...row, 'name')) || undefined
        : undefined) ??
      nameOfId(part, known) ??
      (list === 'contest' ? nameOfContestRow(known.cells, parts[1] ?? '', part) : undefined) ??
      fieldNames[pathOf(list, part)] ??
      fieldNames[part] ??
      // Months of a project go by their numbers.
      (/^\d{1,2}$/.test(part) ? part : undefined) ??
      // Pages, questions and criteria that come with their tool alone: their ids are words.
      (/^(?:trainee|candidate)$/.test(list) && place > 1 && place === rest.length - 1
        ? part.replaceAll('-', ' ')
        : undefined)
    );
  });
  const told = names.filter((name) => name !== undefined);
  // A row without a name is told by its list.
  return (names[0] === undefined && rest.length > 1 ? [fieldNames[list], ...told] : told).filter(Boolean).join(' · ');
}

/** What a row is: its kind, and its name where it has one. @param row its path, without a field */
export function tellRow(row: string, known: Known): string {
  const [list = ''] = row.split('/');
  const kind = fieldNames[list];
  const told = tellPath(pathOf(row, REMOVED), known)
    .split(' · ')
    .filter((part) => part !== kind && part !== fieldNames[REMOVED])
    .join(' · ');
  return [kind, told || findFirstText(row, known.cells)].filter(Boolean).join(': ');
}

/** The first text of a row, for one that has no name. */
const findFirstText = (row: string, cells: Cells): string | undefined =>
  [...cells].flatMap(([path, { value }]) =>
    path.startsWith(`${row}/`) && typeof value === 'string' ? [value] : [],
  )[0];

/**
 * What was chosen of a question of choosing a project: ids of options are their own in their question alone.
 *
 * @param way parts of the path after its list, that of the question among them
 */
const findOption = (way: readonly string[], id: string, { approach }: WorkspacePageModel): string | undefined =>
  approach.questions.find((question) => way[2] === question.id)?.options.find((option) => option.id === id)?.title;

/** What a judge, a contestant or a criterion of a contest is called. */
const nameOfContestRow = (cells: Cells, contestId: string, id: string): string | undefined =>
  CONTEST_ROWS.map(([list, field]) => textOf(cells, pathOf('contest', contestId, list, id, field))).find(Boolean);

/** What a sign says, by which a phase is known to be done. */
const findSign = (path: string, { phases }: WorkspacePageModel): string | undefined =>
  phases.flatMap(({ id, signs }) => signs.filter((sign) => signPathOf(id, sign) === path))[0];

/** The question of the rules that a field answers. */
const findQuestion = (path: string, { topics }: WorkspacePageModel) =>
  topics.flatMap(({ questions }) => questions).find(({ id }) => id === path.split('/')[1]);

/** What was chosen of a question of the rules; undefined for what this site does not offer. */
const tellAnswer = (path: string, value: string, model: WorkspacePageModel): string | undefined =>
  findQuestion(path, model)?.alternatives.find(({ id }) => id === value)?.title ?? choiceNames[value];

/** A line of the budget of a project: one of its costs; undefined for those that every project has. */
function findCost(path: string, value: string, cells: Cells): string | undefined {
  const [, projectId = ''] = path.split('/');
  const names = COST_LISTS.map((list) => textOf(cells, projectPathOf(projectId, list, value, 'what')));
  return names.find((name) => name !== '');
}

/** What a field says. */
export function tellValue(path: string, value: CellValue, known: Known): string {
  if (value === null || value === '') return workspace.copies.empty;
  if (typeof value === 'boolean') return value ? workspace.copies.flag.yes : workspace.copies.flag.no;
  const form = findField(path)?.field.form;
  if (typeof value === 'number') return known.format.number(value, countDecimals(value));
  if (form?.type === 'day') return known.format.date(value);
  if (form?.type === 'picture') return workspace.copies.picture(known.format.bytes(bytesOf(value)));
  if (form?.type === 'choice') return choiceNames[value] ?? value;
  return tellText(path, value, known) ?? nameOfId(value, known) ?? value;
}

/** A text that stands for something else: what was chosen, a text that was accepted, a line of a budget. */
function tellText(path: string, value: string, known: Known): string | undefined {
  switch (findField(path)?.field.path) {
    case 'rule/*/choice':
      return tellAnswer(path, value, known.model);
    case 'acceptance/*/accepted-text': {
      const { thisText, otherText } = workspace.copies;
      return value === markOfRules(known.cells, known.model.topics) ? thisText : otherText(value);
    }
    case 'contest/*/closed-as':
      return workspace.copies.otherText(value);
    case 'approach/*/answer/*':
      return findOption(path.split('/').slice(1), value, known.model);
    case 'project/*/movement/*/line':
      return findCost(path, value, known.cells) ?? choiceNames[value] ?? workspace.copies.empty;
    default:
      return undefined;
  }
}

const countDecimals = (value: number): number => (String(value).split('.')[1] ?? '').length;
