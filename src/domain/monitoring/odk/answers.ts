/** Answers as the exports of other programs write them: texts in cells. */
import type { FormField } from '../config.ts';
import type { JsonValue } from '../crypto/canonicalJson.ts';
import { XLSFORM_ANSWERS } from '../formula/export/xlsForm.ts';
import { isAnswer } from '../ledger/answers.ts';
import type { AnswerColumns } from './columns.ts';

/** How yes and no are said by labels. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
}

/** An answer, which may be missing; undefined for cells that are none. */
export type ReadAnswer = { readonly value: JsonValue | undefined } | undefined;

const MISSING = { value: undefined } as const;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const CHOSEN = /^(?:1(?:\.0)?|true)$/i;
const NOT_CHOSEN = /^(?:0(?:\.0)?|false)?$/i;

type Choices = NonNullable<FormField['choices']>;

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The options that labels in a row name: spaces set them apart, and they may hold spaces themselves. */
function readLabels(text: string, choices: Choices): readonly string[] | undefined {
  if (!text) return [];
  for (const choice of choices) {
    const label = fold(choice.label);
    if (text !== label && !text.startsWith(`${label} `)) continue;
    const others = readLabels(
      text.slice(label.length).trimStart(),
      choices.filter((other) => other !== choice),
    );
    if (others) return [choice.id, ...others];
  }
  return undefined;
}

function readChosen(text: string, choices: Choices): readonly string[] | undefined {
  const words = text.split(' ');
  return words.every((word) => choices.some(({ id }) => id === word)) ? words : readLabels(text, choices);
}

/** Options that have a column each: 1 where they were chosen. */
function readOptions(row: readonly string[], options: AnswerColumns['options']): readonly string[] | undefined {
  const cells = [...options].map(([id, at]) => [id, fold(row[at] ?? '')] as const);
  if (!cells.every(([, cell]) => CHOSEN.test(cell) || NOT_CHOSEN.test(cell))) return undefined;
  return cells.filter(([, cell]) => CHOSEN.test(cell)).map(([id]) => id);
}

/** What a cell says, as far as the type of its field goes; undefined for what is nothing of it. */
function readText(field: FormField, text: string, words: AnswerWords): JsonValue | undefined {
  const folded = fold(text);
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
      return NUMBER.test(folded) ? Number(folded) : undefined;
    case 'yesNo': {
      const said = folded.toLowerCase();
      if (said === XLSFORM_ANSWERS.yes || said === words.yes.toLowerCase()) return true;
      return said === XLSFORM_ANSWERS.no || said === words.no.toLowerCase() ? false : undefined;
    }
    case 'choice':
      return (
        field.choices?.find(({ id }) => id === folded) ?? field.choices?.find((one) => fold(one.label) === folded)
      )?.id;
    case 'choices':
      return readChosen(folded, field.choices ?? []);
    case 'date':
      // Some write the time of a day beside it.
      return /^(\d{4}-\d\d-\d\d)(?:T.*)?$/.exec(folded)?.[1];
    case 'text':
    case 'longText':
      return text.trim();
    case 'calculated':
      return undefined;
  }
}

/** The texts of a question in a row, as somebody reads them there. */
export const cellOf = (row: readonly string[], { whole, options }: AnswerColumns): string =>
  whole !== undefined ? (row[whole] ?? '').trim() : [...options.values()].map((at) => row[at] ?? '').join(' ');

/**
 * Reads the answer to a question. What has a column for each option is read there: labels in one cell may be told apart
 * in several ways.
 */
export function readAnswer(
  field: FormField,
  row: readonly string[],
  columns: AnswerColumns,
  words: AnswerWords,
): ReadAnswer {
  if (field.type === 'choices' && columns.options.size === field.choices?.length) {
    const chosen = readOptions(row, columns.options);
    if (chosen) return chosen.length ? { value: chosen } : MISSING;
    return undefined;
  }
  const text = columns.whole === undefined ? '' : (row[columns.whole] ?? '');
  if (!text.trim()) return MISSING;
  const value = readText(field, text, words);
  return value !== undefined && isAnswer(field, value) ? { value } : undefined;
}
