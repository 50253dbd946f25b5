/** What of the rules contradicts itself or is missing: each is told with the way to where it is mended. */
import { textOf, type Cells } from '../cells.ts';
import { listFirms } from '../network.ts';
import { toCents } from '../money.ts';
import {
  findSharingQuestion,
  listBlanks,
  listLostAnswers,
  listOwnClauses,
  listQuestions,
  listRoles,
  listWritten,
  readAnswer,
  type FilledBlank,
  type LostAnswer,
} from './answers.ts';
import { readExample } from './example.ts';
import type { QuestionModel, TopicModel } from './model.ts';

/** A contradiction, or something missing. Of a question where it names one, else of the example or the firms. */
export type RulesFault =
  | { readonly kind: 'few-firms'; readonly count: number }
  | {
      readonly kind: 'gone-alternative';
      readonly question: QuestionModel;
      readonly written: readonly FilledBlank[];
    }
  /** An answer to what the site no longer asks. */
  | { readonly kind: 'gone-question'; readonly lost: LostAnswer }
  | { readonly kind: 'own-empty'; readonly question: QuestionModel }
  | { readonly kind: 'clause-empty' }
  | { readonly kind: 'empty-blank'; readonly question: QuestionModel; readonly blanks: readonly FilledBlank[] }
  | { readonly kind: 'over-whole'; readonly question: QuestionModel; readonly filled: FilledBlank }
  | {
      readonly kind: 'under-least' | 'over-most';
      readonly question: QuestionModel;
      readonly filled: FilledBlank;
      readonly bound: number;
    }
  | {
      readonly kind: 'over-firms';
      readonly question: QuestionModel;
      readonly filled: FilledBlank;
      readonly firms: number;
    }
  /** One firm or person where the clause names two. */
  | { readonly kind: 'same-twice'; readonly question: QuestionModel; readonly blanks: readonly FilledBlank[] }
  | { readonly kind: 'gone-firm'; readonly question: QuestionModel; readonly filled: FilledBlank }
  | { readonly kind: 'before-network'; readonly question: QuestionModel; readonly day: string; readonly began: string }
  | { readonly kind: 'version-before-network'; readonly day: string; readonly began: string }
  | { readonly kind: 'parts'; readonly question: QuestionModel; readonly title: string; readonly sum: number }
  | { readonly kind: 'conflict'; readonly question: QuestionModel; readonly other: QuestionModel; readonly why: string }
  /** Amounts as they were entered. */
  | {
      readonly kind: 'fine-over';
      readonly question: QuestionModel;
      readonly fine: number;
      readonly contribution: number;
    }
  | { readonly kind: 'no-contribution'; readonly question: QuestionModel }
  | { readonly kind: 'aside-over'; readonly percent: number };

/** What is odd about what was written in the blanks of one question. */
function listBlankFaults(cells: Cells, question: QuestionModel): readonly RulesFault[] {
  const firms = listFirms(cells);
  const began = textOf(cells, 'network/began');
  const filled = listBlanks(cells, question);
  const empty = filled.filter(({ value }) => value === undefined);
  const faults: RulesFault[] = empty.length ? [{ kind: 'empty-blank', question, blanks: empty }] : [];
  for (const one of filled) {
    const { blank, value } = one;
    const twins = filled.filter(({ blank: other, value: its }) => other.form === blank.form && its === value);
    if (
      (blank.form === 'firm' || blank.form === 'person') &&
      value !== undefined &&
      twins.length > 1 &&
      twins[0] === one
    )
      faults.push({ kind: 'same-twice', question, blanks: twins });
    if (typeof value === 'number') {
      const { form, least, most } = blank;
      if (form === 'percent' && value > 100) faults.push({ kind: 'over-whole', question, filled: one });
      else if (most === 'firms') {
        if (value > firms.length) faults.push({ kind: 'over-firms', question, filled: one, firms: firms.length });
      } else if (most !== undefined && value > most)
        faults.push({ kind: 'over-most', question, filled: one, bound: most });
      if (least !== undefined && value < least)
        faults.push({ kind: 'under-least', question, filled: one, bound: least });
    }
    if (blank.form === 'firm' && value !== undefined && !firms.some(({ id }) => id === value))
      faults.push({ kind: 'gone-firm', question, filled: one });
    if (blank.form === 'day' && typeof value === 'string' && began && value < began)
      faults.push({ kind: 'before-network', question, day: value, began });
  }
  return faults;
}

