import type { ChartModel } from '#domain/chartModel.ts';
import type { MeasureText } from './labels.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { drawMark, drawText } from './svgDraw.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

const SIZE = 13;
const LINE = 20;

/** How a mark looks. */
export interface MarkStyle {
  readonly shape: Shape;
  readonly color: string;
  readonly paper: string;
  readonly hollow?: boolean;
}

/** What a mark means: its name, and its look where the style sheet gives the colours. */
export interface LegendEntry {
  readonly label: string;
  readonly shape: Shape;
  /** Place of its colour in the palette; the colour of targets where undefined. */
  readonly color?: number;
}

/** Types of chart whose groups have shapes of their own; in all others the groups are bars. */
const SHAPED: readonly ChartModel['type'][] = ['dots', 'timeline'];

/** The look of the marks of a group. */
export function markOf(model: ChartModel, theme: ChartTheme, groupId: string | undefined): MarkStyle {
  const place = model.groups.find((group) => group.id === groupId)?.color;
  return {
    shape: SHAPED.includes(model.type) ? shapeOf(place) : 'square',
    color: seriesColor(theme, place),
    paper: theme.paper,
  };
}

/** The look of the mark of a target: hollow, since it is no result. */
export function targetMark(theme: ChartTheme): MarkStyle {
  return { shape: 'diamond', color: theme.target, paper: theme.paper, hollow: true };
}

/** What the marks of a chart mean; nothing where they need no telling apart, or have their names beside them. */
export function listLegend(model: ChartModel): LegendEntry[] {
  if (model.type === 'small-multiples' || model.type === 'slopes') return [];
  if (model.type === 'dots' && model.headings.target !== undefined)
    return [
      { label: model.headings.target, shape: 'diamond' },
      { label: model.headings.value, shape: 'circle', color: 0 },
    ];
  if (model.groups.length < 2) return [];
  return model.groups.map(({ label, color }) => ({
    label,
    color,
    shape: SHAPED.includes(model.type) ? shapeOf(color) : 'square',
  }));
}

/** The legend of a chart as a drawing, in rows as wide as given. */
export function drawLegend(
  model: ChartModel,
  theme: ChartTheme,
  width: number,
  measure: MeasureText,
): { readonly markup: string; readonly height: number } | undefined {
  const entries = listLegend(model);
  if (!entries.length) return undefined;
  let [x, y] = [0, 0];
  const parts = entries.map(({ label, color, shape }) => {
    const taken = 18 + measure(label, SIZE) + 20;
    if (x > 0 && x + taken > width) [x, y] = [0, y + LINE];
    const style = color === undefined ? targetMark(theme) : { color: seriesColor(theme, color), paper: theme.paper };
    const part = `${drawMark(shape, x + 6, y + 9.5, 5.5, style)}${drawText(label, x + 18, y + 14, { color: theme.ink, size: SIZE })}`;
    x += taken;
    return part;
  });
  return { markup: parts.join(''), height: y + LINE };
}
