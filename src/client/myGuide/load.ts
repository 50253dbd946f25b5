import { composeGuide, type GuideFront, type GuideOrigin, type GuidePiece } from '#domain/guide/compose.ts';
import {
  listPictures,
  type GuideChapter,
  type GuideModel,
  type GuidePicture,
  type GuidePictures,
} from '#domain/guide/model.ts';
import { MOST_TITLE, writeChoice, type Choice } from '#domain/guide/choice.ts';
import { citation } from '#words/citation.ts';
import { guideFrame } from '#words/guideFrame.ts';
import { myGuide as m } from '#words/myGuide.ts';
import { quantities } from '#words/quantities.ts';

/** What the page says of the site to the script: as data, in the page itself. */
export interface GuideFacts {
  readonly origin: GuideOrigin;
  /** Path under which the site is served, without its last slash. */
  readonly base: string;
  /** Full address of the page where a guide is made, as it is published. */
  readonly online: string;
  /** Ids of every piece. */
  readonly known: readonly string[];
}

/** Reads the facts that the page holds for its script. */
export function readFacts(root: ParentNode): GuideFacts {
  return JSON.parse(root.querySelector('[data-guide-facts]')?.textContent ?? '{}') as GuideFacts;
}

/**
 * Brings the chosen pieces and makes the guide of them.
 *
 * @param url full address of the choice
 * @throws TypeError where a piece does not come
 */
export async function loadGuide({ origin, base }: GuideFacts, choice: Choice, url: string): Promise<GuideModel> {
  const ask = async <T>(id: string): Promise<T> => {
    const response = await fetch(`${base}/mi-guia/piezas/${id}.json`);
    if (!response.ok) throw new TypeError(`${id}: ${response.status}`);
    return (await response.json()) as T;
  };
  const [closing, ...pieces] = await Promise.all([
    ask<readonly GuideChapter[]>('cierre'),
    ...choice.pieces.map((id) => ask<GuidePiece>(id)),
  ]);
  const front: GuideFront = {
    title: choice.title || m.unnamed,
    subtitle: m.subtitle,
    audience: m.audience,
    summary: m.summary(pieces.length),
    url,
  };
  return composeGuide(origin, front, pieces, closing, { citation, guideFrame, quantities });
}

/** What browsers say of the pictures that readers of EPUB show. */
const PICTURE_TYPES: readonly GuidePicture['mediaType'][] = [
  'image/png',
  'image/jpeg',
  'image/svg+xml',
  'image/webp',
  'image/gif',
];

/**
 * Brings the pictures of a guide. One that does not come, as in a folder that is opened without a server, is left out:
 * its text stands for it.
 */
export async function loadPictures({ base }: GuideFacts, guide: GuideModel): Promise<GuidePictures> {
  const found = await Promise.all(
    listPictures(guide.chapters).map(async (src): Promise<readonly (readonly [string, GuidePicture])[]> => {
      const blob = await fetch(`${base}${src}`).then(
        (response) => (response.ok ? response.blob() : undefined),
        () => undefined,
      );
      const mediaType = PICTURE_TYPES.find((type) => blob?.type.startsWith(type));
      return blob && mediaType ? [[src, { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType }]] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/**
 * Full address at which a choice is made again: the one to share and to print. A page opened from a folder (the USB
 * edition) names
 * the published site, since its own address leads nowhere on another device.
 */
export function sharedAddress({ base, online }: GuideFacts, choice: Choice): string {
  return new URL(
    writeChoice(choice),
    location.protocol === 'file:' ? online : new URL(`${base}/mi-guia/`, location.href),
  ).href;
}

/** Name of the file of a guide: its title in plain letters. */
export const fileNameOf = (title: string): string =>
  `${
    (title || m.unnamed)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, MOST_TITLE) || 'mi-guia'
  }.epub`;
