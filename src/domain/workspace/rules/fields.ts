/** The internal rules of a network: what was decided, the clauses of its own, its example of sharing, who accepts. */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration, type FieldForm } from '../fields.ts';
import { day, flag, line, moneyUpTo, name, note, number, percent } from '../forms.ts';
import type { BlankForm, BlankModel } from './model.ts';

/** The tool, by its name in files. */
export const RULES_TOOL = { id: 'rules', version: 1 } as const;

/** The choices that every question has beside its alternatives: a clause of one's own, and none. */
export const OWN = 'own';
export const ASIDE = 'aside';

/** Greatest amount, in units of the currency. */
const MOST_MONEY = 1e8;
const money = moneyUpTo(MOST_MONEY);
const count = number(0, 1e6, 2);

/** How each form of blank is kept: a value of one form is never read as another. */
const blanks: Readonly<Record<BlankForm, FieldForm>> = {
  text: line,
  person: name,
  percent,
  money,
  number: count,
  day,
  firm: name,
};

/** Where values of a form stand in a path. A text has a word of its own: that of an agreement is another thing. */
const segmentOf = (form: BlankForm): string => (form === 'text' ? 'words' : form);

/** The form whose values stand there; undefined for what is no such place. */
export const formOfSegment = (segment: string): BlankForm | undefined =>
  (Object.keys(blanks) as BlankForm[]).find((form) => segmentOf(form) === segment);

/** By question, and by question and blank; by clause of its own; by firm. */
export const rulesFields: readonly FieldDeclaration[] = [
  { path: 'rules/on', form: day },
  { path: 'rules/who', form: name, personal: true },
  { path: 'rules/currency', form: name },
  { path: 'rule/*/choice', form: name },
  { path: 'rule/*/wording', form: note },
  // Why a rule is not needed is now and then a matter of persons.
  { path: 'rule/*/aside-why', form: line, personal: true },
  ...(Object.keys(blanks) as BlankForm[]).map((form): FieldDeclaration => ({
    path: `rule/*/${segmentOf(form)}/*`,
    form: blanks[form],
    ...(form === 'person' ? { personal: true } : {}),
  })),
  removalOf('rule-clause'),
  { path: 'rule-clause/*/text', form: note },
  { path: 'rule-clause/*/topic', form: name },
  { path: 'rule-clause/*/agreement', form: name },
  { path: 'rules-sharing/by-parts', form: flag },
  { path: 'rules-sharing/profit', form: number(-MOST_MONEY, MOST_MONEY, 2) },
  { path: 'rules-sharing/income', form: money },
  { path: 'rules-sharing/costs', form: money },
  { path: 'rules-sharing/rate', form: percent },
  { path: 'rules-sharing/reserve', form: percent },
  { path: 'rules-sharing/by-equal', form: percent },
  { path: 'rules-sharing/by-contribution', form: percent },
  { path: 'rules-sharing/by-work', form: percent },
  // What each firm put in is between the firms, also in an example.
  { path: 'sharing/*/contribution', form: money, personal: true },
  { path: 'sharing/*/work', form: count, personal: true },
  { path: 'acceptance/*/read-on', form: day },
  { path: 'acceptance/*/accepted', form: flag },
  { path: 'acceptance/*/accepted-text', form: name },
  { path: 'acceptance/*/objection', form: note, personal: true },
];

/** The path of what was decided of a question. */
export const rulePathOf = (questionId: string, ...rest: readonly string[]): string =>
  pathOf('rule', questionId, ...rest);

/** The path of a blank. */
export const blankPathOf = (questionId: string, { id, form }: Pick<BlankModel, 'id' | 'form'>): string =>
  rulePathOf(questionId, segmentOf(form), id);

/** The path of a field of a clause of one's own. */
export const clausePathOf = (clauseId: string, field: string): string => pathOf('rule-clause', clauseId, field);

/** The path of a number of the example of sharing. */
export const sharingPathOf = (field: string): string => pathOf('rules-sharing', field);

/** The path of a number of a firm in the example of sharing. */
export const firmSharingPathOf = (firmId: string, field: 'contribution' | 'work'): string =>
  pathOf('sharing', firmId, field);

/** The path of what a firm says of the rules. */
export const acceptancePathOf = (firmId: string, field: string): string => pathOf('acceptance', firmId, field);
