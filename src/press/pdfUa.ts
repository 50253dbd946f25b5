import { deflateSync, inflateSync } from 'node:zlib';
import {
  ParseSpeeds,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
} from 'pdf-lib';

/** Objects in a stream: many compress together. */
const OBJECTS_IN_STREAM = 1000;

const name = (value: string): PDFName => PDFName.of(value);

/** A PDF with the number of its pages. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Finishes the tagged PDF that Typst writes as WebAssembly, where its export to PDF/UA-1 cannot be asked for. That
 * export
 * differs from the plain one in three things, done here: the standard is named in the metadata, the window shows the
 * title, and a link that runs over lines is one annotation. What it forbids is forbidden by `listGuideFaults`. Then
 * packs
 * it: the same document in a third of the bytes.
 */
export async function finishPdf(plain: Uint8Array): Promise<PrintedPdf> {
  const document = await PDFDocument.load(plain, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { catalog, context } = document;
  catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.True);
  // False is what it means when it is left out, and a reader in wide use takes the word for an error.
  catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.delete(name('Suspects'));
  nameStandard(document);
  joinLinks(document);
  for (const page of document.getPages()) packContents(document, page.node.get(name('Contents')));
  const bytes = await PDFStreamWriter.forContext(context, Infinity, true, OBJECTS_IN_STREAM).serializeToBuffer();
  return { bytes, pages: document.getPageCount() };
}

/** Names PDF/UA-1 in the XMP metadata (ISO 14289-1, 5). */
function nameStandard({ catalog, context }: PDFDocument): void {
  const reference = catalog.get(name('Metadata')) as PDFRef;
  const stream = context.lookup(reference);
  if (!(stream instanceof PDFRawStream)) throw new Error('The PDF carries no metadata.');
  const xmp = new TextDecoder().decode(stream.getContents());
  const named = xmp
    .replace(
      '<rdf:Description rdf:about="" ',
      '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ',
    )
    .replace('</rdf:Description>', '<pdfuaid:part>1</pdfuaid:part></rdf:Description>');
  if (named === xmp) throw new Error('The metadata of the PDF are not as expected.');
  const contents = new TextEncoder().encode(named);
  stream.dict.set(name('Length'), PDFNumber.of(contents.length));
  context.assign(reference, PDFRawStream.of(stream.dict, contents));
}

/** Makes one annotation of the pieces of a link that runs over lines of a page: a tag of a link holds one. */
function joinLinks(document: PDFDocument): void {
  const { catalog, context } = document;
  const owners = listOwners(catalog.lookup(name('StructTreeRoot'), PDFDict));
  for (const { node } of document.getPages()) {
    const annotations = node.lookupMaybe(name('Annots'), PDFArray);
    if (!annotations) continue;
    const byOwner = new Map<PDFRef, PDFRef[]>();
    for (const reference of annotations.asArray() as PDFRef[]) {
      const owner = owners.get(
        context.lookup(reference, PDFDict).lookupMaybe(name('StructParent'), PDFNumber)?.asNumber() ?? -1,
      );
      if (owner) byOwner.set(owner, [...(byOwner.get(owner) ?? []), reference]);
    }
    const gone = new Set<PDFRef>();
    for (const [owner, [first, ...others]] of byOwner) {
      if (!first || !others.length) continue;
      joinRectangles(
        context.lookup(first, PDFDict),
        [first, ...others].map((reference) =>
          context
            .lookup(reference, PDFDict)
            .lookup(name('Rect'), PDFArray)
            .asArray()
            .map((side) => (side as PDFNumber).asNumber()),
        ),
      );
      others.forEach((reference) => gone.add(reference));
      dropKids(context.lookup(owner, PDFDict), gone);
    }
    node.set(
      name('Annots'),
      context.obj((annotations.asArray() as PDFRef[]).filter((reference) => !gone.has(reference))),
    );
    gone.forEach((reference) => context.delete(reference));
  }
}

/** The tag that holds each annotation, by the number under which the annotation names it. */
function listOwners(root: PDFDict): ReadonlyMap<number, PDFRef> {
  const owners = new Map<number, PDFRef>();
  const read = (tree: PDFDict): void => {
    const numbers = tree.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
    for (let place = 0; place + 1 < numbers.length; place += 2) {
      const owner = numbers[place + 1];
      if (owner instanceof PDFRef && root.context.lookup(owner) instanceof PDFDict)
        owners.set((numbers[place] as PDFNumber).asNumber(), owner);
    }
    for (const kid of tree.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [])
      read(root.context.lookup(kid, PDFDict));
  };
  read(root.lookup(name('ParentTree'), PDFDict));
  return owners;
}

/** Gives an annotation the place of several: the corners of each, and the rectangle around all. */
function joinRectangles(annotation: PDFDict, rectangles: readonly (readonly number[])[]): void {
  const { context } = annotation;
  const side = (index: number) => rectangles.map((rectangle) => rectangle[index] ?? 0);
  annotation.set(
    name('QuadPoints'),
    context.obj(
      rectangles.flatMap(([left = 0, bottom = 0, right = 0, top = 0]) => [
        left,
        bottom,
        right,
        bottom,
        right,
        top,
        left,
        top,
      ]),
    ),
  );
  annotation.set(
    name('Rect'),
    context.obj([Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]),
  );
}

/** Takes the annotations that are gone out of their tag. */
function dropKids(tag: PDFDict, gone: ReadonlySet<PDFRef>): void {
  const kids = tag.lookup(name('K'));
  if (!(kids instanceof PDFArray)) return;
  const stay = kids.asArray().filter((kid) => {
    const held = tag.context.lookup(kid);
    return !(held instanceof PDFDict && gone.has(held.get(name('Obj')) as PDFRef));
  });
  tag.set(name('K'), tag.context.obj(stay));
}

/** Writes what a page draws with no more decimals than can be seen: a hundredth of a point. */
function packContents({ context }: PDFDocument, reference: unknown): void {
  const stream = reference instanceof PDFRef ? context.lookup(reference) : undefined;
  if (!(stream instanceof PDFRawStream) || stream.dict.get(name('Filter')) !== name('FlateDecode')) return;
  const drawn = inflateSync(stream.getContents()).toString('latin1');
  // Strings stand as they are; a number below one may be a colour or a scale, and keeps four decimals.
  const rounded = drawn.replace(/\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|-?\d*\.\d{3,}/g, (token) =>
    /^[(<]/.test(token) ? token : String(Number(Number(token).toFixed(Math.abs(Number(token)) < 1.5 ? 4 : 2))),
  );
  const contents = deflateSync(Buffer.from(rounded, 'latin1'), { level: 9 });
  stream.dict.set(name('Length'), PDFNumber.of(contents.length));
  context.assign(reference as PDFRef, PDFRawStream.of(stream.dict, contents));
}
