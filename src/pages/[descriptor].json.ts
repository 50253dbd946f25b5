import type { APIRoute } from 'astro';
import { toDataPackage } from '#publishers/dataPackage.ts';
import { toJson } from '#publishers/publication.ts';
import { listWhereData, loadPublication, respond } from './_publication.ts';

export const getStaticPaths = () => listWhereData('descriptor', 'datapackage');

/** Every dataset as one Data Package. */
export const GET: APIRoute = async () =>
  respond(toJson(toDataPackage(await loadPublication(), (id) => `datos/${id}/${id}.csv`)), 'application/json');
