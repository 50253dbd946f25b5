import type { Entry } from '#records/assemble.ts';
import type { Problem } from '#records/problem.ts';
import type { FieldPath } from '#records/raw.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';
import type { Targets } from './targets.ts';

type Field = Entry<'monitoringForm'>['groups'][number]['fields'][number];
type Property = 'choices' | 'least' | 'most' | 'decimals' | 'unitId' | 'formula' | 'required' | 'shownWhen';

/** What a field needs and what it takes beside, by its type; `required` counts as said where it is true. */
interface FieldRule {
  readonly needs: readonly Property[];
  readonly takes: readonly Property[];
}

const NUMBER: readonly Property[] = ['least', 'most', 'unitId', 'decimals'];
const ASKED: readonly Property[] = ['required', 'shownWhen'];

const RULES: Readonly<Record<Field['type'], FieldRule>> = {
  integer: { needs: [], takes: ['least', 'most', 'unitId', ...ASKED] },
  decimal: { needs: [], takes: [...NUMBER, ...ASKED] },
  money: { needs: ['unitId'], takes: [...NUMBER, ...ASKED] },
  percent: { needs: [], takes: [...NUMBER, ...ASKED] },
  text: { needs: [], takes: ASKED },
  longText: { needs: [], takes: ASKED },
  choice: { needs: ['choices'], takes: ASKED },
  choices: { needs: ['choices'], takes: ASKED },
  date: { needs: [], takes: ASKED },
  yesNo: { needs: [], takes: ASKED },
  calculated: { needs: ['formula'], takes: ['unitId', 'decimals', 'shownWhen'] },
};

/** Every property that only some types take. */
const PROPERTIES: readonly Property[] = [...NUMBER, 'choices', 'formula', 'required', 'shownWhen'];

const isSaid = (field: Field, property: Property): boolean =>
  property === 'required' ? field.required : field[property] !== undefined;

/** A question with its place in the record. */
export interface PlacedField {
  readonly field: Field;
  readonly path: FieldPath;
}

/** The questions of a form, each with its place. */
export const listPlacedFields = ({ groups }: Pick<Entry<'monitoringForm'>, 'groups'>): readonly PlacedField[] =>
  groups.flatMap(({ fields }, index) =>
    fields.map((field, place) => ({ field, path: ['groups', index, 'fields', place] })),
  );

/** The questions of a form have what their type needs and nothing else, and names of their own. */
export function checkMonitoringFields(record: CheckedRecord, { records }: Targets): Problem[] {
  const form = record.data as Entry<'monitoringForm'>;
  const placed = listPlacedFields(form);
  const percentages = (records.find('vocabulary', 'units')?.entries ?? [])
    .filter((unit) => unit.isPercentage)
    .map(({ id }) => id);
  return [
    ...placed.flatMap((item) => [...checkProperties(record, item), ...checkPercentage(record, item, percentages)]),
    ...findTwins(
      record,
      'groups',
      form.groups.map(({ id }, index) => ({ name: id, path: ['groups', index, 'id'] })),
    ),
    ...findTwins(
      record,
      'fields',
      placed.map(({ field, path }) => ({ name: field.id, path: [...path, 'id'] })),
    ),
    ...placed.flatMap(({ field: { choices = [] }, path }) =>
      (['id', 'label'] as const).flatMap((part) =>
        findTwins(
          record,
          part === 'id' ? 'choices' : 'labels',
          choices.map((choice, index) => ({ name: choice[part], path: [...path, 'choices', index, part] })),
        ),
      ),
    ),
  ];
}

function checkProperties({ raw }: CheckedRecord, { field, path }: PlacedField): Problem[] {
  const { needs, takes } = RULES[field.type];
  const detail = { field: field.id, type: field.type };
  return [
    ...needs
      .filter((property) => !isSaid(field, property))
      .map((property): Problem => ({
        code: 'seguimiento-campo',
        ...placeOfField(raw, path),
        received: phrase('fieldWithout', field.type, property),
        expected: phrase('fieldProperty', property),
        detail: { ...detail, wrong: 'missing' },
      })),
    ...PROPERTIES.filter(
      (property) => isSaid(field, property) && !needs.includes(property) && !takes.includes(property),
    ).map((property): Problem => ({
      code: 'seguimiento-campo',
      ...placeOfField(raw, [...path, property]),
      received: phrase('fieldWith', field.type, property),
      detail: { ...detail, wrong: 'idle', property },
    })),
  ];
}

/** A share of a hundred is in per cent, whatever the site calls it. */
function checkPercentage({ raw }: CheckedRecord, { field, path }: PlacedField, units: readonly string[]): Problem[] {
  if (field.type !== 'percent' || field.unitId === undefined || units.includes(field.unitId)) return [];
  return [
    {
      code: 'seguimiento-campo',
      ...placeOfField(raw, [...path, 'unitId'], field.unitId),
      expected: phrase('oneOf', units),
      detail: { field: field.id, type: field.type, wrong: 'unit' },
    },
  ];
}

/** What must be told apart by name, and is not. */
function findTwins(
  { raw }: CheckedRecord,
  what: string,
  named: readonly { readonly name: string; readonly path: FieldPath }[],
): Problem[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, path }): Problem[] => {
    const isTwice = seen.has(name);
    seen.add(name);
    return isTwice ? [{ code: 'seguimiento-id-repetido', ...placeOfField(raw, path, name), detail: { what } }] : [];
  });
}
