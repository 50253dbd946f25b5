import type { FieldType, FormField, MonitoringForm } from '../config.ts';
import type { FormulaFault } from './faults.ts';
import type { FormulaUnit } from './units.ts';

/** What a value is. `choices` are several options at once. */
export type FormulaType = 'number' | 'boolean' | 'text' | 'date' | 'choice' | 'choices';

/** A field that a formula may name. */
export interface FormulaField {
  readonly id: string;
  /** Left out where it is not known: a calculated field whose own formula is wrong. Nothing more is said of it then. */
  readonly type?: FormulaType | undefined;
  readonly unitId?: string | undefined;
  readonly isMoney?: boolean | undefined;
  /** Ids of its options. */
  readonly choices?: readonly string[] | undefined;
}

/** What must come out of a formula: of a number, in a unit, or in none where it is left out. */
export interface WantedResult {
  readonly type?: FormulaType | undefined;
  readonly unitId?: string | undefined;
}

/** What surrounds a formula: what it may name, and whether names are answers of a form or columns of many. */
export interface FormulaScope {
  /** `row`: a name is the answer of one form. `column`: under a function it is the answers of all approved forms. */
  readonly context: 'row' | 'column';
  readonly fields: readonly FormulaField[];
  readonly units: readonly FormulaUnit[];
  readonly wanted?: WantedResult | undefined;
}

/** A formula that holds, or everything that is wrong with it. */
export type CheckedFormula =
  | {
      readonly ok: true;
      readonly type: FormulaType;
      /** Id of the unit of a number; undefined for what has none. */
      readonly unit: string | undefined;
      /** The fields that it stands on. */
      readonly names: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly FormulaFault[] };

/** What names of fields look like in formulas, and so in forms: ids that begin with a letter. */
export const FIELD_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const TYPES: Readonly<Record<Exclude<FieldType, 'calculated'>, FormulaType>> = {
  integer: 'number',
  decimal: 'number',
  money: 'number',
  percent: 'number',
  text: 'text',
  longText: 'text',
  choice: 'choice',
  choices: 'choices',
  date: 'date',
  yesNo: 'boolean',
};

/**
 * A field of a form as formulas see it.
 *
 * @param calculated what the formula of a calculated field gives, where that is known
 */
export const toFormulaField = (field: FormField, calculated?: FormulaType): FormulaField => ({
  id: field.id,
  type: field.type === 'calculated' ? calculated : TYPES[field.type],
  unitId: field.unitId,
  isMoney: field.type === 'money',
  choices: field.choices?.map(({ id }) => id),
});

/** Every field of a form, in the order in which they are asked. */
export const listFields = ({ groups }: Pick<MonitoringForm, 'groups'>): readonly FormField[] =>
  groups.flatMap(({ fields }) => fields);
