import { defineCollection } from 'astro:content';
import { recordLoader } from '#records/loader.ts';
import { kindNames, kinds } from '#kinds/index.ts';

/** One collection for each kind of record: its loader and its schema, nothing else. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, defineCollection({ loader: recordLoader(kind), schema: kinds[kind].schema })]),
);
