import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { FieldPath } from '#records/raw.ts';
import type { Guide } from '#kinds/guide/schema.ts';
import { findGuideKind, kinds, listKindsWith, type Kind } from '#kinds/index.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField, type Place } from './places.ts';

/** Ids of the records of a kind that have a file, whether or not they could be read. */
export type IdsOf = (kind: Kind) => ReadonlySet<string>;

/** A guide names records that exist, each once, never a guide, and its own chapters skip no level. */
export function checkGuides(records: readonly CheckedRecord[], idsOf: IdsOf): Problem[] {
  return records
    .filter((record) => record.kind === 'guide')
    .flatMap((record) => checkGuide(record, record.data as Guide, idsOf));
}

function checkGuide(record: CheckedRecord, guide: Guide, idsOf: IdsOf): Problem[] {
  const problems: Problem[] = [];
  const at = (path: FieldPath) => placeOfField(record.raw, path);
  const taken = new Map<string, number>();
  guide.parts.forEach((part, index) => {
    const place = String(index + 1);
    const path: FieldPath = ['parts', index];
    if (!part.chapter === !part.kind || (part.chapter && part.ids) || (part.kind && part.sections.length > 0)) {
      problems.push({
        code: 'guia-parte-vacia',
        ...at(path),
        received: part.chapter
          ? phrase('chapterAndRecords')
          : part.kind
            ? phrase('recordsAndSections')
            : phrase('neither'),
        detail: { part: place },
      });
      return;
    }
    problems.push(...checkLevels(part.sections, place, (section) => at([...path, 'sections', section, 'depth'])));
    if (!part.kind) return;
    if (part.kind === 'guide') {
      problems.push({
        code: 'guia-a-si-misma',
        ...at([...path, 'kind']),
        received: part.ids?.includes(record.id)
          ? phrase('quoted', record.id)
          : phrase('quoted', part.ids?.join(', ') ?? phrase('allGuides')),
      });
      return;
    }
    const kind = findGuideKind(part.kind);
    if (!kind) {
      const names = [...listKindsWith('guide'), 'guide'];
      problems.push({
        code: 'campo-valor',
        ...at([...path, 'kind']),
        received: phrase('quoted', part.kind),
        expected: phrase('oneOf', names),
        nearest: findNearest(part.kind, names),
      });
      return;
    }
    const { folder } = kinds[kind];
    const name = { kindName: kind };
    const known = idsOf(kind);
    const ids = part.ids ?? [...known].sort();
    ids.forEach((id, item) => {
      const here = at(part.ids ? [...path, 'ids', item] : [...path, 'kind']);
      if (!known.has(id)) {
        problems.push({
          code: 'guia-parte-falta',
          ...here,
          received: id,
          nearest: findNearest(id, [...known]),
          detail: { part: place, kind: name, folder },
        });
        return;
      }
      const key = `${part.kind}/${id}`;
      const first = taken.get(key);
      if (first !== undefined)
        problems.push({
          code: 'guia-parte-doble',
          ...here,
          received: phrase('record', name, id),
          detail: { other: String(first + 1) },
        });
      else taken.set(key, index);
    });
  });
  return problems;
}

/** Headings of a chapter start at 2 and go down one level at a time. */
function checkLevels(
  sections: Guide['parts'][number]['sections'],
  part: string,
  at: (section: number) => Place,
): Problem[] {
  let depth = 1;
  return sections.flatMap((section, index): Problem[] => {
    if (!section.title) return [];
    const before = depth;
    depth = section.depth;
    return section.depth > before + 1
      ? [
          {
            code: 'guia-titulos',
            ...at(index),
            received: section.title,
            expected: String(before + 1),
            detail: { part },
          },
        ]
      : [];
  });
}
