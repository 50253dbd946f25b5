import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '#records/problem.ts';
import { phrase, type Wording } from '#records/wording.ts';
import type { FieldPath } from '#records/raw.ts';
import type { Guide } from '#kinds/guide/schema.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { readGlyphs } from './faces.ts';
import { placeOfField, placeOfText } from './places.ts';

/** The guide that takes up a record first, and the part of it. */
interface Taken {
  readonly guide: string;
  readonly part: Wording;
}

/** What guides take up can be set: every sign has a glyph, every picture a text that stands for it. */
export function checkGuideTexts(records: readonly CheckedRecord[]): Problem[] {
  const guides = records.filter((record) => record.kind === 'guide');
  const problems = guides.flatMap((record) =>
    checkOne(record, (fieldPath) => ({
      guide: record.id,
      part: fieldPath?.[0] === 'parts' ? String(Number(fieldPath[1]) + 1) : phrase('cover'),
    })),
  );
  const others = records.filter(({ kind }) => kind !== 'guide');
  return [...problems, ...others.flatMap((record) => checkTaken(record, guides))];
}

function checkTaken(record: CheckedRecord, guides: readonly CheckedRecord[]): Problem[] {
  for (const guide of guides) {
    const part = (guide.data as Guide).parts.findIndex(
      ({ kind, ids }) => kind === record.kind && (!ids || ids.includes(record.id)),
    );
    if (part >= 0) return checkOne(record, () => ({ guide: guide.id, part: String(part + 1) }));
  }
  return [];
}

function checkOne(record: CheckedRecord, takenAt: (fieldPath: FieldPath | undefined) => Taken): Problem[] {
  return [...checkSigns(record, takenAt), ...checkPictures(record, takenAt(undefined))];
}

/** Signs that the letters of guides lack: in the body, and in every field that is text. */
function checkSigns(record: CheckedRecord, takenAt: (fieldPath: FieldPath | undefined) => Taken): Problem[] {
  const problem = (
    place: Pick<Problem, 'file' | 'line' | 'column' | 'field'>,
    sign: string,
    fieldPath?: FieldPath,
  ): Problem => ({
    code: 'guia-signo',
    ...place,
    received: sign,
    detail: { ...takenAt(fieldPath), point: (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') },
  });
  const body = listSigns(record.body).map(({ sign, at }) =>
    problem(placeOfText(record.raw, undefined, at, at + sign.length), sign),
  );
  const walk = (value: unknown, fieldPath: FieldPath): Problem[] => {
    if (typeof value === 'string')
      return listSigns(value).map(({ sign }) => problem(placeOfField(record.raw, fieldPath), sign, fieldPath));
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...fieldPath, index]));
    return value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, item]) => walk(item, [...fieldPath, key]))
      : [];
  };
  return [...body, ...walk(record.data, [])];
}

/** Signs without a glyph, each once, where it stands first. */
function listSigns(text: string): { readonly sign: string; readonly at: number }[] {
  const found = new Map<string, number>();
  for (const { 0: sign, index } of text.matchAll(/[^\u0000-\u007e]/gu))
    if (!found.has(sign) && !readGlyphs().text(sign)) found.set(sign, index);
  return [...found].map(([sign, at]) => ({ sign, at }));
}

function checkPictures(record: CheckedRecord, taken: Taken): Problem[] {
  const tree = record.texts.find(({ fieldPath }) => !fieldPath)?.text.tree;
  const problems: Problem[] = [];
  if (tree)
    visit(tree as Nodes, 'image', (node) => {
      if (!node.alt?.trim())
        problems.push({
          code: 'guia-figura-sin-texto',
          ...placeOfText(record.raw, undefined, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
          received: node.url,
          detail: { ...taken },
        });
    });
  return problems;
}
