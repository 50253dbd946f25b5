import {
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type IStylesOptions,
  type Table,
} from 'docx';
import { firstDayOf } from '#domain/isoDates.ts';
import { encode } from '../../encode.ts';
import { fromZip, toZip } from '../../zip.ts';
import type { DocumentFrame, DocumentProperties } from '../frame.ts';
import { PAGE } from '../page.ts';
import { twips } from './elements.ts';
import { listStyle, NUMBERED, type ListStyle } from './styles.ts';

/** A text with all that stands around it. */
export interface TextDocument {
  readonly frame: DocumentFrame;
  readonly properties: DocumentProperties;
  readonly styles: IStylesOptions;
  /** Lists beside the numbered one. */
  readonly lists?: readonly ListStyle[];
  /** Whether its pages lie on their side. */
  readonly landscape?: boolean;
  readonly children: readonly (Paragraph | Table)[];
}

function writeFooter({ imprint, url, words }: DocumentFrame): Footer {
  const run = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) => new TextRun({ children });
  return new Footer({
    children: [
      new Paragraph({
        style: 'FooterLine',
        children: [run([imprint, ` · ${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES])],
      }),
      new Paragraph({ style: 'FooterLine', children: [run([url])] }),
    ],
  });
}

const buildPage = (landscape: boolean) => ({
  size: {
    width: twips(PAGE.width),
    height: twips(PAGE.height),
    ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
  },
  margin: {
    top: twips(PAGE.marginTop),
    bottom: twips(PAGE.marginBottom),
    left: twips(PAGE.marginSide),
    right: twips(PAGE.marginSide),
    header: twips(8),
    footer: twips(8),
  },
});

/**
 * Writes a text as a document of Word (ECMA-376, WordprocessingML). The same text gives the same bytes: the library
 * puts the time of the clock into the properties, and the date of the frame takes its place here.
 */
export async function writeDocx(text: TextDocument): Promise<Uint8Array> {
  const { frame, properties, styles, lists = [], landscape = false, children } = text;
  const document = new Document({
    title: frame.title,
    ...properties,
    lastModifiedBy: properties.creator,
    styles,
    numbering: { config: [listStyle(NUMBERED, LevelFormat.DECIMAL, '%1.'), ...lists] },
    sections: [{ properties: { page: buildPage(landscape) }, footers: { default: writeFooter(frame) }, children }],
  });
  const parts = fromZip(new Uint8Array(await Packer.toArrayBuffer(document)));
  const core = 'docProps/core.xml';
  const dated = new TextDecoder()
    .decode(parts[core])
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${firstDayOf(frame.createdOn)}T00:00:00Z`)
    .replace('</dc:title>', `</dc:title><dc:language>${frame.language}</dc:language>`);
  return toZip({ ...parts, [core]: encode(dated) }, frame.createdOn);
}
