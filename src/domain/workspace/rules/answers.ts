/** What was decided of each question, and the clauses that come of it. */
import { listRows, textOf, valueOf, type Cells } from '../cells.ts';
import { ASIDE, blankPathOf, clausePathOf, OWN, rulePathOf } from './fields.ts';
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
      return { questionId: question.id, blank, value: typeof value === 'boolean' || value === '' ? undefined : value };
    });
}

/** The blanks of the alternative that was chosen, each once; none where it was another answer. */
export function listBlanks(cells: Cells, question: QuestionModel): readonly FilledBlank[] {
  const answer = readAnswer(cells, question);
  if (answer.kind !== 'chosen') return [];
  const pieces = readClause(cells, question, answer.alternative).filter((piece) => typeof piece !== 'string');
  return pieces.filter((piece, place) => pieces.findIndex(({ blank }) => blank.id === piece.blank.id) === place);
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
  const others = own.filter(({ topicId }) => !topics.some(({ id }) => id === topicId)).map(toClause);
  return [...sections, { topic: undefined, clauses: others }].filter(({ clauses }) => clauses.length > 0);
}

/**
 * A mark of what the rules say, by which it is seen that they were changed after a firm accepted them. FNV-1a of 32
 * bits: it tells an accident, and is no signature.
 */
export function markOfRules(sections: readonly Section[]): string {
  const said = JSON.stringify(
    sections.map(({ topic, clauses }) => [
      topic?.title ?? '',
      clauses.map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.value ?? null]))),
    ]),
  );
  let sum = 0x811c9dc5;
  for (let place = 0; place < said.length; place += 1) sum = Math.imul(sum ^ said.charCodeAt(place), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
