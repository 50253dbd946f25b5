import type { FormField, FormGroup, MonitoringForm } from '#domain/monitoring/config.ts';
import type { Answer } from '#domain/monitoring/formula/evaluate.ts';
import { explainFormula, type FormulaLabels } from '#domain/monitoring/formula/explain.ts';
import type { ExportedFormula } from '#domain/monitoring/formula/export/dialect.ts';
import { toSpreadsheet, type SheetCells } from '#domain/monitoring/formula/export/spreadsheet.ts';
import { CALCULATED_DECIMALS, computeForm, prepareForm, type PreparedField } from '#domain/monitoring/formula/form.ts';
import { studyForm } from '#domain/monitoring/formula/formCheck.ts';
import { listFields, type FormulaScope } from '#domain/monitoring/formula/scope.ts';
import type { Formula } from '#domain/monitoring/formula/syntax.ts';
import type { Texts } from '#texts/es/index.ts';
import { toXlsx, type SheetCell, type Validation } from '../xlsx.ts';
import { decimalsFormat, type CellStyle } from '../xlsxStyles.ts';
import { tellLimits, type XlsFormSetting } from './xlsForm.ts';

/** What the sheet of a form says of itself, beside what its XLSForm does. */
export interface FormSheetSetting extends XlsFormSetting {
  readonly formulaWords: Texts['formulaWords'];
  /** A day, `YYYY-MM-DD`, written out. */
  readonly day: (day: string) => string;
  /** At the foot of each printed page. */
  readonly footer: string;
}

const TITLE: CellStyle = { bold: true, size: 16 };
const GROUP: CellStyle = { bold: true, size: 12, wrap: true };
const LABEL: CellStyle = { wrap: true, border: true, middle: true };
const ANSWER: CellStyle = { border: true, wrap: true, middle: true };
const NOTE: CellStyle = { soft: true, wrap: true, border: true, middle: true };
const WIDTHS = [46, 24, 60] as const;
/** Height of a line of print in points, and of the smallest row in which one writes by hand. */
const LINE = 13;
const ROW = 24;
/** Most letters of a list of choices in a spreadsheet, which sets them apart by commas. */
const LIST = 250;
/** What stands for no limit in a spreadsheet, which asks for one. */
const FAR = 1e15;

const linesOf = (text: string, width: number): number => Math.ceil(text.length / (width - 4)) || 1;

