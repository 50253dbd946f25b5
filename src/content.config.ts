import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { recordLoader } from '#records/loader.ts';
import { kindNames, type Kind } from '#kinds/index.ts';
import { loadSite } from '#views/site.ts';

const loadRecords = async () => (await loadSite()).records;

const collectionOf = (kind: Kind) =>
  defineCollection({ loader: recordLoader(kind, loadRecords), schema: z.object({ title: z.string() }) });

/** One collection for each kind of record, from the site that was checked: only what Astro has to render. */
export const collections = Object.fromEntries(kindNames.map((kind) => [kind, collectionOf(kind)])) as Record<
  Kind,
  ReturnType<typeof collectionOf>
>;
