import { buildBand } from './band.ts';
import { escapeXml } from './escape.ts';

/** A phase as the drawing of the method shows it. */
export interface DrawnPhase {
  readonly id: string;
  readonly order: number;
  /** Its short name. */
  readonly title: string;
  /** Its milestones, in a phrase: «mes 4, mes 6»; empty where it has none with a month. */
  readonly milestones: string;
}

/** What the drawing of a method is made of. */
export interface MethodDrawing {
  /** The phases that follow each other. */
  readonly phases: readonly DrawnPhase[];
  /** Those that run through all of them. */
  readonly threads: readonly DrawnPhase[];
  readonly title: string;
  /** What it shows, for whoever does not see it. */
  readonly summary: string;
}

/** Colours and letters of a drawing. */
export interface DrawingTheme {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly rule: string;
  readonly accent: string;
  /** The colours of the cloth. */
  readonly cloth: readonly string[];
  readonly display: string;
  readonly text: string;
}

/** On a page of the site: its colours follow the light and the dark. */
export const SITE_DRAWING: DrawingTheme = {
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  paper: 'var(--sheet)',
  rule: 'var(--rule)',
  accent: 'var(--red)',
  cloth: [0, 1, 2, 3, 4, 5].map((place) => `var(--c${place})`),
  display: 'var(--display)',
  text: 'var(--sans)',
};

/** On paper. */
export const PRINT_DRAWING: DrawingTheme = {
  ink: '#1d1714',
  inkSoft: '#5b5048',
  paper: '#ffffff',
  rule: '#cbbfa9',
  accent: '#a3203c',
  cloth: ['#a3203c', '#2a3a72', '#cf9424', '#3f7a5f', '#f0e2c4', '#4a2b20'],
  display: 'Fraunces, Georgia, serif',
  text: 'Source Serif 4, Georgia, serif',
};

/** Cells of a band are drawn so large. */
const CELL = 2;
/** A band is so many units high. */
const BAND = 26;

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

/** Draws with one theme. The names of its patterns carry a suffix: a page may hold two drawings. */
class Pen {
  readonly #theme: DrawingTheme;
  readonly #suffix: string;

  constructor(theme: DrawingTheme, suffix: string) {
    this.#theme = theme;
    this.#suffix = suffix;
  }

  /** The cloth of a phase, woven from its id. @param turned whether it runs down */
  band(id: string, [x, y, width, height]: readonly [number, number, number, number], turned = false): string {
    const { cloth } = this.#theme;
    const band = buildBand(id);
    const name = `method-${id}-${this.#suffix}`;
    const threads = band.threads.map(({ color, path }) => `<path fill="${cloth[color]}" d="${path}"/>`).join('');
    return (
      `<pattern id="${name}" width="${band.width}" height="${band.height}" patternUnits="userSpaceOnUse" ` +
      `patternTransform="translate(${x} ${y}) ${turned ? `translate(${BAND} 0) rotate(90) ` : ''}scale(${CELL})">` +
      `<path fill="${cloth[band.ground]}" d="M0 0h${band.width}v${band.height}h-${band.width}z"/>${threads}</pattern>` +
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#${name})" shape-rendering="crispEdges"/>`
    );
  }

  box([x, y, width, height]: readonly [number, number, number, number]): string {
    const { paper, rule } = this.#theme;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}" stroke="${rule}"/>`;
  }

  number(value: number, x: number, y: number): string {
    const { accent, display } = this.#theme;
    return `<text x="${x}" y="${y}" font-family="${display}" font-size="30" font-weight="600" fill="${accent}">${value}</text>`;
  }

  lines(words: string, [x, y]: readonly [number, number], letters: number, soft = false): string {
    const { ink, inkSoft, text } = this.#theme;
    const marks = soft ? `font-size="13" fill="${inkSoft}"` : `font-size="14.5" font-weight="600" fill="${ink}"`;
    return wrap(words, letters)
      .map((line, at) => `<text x="${x}" y="${y + at * 18}" font-family="${text}" ${marks}>${escapeXml(line)}</text>`)
      .join('');
  }

