import { parentPort } from 'node:worker_threads';
import { writeEpub } from '#publishers/guide/epub.ts';
import type { GuideModel } from '#domain/guide/model.ts';
import { printPdf } from './pdf.ts';
import type { PressPictures } from './pictures.ts';

/** What a worker is asked for. */
export interface PressOrder {
  readonly guide: GuideModel;
  readonly pictures: PressPictures;
}

/** Makes one guide after another, beside the thread that builds the pages. */
parentPort?.on('message', ({ guide, pictures }: PressOrder) => {
  void make(guide, pictures).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});

async function make(guide: GuideModel, pictures: PressPictures) {
  const { bytes, pages } = await printPdf(guide, pictures);
  return { pages, pdf: bytes, epub: writeEpub(guide, pictures) };
}
