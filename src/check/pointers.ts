import type { FigureIndex } from '#domain/figures.ts';
import { MeasureError } from '#domain/measures.ts';
import type { SiteRecords } from '#records/assemble.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { formatPath, type Path } from '#records/raw.ts';
import { listPointers } from '#records/references.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import type { CheckedRecord } from './check.ts';
import { checkInline } from './prose.ts';

/** What a pointer may point to. */
export interface Targets {
  /** Ids of every kind, records with problems of their own included. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
}

/** Every reference, vocabulary value, figure, chart and cited place of a record must exist. */
export function checkPointers(record: CheckedRecord, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  for (const { path, value, meta } of listPointers(kinds[record.kind].schema, record.data)) {
    const at = { file: record.file, ...record.raw.locate(path), field: formatPath(path), received: value };
    if (meta.reference) problems.push(...checkReference(meta.reference as Kind, value, at, targets));
    if (meta.vocabulary) {
      const entries = targets.records.find('vocabulary', meta.vocabulary)?.entries.map((entry) => entry.id) ?? [];
      if (!entries.includes(value)) problems.push({ code: 'vocabulario-desconocido', ...at, expected: entries.join(', '), nearest: findNearest(value, entries), detail: { vocabulary: meta.vocabulary } });
    }
    if (meta.figure) problems.push(...checkFigure(value, at, targets));
    if (meta.richText) problems.push(...checkInline(value, at, targets));
  }
  problems.push(...checkLocators(record, targets), ...checkTableReferences(record, targets));
  return problems;
}

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'received'>;

/** A reference must name a record of its kind. */
export function checkReference(kind: Kind, id: string, at: Place, targets: Targets): Problem[] {
  const ids = targets.ids.get(kind) ?? new Set();
  if (ids.has(id)) return [];
  return [{ code: 'referencia-desconocida', ...at, nearest: findNearest(id, ids), detail: { kind: kinds[kind].label, folder: kinds[kind].folder } }];
}

/** A figure must name a measure or a cell. One that cannot be computed is reported where it is declared. */
export function checkFigure(reference: string, at: Place, targets: Targets): Problem[] {
  const datasetId = reference.split('/')[0] ?? '';
  try {
    if (targets.figures.find(reference)) return [];
  } catch (error) {
    if (error instanceof MeasureError) return [];
    throw error;
  }
  // The dataset has problems of its own, so its cells are not known: one report is enough.
  if (targets.ids.get('dataset')?.has(datasetId) && !targets.records.find('dataset', datasetId)?.rows.length) return [];
  return [{ code: 'cifra-desconocida', ...at, nearest: findNearest(reference, targets.figures.listReferences()) }];
}

/** A chart must be declared by its dataset. */
export function checkChart(reference: string, at: Place, targets: Targets): Problem[] {
  const [datasetId = '', chartId] = reference.split('/');
  const dataset = targets.records.find('dataset', datasetId);
  if (!dataset && targets.ids.get('dataset')?.has(datasetId)) return [];
  if (dataset?.charts.some((chart) => chart.id === chartId)) return [];
  const known = targets.records.list('dataset').flatMap((item) => item.charts.map((chart) => `${item.id}/${chart.id}`));
  return [{ code: 'grafico-desconocido', ...at, nearest: findNearest(reference, known) }];
}

interface CitationLike {
  readonly sourceId: string;
  readonly locator: string;
}

/** A locator must have the form that its source counts by, and lie within it. */
function checkLocators(record: CheckedRecord, targets: Targets): Problem[] {
  return listCitations(record.data).flatMap(({ path, citation }) => checkLocator(citation, { file: record.file, ...record.raw.locate([...path, 'locator']), field: formatPath([...path, 'locator']), received: citation.locator }, targets));
}

/** A locator by lines looks like `L747`, `L747-766` or a list of them. */
export function checkLocator(citation: CitationLike, at: Place, targets: Targets): Problem[] {
  const source = targets.records.find('source', citation.sourceId);
  if (source?.locatorTypeId !== 'linea') return [];
  const last = source.lineCount ?? Infinity;
  const expected = `líneas entre L1 y L${last}, como «L747» o «L747-766, L778»`;
  const fits = citation.locator.split(/,\s*/).every((part) => {
    const match = /^L(\d+)(?:-(\d+))?$/.exec(part);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? from);
    return match !== null && from >= 1 && from <= to && to <= last;
  });
  return fits ? [] : [{ code: 'lugar-fuera-de-fuente', ...at, expected, detail: { source: source.code } }];
}

function listCitations(value: unknown, path: Path = []): { readonly path: Path; readonly citation: CitationLike }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listCitations(item, [...path, index]));
  if (!value || typeof value !== 'object') return [];
  const own = 'sourceId' in value && 'locator' in value ? [{ path, citation: value as CitationLike }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => listCitations(child, [...path, key]))];
}

/** Cells of a reference column must name records. */
function checkTableReferences(record: CheckedRecord, targets: Targets): Problem[] {
  const dataset = targets.records.find('dataset', record.id);
  const { table } = record.raw;
  if (record.kind !== 'dataset' || !dataset || !table) return [];
  return dataset.columns.flatMap((column, index) => {
    const kind = column.references as Kind | undefined;
    if (column.type !== 'reference' || !kind || !(kind in kinds)) return [];
    return table.rows.flatMap(({ line, cells }) => (cells[index] && cells.length === dataset.columns.length ? checkReference(kind, cells[index].trim(), { file: table.file, line, column: index + 1, field: column.id, received: cells[index] }, targets) : []));
  });
}
