/** What was decided of each question, and the clauses that come of it. */
import { listRows, REMOVED, textOf, valueOf, type Cells } from '../cells.ts';
import type { Agreement } from '../network.ts';
import { markOfText } from '../textMark.ts';
import { ASIDE, blankPathOf, clausePathOf, formOfSegment, OWN, rulePathOf } from './fields.ts';
import type { AlternativeModel, BlankModel, BlankRole, QuestionModel, TopicModel } from './model.ts';

/** What was decided of a question. */
export type Answer =
  | { readonly kind: 'open' }
  /** What was chosen is no longer offered. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'chosen'; readonly alternative: AlternativeModel }
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'aside'; readonly why: string };

/** What was decided of a question. */
export function readAnswer(cells: Cells, { id, alternatives }: QuestionModel): Answer {
  const choice = textOf(cells, rulePathOf(id, 'choice'));
  if (choice === '') return { kind: 'open' };
  if (choice === OWN) return { kind: 'own', text: textOf(cells, rulePathOf(id, 'wording')) };
  if (choice === ASIDE) return { kind: 'aside', why: textOf(cells, rulePathOf(id, 'aside-why')) };
  const alternative = alternatives.find((one) => one.id === choice);
  return alternative ? { kind: 'chosen', alternative } : { kind: 'gone' };
}

/** Whether a question was decided, be it that no rule is needed. */
export const isDecided = (cells: Cells, question: QuestionModel): boolean =>
  !['open', 'gone'].includes(readAnswer(cells, question).kind);

/** A blank with what was written in it; nothing while it is empty. */
export interface FilledBlank {
  readonly questionId: string;
  readonly blank: BlankModel;
  readonly value: string | number | undefined;
}

/** A part of a clause: words, or a blank. */
export type Piece = string | FilledBlank;

/** Cuts a clause into its words and blanks. What is no blank of the question stays as it is written. */
export function readClause(cells: Cells, question: QuestionModel, { clause }: AlternativeModel): readonly Piece[] {
  return clause
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      const blank = question.blanks.find(({ id }) => piece === `{${id}}`);
      if (!blank) return piece;
      const value = valueOf(cells, blankPathOf(question.id, blank));
      const isEmpty = typeof value === 'boolean' || (typeof value === 'string' && value.trim() === '');
      return { questionId: question.id, blank, value: isEmpty ? undefined : value };
    });
}

/** The blanks of the alternative that was chosen, each once; none where it was another answer. */
export function listBlanks(cells: Cells, question: QuestionModel): readonly FilledBlank[] {
  const answer = readAnswer(cells, question);
  if (answer.kind !== 'chosen') return [];
  const pieces = readClause(cells, question, answer.alternative).filter((piece) => typeof piece !== 'string');
  return pieces.filter((piece, place) => pieces.findIndex(({ blank }) => blank.id === piece.blank.id) === place);
}

/**
 * What stands in the blanks of a question, whatever the site still has of it: where a question or an alternative was
 * taken off the site, what a network wrote in it is still told. The blanks have no labels.
 */
export const listWritten = (cells: Cells, questionId: string): readonly FilledBlank[] =>
  [...cells].flatMap(([path, { value }]): readonly FilledBlank[] => {
    const [list, id, segment = '', blank, ...rest] = path.split('/');
    const form = formOfSegment(segment);
    if (list !== 'rule' || id !== questionId || blank === undefined || rest.length > 0 || !form) return [];
    if (value === null || value === '' || typeof value === 'boolean') return [];
    return [{ questionId, blank: { id: blank, label: '', form }, value }];
  });

/** What was decided of a question that the site no longer asks. */
export interface LostAnswer {
  readonly questionId: string;
  /** The clause of its own; empty for any other answer. */
  readonly text: string;
  readonly written: readonly FilledBlank[];
}

/** What was decided of questions that the site no longer asks, by their ids. */
export function listLostAnswers(cells: Cells, topics: readonly TopicModel[]): readonly LostAnswer[] {
  const asked = new Set(listQuestions(topics).map(({ id }) => id));
  const ids = [...cells.keys()].flatMap((path) => {
    const [list, id = '', field, ...rest] = path.split('/');
    return list === 'rule' && field === 'choice' && rest.length === 0 && !asked.has(id) ? [id] : [];
  });
  return ids.sort().flatMap((questionId): readonly LostAnswer[] => {
    const choice = textOf(cells, rulePathOf(questionId, 'choice'));
    if (choice === '') return [];
    const text = choice === OWN ? textOf(cells, rulePathOf(questionId, 'wording')) : '';
    return [{ questionId, text, written: listWritten(cells, questionId) }];
  });
}

/** The questions of all topics. */
export const listQuestions = (topics: readonly TopicModel[]): readonly QuestionModel[] =>
  topics.flatMap(({ questions }) => questions);

/** How many of these questions were decided. */
export const countDecided = (cells: Cells, questions: readonly QuestionModel[]): number =>
  questions.filter((question) => isDecided(cells, question)).length;