/** Percentages of one whole that do not make it up. They are judged once all of them are written, or are over it. */
function listPartFaults(cells: Cells, { parts, questions }: TopicModel): readonly RulesFault[] {
  return parts.flatMap(({ id, title }): RulesFault[] => {
    const used = questions.flatMap((question) =>
      listBlanks(cells, question)
        .filter(({ blank }) => blank.part === id)
        .map((filled) => ({ question, filled })),
    );
    const [first] = used;
    const numbers = used.map(({ filled }) => filled.value);
    const sum = numbers.reduce<number>((all, value) => all + (typeof value === 'number' ? toCents(value) : 0), 0);
    const isWhole = numbers.every((value) => value !== undefined);
    if (!first || sum === 10_000 || (sum < 10_000 && !isWhole)) return [];
    return [{ kind: 'parts', question: first.question, title, sum: sum / 100 }];
  });
}

/** Alternatives that cannot stand beside each other: of each pair of questions once, though both may say so. */
function listConflicts(cells: Cells, questions: readonly QuestionModel[]): readonly RulesFault[] {
  const told = new Set<string>();
  return questions.flatMap((question) => {
    const answer = readAnswer(cells, question);
    if (answer.kind !== 'chosen') return [];
    return answer.alternative.conflicts.flatMap(({ question: otherId, alternative, why }): RulesFault[] => {
      const other = questions.find(({ id }) => id === otherId);
      const its = other && readAnswer(cells, other);
      const pair = [question.id, otherId].sort().join(' ');
      if (!other || its?.kind !== 'chosen' || its.alternative.id !== alternative || told.has(pair)) return [];
      told.add(pair);
      return [{ kind: 'conflict', question, other, why }];
    });
  });
}

/** A fine that is greater than all that a firm puts in. */
function listFineFaults(cells: Cells, topics: readonly TopicModel[]): readonly RulesFault[] {
  const contributions = listRoles(cells, topics, 'contribution').filter((amount) => amount > 0);
  if (!contributions.length) return [];
  const contribution = Math.max(...contributions);
  return listQuestions(topics).flatMap((question) =>
    listBlanks(cells, question).flatMap(({ blank, value }): RulesFault[] =>
      blank.role === 'fine' && typeof value === 'number' && value > contribution
        ? [{ kind: 'fine-over', question, fine: value, contribution }]
        : [],
    ),
  );
}

/** Sharing by what each put in, where nobody said what that is. */
function listSharingFaults(cells: Cells, topics: readonly TopicModel[]): readonly RulesFault[] {
  const { chosen, mix, partners, rate, reserve } = readExample(cells, topics);
  const question = findSharingQuestion(topics);
  const counts = chosen === 'contribution' || (chosen === 'mixed' && mix.contribution.value > 0);
  const isKnown =
    partners.some(({ contribution }) => (contribution ?? 0) > 0) ||
    listRoles(cells, topics, 'contribution').some((amount) => amount > 0);
  const percent = (toCents(rate.value) + toCents(reserve.value)) / 100;
  return [
    ...(question && counts && !isKnown ? ([{ kind: 'no-contribution', question }] as const) : []),
    ...(percent > 100 ? ([{ kind: 'aside-over', percent }] as const) : []),
  ];
}

/** Everything that contradicts itself or is missing, in the order of the questions. */
export function listRulesFaults(cells: Cells, topics: readonly TopicModel[]): readonly RulesFault[] {
  const questions = listQuestions(topics);
  const firms = listFirms(cells).length;
  const [on, began] = [textOf(cells, 'rules/on'), textOf(cells, 'network/began')];
  const ofQuestions = questions.flatMap((question): readonly RulesFault[] => {
    const answer = readAnswer(cells, question);
    if (answer.kind === 'gone')
      return [{ kind: 'gone-alternative', question, written: listWritten(cells, question.id) }];
    if (answer.kind === 'own' && answer.text === '') return [{ kind: 'own-empty', question }];
    return listBlankFaults(cells, question);
  });
  return [
    ...(firms < 2 ? ([{ kind: 'few-firms', count: firms }] as const) : []),
    ...(on && began && on < began ? ([{ kind: 'version-before-network', day: on, began }] as const) : []),
    ...ofQuestions,
    ...listLostAnswers(cells, topics).map((lost) => ({ kind: 'gone-question', lost }) as const),
    ...topics.flatMap((topic) => listPartFaults(cells, topic)),
    ...listConflicts(cells, questions),
    ...listFineFaults(cells, topics),
    ...listSharingFaults(cells, topics),
    ...(listOwnClauses(cells).some(({ text }) => text === '') ? ([{ kind: 'clause-empty' }] as const) : []),
  ];
}

/** The question in which a fault is mended, where it is one. */
export const questionOf = (fault: RulesFault): QuestionModel | undefined =>
  'question' in fault ? fault.question : undefined;

/** Whether a fault touches a question. */
export const isOfQuestion = (fault: RulesFault, questionId: string): boolean =>
  questionOf(fault)?.id === questionId || (fault.kind === 'conflict' && fault.other.id === questionId);
