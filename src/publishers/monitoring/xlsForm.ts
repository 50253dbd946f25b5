import type { FormField, MonitoringConfig, MonitoringForm } from '#domain/monitoring/config.ts';
import type { ExportedFormula, Unsupported } from '#domain/monitoring/formula/export/dialect.ts';
import {
  toXlsFormCalculate,
  toXlsFormName,
  toXlsFormRelevant,
  XLSFORM_ANSWERS,
} from '#domain/monitoring/formula/export/xlsForm.ts';
import { CALCULATED_DECIMALS } from '#domain/monitoring/formula/form.ts';
import { studyForm, type FormulaPart } from '#domain/monitoring/formula/formCheck.ts';
import { parseFormula } from '#domain/monitoring/formula/parse.ts';
import { listFields, type FormulaScope } from '#domain/monitoring/formula/scope.ts';
import type { FormulaUnit } from '#domain/monitoring/formula/units.ts';
import { groupNameOf, helpNameOf, listNameOf, OWN_NAMES, shownNameOf } from '#domain/monitoring/odk/names.ts';
import type { Texts } from '#texts/es/index.ts';
import { toXlsx, type Sheet, type SheetCell } from '../xlsx.ts';

/** What an XLSForm says of itself, and the words that it is written in. */
export interface XlsFormSetting {
  readonly words: Texts['xlsForm'];
  /** The vocabulary of units. */
  readonly units: readonly (FormulaUnit & { readonly label: string })[];
  readonly creator: string;
  /** ISO 8601. */
  readonly createdOn: string;
  /** BCP 47. */
  readonly language: string;
}

/** A formula of a field that an XLSForm cannot say, and why. */
export interface UnsaidFormula {
  readonly fieldId: string;
  readonly part: FormulaPart;
  readonly unsupported: Unsupported;
}

/** An XLSForm, or every formula that stands in its way: a form without one of them would collect other figures. */
export type BuiltXlsForm =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly unsaid: readonly UnsaidFormula[] };

const SURVEY = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'required_message',
  'constraint',
  'constraint_message',
  'relevant',
  'calculation',
  'appearance',
] as const;
type SurveyRow = Partial<Record<(typeof SURVEY)[number], string>>;

const TYPES = {
  integer: 'integer',
  decimal: 'decimal',
  money: 'decimal',
  percent: 'decimal',
  text: 'text',
  longText: 'text',
  date: 'date',
} as const;

function typeOf(field: FormField): string {
  switch (field.type) {
    case 'choice':
      return `select_one ${listNameOf(field)}`;
    case 'choices':
      return `select_multiple ${listNameOf(field)}`;
    case 'yesNo':
      return `select_one ${OWN_NAMES.yesNo}`;
    case 'calculated':
      return 'calculate';
    default:
      return TYPES[field.type];
  }
}

/** The limits of a number in words; empty where it has none. */
export function tellLimits({ least, most, decimals }: FormField, words: Texts['xlsForm']): string {
  const said = [
    least !== undefined && most !== undefined ? words.within(least, most) : undefined,
    least !== undefined && most === undefined ? words.atLeast(least) : undefined,
    least === undefined && most !== undefined ? words.atMost(most) : undefined,
    decimals === undefined ? undefined : words.decimals(decimals),
  ];
  return said.filter(Boolean).join(' ');
}

/** What holds an answer within its limits, and what is said to one that is not. */
function writeConstraint(field: FormField, words: Texts['xlsForm']): SurveyRow {
  const { least, most, decimals } = field;
  const limits = [
    ...(least === undefined ? [] : [`. >= ${least}`]),
    ...(most === undefined ? [] : [`. <= ${most}`]),
    ...(decimals === undefined ? [] : [`. = round(., ${decimals})`]),
  ];
  return limits.length ? { constraint: limits.join(' and '), constraint_message: tellLimits(field, words) } : {};
}

/** Writes the questions of a form, and gathers the formulas that cannot be written. */
class Survey {
  readonly unsaid: UnsaidFormula[] = [];
  private readonly scope: FormulaScope;
  private readonly setting: XlsFormSetting;

  constructor(scope: FormulaScope, setting: XlsFormSetting) {
    this.scope = scope;
    this.setting = setting;
  }

  write({ groups, version }: MonitoringForm): SurveyRow[] {
    const { words } = this.setting;
    return [
      { type: 'text', name: OWN_NAMES.unit, label: words.unitCode, hint: words.unitCodeHint, required: 'yes' },
      { type: `select_one ${OWN_NAMES.periods}`, name: OWN_NAMES.period, label: words.period, required: 'yes' },
      // KoboToolbox counts versions of its own: without this nobody would know which questions were answered.
      { type: 'calculate', name: OWN_NAMES.version, calculation: `"${version}"` },
      ...groups.flatMap((group) => [
        { type: 'begin_group', name: groupNameOf(group), label: group.title, appearance: 'field-list' },
        ...(group.help ? [{ type: 'note', name: helpNameOf(group), label: group.help }] : []),
        ...group.fields.flatMap((field) => this.writeField(field)),
        { type: 'end_group' },
      ]),
    ];
  }

