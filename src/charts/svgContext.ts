import type { MeasureText } from './labels.ts';

/** What `save` keeps and `restore` brings back. */
interface DrawState {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  x: number;
  y: number;
}

/** From the middle of a line of text, and from its top, down to its base line, in em. */
const BASELINE_SHIFT: Partial<Record<CanvasTextBaseline, number>> = {
  middle: 0.33,
  top: 0.86,
  hanging: 0.7,
  bottom: -0.22,
  ideographic: -0.22,
};
const ANCHORS: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

/**
 * A 2D context that writes SVG: as much of one as Chart.js needs for bars, lines and level text. Text stays text.
 * Colours go into attributes as they come, so `var(--ink)` works; there are no style attributes. Nothing is
 * clipped, and turned or scaled drawing is an error.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  readonly #measure: MeasureText;
  readonly #elements: string[] = [];
  readonly #saved: DrawState[] = [];
  #state: DrawState = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    font: '13px serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    dash: [],
    x: 0,
    y: 0,
  };
  #path: string[] = [];

  /** @param measure width of a text in the font that the page will set */
  constructor(width: number, height: number, measure: MeasureText) {
    this.canvas = { width, height, getContext: () => this };
    this.#measure = measure;
  }

  /** What was drawn, as SVG elements. */
  get markup(): string {
    return this.#elements.join('');
  }

  get fillStyle(): string {
    return this.#state.fillStyle;
  }
  set fillStyle(value: string) {
    this.#state.fillStyle = value;
  }
  get strokeStyle(): string {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value: string) {
    this.#state.strokeStyle = value;
  }
  get lineWidth(): number {
    return this.#state.lineWidth;
  }
  set lineWidth(value: number) {
    this.#state.lineWidth = value;
  }
  get font(): string {
    return this.#state.font;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get textAlign(): CanvasTextAlign {
    return this.#state.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    this.#state.textAlign = value;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.#state.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.#state.textBaseline = value;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }
  setLineDash(dash: number[]): void {
    this.#state.dash = dash;
  }

  translate(x: number, y: number): void {
    this.#state.x += x;
    this.#state.y += y;
  }
  rotate(angle: number): void {
    if (angle !== 0) throw new Error('SvgContext does not turn what it draws.');
  }
  setTransform(a: number, b: number, c: number, d: number, x: number, y: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1)
      throw new Error('SvgContext does not scale or turn what it draws: use devicePixelRatio 1.');
    this.#state.x = x;
    this.#state.y = y;
  }
  resetTransform(): void {
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  beginPath(): void {
    this.#path = [];
  }
  closePath(): void {
    this.#path.push('Z');
  }
  moveTo(x: number, y: number): void {
    this.#path.push(`M${this.#point(x, y)}`);
  }
  lineTo(x: number, y: number): void {
    this.#path.push(`L${this.#point(x, y)}`);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.push(`M${this.#point(x, y)}h${round(width)}v${round(height)}h${round(-width)}Z`);
  }
  /** A circle: of an arc Chart.js and we draw no other. */
  arc(x: number, y: number, r: number): void {
    const across = round(2 * r);
    this.#path.push(`M${this.#point(x - r, y)}a${round(r)} ${round(r)} 0 1 0 ${across} 0`);
    this.#path.push(`a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`);
  }
  /** Nothing of ours reaches beyond its area. */
  clip(): void {}
  clearRect(): void {}

  fill(): void {
    if (this.#path.length)
      this.#elements.push(`<path d="${this.#path.join('')}" fill="${escapeXml(this.fillStyle)}"/>`);
  }
  stroke(): void {
    if (!this.#path.length) return;
    const { strokeStyle, lineWidth, dash } = this.#state;
    this.#elements.push(
      `<path d="${this.#path.join('')}" fill="none" stroke="${escapeXml(strokeStyle)}" ` +
        `stroke-width="${round(lineWidth)}"${dash.length ? ` stroke-dasharray="${dash.map(round).join(' ')}"` : ''}/>`,
    );
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fillText(text: string, x: number, y: number): void {
    const { fillStyle, textAlign, textBaseline } = this.#state;
    const size = sizeOf(this.font);
    const anchor = ANCHORS[textAlign];
    const [left, base] = this.#point(x, y + size * (BASELINE_SHIFT[textBaseline] ?? 0)).split(' ');
    this.#elements.push(
      `<text x="${left}" y="${base}" font-size="${round(size)}"${anchor ? ` text-anchor="${anchor}"` : ''} ` +
        `fill="${escapeXml(fillStyle)}">${escapeXml(text)}</text>`,
    );
  }
  measureText(text: string): { width: number } {
    return { width: this.#measure(text, sizeOf(this.font)) };
  }

  #point(x: number, y: number): string {
    return `${round(this.#state.x + x)} ${round(this.#state.y + y)}`;
  }
}

/** Font size of a CSS font, in pixels. */
function sizeOf(font: string): number {
  return Number(/([\d.]+)px/.exec(font)?.[1] ?? 13);
}

/** At most one decimal, never «-0»: the same on every machine. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** Text fit for an element or an attribute of XML, without the control characters that XML does not admit. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
