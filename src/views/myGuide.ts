import { deflateSync } from 'fflate';
import { m } from '#i18n/myGuide.ts';
import { estimatePages, PIECE_KINDS, pieceIdOf, type PieceKind } from '#domain/guide/choice.ts';
import type { GuideOrigin, GuidePiece } from '#domain/guide/compose.ts';
import type { GuideBlock, GuideChapter } from '#domain/guide/model.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { closingChapters } from './guide/closing.ts';
import { buildGuideContext, type GuideContext } from './guide/context.ts';
import { composeRecords, headingIdOf } from './guide/records.ts';
import { buildPageView, urlOf } from './page.ts';
import { pathOfEntry } from './links.ts';
import type { Site } from './site.ts';

/** A record that a person can put in a guide of their own. */
export interface ListedPiece {
  /** `fase.confianza-y-mejoras`. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Pages of A4 and bytes in an EPUB that it takes, about. */
  readonly pages: number;
  readonly bytes: number;
}

/** Address of the file of a piece. */
export const piecePathOf = (id: string): string => `/mi-guia/piezas/${id}.json`;

/** Id of the piece that every guide ends with. */
export const CLOSING = 'cierre';

const kinds = Object.keys(PIECE_KINDS) as readonly PieceKind[];

const entriesOf = (site: Site, kind: PieceKind): readonly AnyEntry[] => site.records.list(kind) as readonly AnyEntry[];

const contextOf = (site: Site, id: string): GuideContext =>
  buildGuideContext(site, id, { short: false, withEvidence: true }, (path) => urlOf(site.config, path), new Map());

type Pieces = ReadonlyMap<string, GuidePiece | readonly GuideChapter[]>;
/** Made once for a site: two pages and every file need them. */
const made = new WeakMap<Site, Pieces>();

/** Every piece by its id, with the chapters that close a guide under {@link CLOSING}. */
export function buildPieces(site: Site): Pieces {
  const pieces = made.get(site) ?? makePieces(site);
  made.set(site, pieces);
  return pieces;
}

function makePieces(site: Site): Pieces {
  const records = kinds.flatMap((kind) =>
    entriesOf(site, kind).map((entry): [string, GuidePiece] => [
      pieceIdOf(kind, entry.id),
      buildPiece(site, kind, entry),
    ]),
  );
  const held = kinds.flatMap((kind) => entriesOf(site, kind));
  return new Map<string, GuidePiece | readonly GuideChapter[]>([
    ...records,
    [CLOSING, closingChapters(site, held, contextOf(site, CLOSING)).filter(({ id }) => id === 'fuentes')],
  ]);
}

/** A record as a chapter: its title is that of the chapter, so its headings rise by one level. */
function buildPiece(site: Site, kind: PieceKind, entry: AnyEntry): GuidePiece {
  const [, ...blocks] = composeRecords(kind, [entry], contextOf(site, pieceIdOf(kind, entry.id).replace('.', '-')));
  return {
    url: urlOf(site.config, pathOfEntry(entry)),
    chapter: { id: headingIdOf(kind, entry.id), title: titleOf(entry), blocks: blocks.map(raise) },
  };
}

const raise = (block: GuideBlock): GuideBlock =>
  block.t === 'h' ? { ...block, depth: Math.max(2, block.depth - 1) } : block;

/** What a guide of one's own says of the site. */
export const originOf = ({ config }: Site): GuideOrigin => ({
  siteName: config.name,
  publisher: config.publisher,
  edition: config.edition,
  publishedOn: config.publishedOn,
  language: config.language,
  licence: config.licence,
  licenceUrl: config.licenceUrl,
});

/** The page where a person chooses: the pieces by kind, each with what it takes. */
export function viewMyGuide(site: Site) {
  const pieces = buildPieces(site);
  const list = (kind: PieceKind): ListedPiece[] =>
    entriesOf(site, kind).map((entry) => {
      const id = pieceIdOf(kind, entry.id);
      return {
        id,
        title: titleOf(entry),
        path: pathOfEntry(entry),
        ...measure((pieces.get(id) as GuidePiece).chapter),
      };
    });
  return {
    page: buildPageView(site, {
      title: m.title,
      description: m.description,
      path: '/mi-guia/',
      kindLabel: m.kind,
      crumbs: [{ title: m.manuals, path: '/manuales/' }],
      aliases: [...m.aliases],
    }),
    groups: kinds
      .map((kind) => ({ kind, title: m.groups[kind], pieces: list(kind) }))
      .filter((group) => group.pieces.length > 0),
  };
}

/** The page that prints a guide; its words come from the address. */
export function viewMyGuidePrint(site: Site) {
  return {
    page: buildPageView(site, {
      title: m.printTitle,
      description: m.printDescription,
      path: '/mi-guia/imprimir/',
      kindLabel: m.kind,
      crumbs: [
        { title: m.manuals, path: '/manuales/' },
        { title: m.title, path: '/mi-guia/' },
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
