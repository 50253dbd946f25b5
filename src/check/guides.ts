import type { Draft } from '#records/drafts.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { phrase, type Phrase } from '#records/wording.ts';
import type { Guide } from '#kinds/guide/schema.ts';
import { findGuideKind, kinds, listKindsWith, type GuideKind, type Kind } from '#kinds/index.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { findDraft, tellDraft } from './draftCitations.ts';
import { placeOfField, type Place } from './places.ts';

/** Ids of the records of a kind that have a file, whether or not they could be read. */
export type IdsOf = (kind: Kind) => ReadonlySet<string>;

/** A guide names records that exist, each once, never a guide, and its own chapters skip no level. */
export function checkGuides(records: readonly CheckedRecord[], idsOf: IdsOf, drafts: readonly Draft[] = []): Problem[] {
  return records
    .filter((record) => record.kind === 'guide')
    .flatMap((record) => checkGuide(record, record.data as Guide, { record, idsOf, drafts, taken: new Map() }));
}

type Part = Guide['parts'][number];

/** A guide that is looked at, and the part that took up each record first. */
interface Look {
  readonly record: CheckedRecord;
  readonly idsOf: IdsOf;
  readonly drafts: readonly Draft[];
  readonly taken: Map<string, number>;
}

function checkGuide(record: CheckedRecord, guide: Guide, look: Look): Problem[] {
  return guide.parts.flatMap((part, index) => {
    const fault = findPartFault(part);
    if (fault)
      return [
        {
          code: 'guia-parte-vacia' as const,
          ...placeOfField(record.raw, ['parts', index]),
          received: fault,
          detail: { part: String(index + 1) },
        },
      ];
    const levels = checkLevels(part.sections, String(index + 1), (section) =>
      placeOfField(record.raw, ['parts', index, 'sections', section, 'depth']),
    );
    return [...levels, ...(part.kind ? checkKind(look, part, part.kind, index) : [])];
  });
}

/** What a part is beside one thing: a chapter of its own, or records. */
function findPartFault(part: Part): Phrase | undefined {
  if (part.chapter) return part.kind || part.ids ? phrase('chapterAndRecords') : undefined;
  if (!part.kind) return phrase('neither');
  return part.sections.length > 0 ? phrase('recordsAndSections') : undefined;
}

/** The kind of a part must be one that guides take up, and never that of guides. */
function checkKind(look: Look, part: Part, written: string, index: number): Problem[] {
  const { record } = look;
  const at = placeOfField(record.raw, ['parts', index, 'kind']);
  if (written === 'guide')
    return [
      {
        code: 'guia-a-si-misma',
        ...at,
        received: part.ids?.includes(record.id)
          ? phrase('quoted', record.id)
          : phrase('quoted', part.ids?.join(', ') ?? phrase('allGuides')),
      },
    ];
  const kind = findGuideKind(written);
  if (kind) return checkTaken(look, part, kind, index);
  const names = [...listKindsWith('guide'), 'guide'];
  return [
    {
      code: 'campo-valor',
      ...at,
      received: phrase('quoted', written),
      expected: phrase('oneOf', names),
      nearest: findNearest(written, names),
    },
  ];
}

/** The records of a part must exist, and stand in no part before it. */
function checkTaken({ record, idsOf, drafts, taken }: Look, part: Part, kind: GuideKind, index: number): Problem[] {
  const known = idsOf(kind);
  const name = { kindName: kind };
  return (part.ids ?? [...known].sort()).flatMap((id, item): Problem[] => {
    const at = placeOfField(record.raw, ['parts', index, ...(part.ids ? ['ids', item] : ['kind'])]);
    if (!known.has(id)) {
      const draft = findDraft(kind, id, drafts);
      if (draft) return [tellDraft(draft, { ...at, received: id })];
      const detail = { part: String(index + 1), kind: name, folder: kinds[kind].folder };
      return [{ code: 'guia-parte-falta', ...at, received: id, nearest: findNearest(id, [...known]), detail }];
    }
    const first = taken.get(`${kind}/${id}`);
    if (first === undefined) {
      taken.set(`${kind}/${id}`, index);
      return [];
    }
    return [
      { code: 'guia-parte-doble', ...at, received: phrase('record', name, id), detail: { other: String(first + 1) } },
    ];
  });
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
