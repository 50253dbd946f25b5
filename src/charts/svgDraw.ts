import { shapePath, type Shape } from './shapes.ts';
import { escapeXml, round } from './svgContext.ts';

/** How a text is set. */
export interface TextStyle {
  readonly color: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
  /** Ground that sets the text off from the lines on which it stands. */
  readonly halo?: string;
}

/** Width of the stroke that sets a text off, in pixels. */
const HALO = 5;

/** A line of text, at a whole pixel: a page holds hundreds. @param y its base line */
export function drawText(
  text: string,
  x: number,
  y: number,
  { color, size, anchor = 'start', weight, halo }: TextStyle,
): string {
  return (
    `<text x="${Math.round(x)}" y="${Math.round(y)}" ` +
    `font-size="${round(size)}"${weight ? ` font-weight="${weight}"` : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${halo ? ` stroke="${escapeXml(halo)}" stroke-width="${HALO}" paint-order="stroke"` : ''} fill="${escapeXml(color)}">${escapeXml(text)}</text>`
  );
}

/** A straight line. */
export function drawLine(
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
  width = 1,
  dash?: string,
): string {
  return (
    `<path d="M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}" fill="none" ` +
    `stroke="${escapeXml(color)}"${width === 1 ? '' : ` stroke-width="${round(width)}"`}${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
  );
}

/** A filled rectangle. */
export function drawRect(x: number, y: number, width: number, height: number, color: string): string {
  return (
    `<path d="M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z" ` +
    `fill="${escapeXml(color)}"/>`
  );
}

/** The mark of a value: a shape with a rim of the ground, so that marks that meet stay apart; hollow where asked. */
export function drawMark(
  shape: Shape,
  x: number,
  y: number,
  r: number,
  { color, paper, hollow = false }: { readonly color: string; readonly paper: string; readonly hollow?: boolean },
): string {
  return (
    `<path d="${shapePath(shape, x, y, r)}" fill="${escapeXml(hollow ? paper : color)}" ` +
    `stroke="${escapeXml(hollow ? color : paper)}" stroke-width="${hollow ? 2 : 1.5}"/>`
  );
}
