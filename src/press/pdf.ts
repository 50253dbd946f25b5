import { listGuideFaults } from '#domain/guide/faults.ts';
import type { GuideModel } from '#domain/guide/model.ts';
import { readGlyphs } from '#check/faces.ts';
import { openBook } from '#texts/book.ts';
import { wrapPicture, type PressPictures } from './pictures.ts';
import { finishPdf, type PrintedPdf } from './pdfUa.ts';
import { compilePdf } from './typst.ts';
import type { TypstInputs } from './typstEngine.ts';

/**
 * Most times that a guide is set. Typst fails over a tag where a note, a block that stays whole and the end of a page
 * meet in
 * an unlucky way (typst/typst#8776): the same words, a hair apart, are set.
 */
const MOST_TRIES = 8;
const STUMBLE = 'internal error';

/**
 * Sets a guide as PDF/UA-1. The date is that of the edition: the same guide gives the same bytes.
 *
 * @param pictures those that its lines show, by their addresses
 * @throws when the guide has a fault or Typst warns: a guide with a hole is not published
 */
export async function printPdf(guide: GuideModel, pictures: PressPictures = {}): Promise<PrintedPdf> {
  const words = openBook(guide.language).t.guideText;
  const faults = listGuideFaults(guide, readGlyphs(), words.faults);
  if (faults.length) throw new Error(words.failures.faults(guide.id, faults));
  try {
    const drawn = Object.entries(pictures).map(([address, picture]) => {
      const { width, height } = picture;
      return [address, { svg: wrapPicture(picture), width, height }] as const;
    });
    const inputs = { pictures: JSON.stringify(Object.fromEntries(drawn)) };
    const compile = (varying: TypstInputs) => compilePdf({ ...inputs, ...varying });
    return await finishPdf(await setPages(JSON.stringify(guide).normalize('NFC'), compile));
  } catch (error) {
    const said = messageOf(error);
    const explained = said.includes(STUMBLE) ? words.failures.stumble(said) : said;
    throw new Error(words.failures.typst(guide.id, explained), { cause: error });
  }
}

/**
 * Sets the pages, once more and a hair apart each time that Typst stumbles.
 *
 * @param compile what sets them
 * @throws what Typst said, when it fails for another reason or stumbles every time
 */
export async function setPages(
  guide: string,
  compile: (inputs: TypstInputs) => Promise<Uint8Array>,
  tries = 0,
): Promise<Uint8Array> {
  try {
    return await compile({ guide, tries: String(tries) });
  } catch (error) {
    if (tries + 1 >= MOST_TRIES || !messageOf(error).includes(STUMBLE)) throw error;
    return setPages(guide, compile, tries + 1);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
