import type { LegendEntry, LineRole } from './legendEntry.ts';
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

/** How lines across are dashed, by what they show: told apart without colour. */
export const LINE_DASHES: Readonly<Record<LineRole, readonly number[]>> = { target: [], mean: [2, 2] };

/** The look of the marks of a group where each group has a shape of its own. */
export function markOf(model: ChartModel, theme: ChartTheme, groupId: string | undefined): MarkStyle {
  const place = placeOf(model, groupId);
  const color = isUngrouped(model, groupId) ? theme.inkSoft : seriesColor(theme, place);
  return { shape: shapeOf(place), color, paper: theme.paper };
}

/** The mark of a group beside the label of a bar; undefined for a bar that belongs to none. */
export function barMarkOf(model: ChartModel, theme: ChartTheme, groupId: string | undefined): MarkStyle | undefined {
  return isUngrouped(model, groupId) ? undefined : markOf(model, theme, groupId);
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

/** The groups of a chart, each with its shape and colour, where there are several to tell apart. */
export function listShapedGroups(model: ChartModel): LegendEntry[] {
  if (model.groups.length < 2 || !areToldApart(model)) return [];
  return model.groups.map(({ label, color }) => ({ label, color, shape: shapeOf(color) }));
}
