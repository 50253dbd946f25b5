import { parentPort } from 'node:worker_threads';
import { writeEpub } from '#publishers/guide/epub.ts';
import type { GuideModel } from '#domain/guide/model.ts';
import { printPdf } from './pdf.ts';

/** Makes one guide after another, beside the thread that builds the pages. */
parentPort?.on('message', (guide: GuideModel) => {
  void make(guide).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});

async function make(guide: GuideModel) {
  const { bytes, pages } = await printPdf(guide);
  return { pages, pdf: bytes, epub: writeEpub(guide) };
}
