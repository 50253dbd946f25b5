import type { Problem } from '#records/problem.ts';
import { formatFieldPath, type FieldPath } from '#records/raw.ts';
import { placeOf } from '#records/table.ts';
import { ID_PATTERN } from '#schemas/fields.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { checkLink } from './links.ts';
import { placeOfField } from './places.ts';
import { checkInline } from './prose.ts';
import {
  checkChart,
  checkFigure,
  checkLocator,
  checkReference,
  checkVocabulary,
  type CitationLike,
} from './references.ts';
import type { Targets } from './targets.ts';

/** Every reference, vocabulary value, figure, chart and cited place of a record must exist. */
export function checkPointers(record: CheckedRecord, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  for (const { fieldPath, value, meta } of record.pointers) {
    const at = placeOfField(record.raw, fieldPath, value);
    if (meta.reference) problems.push(...checkReference(meta.reference as Kind, value, at, targets));
    if (meta.vocabulary) problems.push(...checkVocabulary(meta.vocabulary, value, at, targets));
    if (meta.figure) problems.push(...checkFigure(value, at, targets));
    if (meta.chart) problems.push(...checkChart(value, at, targets));
    if (meta.address) problems.push(...checkLink(value, at, targets.links));
    if (meta.richText) problems.push(...checkInline(record, fieldPath, value, targets));
  }
  problems.push(...checkLocators(record, targets), ...checkTableReferences(record, targets));
  return problems;
}

/** Every vocabulary that a record uses must have its file. */
export function checkVocabularyFiles(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  const used = new Set(records.flatMap((record) => record.pointers.flatMap(({ meta }) => meta.vocabulary ?? [])));
  return [...used]
    .filter((name) => !targets.ids.get('vocabulary')?.has(name))
    .map((name) => ({
      code: 'archivo-falta',
      file: `${kinds.vocabulary.folder}/${name}.yaml`,
      detail: { vocabulary: name },
    }));
}

/** A locator must have the form that its source counts by, and lie within it. */
function checkLocators(record: CheckedRecord, targets: Targets): Problem[] {
  return listCitations(record.data).flatMap(({ fieldPath, citation }) =>
    checkLocator(citation, placeOfField(record.raw, [...fieldPath, 'locator']), targets),
  );
}

function listCitations(
  value: unknown,
  fieldPath: FieldPath = [],
): { readonly fieldPath: FieldPath; readonly citation: CitationLike }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listCitations(item, [...fieldPath, index]));
  if (!value || typeof value !== 'object') return [];
  const { sourceId, locator } = value as Partial<CitationLike>;
  const own =
    typeof sourceId === 'string' && typeof locator === 'string' ? [{ fieldPath, citation: { sourceId, locator } }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => listCitations(child, [...fieldPath, key]))];
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
            { ...placeOf(raw, index, place, table.file), field: formatFieldPath([column.id]), received: id },
            targets,
          )
        : [];
    });
  });
}
