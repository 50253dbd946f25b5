import { writeFixed } from '#domain/decimal.ts';
import { differsFromReported, MeasureError } from '#domain/measures.ts';
import type { Entry } from '#records/assemble.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { checkDeclaration } from './datasets.ts';
import { placeOfField } from './places.ts';
import type { Targets } from './targets.ts';

/** A measure with the record that declares it. */
interface Declared {
  readonly record: CheckedRecord;
  readonly dataset: Entry<'dataset'>;
  readonly index: number;
  readonly measure: Entry<'dataset'>['measures'][number];
}

/**
 * Every measure must be declared whole, compute, and agree with what its sources report or carry the note that
 * explains why not. A measure made of others is silent about theirs: one mistake gives one report.
 */
export function checkMeasures(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  const datasets = records.flatMap((record) => {
    const dataset = record.kind === 'dataset' ? targets.records.find('dataset', record.id) : undefined;
    return dataset ? [{ record, dataset, ...checkDeclaration(record, dataset, targets) }] : [];
  });
  const failed = new Set(
    datasets.flatMap(({ dataset, failed: names }) => names.map((name) => `${dataset.id}/${name}`)),
  );
  const declared = new Map<string, Declared>();
  for (const { record, dataset } of datasets) {
    for (const [index, measure] of dataset.measures.entries()) {
      const reference = `${dataset.id}/${measure.id}`;
      if (!declared.has(reference)) declared.set(reference, { record, dataset, index, measure });
    }
  }
  const circles = checkCircles(declared, failed);
  const values = [...declared].flatMap(([reference, item]) =>
    isSound(reference, declared, failed, targets) ? checkValue(item, targets) : [],
  );
  return [...datasets.flatMap(({ problems }) => problems), ...circles, ...values];
}

/** The figures that a measure is made of. */
const partsOf = (item: Declared | undefined): string[] =>
  ['ratio', 'difference'].includes(item?.measure.operation ?? '')
    ? [item?.measure.numerator, item?.measure.denominator].filter((part) => part !== undefined)
    : [];

/** Circles of measures, each reported once where it starts. All of its measures are marked as failed. */
function checkCircles(declared: ReadonlyMap<string, Declared>, failed: Set<string>): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const follow = (reference: string, way: readonly string[]): void => {
    const start = way.indexOf(reference);
    if (start >= 0) {
      const circle = way.slice(start);
      const first = declared.get(circle[0] ?? '');
      if (first && !circle.some((name) => failed.has(name)))
        problems.push({
          code: 'medida-circular',
          ...placeOfField(first.record.raw, ['measures', first.index]),
          received: [...circle, reference].join(' → '),
          detail: { measure: first.measure.id },
        });
      for (const name of circle) failed.add(name);
      return;
    }
    if (done.has(reference)) return;
    for (const part of partsOf(declared.get(reference))) follow(part, [...way, reference]);
    done.add(reference);
  };
  for (const reference of declared.keys()) follow(reference, []);
  return problems;
}

/** Whether a measure and all that it is made of are known: else the problem is reported elsewhere. */
function isSound(
  reference: string,
  declared: ReadonlyMap<string, Declared>,
  failed: ReadonlySet<string>,
  targets: Targets,
): boolean {
  const [datasetId = '', , columnId] = reference.split('/');
  if (targets.incomplete.has(datasetId) || failed.has(reference)) return false;
  if (columnId !== undefined) return targets.figures.find(reference) !== undefined;
  const item = declared.get(reference);
  return item !== undefined && partsOf(item).every((part) => isSound(part, declared, failed, targets));
}

/** Computes a measure and compares it with what its sources report. */
function checkValue({ record, dataset, index, measure }: Declared, targets: Targets): Problem[] {
  const noNumbers = checkParts({ record, dataset, index, measure }, targets);
  if (noNumbers.length) return noNumbers;
  let value: number;
  try {
    value = targets.figures.get(`${dataset.id}/${measure.id}`).value as number;
  } catch (error) {
    if (!(error instanceof MeasureError)) throw error;
    // What its parts cannot give is reported with them.
    if (partsOf({ record, dataset, index, measure }).some((part) => !computes(part, targets))) return [];
    return [
      {
        code: error.code,
        ...placeOfField(record.raw, ['measures', index]),
        received: error.received,
        expected: error.expected,
        detail: { measure: measure.id },
      },
    ];
  }
  return measure.reported.flatMap((_, place) =>
    checkReported({ record, dataset, index, measure }, value, place, targets),
  );
}

/** A measure must agree with what a source reports, or carry the note that explains why not, and no other. */
function checkReported(
  { record, dataset, index, measure }: Declared,
  value: number,
  place: number,
  targets: Targets,
): Problem[] {
  const item = measure.reported[place];
  if (!item) return [];
  // A source that gives 59.76 gives two decimals, whatever `decimals` says.
  const decimals = Math.max(item.decimals, String(item.value).split('.')[1]?.length ?? 0);
  const differs = differsFromReported(value, item.value, decimals);
  const computed = writeFixed(value, Math.max(decimals, measure.decimals));
  const at = (field: string) => placeOfField(record.raw, ['measures', index, 'reported', place, field]);
  if (differs && !item.noteId) {
    const detail = { measure: measure.id, source: `${item.sourceId} ${item.locator}` };
    return [{ code: 'medida-difiere', ...at('value'), received: String(item.value), expected: computed, detail }];
  }
  if (differs || !item.noteId) return [];
  const note = targets.records.find('note', item.noteId);
  return note?.figures.includes(`${dataset.id}/${measure.id}`) === false
    ? [
        {
          code: 'nota-sobra',
          ...at('noteId'),
          received: item.noteId,
          detail: { measure: measure.id, value: computed },
        },
      ]
    : [];
}

/** The figures that a measure is made of must be numbers. */
function checkParts(item: Declared, targets: Targets): Problem[] {
  if (!partsOf(item).length) return [];
  return (['numerator', 'denominator'] as const).flatMap((field): Problem[] => {
    const part = item.measure[field] ?? '';
    const figure = part.split('/').length === 3 ? targets.figures.find(part) : undefined;
    if (!figure || typeof figure.value === 'number') return [];
    return [
      {
        code: 'medida-definicion',
        ...placeOfField(item.record.raw, ['measures', item.index, field]),
        received: part,
        expected: phrase('aNumber'),
        detail: { measure: item.measure.id, wrong: figure.value === null ? 'empty' : 'noNumber' },
      },
    ];
  });
}

function computes(reference: string, targets: Targets): boolean {
  try {
    return targets.figures.find(reference) !== undefined;
  } catch {
    return false;
  }
}
