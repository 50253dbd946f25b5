import { getCollection } from 'astro:content';
import type { Kind } from '#kinds/index.ts';

/** One address for each record of a kind, as Astro's collection of the kind lists them. */
export async function listRoutes(kind: Kind) {
  return (await getCollection(kind)).map(({ id }) => ({ params: { id } }));
}
