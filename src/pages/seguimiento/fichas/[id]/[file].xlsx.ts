import type { APIRoute } from 'astro';
import type { PublishedFile } from '#publishers/publication.ts';
import { loadFormFiles } from '../../../_monitoring.ts';
import { respond } from '../../../_publication.ts';

export async function getStaticPaths() {
  return [...(await loadFormFiles())].flatMap(([id, files]) =>
    files.map((file) => ({ params: { id, file: file.name.replace(/\.xlsx$/, '') }, props: { file } })),
  );
}

/** A form to fill in: as a sheet, or for a program that collects data. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
