import type { Dataset } from '#kinds/dataset/schema.ts';
import type { Guide } from '#kinds/guide/schema.ts';
import type { Kind } from '#kinds/index.ts';
import type { Problem } from '#records/problem.ts';
import type { FieldPath } from '#records/raw.ts';
import { placeOf } from '#records/table.ts';
import { phrase, type Wording } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { readGlyphs } from './faces.ts';
import { placeOfField, placeOfText, type Place } from './places.ts';

/** Where the letters that lack a sign would set it: in a part of a guide, or in a chart; in any where none is named. */
export interface Setting {
  readonly guide?: string;
  readonly part?: Wording;
  readonly chart?: string;
}

/** Kinds that the booklets of the phases take up whole. */
export const IN_BOOKLETS: readonly Kind[] = ['phase', 'instrument', 'lesson'];
/** Kinds that every guide prints of where its records name them. */
const IN_CLOSING: readonly Kind[] = ['note'];
/** Kinds whose records stand in no guide and no chart, not even by name. */
const NOWHERE: readonly Kind[] = [
  'synonyms',
  'format',
  'activity',
  'readingPath',
  'manual',
  'page',
  'case',
  'recommendation',
];
/** Fields by which a record is named where another shows it: in a table, a chart, an index, a list of sources. */
const NAMES: readonly string[] = ['name', 'shortName', 'title', 'term', 'code', 'authors', 'label'];

/**
 * What guides and charts set can be set: every sign has a glyph in their letters. A page has those of the visitor's
 * machine; paper and pictures have ours alone, and a sign that they lack would be left out.
 */
export function checkSigns(records: readonly CheckedRecord[]): Problem[] {
  const guides = records.filter(({ kind }) => kind === 'guide');
  return records.flatMap((record) => {
    const setting = findSetting(record, guides);
    if (setting) return [...checkTexts(record, setting), ...checkCells(record, () => setting(undefined))];
    if (NOWHERE.includes(record.kind)) return [];
    return [...checkTexts(record, () => ({}), isName), ...checkCharts(record)];
  });
}

/** Where a record is set whole; undefined for one of which at most its name is. */
function findSetting(
  { kind, id }: CheckedRecord,
  guides: readonly CheckedRecord[],
): ((fieldPath: FieldPath | undefined) => Setting) | undefined {
  if (kind === 'guide')
    return (fieldPath) => ({
      guide: id,
      part: fieldPath?.[0] === 'parts' ? String(Number(fieldPath[1]) + 1) : phrase('cover'),
    });
  for (const guide of guides) {
    const part = (guide.data as Guide).parts.findIndex(
      (item) => item.kind === kind && (item.ids?.includes(id) ?? true),
    );
    if (part >= 0) return () => ({ guide: guide.id, part: String(part + 1) });
  }
  return IN_BOOKLETS.includes(kind) || IN_CLOSING.includes(kind) ? () => ({}) : undefined;
}

const isName = (fieldPath: FieldPath): boolean =>
  NAMES.includes(String(fieldPath[0])) || (fieldPath[0] === 'entries' && fieldPath[2] === 'label');

/** Signs that are missing in the body and in the fields of a record, or in those that are asked for. */
function checkTexts(
  record: CheckedRecord,
  settingOf: (fieldPath: FieldPath | undefined) => Setting,
  isAsked?: (fieldPath: FieldPath) => boolean,
): Problem[] {
  const body = isAsked
    ? []
    : listMissingSigns(record.body).map(({ sign, at }) =>
        tellSign(placeOfText(record.raw, undefined, at, at + sign.length), sign, settingOf(undefined)),
      );
  const walk = (value: unknown, fieldPath: FieldPath): Problem[] => {
    if (typeof value === 'string')
      return isAsked?.(fieldPath) === false
        ? []
        : listMissingSigns(value).map(({ sign }) =>
            tellSign(placeOfField(record.raw, fieldPath), sign, settingOf(fieldPath)),
          );
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...fieldPath, index]));
    return value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, item]) => walk(item, [...fieldPath, key]))
      : [];
  };
  return [...body, ...walk(record.data, [])];
}

/** What the charts of a dataset show: their titles, the names of its columns, and the cells that label and group. */
function checkCharts(record: CheckedRecord): Problem[] {
  if (record.kind !== 'dataset') return [];
  const { charts, columns } = record.data as Dataset;
  const [first] = charts;
  if (!first) return [];
  const shown = new Set(charts.flatMap(({ labelColumn, groupColumn }) => [labelColumn, groupColumn]));
  const chartOf = (columnId: string) =>
    charts.find(({ labelColumn, groupColumn }) => [labelColumn, groupColumn].includes(columnId)) ?? first;
  return [
    ...checkTexts(
      record,
      (fieldPath) => ({ chart: (fieldPath?.[0] === 'charts' && charts[Number(fieldPath[1])]?.id) || first.id }),
      ([field, place]) => field === 'charts' || (field === 'columns' && shown.has(columns[Number(place)]?.id)),
    ),
    ...checkCells(record, (columnId) => ({ chart: chartOf(columnId).id }), shown),
  ];
}

/**
 * Signs that are missing in the cells of a dataset, each once in a column, where it stands first.
 *
 * @param shown the columns that are looked at; all that hold texts where none are named
 */
function checkCells(
  { kind, data, raw }: CheckedRecord,
  settingOf: (columnId: string) => Setting,
  shown?: ReadonlySet<string | undefined>,
): Problem[] {
  const { table } = raw;
  if (kind !== 'dataset' || !table) return [];
  return (data as Dataset).columns.flatMap(({ id, type }, index): Problem[] => {
    if (type !== 'text' || shown?.has(id) === false) return [];
    const told = new Set<string>();
    return table.rows.flatMap((row, place) =>
      listMissingSigns(row.cells[index] ?? '').flatMap(({ sign }): Problem[] => {
        if (told.has(sign)) return [];
        told.add(sign);
        const { detail, ...at } = placeOf(row, index, place, table.file);
        const problem = tellSign({ ...at, field: id }, sign, settingOf(id));
        return [{ ...problem, detail: { ...problem.detail, ...detail } }];
      }),
    );
  });
}

/** The problem of a sign that is missing. */
export const tellSign = (at: Place, sign: string, setting: Setting): Problem => ({
  code: 'guia-signo',
  ...at,
  received: sign,
  detail: { ...setting, point: (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') },
});

/** Marks that choose how the sign before them is drawn, and are drawn by no face. */
const SHOWN_BY_NONE: ReadonlySet<string> = new Set(['\ufe0e', '\ufe0f']);

/** Signs without a glyph, each once, where it stands first. */
export function listMissingSigns(text: string): { readonly sign: string; readonly at: number }[] {
  const found = new Map<string, number>();
  for (const { 0: sign, index } of text.matchAll(/[^\u0000-\u007e]/gu))
    if (!found.has(sign) && !SHOWN_BY_NONE.has(sign) && !readGlyphs().text(sign)) found.set(sign, index);
  return [...found].map(([sign, at]) => ({ sign, at }));
}
