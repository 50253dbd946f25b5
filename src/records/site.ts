import { getCollection, getEntry, render } from 'astro:content';
import type { DatasetWithRows, Row } from '#kinds/dataset/schema.ts';
import { kindNames, type Kind } from '#kinds/index.ts';
import { assembleRecords, type SiteRecords } from './assemble.ts';

let loaded: Promise<SiteRecords> | undefined;

/** Every record of the site, loaded once for a build and anew for each page while editing. */
export function loadRecords(): Promise<SiteRecords> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<SiteRecords> {
  const collections = await Promise.all(
    kindNames.map(async (kind) =>
      ((await getCollection(kind as never)) as { id: string; data: object; body?: string; filePath?: string }[]).map(
        ({ id, data, body, filePath }) => {
          const { rows, ...rest } = data as DatasetWithRows & { rows?: readonly Row[] };
          return { kind, id, file: filePath ?? '', body: body ?? '', data: rest, ...(rows ? { rows } : {}) };
        },
      ),
    ),
  );
  return assembleRecords(collections.flat());
}

/** The prose of a record as a component, or undefined where it has none. */
export async function renderBody(kind: Kind, id: string) {
  const entry = (await getEntry(kind as never, id as never)) as { body?: string } | undefined;
  if (!entry?.body?.trim()) return undefined;
  return render(entry as never) as Promise<{
    Content: import('astro/runtime/server/index.js').AstroComponentFactory;
    headings: { depth: number; slug: string; text: string }[];
  }>;
}
