import { deflateSync } from 'fflate';
import { addresses } from '#domain/addresses.ts';
import { estimatePages, pieceIdOf } from '#domain/guide/choice.ts';
import type { GuideOrigin, GuidePiece } from '#domain/guide/compose.ts';
import type { GuideBlock, GuideChapter } from '#domain/guide/model.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { kinds, listKindsByPlace, type OwnGuideKind } from '#kinds/index.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { closingChapters } from './guide/closing.ts';
import { buildGuideContext, type GuideContext } from './guide/context.ts';
import { composeRecords, headingIdOf } from './guide/records.ts';
import type { KindViews } from './kindViews.ts';
import { buildPageView, urlOf } from './page.ts';
import { addressOfEntry } from './links.ts';
import type { Site } from './site.ts';

/** A record that a person can put in a guide of their own. */
export interface ListedPiece {
  /** `fase.confianza-y-mejoras`. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Pages of A4 and bytes in an EPUB that it takes, about. */
  readonly pages: number;
  readonly bytes: number;
}

/** Id of the piece that every guide ends with. */
export const CLOSING = 'cierre';

/** Id of the piece that a record becomes. */
const idOf = (kind: OwnGuideKind, id: string): string => pieceIdOf(kinds[kind].ownGuide.word, id);

const entriesOf = (site: Site, kind: OwnGuideKind): readonly AnyEntry[] =>
  site.records.list(kind) as readonly AnyEntry[];

const contextOf = (site: Site, id: string): GuideContext =>
  buildGuideContext(
    site,
    id,
    { short: false, withEvidence: true },
    (address) => urlOf(site.config, address),
    new Map(),
  );

type Pieces = ReadonlyMap<string, GuidePiece | readonly GuideChapter[]>;
/** Made once for a site: two pages and every file need them. */
const made = new WeakMap<Site, Pieces>();

/** Every piece by its id, with the chapters that close a guide under {@link CLOSING}. */
export function buildPieces(site: Site, views: KindViews): Pieces {
  const pieces = made.get(site) ?? makePieces(site, views);
  made.set(site, pieces);
  return pieces;
}

function makePieces(site: Site, views: KindViews): Pieces {
  const records = listKindsByPlace('ownGuide').flatMap((kind) =>
    entriesOf(site, kind).map((entry): [string, GuidePiece] => [
      idOf(kind, entry.id),
      buildPiece(site, views, kind, entry),
    ]),
  );
  const held = listKindsByPlace('ownGuide').flatMap((kind) => entriesOf(site, kind));
  return new Map<string, GuidePiece | readonly GuideChapter[]>([
    ...records,
    [CLOSING, closingChapters(site, held, contextOf(site, CLOSING)).filter(({ id }) => id === 'fuentes')],
  ]);
}

/** A record as a chapter: its title is that of the chapter, so its headings rise by one level. */
function buildPiece(site: Site, views: KindViews, kind: OwnGuideKind, entry: AnyEntry): GuidePiece {
  const [, ...blocks] = composeRecords(views, kind, [entry], contextOf(site, idOf(kind, entry.id).replace('.', '-')));
  return {
    url: urlOf(site.config, addressOfEntry(entry)),
    chapter: { id: headingIdOf(kind, entry.id), title: titleOf(entry), blocks: blocks.map(raise) },
  };
}

const raise = (block: GuideBlock): GuideBlock =>
  block.t === 'h' ? { ...block, depth: Math.max(2, block.depth - 1) } : block;

/** What a guide of one's own says of the site. */
export const originOf = ({ config, book }: Site): GuideOrigin => ({
  siteName: config.name,
  publisher: config.publisher,
  edition: config.edition,
  publishedOn: config.publishedOn,
  date: book.format.date(config.publishedOn),
  language: config.language,
  licence: config.licence,
  licenceUrl: config.licenceUrl,
});

/** The page where a person chooses: the pieces by kind, each with what it takes. */
export function viewMyGuide(site: Site, views: KindViews) {
  const { myGuide: words } = site.book.t;
  const pieces = buildPieces(site, views);
  const list = (kind: OwnGuideKind): ListedPiece[] =>
    entriesOf(site, kind).map((entry) => {
      const id = idOf(kind, entry.id);
      return {
        id,
        title: titleOf(entry),
        address: addressOfEntry(entry),
        ...measure((pieces.get(id) as GuidePiece).chapter),
      };
    });
  return {
    page: buildPageView(site, {
      title: words.title,
      description: words.description,
      address: addresses.ownGuide,
      kindLabel: words.kind,
      crumbs: [{ title: words.manuals, address: listAddressOf('guide') }],
      aliases: [...words.aliases],
    }),
    groups: listKindsByPlace('ownGuide')
      .map((kind) => ({ kind, title: site.words[kind].list, pieces: list(kind) }))
      .filter((group) => group.pieces.length > 0),
  };
}

/** The page that prints a guide; its words come from the address. */
export function viewMyGuidePrint(site: Site) {
  const { myGuide: words } = site.book.t;
  return {
    page: buildPageView(site, {
      title: words.printTitle,
      description: words.printDescription,
      address: addresses.ownGuidePrint,
      kindLabel: words.kind,
      crumbs: [
        { title: words.manuals, address: listAddressOf('guide') },
        { title: words.title, address: addresses.ownGuide },
      ],
    }),
  };
}

function measure(chapter: GuideChapter): { readonly pages: number; readonly bytes: number } {
  const text = JSON.stringify(chapter.blocks);
  const figures = text.match(/"t":"figure"/g)?.length ?? 0;
  const words = text.replace(/"svg":"(?:[^"\\]|\\.)*"/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;
  return { pages: estimatePages(words, figures), bytes: deflateSync(new TextEncoder().encode(text)).length };
}
