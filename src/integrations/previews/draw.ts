import sharp from 'sharp';
import { openFace, type SiteFont } from '#charts/fontMeasure.ts';
import { drawOutline, measureOutline } from '#charts/outlineText.ts';
import { buildBand } from '#domain/band.ts';
import { FALLBACK_FACE, HEADING_FACE, STRONG_FACE, TEXT_FACE } from '#domain/guide/fonts.ts';
import { PREVIEW_HEIGHT, PREVIEW_WIDTH, type Preview } from '#domain/preview.ts';
import { fitText, type FittedText, type MeasureEm } from './fitText.ts';

/** The colours of the site by day, as its styles name them. */
const PAPER = '#fbf6ec';
const INK = '#2b1d17';
const SOFT = '#63534a';
const RED = '#9c1c37';
const CLOTH = ['#a3203c', '#2a3a72', '#cf9424', '#3f7a5f', '#f0e2c4', '#4a2b20'] as const;

/** Pixels of a cell of the band: five tiles are as wide as the picture. */
const CELL = 10;
const MARGIN = 72;
const WIDTH = PREVIEW_WIDTH - 2 * MARGIN;
/** Where the parts stand, from above: the line of the kind, the top of the title, the line of the site. */
const KICKER_LINE = 206;
const TITLE_TOP = 236;
const FOOT_LINE = 586;
/** Base line of the figure. */
const FIGURE_LINE = 512;
const KICKER_SIZE = 32;
const FOOT_SIZE = 30;
/** Between the base lines of a title and of a label, in em. */
const LEADING = 1.14;
const LABEL_LEADING = 1.3;
/** From the top of a line to its base, in em. */
const RISE = 0.86;
/** Part of the width that a figure may take; its label has the rest. */
const FIGURE_SHARE = 0.55;
const FIGURE_GAP = 32;

/** Sizes of a title that has the picture for itself, and of one that shares it with a figure. */
const ALONE = [96, 84, 74, 66, 58, 50].map((size) => ({ size, lines: Math.floor(316 / (size * LEADING)) }));
const SHARED = [80, 70, 62, 54, 46, 40].map((size) => ({ size, lines: Math.floor(168 / (size * LEADING)) }));
const FIGURE_STEPS = [112, 96, 80, 64, 52, 40].map((size) => ({ size, lines: 1 }));
const LABEL_STEPS = [32, 28, 25].map((size) => ({ size, lines: 3 }));

/** Most bytes of a picture: what goes through on a slow phone. */
const MOST_BYTES = 60_000;
/** How many colours are tried, until the picture is small enough: those of the cloth, and steps from ink to paper. */
const COLORS = [48, 24, 12] as const;

type Face = 'heading' | 'strong' | 'text';

/** A face with the one that has what it lacks. */
function fontsOf(face: Face): readonly SiteFont[] {
  const own = { heading: [HEADING_FACE, STRONG_FACE], strong: [STRONG_FACE], text: [] }[face];
  return [...own, TEXT_FACE, FALLBACK_FACE].map(openFace);
}

const measureIn =
  (face: Face): MeasureEm =>
  (text) =>
    measureOutline(text, 1, fontsOf(face));
/** Pixels of a line that was fitted. */
const widthOf = ({ lines, size }: FittedText, face: Face): number =>
  Math.max(...lines.map((line) => measureIn(face)(line) * size));

/** Lines of text as outlines, one under the other. @param y base line of the first */
const drawLines = ({ lines, size }: FittedText, face: Face, color: string, x: number, y: number, leading: number) =>
  `<path fill="${color}" d="${lines
    .map((line, at) => drawOutline(line, size, { x, y: y + at * size * leading }, fontsOf(face)))
    .join('')}"/>`;

/** The band of the page, from edge to edge. */
function drawBand(id: string): string {
  const { width, height, ground, threads } = buildBand(id);
  const paths = threads.map(({ color, path }) => `<path fill="${CLOTH[color]}" d="${path}"/>`).join('');
  return (
    `<defs><g id="t">${paths}</g></defs><g shape-rendering="crispEdges" transform="scale(${CELL})">` +
    `<path fill="${CLOTH[ground]}" d="M0 0h${PREVIEW_WIDTH / CELL}v${height}H0z"/>` +
    Array.from(
      { length: Math.ceil(PREVIEW_WIDTH / CELL / width) },
      (_, tile) => `<use href="#t" x="${tile * width}"/>`,
    ).join('') +
    '</g>'
  );
}

/** A figure, large, with what it is beside it. */
function drawFigure({ text, label }: NonNullable<Preview['figure']>): string {
  const figure = fitText(text, { width: WIDTH * FIGURE_SHARE, steps: FIGURE_STEPS }, measureIn('heading'));
  const left = MARGIN + widthOf(figure, 'heading') + FIGURE_GAP;
  const room = PREVIEW_WIDTH - MARGIN - left;
  const words = fitText(label, { width: room, steps: LABEL_STEPS }, measureIn('text'));
  // The last line of the label stands on the line of the figure.
  const first = FIGURE_LINE - (words.lines.length - 1) * words.size * LABEL_LEADING;
  return (
    drawLines(figure, 'heading', RED, MARGIN, FIGURE_LINE, 1) +
    drawLines(words, 'text', SOFT, left, first, LABEL_LEADING)
  );
}

/** The name of the site and where it stands, at both ends of the last line. */
function drawFoot({ siteName, host }: Preview): string {
  const one = (text: string, face: Face) =>
    fitText(text, { width: WIDTH / 2 - FIGURE_GAP, steps: [{ size: FOOT_SIZE, lines: 1 }] }, measureIn(face));
  const address = one(host, 'text');
  return (
    drawLines(one(siteName, 'heading'), 'heading', INK, MARGIN, FOOT_LINE, 1) +
    drawLines(address, 'text', SOFT, PREVIEW_WIDTH - MARGIN - widthOf(address, 'text'), FOOT_LINE, 1)
  );
}

/** The picture of a page as a drawing: its band, its kind, its title, its figure, the site. */
export function drawPreview(preview: Preview): string {
  const { kicker, title, figure } = preview;
  const heading = fitText(title, { width: WIDTH, steps: figure ? SHARED : ALONE }, measureIn('heading'));
  const kind = fitText(kicker, { width: WIDTH, steps: [{ size: KICKER_SIZE, lines: 1 }] }, measureIn('strong'));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_WIDTH}" height="${PREVIEW_HEIGHT}">` +
    `<path fill="${PAPER}" d="M0 0h${PREVIEW_WIDTH}v${PREVIEW_HEIGHT}H0z"/>${drawBand(preview.band)}` +
    drawLines(kind, 'strong', RED, MARGIN, KICKER_LINE, 1) +
    drawLines(heading, 'heading', INK, MARGIN, TITLE_TOP + heading.size * RISE, LEADING) +
    `${figure ? drawFigure(figure) : ''}${drawFoot(preview)}</svg>`
  );
}

/** The picture of a page as PNG. */
export async function paintPreview(preview: Preview): Promise<Uint8Array> {
  const drawn = await sharp(Buffer.from(drawPreview(preview)), { density: 72 })
    .removeAlpha()
    .raw()
    .toBuffer();
  const raw = { width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT, channels: 3 } as const;
  let picture = Buffer.alloc(0);
  for (const colors of COLORS) {
    picture = await sharp(drawn, { raw })
      .png({ palette: true, colors, dither: 0, effort: 1, compressionLevel: 6 })
      .toBuffer();
    if (picture.length <= MOST_BYTES) break;
  }
  return picture;
}
