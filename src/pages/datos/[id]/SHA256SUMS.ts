import type { APIRoute } from 'astro';
import { CHECKSUMS_NAME } from '#domain/downloads.ts';
import type { PublishedFile } from '#publishers/publication.ts';
import { loadPublication, respond } from '../../_publication.ts';

export async function getStaticPaths() {
  return [...(await loadPublication()).editionFiles()].flatMap(([id, files]) =>
    files.filter(({ name }) => name === CHECKSUMS_NAME).map((file) => ({ params: { id }, props: { file } })),
  );
}

/** The checksums of the files of an edition, for `sha256sum -c`. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
