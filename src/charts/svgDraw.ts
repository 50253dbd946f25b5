import { shapePath, type Shape } from './shapes.ts';
import { escapeXml, round } from './svgContext.ts';

/** How a text is set. */
export interface TextStyle {
  readonly color: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
}

/** A line of text. @param y its base line */
export function drawText(text: string, x: number, y: number, { color, size, anchor = 'start', weight }: TextStyle): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${weight ? ` font-weight="${weight}"` : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`} fill="${escapeXml(color)}">${escapeXml(text)}</text>`;
}

/** A straight line. */
export function drawLine(from: readonly [number, number], to: readonly [number, number], color: string, width = 1, dash?: string): string {
  return `<path d="M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}" fill="none" stroke="${escapeXml(color)}" stroke-width="${round(width)}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

/** A filled rectangle. */
export function drawRect(x: number, y: number, width: number, height: number, color: string): string {
  return `<path d="M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z" fill="${escapeXml(color)}"/>`;
}

/** The mark of a value: a shape with a rim of the ground, so that marks that meet stay apart; hollow where asked. */
export function drawMark(shape: Shape, x: number, y: number, r: number, { color, paper, hollow = false }: { readonly color: string; readonly paper: string; readonly hollow?: boolean }): string {
  return `<path d="${shapePath(shape, x, y, r)}" fill="${escapeXml(hollow ? paper : color)}" stroke="${escapeXml(hollow ? color : paper)}" stroke-width="${hollow ? 2 : 1.5}"/>`;
}

/** A line of text with the ground behind it, where it stands on lines. @param width width of the text in pixels */
export function drawTextOver(text: string, x: number, y: number, style: TextStyle & { readonly paper: string; readonly width: number }): string {
  const { paper, width, size, anchor = 'start' } = style;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return `${drawRect(left - 3, y - size * 0.85, width + 6, size * 1.15, paper)}${drawText(text, x, y, style)}`;
}