/** Choices that a spreadsheet can offer; undefined where their letters would make others of them. */
function offerChoices(labels: readonly string[]): readonly string[] | undefined {
  return labels.some((label) => /[,"]/.test(label)) || labels.join(',').length > LIST ? undefined : labels;
}

/** Writes a form row by row, and knows where each answer stands. */
class FormSheet {
  private readonly rows: SheetCell[][] = [];
  private readonly heights: Record<number, number> = {};
  private readonly validations: Validation[] = [];
  private readonly places = new Map<string, number>();
  private readonly fields: ReadonlyMap<string, PreparedField>;
  private readonly scope: FormulaScope;
  private readonly empty: Readonly<Record<string, Answer>>;

  private readonly form: MonitoringForm;
  private readonly setting: FormSheetSetting;

  constructor(form: MonitoringForm, setting: FormSheetSetting) {
    this.form = form;
    this.setting = setting;
    const prepared = prepareForm(form);
    this.fields = new Map(prepared.map((field) => [field.field.id, field]));
    this.scope = { context: 'row', fields: studyForm(form, setting.units).fields, units: setting.units };
    this.empty = computeForm(prepared, {}).values;
  }

  write(): Uint8Array {
    const { form, setting } = this;
    const { words } = setting;
    this.place();
    this.add([{ value: form.title, look: TITLE }], 24);
    this.add([]);
    this.ask(words.unitCode, words.unitCodeHint);
    this.ask(words.period, '');
    form.groups.forEach((group) => this.writeGroup(group));
    const { creator, createdOn, language, footer } = setting;
    const print = { landscape: false, onOnePage: false, footer };
    const sheet = { name: words.sheet, rows: this.rows, widths: WIDTHS, hasHeader: false, heights: this.heights };
    return toXlsx({
      title: form.title,
      creator,
      createdOn,
      language,
      sheets: [{ ...sheet, validations: this.validations, print }],
    });
  }

  /** Where each field will stand: formulas may name those below them. */
  private place(): void {
    let row = 4;
    for (const { fields } of this.form.groups) {
      row += 2;
      for (const { id } of fields) this.places.set(id, (row += 1));
    }
  }

  private add(cells: SheetCell[], height?: number): void {
    this.rows.push(cells);
    if (height !== undefined) this.heights[this.rows.length] = height;
  }

  private ask(label: string, note: string, answer: SheetCell = { value: null, look: ANSWER }): void {
    const lines = Math.max(linesOf(label, WIDTHS[0]), linesOf(note, WIDTHS[2]));
    this.add(
      [{ value: label, look: LABEL }, answer, { value: note === '' ? null : note, look: NOTE }],
      Math.max(ROW, LINE * lines + 4),
    );
  }

  private writeGroup({ title, help, fields }: FormGroup): void {
    this.add([]);
    const lines = Math.max(linesOf(title, WIDTHS[0]), linesOf(help ?? '', WIDTHS[2]));
    this.add(
      [{ value: title, look: GROUP }, { value: null }, { value: help ?? null, look: { soft: true, wrap: true } }],
      LINE * lines + 6,
    );
    for (const field of fields) this.writeField(field);
  }

  private writeField(field: FormField): void {
    const formula = this.fields.get(field.id)?.formula;
    const written = formula && toSpreadsheet(formula, this.scope, this.cells(), this.decimalsOf(field));
    this.validate(field);
    this.ask(field.label, this.writeNote(field, formula, written), this.writeAnswer(field, written));
  }

  private cells(): SheetCells {
    const { words } = this.setting;
    return {
      cellOf: (id) => `B${this.places.get(id) ?? 1}`,
      answers: { yes: words.yes, no: words.no },
      choiceOf: ({ id }, choice) => this.choiceLabel(id, choice),
    };
  }

  private choiceLabel(fieldId: string, choiceId: string): string {
    const field = listFields(this.form).find(({ id }) => id === fieldId);
    return field?.choices?.find(({ id }) => id === choiceId)?.label ?? choiceId;
  }

  private decimalsOf(field: FormField): number | undefined {
    const type = this.scope.fields.find(({ id }) => id === field.id)?.type;
    return type === 'number'
      ? (field.decimals ?? (field.type === 'calculated' ? CALCULATED_DECIMALS : undefined))
      : undefined;
  }

  private writeAnswer(field: FormField, written: ExportedFormula | undefined): SheetCell {
    const decimals = this.decimalsOf(field);
    const numberFormat =
      field.type === 'date' ? 'dd/mm/yyyy' : decimals === undefined ? undefined : decimalsFormat(decimals);
    const look: CellStyle = {
      ...ANSWER,
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(field.type === 'calculated' ? { shade: true } : {}),
    };
    if (!written?.ok) return { value: null, look };
    const value = this.empty[field.id];
    return { value: typeof value === 'number' || typeof value === 'string' ? value : '', formula: written.text, look };
  }

  /** What is written beside the answer: help, unit, limits, choices, and what its formulas say. */
  private writeNote(field: FormField, formula: Formula | undefined, written: ExportedFormula | undefined): string {
    const { words, units, formulaWords } = this.setting;
    const shownWhen = this.fields.get(field.id)?.shownWhen;
    const unit = units.find(({ id }) => id === field.unitId);
    return [
      shownWhen && formulaWords.shownWhen(this.explain(shownWhen)),
      field.help,
      unit && words.inUnit(unit.label),
      field.type === 'calculated' ? undefined : tellLimits(field, words),
      field.choices &&
        (field.type === 'choices' ? words.chooseSome : words.chooseOne)(field.choices.map(({ label }) => label)),
      formula && formulaWords.calculated(this.explain(formula)),
      written && !written.ok ? `${formulaWords.unsupported[written.unsupported]} ${words.byHand}` : undefined,
    ]
      .filter(Boolean)
      .join(' ');
  }

  private explain(formula: Formula): string {
    const labels: FormulaLabels = {
      field: (id) => this.fields.get(id)?.field.label ?? id,
      choice: (fieldId, choiceId) => this.choiceLabel(fieldId, choiceId),
      day: this.setting.day,
    };
    return explainFormula(formula, this.scope, labels, this.setting.formulaWords);
  }

  private validate(field: FormField): void {
    const { words } = this.setting;
    const cell = `B${this.places.get(field.id) ?? 1}`;
    const say = (allow: Validation['allow'] | undefined, error: string) => {
      if (allow) this.validations.push({ range: cell, allow, error });
    };
    switch (field.type) {
      case 'yesNo':
        return say(offerChoices([words.yes, words.no]), words.badChoice);
      case 'choice':
        return say(offerChoices((field.choices ?? []).map(({ label }) => label)), words.badChoice);
      case 'date':
        return say('date', words.badDate);
      case 'integer':
      case 'decimal':
      case 'money':
      case 'percent': {
        const whole = field.type === 'integer' || field.decimals === 0;
        const error = tellLimits(field, words) || words.badNumber;
        return say({ least: field.least ?? -FAR, most: field.most ?? FAR, whole }, error);
      }
      default:
        return undefined;
    }
  }
}

/**
 * Writes a form as a sheet to fill in, on paper or in a spreadsheet: a question a row, its answer held to its limits,
 * what is calculated as formulas. A formula that spreadsheets cannot say is told beside its cell, which stays empty.
 */
export const buildFormSheet = (form: MonitoringForm, setting: FormSheetSetting): Uint8Array =>
  new FormSheet(form, setting).write();
