import { recordCharts } from '#domain/eventTimeline.ts';
import type { FigureIndex } from '#domain/figures.ts';
import { MeasureError } from '#domain/measures.ts';
import type { SiteRecords } from '#records/assemble.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { formatPath, type Path } from '#records/raw.ts';
import { listPointers } from '#records/references.ts';
import { placeOf } from '#records/table.ts';
import { ID_PATTERN } from '#schemas/fields.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import type { CheckedRecord } from './check.ts';
import type { SiteLinks } from './links.ts';
import { placeOfField, type Place } from './places.ts';
import { checkInline } from './prose.ts';

/** What a pointer may point to. */
export interface Targets {
  /** Ids of every kind, records with problems of their own included. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** The records without problems of their own. */
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
  readonly links: SiteLinks;
  /** Datasets whose cells are not all known, because their table has problems: what follows from it is not reported. */
  readonly incomplete: ReadonlySet<string>;
}

/** Every reference, vocabulary value, figure, chart and cited place of a record must exist. */
export function checkPointers(record: CheckedRecord, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  for (const { path, value, meta } of listPointers(kinds[record.kind].schema, record.data)) {
    const at = { ...placeOfField(record.raw, path), received: value };
    if (meta.reference) problems.push(...checkReference(meta.reference as Kind, value, at, targets));
    if (meta.vocabulary) problems.push(...checkVocabulary(meta.vocabulary, value, at, targets));
    if (meta.figure) problems.push(...checkFigure(value, at, targets));
    if (meta.chart) problems.push(...checkChart(value, at, targets));
    if (meta.richText) problems.push(...checkInline(record, path, value, targets));
  }
  problems.push(...checkLocators(record, targets), ...checkTableReferences(record, targets));
  return problems;
}

/**
 * A value must stand in its vocabulary. One that is missing or cannot be read is reported once, not by all that use it.
 */
function checkVocabulary(name: string, value: string, at: Place, targets: Targets): Problem[] {
  const vocabulary = targets.records.find('vocabulary', name);
  if (!vocabulary) return [];
  const entries = vocabulary.entries.map((entry) => entry.id);
  return entries.includes(value)
    ? []
    : [
        {
          code: 'vocabulario-desconocido',
          ...at,
          expected: entries.join(', '),
          nearest: findNearest(value, entries),
          detail: { vocabulary: name },
        },
      ];
}

/** Every vocabulary that a record uses must have its file. */
export function checkVocabularyFiles(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  const used = new Set(
    records.flatMap((record) =>
      listPointers(kinds[record.kind].schema, record.data).flatMap(({ meta }) => meta.vocabulary ?? []),
    ),
  );
  return [...used]
    .filter((name) => !targets.ids.get('vocabulary')?.has(name))
    .map((name) => ({
      code: 'archivo-falta',
      file: `${kinds.vocabulary.folder}/${name}.yaml`,
      detail: { vocabulary: name },
    }));
}

/** A reference must name a record of its kind. */
export function checkReference(
  kind: Kind,
  id: string,
  at: Place & Pick<Problem, 'detail'>,
  targets: Targets,
): Problem[] {
  const ids = targets.ids.get(kind) ?? new Set();
  if (ids.has(id)) return [];
  return [
    {
      code: 'referencia-desconocida',
      ...at,
      nearest: findNearest(id, ids),
      detail: { ...at.detail, kind: kinds[kind].label, folder: kinds[kind].folder },
    },
  ];
}

/** A figure must name a measure or a cell. One that cannot be computed is reported where it is declared. */
export function checkFigure(reference: string, at: Place, targets: Targets): Problem[] {
  const [datasetId = '', , columnId] = reference.split('/');
  try {
    if (targets.figures.find(reference)) return [];
  } catch (error) {
    if (error instanceof MeasureError) return [];
    throw error;
  }
  const dataset = targets.records.find('dataset', datasetId);
  // The dataset has problems of its own: one report is enough. Its measures are known though its cells may not be.
  if (!dataset && targets.ids.get('dataset')?.has(datasetId)) return [];
  if (dataset && columnId !== undefined && targets.incomplete.has(datasetId)) return [];
  const measures =
    columnId === undefined ? (dataset?.measures.map((measure) => `${datasetId}/${measure.id}`) ?? []) : [];
  return [
    {
      code: 'cifra-desconocida',
      ...at,
      ...(measures.length
        ? { expected: `una medida que exista: ${measures.slice(0, 12).join(', ')}${measures.length > 12 ? '…' : ''}` }
        : {}),
      nearest: findNearestFigures(reference, targets.figures.listReferences()),
    },
  ];
}

