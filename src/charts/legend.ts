import type { ChartModel } from './model.ts';
import { MOST_LOOKS, shapeOf, type Shape } from './shapes.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

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

/** The look of the marks of a group where each group has a shape of its own. */
export function markOf(model: ChartModel, theme: ChartTheme, groupId: string | undefined): MarkStyle {
  const place = placeOf(model, groupId);
  const color = isUngrouped(model, groupId) ? theme.inkSoft : seriesColor(theme, place);
  return { shape: shapeOf(place), color, paper: theme.paper };
}

/** The colour of the bars of a group; of those without a group, where others have one, a paler ink. */
export function barColor(model: ChartModel, theme: ChartTheme, groupId: string | undefined): string {
  return isUngrouped(model, groupId) ? theme.inkSoft : seriesColor(theme, placeOf(model, groupId));
}

/** Whether there are no more groups than looks: else no mark says to which it belongs, and the table does. */
const areToldApart = ({ groups }: ChartModel): boolean => groups.length <= MOST_LOOKS;

const isUngrouped = (model: ChartModel, groupId: string | undefined): boolean =>
  groupId === undefined && model.groups.length > 0 && areToldApart(model);

const placeOf = (model: ChartModel, groupId: string | undefined): number | undefined =>
  areToldApart(model) ? model.groups.find((group) => group.id === groupId)?.color : undefined;

/** The look of the mark of a target: hollow, since it is no result. */
export function targetMark(theme: ChartTheme): MarkStyle {
  return { shape: 'diamond', color: theme.target, paper: theme.paper, hollow: true };
}

/** The groups of a chart whose marks are bars: told apart by colour, where there are several. */
export const listBarGroups = (model: ChartModel): LegendEntry[] => listGroups(model, () => 'square');

/** The groups of a chart whose marks have shapes of their own, where there are several. */
export const listShapedGroups = (model: ChartModel): LegendEntry[] => listGroups(model, shapeOf);

function listGroups(model: ChartModel, shape: (place: number) => Shape): LegendEntry[] {
  return model.groups.length < 2 || !areToldApart(model)
    ? []
    : model.groups.map(({ label, color }) => ({ label, color, shape: shape(color) }));
}
