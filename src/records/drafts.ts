import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds, type Kind } from '#kinds/index.ts';
import type { Problem } from './problem.ts';
import type { RawRecord } from './raw.ts';

/** The field by which an editor says that a record is a draft. Every kind takes it but that of vocabularies. */
export const DRAFT = 'draft';

/** A record that shows while editing and is not published. */
export interface Draft {
  readonly kind: Kind;
  readonly id: string;
  /** Its file or, of a dataset, its folder, from the root of the project. */
  readonly place: string;
}

/** Whether a kind may have drafts: the pages cannot do without the values of a vocabulary. */
export const takesDrafts = (kind: Kind): boolean => kind !== 'vocabulary';

const DRAFT_LINE = /^draft[ \t]*:[ \t]*true[ \t]*(?:#.*)?\r?$/m;

/** Where a record stands: its file or, of a dataset, the folder of its files. */
export const placeOfRecord = ({ kind, file }: Pick<RawRecord, 'kind' | 'file'>): string =>
  kinds[kind].form === 'table' ? dirname(file) : file;

/** Whether a record that was read is a draft. */
export const isDraft = ({ kind, data }: Pick<RawRecord, 'kind' | 'data'>): boolean =>
  takesDrafts(kind) && (data as Readonly<Record<string, unknown>> | null)?.[DRAFT] === true;

/**
 * Whether a record that could not be read says that it is a draft: whatever is wrong with it, nobody publishes it.
 *
 * @param place its file or, of a dataset, its folder, from the root of the project
 */
export function isUnreadableDraft(root: string, kind: Kind, place: string): boolean {
  if (!takesDrafts(kind)) return false;
  try {
    const file = kinds[kind].form === 'table' ? `${place}/dataset.yaml` : place;
    // In whatever encoding: the line is written in ASCII.
    const source = readFileSync(join(root, file), 'latin1');
    return DRAFT_LINE.test(kinds[kind].form === 'prose' ? (source.split(/^---[ \t]*\r?$/m)[1] ?? source) : source);
  } catch {
    return false;
  }
}

/** A record without the field that says whether it is a draft, and that field. */
export function takeDraft({ kind, data }: Pick<RawRecord, 'kind' | 'data'>): {
  readonly draft: unknown;
  readonly rest: unknown;
} {
  if (!takesDrafts(kind) || typeof data !== 'object' || !data || Array.isArray(data) || !(DRAFT in data))
    return { draft: undefined, rest: data };
  const { [DRAFT]: draft, ...rest } = data as Readonly<Record<string, unknown>>;
  return { draft, rest };
}

/** Whether a problem stands in a draft, or there too. */
export const isOfDraft = ({ file, places = [] }: Pick<Problem, 'file' | 'places'>, drafts: readonly Draft[]): boolean =>
  [file, ...places.map((other) => other.file)].some((at) =>
    drafts.some(({ place }) => at === place || at.startsWith(`${place}/`)),
  );
