/** A drawing without its frame. */
export interface ChartDrawing {
  /** Elements of SVG. */
  readonly markup: string;
  /** Height in pixels. */
  readonly height: number;
  /** Size of its type, in pixels. */
  readonly fontSize: number;
}