  /** A head of an arrow. */
  arrow(path: string): string {
    return `<path d="${path}" fill="${this.#theme.accent}"/>`;
  }

  /** A milestone: a dot on the way. */
  dot(x: number, y: number): string {
    return `<circle cx="${x}" cy="${y}" r="5" fill="${this.#theme.accent}"/>`;
  }

  svg(width: number, height: number, { title, summary }: MethodDrawing, inner: string): string {
    const name = `method-name-${this.#suffix}`;
    const told = `method-told-${this.#suffix}`;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `role="img" aria-labelledby="${name} ${told}"><title id="${name}">${escapeXml(title)}</title>` +
      `<desc id="${told}">${escapeXml(summary)}</desc>${inner}</svg>`
    );
  }
}

const COLUMN = 158;
const GAP = 14;

/** A phase in a row, with what is above and below it. */
const LINE = 150;

/**
 * The method from left to right: for wide screens and paper.
 *
 * @param perRow how many phases stand in a row: on a page of a guide, no more than can be read
 */
export function drawMethodWide(
  drawing: MethodDrawing,
  theme: DrawingTheme,
  suffix: string,
  perRow = Math.max(drawing.phases.length, 1),
): string {
  const { phases, threads } = drawing;
  const pen = new Pen(theme, suffix);
  const width = perRow * (COLUMN + GAP) - GAP;
  const blocks = phases.map(({ id, order, title, milestones }, place) => {
    const x = (place % perRow) * (COLUMN + GAP);
    const y = Math.floor(place / perRow) * LINE;
    const isLast = place === phases.length - 1 || place % perRow === perRow - 1;
    return (
      pen.box([x + 0.5, y + 0.5, COLUMN - 1, 134]) +
      pen.band(id, [x, y, COLUMN, BAND]) +
      pen.number(order, x + 12, y + 60) +
      pen.lines(title, [x + 12, y + 84], 16) +
      (milestones ? pen.dot(x + 17, y + 122) + pen.lines(milestones, [x + 28, y + 126.5], 20, true) : '') +
      (isLast ? '' : pen.arrow(`M${x + COLUMN + 2} ${y + 60}l10 7-10 7z`))
    );
  });
  const top = Math.ceil(phases.length / perRow) * LINE;
  const through = threads.map(
    ({ id, title }, place) =>
      pen.band(id, [0, top + place * 58, width, BAND]) + pen.lines(title, [0, top + place * 58 + 45], 90),
  );
  return pen.svg(width, top + threads.length * 58, drawing, blocks.join('') + through.join(''));
}

const ROW = 86;

/** The method from top to bottom: for phones. */
export function drawMethodTall(drawing: MethodDrawing, theme: DrawingTheme, suffix: string): string {
  const { phases, threads } = drawing;
  const pen = new Pen(theme, suffix);
  const width = 328;
  const left = threads.length * (BAND + 10);
  const blocks = phases.map(({ id, order, title, milestones }, place) => {
    const y = place * ROW;
    const lines = wrap(title, 22).length;
    const top = y + (ROW - 14) / 2 + 5 - 9 * (lines - (milestones ? 0 : 1));
    return (
      pen.box([left, y + 0.5, width - left - 0.5, ROW - 14]) +
      pen.band(id, [left, y, BAND, ROW - 13], true) +
      pen.number(order, left + BAND + 14, y + 46) +
      pen.lines(title, [left + BAND + 46, top], 22) +
      (milestones
        ? pen.dot(left + BAND + 51, top + lines * 18 - 2.5) +
          pen.lines(milestones, [left + BAND + 62, top + lines * 18 + 2], 40, true)
        : '') +
      (place < phases.length - 1 ? pen.arrow(`M${left + 92} ${y + ROW - 11}h14l-7 8z`) : '')
    );
  });
  const height = phases.length * ROW;
  const through = threads.map(
    ({ id, title }, place) =>
      pen.band(id, [place * (BAND + 10), 0, BAND, height + place * 22 + 12], true) +
      pen.lines(title, [place * (BAND + 10) + BAND + 10, height + place * 22 + 10], 40),
  );
  return pen.svg(width, height + threads.length * 22, drawing, blocks.join('') + through.join(''));
}
