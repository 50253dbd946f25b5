/**
 * The rows of an export as what they would send: for each its unit, its period and its answers, or everything that is
 * wrong with it. It is pure: whether an act may be done, the rules of the ledger say.
 */
import type { FormField, MonitoringConfig, MonitoringForm } from '../config.ts';
import type { JsonValue } from '../crypto/canonicalJson.ts';
import type { Answer, Answers } from '../formula/evaluate.ts';
import { toXlsFormName, XLSFORM_ANSWERS } from '../formula/export/xlsForm.ts';
import { computeForm, prepareForm, type PreparedForm } from '../formula/form.ts';
import { listFields } from '../formula/scope.ts';
import { INSTANCE_PATTERN, NAME_PATTERN } from '../ledger/acts.ts';
import { cellOf, readAnswer, type AnswerWords } from './answers.ts';
import type { OdkColumns } from './columns.ts';
import type { OdkFault, OdkRemark } from './fault.ts';
import { OWN_NAMES } from './names.ts';

/** A row of an export. */
export interface OdkRow {
  /** As a spreadsheet counts them, the header being the first. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What a row would send. */
export interface Submission {
  readonly row: number;
  /** What the program calls it. */
  readonly instance: string;
  /** When it reached the program, as it says; empty where it does not. */
  readonly submittedOn: string;
  readonly unit: string;
  readonly period: string;
  readonly answers: Readonly<Record<string, JsonValue>>;
}

/** What an export holds. */
export interface ReadSubmissions {
  /** The earlier first. */
  readonly submissions: readonly Submission[];
  /** How many were of a period that was not asked for. */
  readonly aside: number;
  readonly faults: readonly OdkFault[];
  readonly remarks: readonly OdkRemark[];
}

/** What is read, by what, and how places in it are told. */
export interface ReadingSetting {
  readonly config: MonitoringConfig;
  readonly form: MonitoringForm;
  readonly columns: OdkColumns;
  readonly words: AnswerWords;
  /** The only period that is taken, and that of rows that say none. */
  readonly period: string | undefined;
  /** The place of a row, or of a column in it, as a name of a file. */
  readonly place: (row?: number, column?: string) => string;
}

/** Longest text of a cell that is told. */
const LONGEST = 200;

/** Reads the rows of one export, one after the other. */
class Reader {
  readonly submissions: Submission[] = [];
  readonly faults: OdkFault[] = [];
  readonly remarks: OdkRemark[] = [];
  aside = 0;
  private readonly reviews = new Map<string, number>();
  private readonly setting: ReadingSetting;
  private readonly prepared: PreparedForm;
  private readonly fields: readonly FormField[];

  constructor(setting: ReadingSetting) {
    this.setting = setting;
    this.prepared = prepareForm(setting.form);
    this.fields = listFields(setting.form);
  }

  /** What the program says of reviews, counted: here it decides nothing. */
  tellReviews(): void {
    const { columns, place } = this.setting;
    for (const [state, count] of this.reviews)
      this.remarks.push({
        code: 'reviewState',
        file: place(),
        detail: { system: columns.system, state, count: String(count) },
      });
  }

