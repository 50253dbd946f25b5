import type { APIRoute } from 'astro';
import { toDataPackage } from '#publishers/dataPackage.ts';
import { toJson } from '#publishers/publication.ts';
import { loadPublication, respond } from './_publication.ts';

/** Every dataset as one Data Package. */
export const GET: APIRoute = async () => respond(toJson(toDataPackage(await loadPublication(), (id) => `datos/${id}/${id}.csv`)), 'application/json');
