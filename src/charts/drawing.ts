import type { Book } from '#texts/book.ts';
import type { Texts } from '#texts/es/index.ts';
import type { Formats } from '#texts/formats.ts';
import type { LegendEntry } from './legendEntry.ts';
import type { MeasureText } from './labels.ts';
import type { ChartTheme } from './theme.ts';

/** A drawing without its frame. */
export interface ChartDrawing {
  /** Elements of SVG. */
  readonly markup: string;
  /** Height in pixels. */
  readonly height: number;
  /** Size of its type, in pixels. */
  readonly fontSize: number;
  /** What its marks do not tell themselves; all that the type lists, unless given. */
  readonly legend?: readonly LegendEntry[];
}

/** As much of a book of words as a chart takes into the browser. A book has it all. */
export interface DrawingWords {
  readonly t: Pick<Texts, 'chartDrawing'>;
  readonly format: Formats;
}

/** What a chart is drawn with. */
export interface DrawingSetting<Words extends DrawingWords = Book> {
  readonly theme: ChartTheme;
  /** Width of the drawing in pixels, 280 or more. */
  readonly width: number;
  /** Width of a text in the type of the chart. */
  readonly measure: MeasureText;
  readonly words: Words;
}