  read({ number, cells }: OdkRow): void {
    const { columns, period: wanted, place } = this.setting;
    const textAt = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? '').trim());
    const before = this.faults.length;
    const tell = (code: OdkFault['code'], detail: Readonly<Record<string, string>> = {}, column?: string) =>
      this.faults.push({ code, file: place(number, column), detail });
    if (textAt(columns.told.status)) return void tell('notDecrypted', { received: textAt(columns.told.status) });
    const period = this.findPeriod(textAt(columns.period));
    if (period !== undefined && wanted !== undefined && period !== wanted) return void (this.aside += 1);
    if (period === undefined) tell('unknownPeriod', { received: textAt(columns.period) }, OWN_NAMES.period);
    this.checkVersion(textAt, tell);
    const instance = textAt(columns.told.instance);
    if (!INSTANCE_PATTERN.test(instance)) tell('noInstance', { received: instance.slice(0, LONGEST) });
    // A configuration writes codes of firms in capitals, and so may people.
    const unit = textAt(columns.unit).toLowerCase();
    if (!NAME_PATTERN.test(unit)) tell('unknownUnit', { received: textAt(columns.unit) }, OWN_NAMES.unit);
    const answers = this.readAnswers(number, cells);
    if (this.faults.length > before || period === undefined) return;
    const review = textAt(columns.told.review);
    if (review) this.reviews.set(review, (this.reviews.get(review) ?? 0) + 1);
    const submittedOn = textAt(columns.told.submittedOn);
    this.submissions.push({ row: number, instance, submittedOn, unit, period, answers });
  }

  private findPeriod(text: string): string | undefined {
    const { config, columns, period } = this.setting;
    if (columns.period === undefined) return period;
    return (config.periods.find(({ id }) => id === text) ?? config.periods.find(({ title }) => title === text))?.id;
  }

  /** The version that the XLSForm wrote; the one of the program where it is a number as ours. */
  private checkVersion(
    textAt: (at: number | undefined) => string,
    tell: (code: OdkFault['code'], detail: Readonly<Record<string, string>>) => void,
  ): void {
    const { columns, form } = this.setting;
    const written = [textAt(columns.version), textAt(columns.told.version)].find((text) => /^\d{1,4}$/.test(text));
    if (written === undefined || Number(written) === form.version) return;
    tell(Number(written) < form.version ? 'formVersionOld' : 'formVersionNewer', {
      received: written,
      expected: String(form.version),
    });
  }

  private readAnswers(row: number, cells: readonly string[]): Readonly<Record<string, JsonValue>> {
    const { columns, words, place } = this.setting;
    const answers = new Map<string, JsonValue>();
    let bad = false;
    for (const field of this.fields) {
      const at = columns.fields.get(field.id);
      if (field.type === 'calculated' || !at) continue;
      const read = readAnswer(field, cells, at, words);
      if (read?.value !== undefined) answers.set(field.id, read.value);
      if (read) continue;
      bad = true;
      const received = JSON.stringify(cellOf(cells, at).slice(0, LONGEST));
      const detail = { field: field.label, received, type: field.type };
      this.faults.push({ code: 'badAnswer', file: place(row, toXlsFormName(field.id)), detail });
    }
    // What follows from an answer that could not be read is nobody's fault.
    if (bad) return {};
    const { values, hidden } = computeForm(this.prepared, Object.fromEntries(answers) as Answers);
    for (const field of this.fields) {
      const file = place(row, toXlsFormName(field.id));
      const answer = answers.get(field.id);
      if (field.type === 'calculated') this.compare(field, cells, values[field.id], file);
      else if (hidden.has(field.id) && answer !== undefined) {
        const received = JSON.stringify(answer).slice(0, LONGEST);
        answers.delete(field.id);
        this.remarks.push({ code: 'notAsked', file, detail: { field: field.label, received } });
      } else if (field.required && !hidden.has(field.id) && answer === undefined)
        this.faults.push({ code: 'answerMissing', file, detail: { field: field.label } });
    }
    return Object.fromEntries(answers);
  }

  /** What the program computed is not taken; where it is another value than ours, somebody should know. */
  private compare(field: FormField, cells: readonly string[], value: Answer, file: string): void {
    const at = this.setting.columns.fields.get(field.id);
    if (!at) return;
    const received = cellOf(cells, at);
    const isSame =
      typeof value === 'number'
        ? received !== '' && Number(received) === value
        : typeof value === 'boolean'
          ? received === XLSFORM_ANSWERS[value ? 'yes' : 'no']
          : received === (value ?? '');
    if (isSame) return;
    const detail = { field: field.label, received, expected: value === undefined ? '' : String(value) };
    this.remarks.push({ code: 'calculatedDiffers', file, detail });
  }
}

/** What an export holds, of which the columns are known. */
export function readSubmissions(setting: ReadingSetting, rows: readonly OdkRow[]): ReadSubmissions {
  const reader = new Reader(setting);
  rows.forEach((row) => reader.read(row));
  reader.tellReviews();
  const { columns, place } = setting;
  const idle: OdkRemark[] = columns.idle.length
    ? [{ code: 'idleColumns', file: place(), detail: { columns: columns.idle.join(', ') } }]
    : [];
  const { submissions, aside, faults, remarks } = reader;
  // Of two of one unit, the one that came last is what it stands by.
  const byTime = submissions.sort((one, other) => one.submittedOn.localeCompare(other.submittedOn, 'en'));
  return { submissions: byTime, aside, faults, remarks: [...remarks, ...idle] };
}
