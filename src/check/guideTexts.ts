import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '#records/problem.ts';
import type { Wording } from '#records/wording.ts';
import type { Guide } from '#kinds/guide/schema.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfText } from './places.ts';
import { IN_BOOKLETS } from './signs.ts';

/** The guide that takes up a record first, and the part of it; none for the booklet of a phase. */
interface Taken {
  readonly guide?: string;
  readonly part?: Wording;
}

/** Every picture that guides take up has a text that stands for it. Their signs are the affair of `signs.ts`. */
export function checkGuideTexts(records: readonly CheckedRecord[]): Problem[] {
  const guides = records.filter(({ kind }) => kind === 'guide');
  return records.flatMap((record) => (record.kind === 'guide' ? [] : checkTaken(record, guides)));
}

function checkTaken(record: CheckedRecord, guides: readonly CheckedRecord[]): Problem[] {
  for (const guide of guides) {
    const part = (guide.data as Guide).parts.findIndex(
      ({ kind, ids }) => kind === record.kind && (!ids || ids.includes(record.id)),
    );
    if (part >= 0) return checkPictures(record, { guide: guide.id, part: String(part + 1) });
  }
  return IN_BOOKLETS.includes(record.kind) ? checkPictures(record, {}) : [];
}

function checkPictures(record: CheckedRecord, taken: Taken): Problem[] {
  const tree = record.texts.find(({ fieldPath }) => !fieldPath)?.text.tree;
  const problems: Problem[] = [];
  if (tree)
    visit(tree as Nodes, (node) => {
      if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
        problems.push({
          code: 'guia-figura-sin-texto',
          ...placeOfText(record.raw, undefined, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
          received: node.type === 'image' ? node.url : node.identifier,
          detail: { ...taken },
        });
    });
  return problems;
}
