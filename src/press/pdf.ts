import { listGuideFaults } from '#domain/guide/faults.ts';
import type { GuideModel } from '#domain/guide/model.ts';
import { readGlyphs } from '#check/faces.ts';
import { finishPdf, type PrintedPdf } from './pdfUa.ts';
import { compilePdf } from './typst.ts';

/**
 * Sets a guide as PDF/UA-1. The date is that of the edition: the same guide gives the same bytes.
 *
 * @throws when the guide has a fault or Typst warns: a guide with a hole is not published
 */
export async function printPdf(guide: GuideModel): Promise<PrintedPdf> {
  const faults = listGuideFaults(guide, readGlyphs());
  if (faults.length) throw new Error(`La guía «${guide.id}» no se puede componer:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  try {
    return await finishPdf(await compilePdf({ guide: JSON.stringify(guide) }));
  } catch (error) {
    throw new Error(`La guía «${guide.id}» no se pudo componer: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