/**
 * The next question that is open, from one on and then from the first; undefined when all were decided.
 *
 * @param after id of a question
 */
export function findOpen(cells: Cells, topics: readonly TopicModel[], after?: string): QuestionModel | undefined {
  const all = listQuestions(topics);
  const place = all.findIndex(({ id }) => id === after) + 1;
  return [...all.slice(place), ...all.slice(0, place)].find((question) => !isDecided(cells, question));
}

/** The number of a role in force: of the first question whose chosen clause has a blank of it that is filled. */
export function readRole(cells: Cells, topics: readonly TopicModel[], role: BlankRole): number | undefined {
  return listRoles(cells, topics, role)[0];
}

/** Every number of a role in force. */
export const listRoles = (cells: Cells, topics: readonly TopicModel[], role: BlankRole): readonly number[] =>
  listQuestions(topics)
    .flatMap((question) => listBlanks(cells, question))
    .flatMap(({ blank, value }) => (blank.role === role && typeof value === 'number' ? [value] : []));

/** The question that asks how a profit is shared. */
export const findSharingQuestion = (topics: readonly TopicModel[]): QuestionModel | undefined =>
  listQuestions(topics).find(({ alternatives }) => alternatives.some(({ sharing }) => sharing !== undefined));

/** A clause of one's own, from an agreement or by hand. */
export interface OwnClause {
  readonly id: string;
  readonly text: string;
  /** Topic under which it stands; empty for none. */
  readonly topicId: string;
  /** The agreement that it came from; empty for none. */
  readonly agreementId: string;
}

/** The clauses of one's own, in the order in which they were added. */
export const listOwnClauses = (cells: Cells): readonly OwnClause[] =>
  listRows(cells, 'rule-clause').map((id) => {
    const field = (name: string) => textOf(cells, clausePathOf(id, name));
    return { id, text: field('text'), topicId: field('topic'), agreementId: field('agreement') };
  });

/**
 * What makes a clause of an agreement. The clause has the id of the agreement, so that two copies that bring it apart
 * have one.
 */
export const bringAgreement = ({ id, text }: Pick<Agreement, 'id' | 'text'>) => [
  { path: clausePathOf(id, REMOVED), value: false },
  { path: clausePathOf(id, 'text'), value: text },
  { path: clausePathOf(id, 'agreement'), value: id },
];

/** A clause of the rules as they stand. */
export interface Clause {
  /** Of the question that it answers; empty for a clause of one's own. */
  readonly questionId: string;
  readonly pieces: readonly Piece[];
}

/** The clauses of a topic. */
export interface Section {
  /** Undefined for the clauses of one's own that stand under no topic of the site. */
  readonly topic: TopicModel | undefined;
  readonly clauses: readonly Clause[];
}

/** The rules as they stand: topics with at least one clause, in their order, and what stands under none. */
export function listSections(cells: Cells, topics: readonly TopicModel[]): readonly Section[] {
  const own = listOwnClauses(cells).filter(({ text }) => text !== '');
  const toClause = ({ text }: OwnClause): Clause => ({ questionId: '', pieces: [text] });
  const sections = topics.map((topic): Section => {
    const decided = topic.questions.flatMap((question): Clause[] => {
      const answer = readAnswer(cells, question);
      if (answer.kind === 'chosen')
        return [{ questionId: question.id, pieces: readClause(cells, question, answer.alternative) }];
      return answer.kind === 'own' && answer.text !== '' ? [{ questionId: question.id, pieces: [answer.text] }] : [];
    });
    return { topic, clauses: [...decided, ...own.filter(({ topicId }) => topicId === topic.id).map(toClause)] };
  });
  // A clause of one's own is a rule also where the site no longer asks its question.
  const lost = listLostAnswers(cells, topics)
    .filter(({ text }) => text !== '')
    .map(({ text }): Clause => ({ questionId: '', pieces: [text] }));
  const others = [...lost, ...own.filter(({ topicId }) => !topics.some(({ id }) => id === topicId)).map(toClause)];
  return [...sections, { topic: undefined, clauses: others }].filter(({ clauses }) => clauses.length > 0);
}

/** A piece as it counts for the mark: an amount with its currency, since another one makes it another amount. */
const sayPiece = (piece: Piece, currency: string) => {
  if (typeof piece === 'string') return piece;
  const { blank, value = null } = piece;
  return blank.form === 'money' && value !== null && currency ? [value, currency] : [value];
};

/** A mark of what the rules say, by which it is seen that they were changed after a firm accepted them. */
export function markOfRules(cells: Cells, topics: readonly TopicModel[]): string {
  const sections = listSections(cells, topics);
  const currency = textOf(cells, 'rules/currency');
  return markOfText(
    JSON.stringify(
      sections.map(({ topic, clauses }) => [
        topic?.title ?? '',
        clauses.map(({ pieces }) => pieces.map((piece) => sayPiece(piece, currency))),
      ]),
    ),
  );
}