/** The figures most like a reference, part by part: dataset, measure or row, column. */
function findNearestFigures(reference: string, known: readonly string[]): string[] {
  const parts = reference.split('/');
  const alike = known.map((figure) => figure.split('/')).filter((figure) => figure.length === parts.length);
  const near = parts.map((part, index) => findNearest(part, new Set(alike.map((figure) => figure[index] ?? ''))));
  const rank = (figure: readonly string[]) =>
    figure.reduce((sum, part, index) => sum + (near[index]?.indexOf(part) ?? 0), 0);
  return alike
    .filter((figure) => figure.every((part, index) => near[index]?.includes(part)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 3)
    .map((figure) => figure.join('/'));
}

/** A chart must be declared by its dataset. */
export function checkChart(reference: string, at: Place, targets: Targets): Problem[] {
  const [datasetId = '', chartId] = reference.split('/');
  const dataset = targets.records.find('dataset', datasetId);
  if (recordCharts.includes(reference)) return [];
  if (!dataset && targets.ids.get('dataset')?.has(datasetId)) return [];
  if (dataset?.charts.some((chart) => chart.id === chartId)) return [];
  const known = [
    ...targets.records.list('dataset').flatMap((item) => item.charts.map((chart) => `${item.id}/${chart.id}`)),
    ...recordCharts,
  ];
  return [{ code: 'grafico-desconocido', ...at, nearest: findNearest(reference, known) }];
}

interface CitationLike {
  readonly sourceId: string;
  readonly locator: string;
}

/** A locator must have the form that its source counts by, and lie within it. */
function checkLocators(record: CheckedRecord, targets: Targets): Problem[] {
  return listCitations(record.data).flatMap(({ path, citation }) =>
    checkLocator(citation, placeOfField(record.raw, [...path, 'locator']), targets),
  );
}

/** A locator by lines looks like `L747`, `L747-766` or a list of them. */
export function checkLocator(citation: CitationLike, at: Place, targets: Targets): Problem[] {
  const source = targets.records.find('source', citation.sourceId);
  if (source?.locatorTypeId !== 'linea') return [];
  const { lineCount } = source;
  const places = citation.locator.split(/,\s*/).map((part) => /^L(\d+)(?:-(\d+))?$/.exec(part));
  const problem = {
    ...at,
    received: citation.locator,
    expected: `líneas ${lineCount ? `entre L1 y L${lineCount}` : 'desde L1'}, como «L12» o «L12-15, L20»`,
  };
  if (places.includes(null))
    return [{ code: 'lugar-fuera-de-fuente', ...problem, detail: { source: source.code, wrong: 'form' } }];
  const fits = places.every((match) => {
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? from);
    return from >= 1 && from <= to && to <= (lineCount ?? Infinity);
  });
  if (fits) return [];
  const backwards = places.some((match) => match?.[2] !== undefined && Number(match[2]) < Number(match[1]));
  return [
    {
      code: 'lugar-fuera-de-fuente',
      ...problem,
      detail: {
        source: source.code,
        ...(backwards ? { wrong: 'order' } : lineCount ? { lines: String(lineCount) } : {}),
      },
    },
  ];
}

function listCitations(value: unknown, path: Path = []): { readonly path: Path; readonly citation: CitationLike }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listCitations(item, [...path, index]));
  if (!value || typeof value !== 'object') return [];
  const { sourceId, locator } = value as Partial<CitationLike>;
  const own =
    typeof sourceId === 'string' && typeof locator === 'string' ? [{ path, citation: { sourceId, locator } }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => listCitations(child, [...path, key]))];
}

/** Cells of a reference column must name records. */
function checkTableReferences(record: CheckedRecord, targets: Targets): Problem[] {
  const dataset = record.kind === 'dataset' ? targets.records.find('dataset', record.id) : undefined;
  const { table } = record.raw;
  if (!dataset || !table || dataset.columns.map((column) => column.id).join() !== table.header.cells.join()) return [];
  return dataset.columns.flatMap((column, index) => {
    const kind = column.references as Kind | undefined;
    if (column.type !== 'reference' || !kind || !(kind in kinds)) return [];
    return table.rows.flatMap((raw, place) => {
      const id = raw.cells[index]?.trim() ?? '';
      // A cell that is empty or not well formed is reported with the table.
      return raw.cells.length === dataset.columns.length && ID_PATTERN.test(id)
        ? checkReference(
            kind,
            id,
            { ...placeOf(raw, index, place, table.file), field: formatPath([column.id]), received: id },
            targets,
          )
        : [];
    });
  });
}
