/** Shapes of the marks of groups: told apart without colour. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'plus', 'wedge'] as const;
export type Shape = (typeof SHAPES)[number];

/** Most groups that a chart can tell apart: as many as there are shapes, and colours in a theme. */
export const MOST_LOOKS = SHAPES.length;

/** Shape of a group. @param place place of the group in the palette; undefined for marks without a group */
export function shapeOf(place: number | undefined): Shape {
  return SHAPES[(place ?? 0) % MOST_LOOKS] ?? 'circle';
}

/** The outline of a shape as the `d` of an SVG path, of about equal area. @param r radius of the circle, in pixels */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${trim(x + dx)} ${trim(y + dy)}`;
  const side = r * 0.88;
  const wide = r * 1.25;
  switch (shape) {
    case 'square':
      return `M${at(-side, -side)}h${trim(2 * side)}v${trim(2 * side)}h${trim(-2 * side)}Z`;
    case 'triangle':
      return `M${at(0, -wide)}L${at(wide, r * 0.9)}L${at(-wide, r * 0.9)}Z`;
    case 'wedge':
      return `M${at(-wide, -r * 0.9)}L${at(wide, -r * 0.9)}L${at(0, wide)}Z`;
    case 'plus': {
      const [arm, thick] = [wide - r * 0.45, r * 0.9];
      const arms = [`v${trim(-arm)}h${trim(thick)}v${trim(arm)}`, `h${trim(arm)}v${trim(thick)}h${trim(-arm)}`];
      const back = [`v${trim(arm)}h${trim(-thick)}v${trim(-arm)}`, `h${trim(-arm)}v${trim(-thick)}Z`];
      return `M${at(-thick / 2, -thick / 2)}${[...arms, ...back].join('')}`;
    }
    case 'diamond':
      return `M${at(0, -wide)}L${at(wide, 0)}L${at(0, wide)}L${at(-wide, 0)}Z`;
    case 'circle':
      return (
        `M${at(-r, 0)}a${trim(r)} ${trim(r)} 0 1 0 ${trim(2 * r)} 0a${trim(r)} ${trim(r)} 0 1 0 ${trim(-2 * r)} ` + `0Z`
      );
  }
}

/** Draws the outline of a shape as a path of a canvas, or of what stands for one. */
export function traceShape(ctx: CanvasRenderingContext2D, shape: Shape, x: number, y: number, r: number): void {
  ctx.beginPath();
  if (shape === 'circle') return ctx.arc(x, y, r, 0, 2 * Math.PI);
  let [atX, atY] = [0, 0];
  for (const [, step = '', numbers = ''] of shapePath(shape, x, y, r).matchAll(/([MLhv])([-\d. ]+)/g)) {
    const [first = 0, second = 0] = numbers.split(' ').map(Number);
    if (step === 'h') atX += first;
    else if (step === 'v') atY += first;
    else [atX, atY] = [first, second];
    if (step === 'M') ctx.moveTo(atX, atY);
    else ctx.lineTo(atX, atY);
  }
  ctx.closePath();
}

/** At most one decimal, never «-0». */
function trim(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
