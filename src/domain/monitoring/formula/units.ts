/**
 * Units as dimensions: soles and per cent are never added up, soles over persons are a unit of their own, and soles
 * over soles are a plain number. A share becomes per cent when it is multiplied by 100, and the other way round.
 */

/** A unit of the vocabulary, as formulas see it. */
export interface FormulaUnit {
  readonly id: string;
  /** A share of a hundred: all of these are one dimension. */
  readonly isPercentage?: boolean | undefined;
  /** Of a unit made of two others, their ids: soles per person. */
  readonly ratioOf?: readonly [over: string, under: string] | undefined;
}

/** The unit of a value, as far as a formula tells it. */
export interface Dimension {
  /** How often each unit is a factor: 1 above the line, -1 below it. None of them is 0. */
  readonly powers: ReadonlyMap<string, number>;
  /** How often per cent is a factor: anything in between, since 100 may be a hundred or the 100 of per cent. */
  readonly percent: readonly [least: number, most: number];
  /** A written number fits any unit; a count, any unit of things that are counted. */
  readonly loose?: 'literal' | 'count' | undefined;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** A number without unit. */
export const PLAIN: Dimension = { powers: NONE, percent: [0, 0] };
/** A share of a hundred. */
export const PERCENT: Dimension = { powers: NONE, percent: [1, 1] };
/** A number that is written in the formula. */
export const LITERAL: Dimension = { ...PLAIN, loose: 'literal' };
/** How many there are of something. */
export const COUNT: Dimension = { ...PLAIN, loose: 'count' };

/** The dimension of a unit by its id; a number without unit is plain, an unknown unit one of its own. */
export function dimensionOf(id: string | undefined, units: readonly FormulaUnit[]): Dimension {
  if (id === undefined) return PLAIN;
  const unit = units.find((candidate) => candidate.id === id);
  if (unit?.isPercentage) return PERCENT;
  if (!unit?.ratioOf) return { powers: new Map([[id, 1]]), percent: [0, 0] };
  const atoms = units.map(({ ratioOf, ...rest }) => (ratioOf ? rest : { ...rest }));
  const [over, under] = unit.ratioOf;
  return divideUnits(dimensionOf(over, atoms), dimensionOf(under, atoms));
}

function addPowers(one: Dimension, other: Dimension, sign: 1 | -1): ReadonlyMap<string, number> {
  const powers = new Map(one.powers);
  for (const [id, power] of other.powers) {
    const sum = (powers.get(id) ?? 0) + sign * power;
    if (sum === 0) powers.delete(id);
    else powers.set(id, sum);
  }
  return powers;
}

/** What is loose stays so only beside what is as loose. */
function mixLoose(one: Dimension, other: Dimension): Dimension['loose'] {
  if (!one.loose || !other.loose) return undefined;
  return one.loose === 'literal' ? other.loose : one.loose;
}

/** The unit of a product. */
export const multiplyUnits = (one: Dimension, other: Dimension): Dimension => ({
  powers: addPowers(one, other, 1),
  percent: [one.percent[0] + other.percent[0], one.percent[1] + other.percent[1]],
  loose: mixLoose(one, other),
});

/** The unit of a quotient: of two counts it is a plain number. */
export const divideUnits = (one: Dimension, other: Dimension): Dimension => ({
  powers: addPowers(one, other, -1),
  percent: [one.percent[0] - other.percent[1], one.percent[1] - other.percent[0]],
  loose: one.loose === 'literal' && other.loose === 'literal' ? 'literal' : undefined,
});

/** Times 100 (`1`) or over 100 (`-1`): a share may have become per cent, or per cent a share. */
export const byHundred = (unit: Dimension, sign: 1 | -1): Dimension =>
  unit.loose === 'literal'
    ? unit
    : {
        powers: unit.powers,
        percent: sign > 0 ? [unit.percent[0], unit.percent[1] + 1] : [unit.percent[0] - 1, unit.percent[1]],
      };

const samePowers = (one: Dimension, other: Dimension): boolean =>
  one.powers.size === other.powers.size && [...one.powers].every(([id, power]) => other.powers.get(id) === power);

/** Whether things of a unit are counted: one unit that is neither per cent nor money. */
const isCounted = ({ powers, percent }: Dimension, money: ReadonlySet<string>): boolean =>
  percent[0] <= 0 &&
  percent[1] >= 0 &&
  (powers.size === 0 || (powers.size === 1 && [...powers].every(([id, power]) => power === 1 && !money.has(id))));

/**
 * The unit that two values share which are added, compared or chosen between; undefined where they have none.
 *
 * @param money ids of units that are money: no count is any of them
 */
export function joinUnits(one: Dimension, other: Dimension, money: ReadonlySet<string>): Dimension | undefined {
  if (one.loose === 'literal') return other;
  if (other.loose === 'literal') return one;
  if (one.loose === 'count' && other.loose === 'count') return one;
  if (one.loose === 'count') return isCounted(other, money) ? other : undefined;
  if (other.loose === 'count') return joinUnits(other, one, money);
  const least = Math.max(one.percent[0], other.percent[0]);
  const most = Math.min(one.percent[1], other.percent[1]);
  return samePowers(one, other) && least <= most ? { powers: one.powers, percent: [least, most] } : undefined;
}

const percentOf = (units: readonly FormulaUnit[]): string => units.find(({ isPercentage }) => isPercentage)?.id ?? '%';

/** A unit by its id, or as factors: `soles / persons`; empty for a plain number. */
export function nameUnit(unit: Dimension, units: readonly FormulaUnit[]): string {
  const [least, most] = unit.percent;
  const percent = least <= 0 && most >= 0 ? 0 : least > 0 ? least : most;
  const same = units.find(({ id }) => {
    const other = dimensionOf(id, units);
    return samePowers(unit, other) && other.percent[0] === percent;
  });
  if (same) return same.id;
  const powers = [...unit.powers, ...(percent ? [[percentOf(units), percent] as const] : [])];
  const factors = (sign: 1 | -1) =>
    powers.flatMap(([id, power]) => Array.from({ length: Math.max(0, power * sign) }, () => id)).join(' * ');
  const under = factors(-1);
  return `${factors(1) || (under ? '1' : '')}${under ? ` / ${under}` : ''}`;
}
