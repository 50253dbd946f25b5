import type { FieldType } from '#domain/monitoring/config.ts';
import type { Entry } from '#records/assemble.ts';
import { addressOf } from '#kinds/addresses.ts';
import { findEntry } from '#domain/vocabularies.ts';
import type { Site } from '../site.ts';
import { numberFields, type NumberedField } from './answers.ts';
import { viewMonitoringForm, type QuestionView } from './form.ts';
import { listForms } from './frame.ts';

/** Most choices that are all shown at once; more of them fold into a list. */
const MOST_SHOWN = 8;

/** How an answer is given on a screen. */
export type Control = 'line' | 'number' | 'lines' | 'date' | 'radio' | 'select' | 'boxes' | 'calculated';

const CONTROLS: Readonly<Record<Exclude<FieldType, 'choice'>, Control>> = {
  integer: 'number',
  decimal: 'number',
  money: 'number',
  percent: 'number',
  text: 'line',
  longText: 'lines',
  date: 'date',
  yesNo: 'radio',
  choices: 'boxes',
  calculated: 'calculated',
};

/** A question as it is filled in: what the sheet shows of it, and how it is answered. */
function viewFillQuestion(site: Site, question: QuestionView, { field }: NumberedField) {
  const { prefix, suffixPlural, suffix } = findEntry(site.records, 'units', field.unitId) ?? {};
  const words = site.book.t.monitoringFill.form;
  const choices = field.type === 'yesNo' ? [['true', words.yes] as const, ['false', words.no] as const] : undefined;
  const given = (field.choices ?? []).map(({ id, label }) => [id, label] as const);
  const many = given.length > MOST_SHOWN ? 'select' : 'radio';
  return {
    ...question,
    id: field.id,
    control: field.type === 'choice' ? (many as Control) : CONTROLS[field.type],
    isWhole: field.type === 'integer',
    choices: choices ?? given,
    before: prefix?.trim(),
    after: (suffixPlural ?? suffix)?.trim(),
  };
}

/** A question of a form that is filled in. */
export type FillQuestionView = ReturnType<typeof viewFillQuestion>;

/** A form as it is filled in on a device: the same questions as on its sheet, by groups. */
export function viewFillForm(site: Site, id: string) {
  const sheet = viewMonitoringForm(site, id);
  const form = site.records.get('monitoringForm', id);
  const numbered = numberFields(form);
  let at = 0;
  const groups = sheet.groups.map(({ questions, ...group }) => ({
    ...group,
    anchor: `parte-${group.id}`,
    questions: questions.flatMap((question) => {
      const next = numbered[at];
      at += 1;
      return next ? [viewFillQuestion(site, question, next)] : [];
    }),
  }));
  return {
    id,
    groups,
    allOurs: sheet.allOurs,
    sheetAddress: addressOf('monitoringForm', id),
    who: sayWho(site, form),
  };
}

const sayWho = ({ book, records }: Site, { permissions, title }: Entry<'monitoringForm'>): string =>
  book.t.monitoringFill.choose.who(records.get('monitoringRole', permissions.submit).title, title);

/** The forms of the site: who fills in each, and its sheet to print. */
export const listFillForms = (site: Site) =>
  listForms(site).map((form) => ({
    title: form.title,
    who: sayWho(site, form),
    address: addressOf('monitoringForm', form.id),
  }));
