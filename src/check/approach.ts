import { listRanges, type Range } from '#domain/workspace/approach/ranges.ts';
import type { Entry } from '#records/assemble.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import type { FieldPath } from '#records/raw.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';
import type { Targets } from './targets.ts';

type Question = Entry<'projectQuestion'>;
type ProjectType = Entry<'projectType'>;

/** What is wrong with types of project and the questions by which they are chosen. */
export type ApproachFault = 'number' | 'order' | 'outside' | 'inside' | 'column' | 'truth' | 'text';

/**
 * What the questions say of the types agrees with the data: the ranges of a question run upwards; an answer does not
 * speak for a type whose usual numbers lie outside of it, nor against one whose numbers hold it; and the columns of
 * expected results are there.
 *
 * @param records those without problems of their own
 */
export function checkApproach(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  const types = records.filter(({ kind }) => kind === 'projectType');
  return [
    ...types.flatMap((record) => [...listSpanFaults(record, targets), ...listColumnFaults(record, targets)]),
    ...records
      .filter(({ kind }) => kind === 'projectQuestion')
      .flatMap((record) => [...listRangeFaults(record, types, targets), ...listNameFaults(record, targets)]),
  ];
}

/** The text that a record says at a place. */
function readAt(data: unknown, path: FieldPath): string | undefined {
  const value = path.reduce<unknown>(
    (within, part) => (within as Readonly<Record<string | number, unknown>> | undefined)?.[part],
    data,
  );
  return typeof value === 'string' ? value : undefined;
}

const tell = (record: CheckedRecord, path: FieldPath, wrong: ApproachFault, more: Partial<Problem> = {}): Problem => ({
  code: 'tipo-de-proyecto',
  ...placeOfField(record.raw, path, readAt(record.data, path)),
  ...more,
  detail: { wrong, ...more.detail },
});

/** The value of a figure that can be computed; a figure that is not there is told elsewhere. */
function valueOf(reference: string, { figures, incomplete }: Targets): unknown {
  if (incomplete.has(reference.split('/')[0] ?? '')) return undefined;
  try {
    return figures.find(reference)?.value;
  } catch {
    return undefined;
  }
}

const isKnown = (reference: string, targets: Targets): boolean => valueOf(reference, targets) !== undefined;

/** The usual numbers of a type; undefined where the data do not give both. */
function spanOf(type: ProjectType, quantity: 'firms' | 'years', targets: Targets): Range | undefined {
  const span = type[quantity];
  if (!span) return undefined;
  const [from, to] = [valueOf(span.lower, targets), valueOf(span.upper, targets)];
  return Number.isInteger(from) && Number.isInteger(to) ? { from: from as number, to: to as number } : undefined;
}

function listSpanFaults(record: CheckedRecord, targets: Targets): Problem[] {
  const type = record.data as ProjectType;
  return (['firms', 'years'] as const).flatMap((quantity): Problem[] => {
    const span = type[quantity];
    if (!span) return [];
    const faults = (['lower', 'upper'] as const).flatMap((end) =>
      isKnown(span[end], targets) && !Number.isInteger(valueOf(span[end], targets))
        ? [tell(record, [quantity, end], 'number')]
        : [],
    );
    const range = spanOf(type, quantity, targets);
    return range && range.to !== undefined && range.from > range.to
      ? [tell(record, [quantity, 'upper'], 'order')]
      : faults;
  });
}

function listColumnFaults(record: CheckedRecord, targets: Targets): Problem[] {
  const { results } = record.data as ProjectType;
  return results ? listColumnFault(record, results, 'boolean', targets) : [];
}

function listNameFaults(record: CheckedRecord, targets: Targets): Problem[] {
  const { results } = record.data as Question;
  return results ? listColumnFault(record, results, 'text', targets) : [];
}

function listColumnFault(
  record: CheckedRecord,
  { datasetId, column: columnId }: { readonly datasetId: string; readonly column: string },
  type: 'boolean' | 'text',
  { records, incomplete }: Targets,
): Problem[] {
  const dataset = records.list('dataset').find(({ id }) => id === datasetId);
  // A dataset that is not there, or has problems of its own, is told of already.
  if (!dataset || incomplete.has(datasetId)) return [];
  const column = dataset.columns.find(({ id }) => id === columnId);
  const path = ['results', 'column'];
  if (!column) {
    const nearest = findNearest(
      columnId,
      dataset.columns.map(({ id }) => id),
    );
    return [tell(record, path, 'column', { nearest, detail: { dataset: datasetId } })];
  }
  // A name may also be that of a record that the column names.
  if (column.type === type || (type === 'text' && column.type === 'reference')) return [];
  return [tell(record, path, type === 'boolean' ? 'truth' : 'text', { detail: { dataset: datasetId } })];
}

function listRangeFaults(record: CheckedRecord, types: readonly CheckedRecord[], targets: Targets): Problem[] {
  const { quantity, options } = record.data as Question;
  if (quantity === undefined) return [];
  const wrong = options.flatMap((option, place) =>
    (['fromFigure', 'above'] as const).flatMap((name) => {
      const figure = option[name];
      return figure !== undefined && isKnown(figure, targets) && !Number.isInteger(valueOf(figure, targets))
        ? [tell(record, ['options', place, name], 'number')]
        : [];
    }),
  );
  const ranges = listRanges(options, (figure) => valueOf(figure, targets));
  if (wrong.length || !ranges) return wrong;
  const unordered = ranges.findIndex(({ from, to }) => to !== undefined && to < from);
  if (unordered >= 0) return [tell(record, ['options', unordered + 1, 'id'], 'order')];
  return options.flatMap(({ effects }, place) =>
    effects.flatMap(({ typeId, speaks }, index): Problem[] => {
      const type = types.find(({ id }) => id === typeId)?.data as ProjectType | undefined;
      const span = type && spanOf(type, quantity, targets);
      const range = ranges[place];
      if (!span || !range) return [];
      const fault = findDisagreement(quantity, speaks, range, span);
      if (!fault) return [];
      const detail = { type: type.title, from: String(span.from), to: String(span.to ?? '') };
      return [tell(record, ['options', place, 'effects', index, 'speaks'], fault, { detail })];
    }),
  );
}

/**
 * Whether an answer says of a type what its usual numbers do not. Firms are as many as they are; of years, who has more
 * than it takes has enough.
 */
function findDisagreement(
  quantity: 'firms' | 'years',
  speaks: 'for' | 'against' | 'excludes',
  range: Range,
  span: Range,
): 'outside' | 'inside' | undefined {
  const [end, most] = [range.to ?? Infinity, span.to ?? Infinity];
  if (speaks === 'for') {
    const fits = quantity === 'years' ? end >= span.from : range.from <= most && end >= span.from;
    return fits ? undefined : 'outside';
  }
  const isHeld = range.from >= span.from && (quantity === 'years' || end <= most);
  return isHeld ? 'inside' : undefined;
}
