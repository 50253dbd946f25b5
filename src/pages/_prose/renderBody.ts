import { getEntry, render } from 'astro:content';
import type { Kind } from '#kinds/index.ts';

/** The prose of a record as a component, or undefined where it has none. */
export async function renderBody(kind: Kind, id: string) {
  const entry = await getEntry(kind, id);
  return entry?.body?.trim() ? render(entry) : undefined;
}
