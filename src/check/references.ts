import { recordCharts } from '#domain/eventTimeline.ts';
import { MeasureError } from '#domain/measures.ts';
import { findEntry } from '#domain/vocabularies.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import { findDraft, tellDraft } from './draftCitations.ts';
import type { Place } from './places.ts';
import type { Targets } from './targets.ts';

/** A reference must name a record of its kind. */
export function checkReference(
  kind: Kind,
  id: string,
  at: Place & Pick<Problem, 'detail'>,
  targets: Targets,
): Problem[] {
  const ids = targets.ids.get(kind) ?? new Set();
  if (ids.has(id)) return [];
  const draft = findDraft(kind, id, targets.drafts);
  if (draft) return [tellDraft(draft, at)];
  return [
    {
      code: 'referencia-desconocida',
      ...at,
      nearest: findNearest(id, ids),
      detail: { ...at.detail, kind: { kindName: kind }, folder: kinds[kind].folder },
    },
  ];
}

/**
 * A value must stand in its vocabulary. One that is missing or cannot be read is reported once, not by all that use it.
 */
export function checkVocabulary(name: string, value: string, at: Place, targets: Targets): Problem[] {
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

/** A figure must name a measure or a cell. One that cannot be computed is reported where it is declared. */
export function checkFigure(reference: string, at: Place, targets: Targets): Problem[] {
  const [datasetId = '', , columnId] = reference.split('/');
  const draft = findDraft('dataset', datasetId, targets.drafts);
  if (draft) return [tellDraft(draft, { received: reference, ...at })];
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
      ...(measures.length ? { expected: phrase('existingMeasure', measures) } : {}),
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
  const draft = findDraft('dataset', datasetId, targets.drafts);
  if (draft) return [tellDraft(draft, { received: reference, ...at })];
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

/** A place in a source, as a record or a component names it. */
export interface CitationLike {
  readonly sourceId: string;
  readonly locator: string;
}

/** Pages are counted upwards: `p. 30-12`. What has fewer figures is no page but the end of one: `pp. 123-25`. */
function checkPageOrder({ locator }: CitationLike, source: string, at: Place): Problem[] {
  const backwards = [...locator.matchAll(/(?<![\d-])(\d+)\s*[-–—]\s*(\d+)(?![\d-])/g)].find(
    ([, from = '', to = '']) => to.length >= from.length && Number(to) < Number(from),
  );
  if (!backwards) return [];
  const [received, from, to] = backwards;
  const detail = { source, wrong: 'order' };
  return [{ code: 'lugar-fuera-de-fuente', ...at, received, expected: `${to}-${from}`, detail }];
}

/** A locator by lines looks like `L747`, `L747-766` or a list of them. */
export function checkLocator(citation: CitationLike, at: Place, targets: Targets): Problem[] {
  const source = targets.records.find('source', citation.sourceId);
  if (!source) return [];
  if (!findEntry(targets.records, 'locator-types', source.locatorTypeId)?.countsLines)
    return checkPageOrder(citation, source.code, at);
  const { lineCount } = source;
  const places = citation.locator.split(/,\s*/).map((part) => /^L(\d+)(?:-(\d+))?$/.exec(part));
  const problem = {
    ...at,
    received: citation.locator,
    expected: phrase('lines', lineCount),
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
