import { buildMonitoringForm } from '#domain/monitoring/buildConfig.ts';
import { checkFormula } from '#domain/monitoring/formula/check.ts';
import type { FormulaFault } from '#domain/monitoring/formula/faults.ts';
import { columnScope, studyForm } from '#domain/monitoring/formula/formCheck.ts';
import { parseFormula } from '#domain/monitoring/formula/parse.ts';
import { listEntries } from '#domain/vocabularies.ts';
import type { Entry } from '#records/assemble.ts';
import type { Problem } from '#records/problem.ts';
import type { FieldPath } from '#records/raw.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { cut } from './excerpt.ts';
import { listPlacedFields } from './monitoringFields.ts';
import { placeOfText } from './places.ts';
import type { Targets } from './targets.ts';

/** Faults of units: where a unit is not in the vocabulary, that is told, and not what follows from it. */
const OF_UNITS: ReadonlySet<string> = new Set(['unitMismatch', 'unitResult']);

/** Most letters of what a fault names: a circle of calculated fields may go a long way round. */
const LONGEST = 120;

/** A fault of a formula where it stands in the file. @param fields what it may name */
function toProblem(
  { raw }: CheckedRecord,
  path: FieldPath,
  text: string,
  { code, at, length, received, expected, nearest }: FormulaFault,
  fields: readonly string[],
): Problem {
  return {
    code: 'seguimiento-formula',
    ...placeOfText(raw, path, at, at + Math.max(length, 1)),
    received: cut(text.slice(at, at + length) || text),
    ...(code === 'unknownName' && !nearest?.length ? { expected: phrase('oneOf', fields) } : {}),
    ...(nearest?.length ? { nearest: [...nearest] } : {}),
    detail: { fault: code, writtenReceived: cut(received, LONGEST), writtenExpected: expected ?? '' },
  };
}

const knowsUnits = (targets: Targets, unitIds: readonly (string | undefined)[]): boolean => {
  const units = new Set(listEntries(targets.records, 'units').map(({ id }) => id));
  return unitIds.every((id) => id === undefined || units.has(id));
};

/** Formulas of a form can be read, name its questions, give what is declared, and none stands on itself. */
export function checkFormFormulas(record: CheckedRecord, targets: Targets): Problem[] {
  const form = record.data as Entry<'monitoringForm'>;
  const units = listEntries(targets.records, 'units');
  const placed = listPlacedFields(form);
  const ids = placed.map(({ field }) => field.id);
  // Two questions of one name are told apart from this: which of them a formula means, nobody knows.
  if (new Set(ids).size < ids.length) return [];
  const known = knowsUnits(
    targets,
    placed.map(({ field }) => field.unitId),
  );
  return studyForm(buildMonitoringForm(form, units), units).faults.flatMap(({ fieldId, part, fault }): Problem[] => {
    const found = placed.find(({ field }) => field.id === fieldId);
    const text = found?.field[part];
    if (!found || text === undefined || (!known && OF_UNITS.has(fault.code))) return [];
    return [toProblem(record, [...found.path, part], text, fault, ids)];
  });
}

/** The formula of an indicator looks at columns of its form, and gives a number in the unit that it declares. */
export function checkIndicatorFormula(record: CheckedRecord, targets: Targets): Problem[] {
  const { formId, formula: text, unitId } = record.data as Entry<'monitoringIndicator'>;
  const form = targets.records.find('monitoringForm', formId);
  const units = listEntries(targets.records, 'units');
  const parsed = parseFormula(text);
  const tell = (faults: readonly FormulaFault[], fields: readonly string[] = []) =>
    faults.map((fault) => toProblem(record, ['formula'], text, fault, fields));
  if (!parsed.ok) return tell(parsed.faults);
  // A form that has a problem may lack what the formula names: that problem is told.
  if (!form) return [];
  const studied = studyForm(buildMonitoringForm(form, units), units);
  const checked = checkFormula(parsed.formula, columnScope(studied, units, unitId));
  if (checked.ok) return [];
  const known = knowsUnits(targets, [unitId, ...listPlacedFields(form).map(({ field }) => field.unitId)]);
  return tell(
    checked.faults.filter(({ code }) => known || !OF_UNITS.has(code)),
    studied.fields.map(({ id }) => id),
  );
}
