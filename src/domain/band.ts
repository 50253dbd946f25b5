import { drawFrom, seedOf } from './chance.ts';

/** A woven band: a tile that repeats, as runs of cells by colour. */
export interface Band {
  /** Cells across and down one tile. */
  readonly width: number;
  readonly height: number;
  /** Colour of the ground: an index into the palette of the cloth. */
  readonly ground: number;
  /** SVG path of the cells of each other colour. */
  readonly threads: readonly { readonly color: number; readonly path: string }[];
}

/** Colours of the cloth: cochineal, indigo, ochre, leaf, wool, earth. */
export const CLOTH_COLORS = 6;

const HALF = 12;
const HEIGHT = 13;

/**
 * Which thread shows at a cell: 0 is the ground. Motifs are those of Andean belts: diamond, step, chakana, wave, comb.
 */
type Motif = (x: number, y: number) => number;

function chooseMotif(random: () => number): Motif {
  const pick = Math.floor(random() * 5);
  const step = 2 + Math.floor(random() * 2);
  const shift = Math.floor(random() * 6);
  const middle = 4;
  switch (pick) {
    case 0:
      return (x, y) => Math.floor((x + Math.abs(y - middle) + shift) / step) % 4;
    case 1:
      return (x, y) => Math.floor((x + Math.floor(y / 2) * 2 + shift) / step) % 4;
    case 2:
      return (x, y) => {
        const [across, down] = [Math.abs(x - 5), Math.abs(y - middle)];
        const ring = Math.max(across, down, across + down - 2);
        return ring > 6 ? 0 : (ring + shift) % 4;
      };
    case 3:
      return (x, y) => Math.floor((y + (x % 6 < 3 ? x % 3 : 3 - (x % 3)) + shift) / step) % 4;
    default:
      return (x, y) =>
        (x + shift) % 4 === 0 || y === middle
          ? 1
          : (x + shift) % 4 === 2 && Math.abs(y - middle) < step
            ? 2
            : y % 8 === 0
              ? 3
              : 0;
  }
}

/**
 * Draws the woven band of a record from its id: always the same for the same id.
 *
 * @param id the id of the record
 * @param rows how many rows of cells, from the top: for a thin band that shows no more
 */
export function buildBand(id: string, rows = HEIGHT): Band {
  const random = drawFrom(seedOf(id));
  const colors = Array.from({ length: CLOTH_COLORS }, (_, index) => index)
    .map((color) => ({ color, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ color }) => color) as [number, number, number, number, ...number[]];
  const motif = chooseMotif(random);
  const edge = 1 + Math.floor(random() * 2);
  const dots = 2 + Math.floor(random() * 2);
  const colorAt = (x: number, y: number): number => {
    const fromEdge = Math.min(y, HEIGHT - 1 - y);
    if (fromEdge === 0) return colors[1];
    if (fromEdge === 1) return x % (dots * 2) < dots ? (colors[edge + 1] ?? colors[2]) : colors[0];
    // Mirrored across, so that the tile closes; the motif itself lies between the edges.
    return colors[motif(x < HALF ? x : 2 * HALF - 1 - x, y - 2)] ?? colors[0];
  };
  const paths = new Map<number, string>();
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < 2 * HALF;) {
      const color = colorAt(x, y);
      let end = x + 1;
      while (end < 2 * HALF && colorAt(end, y) === color) end += 1;
      if (color !== colors[0]) paths.set(color, `${paths.get(color) ?? ''}M${x} ${y}h${end - x}v1h-${end - x}z`);
      x = end;
    }
  }
  return {
    width: 2 * HALF,
    height: rows,
    ground: colors[0],
    threads: [...paths].sort(([a], [b]) => a - b).map(([color, path]) => ({ color, path })),
  };
}
