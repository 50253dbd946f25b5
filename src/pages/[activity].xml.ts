import type { APIRoute } from 'astro';
import { toIati } from '#publishers/iati.ts';
import type { IatiConfig } from '#schemas/iati.ts';
import { loadPublication, respond } from './_publication.ts';

export async function getStaticPaths() {
  const { iati } = (await loadPublication()).config;
  return iati ? [{ params: { activity: 'iati' }, props: { iati } }] : [];
}

/** The programme as an IATI activity, where the configuration of the site says what no record does. */
export const GET: APIRoute<{ iati: IatiConfig }> = async ({ props }) =>
  respond(toIati(await loadPublication(), props.iati), 'application/xml');
