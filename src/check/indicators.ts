import {
  findFigure,
  indicatorParts,
  listIndicatorFaults,
  type IndicatorFault,
  type IndicatorFigures,
} from '#domain/indicatorFigures.ts';
import { FIGURE_PATTERN } from '#schemas/fields.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';
import type { Targets } from './targets.ts';

/**
 * The figures of an indicator must be numbers of one unit: else nobody could set the result beside its target.
 *
 * @param records every record, those that do not pass their schema included: what can be read of them is judged too
 */
export function checkIndicators(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  return records
    .filter(({ kind }) => kind === 'indicator')
    .flatMap((record) => [
      ...listIndicatorFaults(readFigures(record), targets.figures).map((fault) => toProblem(record, fault)),
      ...checkDirection(record, targets),
    ])
    .filter(({ detail }) => !targets.incomplete.has(String(detail?.['dataset'] ?? '')));
}

/** The figures that an indicator names, as far as they are written in the form of one. */
function readFigures({ data }: CheckedRecord): IndicatorFigures {
  const parts = data as Record<string, { figure?: unknown } | null | undefined>;
  return Object.fromEntries(
    indicatorParts.flatMap((part) => {
      const figure = parts[part]?.figure;
      return typeof figure === 'string' && FIGURE_PATTERN.test(figure) ? [[part, { figure }]] : [];
    }),
  );
}

/** An indicator and its figures, as far as they declare whether more is better, must say the same. */
function checkDirection(record: CheckedRecord, { figures }: Targets): Problem[] {
  const own = (record.data as Record<string, unknown>)['ascending'];
  const parts = readFigures(record);
  const declared = [
    ...(typeof own === 'boolean' ? [{ place: 'ascending', path: ['ascending'], figure: '', ascending: own }] : []),
    ...indicatorParts.flatMap((part) => {
      const figure = findFigure(parts[part]?.figure, figures);
      return figure?.ascending === undefined
        ? []
        : [{ place: figure.reference, path: [part, 'figure'], figure: figure.reference, ascending: figure.ascending }];
    }),
  ];
  const [first] = declared;
  const other = declared.find(({ ascending }) => ascending !== first?.ascending);
  if (!first || !other) return [];
  return [
    {
      code: 'indicador-sentido',
      ...placeOfField(record.raw, first.path),
      received: phrase('ownDirection', first.place, first.ascending),
      expected: phrase('sameDirection', other.place, other.ascending),
      detail: { own: first.figure === '' ? 'ascending' : '', figure: other.figure },
    },
  ];
}

function toProblem(record: CheckedRecord, { part, figure, fault, other }: IndicatorFault): Problem {
  const at = placeOfField(record.raw, [part, 'figure']);
  const detail = { part, figure: figure.reference, dataset: figure.datasetId };
  switch (fault) {
    case 'no-number':
      return {
        code: 'indicador-cifra',
        ...at,
        received: figure.value === null ? phrase('emptyCell') : phrase('quoted', String(figure.value)),
        expected: phrase('aNumber'),
        detail: { ...detail, wrong: figure.value === null ? 'empty' : 'noNumber' },
      };
    case 'no-unit':
      return {
        code: 'indicador-unidad',
        ...at,
        received: phrase('withoutUnit', figure.reference),
        expected: phrase('aUnit'),
        detail: {
          ...detail,
          column: figure.columnId ?? figure.measure?.id ?? '',
          file: `data/datasets/${figure.datasetId}/dataset.yaml`,
        },
      };
    case 'other-unit':
      return {
        code: 'indicador-unidad',
        ...at,
        received: phrase('inUnit', figure.reference, figure.unitId ?? ''),
        expected: phrase('unitLike', other?.figure.unitId ?? '', other?.figure.reference ?? ''),
        detail: { ...detail, other: other?.part ?? '' },
      };
  }
}
