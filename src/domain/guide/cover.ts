import { escapeXml } from '#domain/escape.ts';
import { buildBand } from '#domain/band.ts';

/** Colours of the cloth on paper, as in the style sheet. */
const CLOTH = ['#a3203c', '#2a3a72', '#cf9424', '#3f7a5f', '#f0e2c4', '#4a2b20'];

/** Bands woven one under the other, each drawn from its id, as the inside of an SVG. */
function weave(
  ids: readonly string[],
  cell: number,
  width: number,
): { readonly markup: string; readonly height: number } {
  let y = 0;
  let markup = '';
  for (const id of ids) {
    const band = buildBand(id);
    const tile = band.width * cell;
    markup +=
      `<g transform="translate(0 ${y})"><path fill="${CLOTH[band.ground]}" d="M0 ` +
      `0h${width}v${band.height * cell}h-${width}z"/>`;
    for (let x = 0; x < width; x += tile)
      for (const thread of band.threads)
        markup +=
          `<path transform="translate(${x} 0) scale(${cell})" fill="${CLOTH[thread.color]}" ` + `d="${thread.path}"/>`;
    markup += '</g>';
    y += band.height * cell;
  }
  return { markup, height: y };
}

/** The cloth of a cover: the band of the guide between those of its parts. */
export function buildClothSvg(ids: readonly string[]): string {
  const { markup, height } = weave(ids, 6, 1152);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1152 ${height}" width="1152" height="${height}" ` +
    `shape-rendering="crispEdges">${markup}</svg>`
  );
}

/** Lines of at most so many letters, broken between words. */
function wrap(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The words of a cover. */
export interface CoverWords {
  readonly title: string;
  readonly subtitle: string;
  /** At the foot. */
  readonly imprint: string;
  /** Name of the picture. */
  readonly name: string;
}

/** The cover as a picture of 600 by 848: for the list of downloads and for readers of EPUB. */
export function buildCoverSvg(ids: readonly string[], { title, subtitle, imprint, name }: CoverWords): string {
  const { markup, height } = weave(ids, 5, 600);
  const lines = (words: string, letters: number, size: number, top: number, weight: number) =>
    wrap(words, letters)
      .map(
        (line, index) =>
          `<text x="44" y="${top + index * size * 1.18}" font-size="${size}" ` +
          `font-weight="${weight}">${escapeXml(line)}</text>`,
      )
      .join('');
  const titleTop = height + 120;
  const subtitleTop = titleTop + wrap(title, 20).length * 54 * 1.18 + 14;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 848" width="600" height="848" role="img" ` +
    `aria-labelledby="cover-title"><title id="cover-title">${escapeXml(name)}</title><path fill="#fbf6ec" d="M0 ` +
    `0h600v848h-600z"/><g shape-rendering="crispEdges">${markup}</g><g font-family="Fraunces, Georgia, serif" ` +
    `fill="#1d1714">${lines(title, 20, 54, titleTop, 600)}${lines(subtitle, 40, 25, subtitleTop, 400)}</g><g ` +
    `font-family="Source Serif 4, Georgia, serif" fill="#4a2b20"><text x="44" y="800" ` +
    `font-size="22">${escapeXml(imprint)}</text></g></svg>`
  );
}