  private writeField(field: FormField): SurveyRow[] {
    const { words, units } = this.setting;
    const name = toXlsFormName(field.id);
    const relevant = this.say(field, 'shownWhen', (formula) => toXlsFormRelevant(formula, this.scope));
    if (field.type === 'calculated') {
      const isNumber = this.scope.fields.find(({ id }) => id === field.id)?.type === 'number';
      const decimals = isNumber ? (field.decimals ?? CALCULATED_DECIMALS) : undefined;
      const calculation = this.say(field, 'formula', (formula) => toXlsFormCalculate(formula, this.scope, decimals));
      return [
        { type: 'calculate', name, calculation, relevant },
        { type: 'note', name: shownNameOf(field), label: `${field.label}: \${${name}}`, hint: field.help, relevant },
      ];
    }
    const unit = units.find(({ id }) => id === field.unitId);
    return [
      {
        type: typeOf(field),
        name,
        label: field.label,
        hint: [field.help, unit && words.inUnit(unit.label)].filter(Boolean).join(' '),
        ...(field.required ? { required: 'yes', required_message: words.required } : {}),
        ...writeConstraint(field, words),
        relevant,
        ...(field.type === 'longText' ? { appearance: 'multiline' } : {}),
      },
    ];
  }

  private say(
    field: FormField,
    part: FormulaPart,
    write: (formula: Parameters<typeof toXlsFormCalculate>[0]) => ExportedFormula,
  ): string | undefined {
    const text = field[part];
    const parsed = text === undefined ? undefined : parseFormula(text);
    if (!parsed?.ok) return undefined;
    const written = write(parsed.formula);
    if (written.ok) return written.text;
    this.unsaid.push({ fieldId: field.id, part, unsupported: written.unsupported });
    return undefined;
  }
}

function listChoices(form: MonitoringForm, config: MonitoringConfig, words: Texts['xlsForm']): string[][] {
  return [
    [OWN_NAMES.yesNo, XLSFORM_ANSWERS.yes, words.yes],
    [OWN_NAMES.yesNo, XLSFORM_ANSWERS.no, words.no],
    ...config.periods.map(({ id, title }) => [OWN_NAMES.periods, id, title]),
    ...listFields(form).flatMap((field) =>
      (field.choices ?? []).map(({ id, label }) => [listNameOf(field), id, label]),
    ),
  ];
}

const toSheet = (name: string, rows: readonly (readonly string[])[], widths: readonly number[]): Sheet => ({
  name,
  hasHeader: true,
  widths,
  rows: rows.map((row, index) =>
    row.map((value): SheetCell => (index === 0 ? { value, look: 'header' } : { value: value === '' ? null : value })),
  ),
});

/**
 * Writes a form as an XLSForm (`survey`, `choices`, `settings`), which ODK Central and KoboToolbox take as it is.
 * Before its own questions it asks for the code of the unit and the period, without which no answer can be brought
 * home, and it notes its version.
 *
 * @returns the workbook, or the formulas of the form that the language of XLSForm cannot say
 */
export function buildXlsForm(form: MonitoringForm, config: MonitoringConfig, setting: XlsFormSetting): BuiltXlsForm {
  const { units, words, creator, createdOn, language } = setting;
  const { fields } = studyForm(form, units);
  const survey = new Survey({ context: 'row', fields, units }, setting);
  const rows = survey.write(form).map((row) => SURVEY.map((column) => row[column] ?? ''));
  if (survey.unsaid.length) return { ok: false, unsaid: survey.unsaid };
  const settings = [
    ['form_title', 'form_id', 'version', 'default_language', 'instance_name'],
    [
      form.title,
      `${config.site}-${form.id}`,
      String(form.version),
      language,
      `concat(\${${OWN_NAMES.unit}}, " ", \${${OWN_NAMES.period}})`,
    ],
  ];
  const sheets = [
    toSheet('survey', [SURVEY, ...rows], [18, 24, 50, 50, 9, 30, 30, 40, 40, 60, 14]),
    toSheet('choices', [['list_name', 'name', 'label'], ...listChoices(form, config, words)], [24, 24, 50]),
    toSheet('settings', settings, [40, 30, 9, 16, 40]),
  ];
  return { ok: true, bytes: toXlsx({ title: form.title, creator, createdOn, language, sheets }) };
}
