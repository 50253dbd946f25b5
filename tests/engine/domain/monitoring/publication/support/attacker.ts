import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { Edition, EditionFigure } from '#domain/monitoring/publication/input.ts';

/**
 * Somebody who keeps every edition, knows who is in each figure and which answers were corrected, and reckons. It knows
 * nothing of the rules of disclosure control: each published figure is an equation over what firms answered, and it
 * asks which groups of firms some sum of these equations speaks of alone.
 */

/** Coefficients by the name of the unknown: an answer of a firm to a field, as it was at a time. */
type Equation = ReadonlyMap<string, number>;

/** What the figures of the scene are sums of, by their indicator: fields, each with its sign. */
const TERMS: Readonly<Record<string, readonly (readonly [field: string, sign: number])[]>> = {
  ventas: [['ventas', 1]],
  costos: [['costos', 1]],
  margen: [
    ['ventas', 1],
    ['costos', -1],
  ],
  usan: [['usa', 1]],
};

const nameOf = (unit: string, field: string, answers: Answers): string =>
  `${unit} ${field} ${JSON.stringify(answers[field])}`;
const unitOf = (unknown: string): string => unknown.split(' ')[0] ?? '';

/** The equation of a figure: a mean tells the sum to whoever knows of how many it is. */
function equationOf(edition: Edition, figure: EditionFigure, answersOf: (version: string) => Answers): Equation {
  const members = (figure.parts[0]?.members ?? []).flatMap((at) => edition.forms[at] ?? []);
  return new Map(
    members.flatMap(({ unit, version }) =>
      (TERMS[figure.indicator] ?? []).map(([field, sign]) => [nameOf(unit, field, answersOf(version)), sign] as const),
    ),
  );
}

/** Equations of all published figures of some indicators, in all editions. */
export const listEquations = (
  editions: readonly Edition[],
  indicators: readonly string[],
  answersOf: (version: string) => Answers,
): readonly Equation[] =>
  editions.flatMap((edition) =>
    edition.figures
      .filter(({ state, indicator }) => state === 'published' && indicators.includes(indicator))
      .map((figure) => equationOf(edition, figure, answersOf)),
  );

/** A prime: arithmetic over it is exact, and its products fit a number. */
const PRIME = 1_000_003;
const residue = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function inverseOf(value: number): number {
  let [result, base, power] = [1, residue(value), PRIME - 2];
  for (; power; power = Math.floor(power / 2), base = residue(base * base))
    if (power % 2) result = residue(result * base);
  return result;
}

/** How many of some equations say something that the others do not, by Gaussian elimination. */
function rankOf(equations: readonly (readonly number[])[]): number {
  const rows = equations.map((row) => row.map(residue));
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && rank < rows.length; column++) {
    const at = rows.findIndex((row, place) => place >= rank && row[column] !== 0);
    if (at < 0) continue;
    const pivot = rows[at]!;
    [rows[at], rows[rank]] = [rows[rank]!, pivot];
    const inverse = inverseOf(pivot[column]!);
    for (let place = rank + 1; place < rows.length; place++) {
      const factor = residue(rows[place]![column]! * inverse);
      if (factor) rows[place] = rows[place]!.map((value, index) => residue(value - factor * pivot[index]!));
    }
    rank++;
  }
  return rank;
}

/** Groups of so many of the units. */
function* groupsOf(units: readonly string[], size: number, from = 0): Generator<readonly string[]> {
  if (size === 0) return yield [];
  for (let at = from; at < units.length; at++)
    for (const rest of groupsOf(units, size - 1, at + 1)) yield [units[at]!, ...rest];
}

/**
 * A group of units below the smallest size of whom something can be worked out; undefined where there is none. What
 * follows about a group is what is lost when nothing of it is known: the rank of the equations without its unknowns.
 */
export function findDisclosed(
  equations: readonly Equation[],
  smallest: number,
  agreed: ReadonlySet<string> = new Set(),
): readonly string[] | undefined {
  const unknowns = [...new Set(equations.flatMap((equation) => [...equation.keys()]))];
  const units = [...new Set(unknowns.map(unitOf))];
  const told = (group: ReadonlySet<string>): number => {
    const others = unknowns.filter((unknown) => !group.has(unitOf(unknown)));
    return whole - rankOf(equations.map((equation) => others.map((unknown) => equation.get(unknown) ?? 0)));
  };
  const whole = rankOf(equations.map((equation) => unknowns.map((unknown) => equation.get(unknown) ?? 0)));
  for (const group of groupsOf(units, Math.min(smallest - 1, units.length))) {
    const all = told(new Set(group));
    if (all && all > told(new Set(group.filter((unit) => agreed.has(unit))))) return group;
  }
  return undefined;
}
