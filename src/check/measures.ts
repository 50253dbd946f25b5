import { differsFromReported, MeasureError } from '#domain/measures.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { kinds } from '#schemas/kinds.ts';
import type { CheckedRecord } from './check.ts';
import type { Targets } from './pointers.ts';

/** Every measure must compute, and agree with what its sources report or carry the note that explains why not. */
export function checkMeasures(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  return records.filter((record) => record.kind === 'dataset').flatMap((record) => checkDataset(record, targets));
}

function checkDataset(record: CheckedRecord, targets: Targets): Problem[] {
  const dataset = targets.records.get('dataset', record.id);
  const problems: Problem[] = checkDeclaration(record, targets);
  if (!dataset.rows.length) return problems;
  const seen = new Set<string>();
  for (const [index, measure] of dataset.measures.entries()) {
    const at = (...path: (string | number)[]) => ({ file: record.file, ...record.raw.locate(['measures', index, ...path]), field: ['measures', `[${index}]`, ...path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))].join('') });
    if (seen.has(measure.id)) problems.push({ code: 'medida-id-repetido', ...at('id'), received: measure.id });
    seen.add(measure.id);
    let value: number;
    try {
      value = targets.figures.get(`${dataset.id}/${measure.id}`).value as number;
    } catch (error) {
      if (!(error instanceof MeasureError)) throw error;
      problems.push({ code: error.code, ...at(), received: error.received, expected: error.expected, nearest: findNearest(error.received, error.candidates), detail: { measure: measure.id } });
      continue;
    }
    for (const [place, item] of measure.reported.entries()) {
      const differs = differsFromReported(value, item.value, item.decimals);
      const computed = value.toFixed(Math.max(item.decimals, measure.decimals));
      if (differs && !item.noteId) problems.push({ code: 'medida-difiere', ...at('reported', place, 'value'), received: String(item.value), expected: computed, detail: { measure: measure.id, source: `${item.sourceId} ${item.locator}` } });
      if (!differs && item.noteId && !targets.records.find('note', item.noteId)?.figures.includes(`${dataset.id}/${measure.id}`)) problems.push({ code: 'nota-sobra', ...at('reported', place, 'noteId'), received: item.noteId, detail: { measure: measure.id, value: computed } });
    }
  }
  return problems;
}

/** The key column, the reference columns and the columns of the charts must be declared. */
function checkDeclaration(record: CheckedRecord, targets: Targets): Problem[] {
  const dataset = targets.records.get('dataset', record.id);
  const columns = dataset.columns.map((column) => column.id);
  const need = (name: string | undefined, path: (string | number)[]): Problem[] =>
    name === undefined || columns.includes(name)
      ? []
      : [{ code: 'medida-columna', file: record.file, ...record.raw.locate(path), field: path.join('.'), received: name, expected: 'una columna del conjunto de datos', nearest: findNearest(name, columns), detail: { measure: path.join('.') } }];
  return [
    ...need(dataset.keyColumn, ['keyColumn']),
    ...dataset.columns.flatMap((column, index): Problem[] =>
      column.type === 'reference' && !(column.references && column.references in kinds)
        ? [{ code: 'campo-valor', file: record.file, ...record.raw.locate(['columns', index]), field: `columns[${index}].references`, received: column.references ?? 'nada', expected: `el tipo de ficha al que apunta: ${Object.keys(kinds).join(', ')}`, nearest: findNearest(column.references ?? '', Object.keys(kinds)) }]
        : [],
    ),
    ...dataset.charts.flatMap((chart, index) =>
      (['labelColumn', 'valueColumn', 'targetColumn', 'groupColumn'] as const).flatMap((field) => need(chart[field], ['charts', index, field])).concat(Object.keys(chart.where ?? {}).flatMap((name) => need(name, ['charts', index, 'where']))),
    ),
  ];
}
