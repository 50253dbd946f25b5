import { buildMonitoringForm } from '#domain/monitoring/buildConfig.ts';
import { explainFormula } from '#domain/monitoring/formula/explain.ts';
import { studyForm } from '#domain/monitoring/formula/formCheck.ts';
import { parseFormula } from '#domain/monitoring/formula/parse.ts';
import { findEntry, listEntries } from '#domain/vocabularies.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from '../site.ts';

export type Field = Entry<'monitoringForm'>['groups'][number]['fields'][number];

/** A question by the number that it has on the sheet. */
export interface NumberedField {
  readonly number: string;
  readonly field: Field;
}

/** What an answer may be, in words; nothing for what is ticked or written freely. */
export function sayLimits(site: Site, { type, unitId, least, most, decimals }: Field): string {
  const { format, t } = site.book;
  const words = t.monitoringPages.limits;
  if (type === 'date') return `${words.date}.`;
  if (type !== 'integer' && type !== 'decimal' && type !== 'money' && type !== 'percent') return '';
  const unit = findEntry(site.records, 'units', unitId) ?? {};
  const write = (value: number) => format.figure(value, unit, String(value).split('.')[1]?.length ?? 0);
  const range =
    least !== undefined && most !== undefined
      ? words.between(write(least), write(most))
      : least !== undefined
        ? words.from(write(least))
        : most !== undefined
          ? words.upTo(write(most))
          : '';
  const parts = [range, decimals ? words.decimals(decimals) : ''].filter(Boolean);
  return `${[words[type], ...parts].join(', ')}.`.replace(', ', ' ');
}

/** The questions of a form, numbered through all of its groups. */
export function numberFields({ groups }: Pick<Entry<'monitoringForm'>, 'groups'>): readonly NumberedField[] {
  return groups.flatMap(({ fields }) => fields).map((field, index) => ({ number: String(index + 1), field }));
}

/**
 * Tells the formulas of a form and of its indicators in words, each question by its number and its label.
 *
 * @param context whether the formulas look at one form, or at the columns of all
 */
export function makeTeller(site: Site, form: Entry<'monitoringForm'>, context: 'row' | 'column') {
  const { t, format } = site.book;
  const units = listEntries(site.records, 'units');
  const { fields } = studyForm(buildMonitoringForm(form, units), units);
  const questions = numberFields(form);
  const find = (id: string) => questions.find(({ field }) => field.id === id);
  const labels = {
    field: (id: string) => {
      const question = find(id);
      if (!question) return id;
      return context === 'row' ? `${question.number}. ${question.field.label}` : question.field.label;
    },
    choice: (id: string, choice: string) => find(id)?.field.choices?.find((one) => one.id === choice)?.label ?? choice,
    day: format.date,
  };
  return (text: string): string => {
    const parsed = parseFormula(text);
    return parsed.ok ? explainFormula(parsed.formula, { context, fields }, labels, t.formulaWords) : text;
  };
}
