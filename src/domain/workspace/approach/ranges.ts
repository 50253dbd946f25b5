/** Ranges of a question that asks for a number: each goes on until the next begins. */

/** Where an option begins, as its record says it. */
export interface Beginning {
  readonly from?: number | undefined;
  readonly fromFigure?: string | undefined;
  readonly above?: string | undefined;
}

/** From a number to another, both included; without end where nothing follows. */
export interface Range {
  readonly from: number;
  readonly to: number | undefined;
}

/**
 * The ranges of options, in their order.
 *
 * @param valueOf the value of a figure
 * @returns undefined where a figure is no whole number
 */
export function listRanges(
  options: readonly Beginning[],
  valueOf: (figure: string) => unknown,
): readonly Range[] | undefined {
  const starts = options.map(({ from, fromFigure, above }) => {
    const value = from ?? valueOf(fromFigure ?? above ?? '');
    return Number.isInteger(value) ? (value as number) + (above === undefined ? 0 : 1) : undefined;
  });
  const ranges: Range[] = [];
  for (const [place, from] of starts.entries()) {
    if (from === undefined) return undefined;
    const next = starts[place + 1];
    ranges.push({ from, to: next === undefined ? undefined : next - 1 });
  }
  return ranges;
}
