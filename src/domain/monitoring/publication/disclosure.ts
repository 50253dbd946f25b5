/**
 * Disclosure control: whether a figure may be published beside all that was published before it. What is protected is
 * what a unit answered; who is measured, and how many approved forms there are, is public.
 *
 * The rules, in the order in which they are asked (Hundepool and others, «Handbook on Statistical Disclosure Control»,
 * ESSnet SDC, version 1.2, 2010, chapters 4 and 5):
 * 1. The smallest group: a value of fewer units is withheld, and so is a median with fewer on either side of it.
 * 2. Extremes: the least and the greatest are answers of one unit, whatever the size of the group.
 * 3. Subtraction: what follows from totals, overlapping groups and earlier editions is about no fewer units than that.
 *    Groups of values that share a field are judged together, as if all of them were sums of one thing; a correction
 *    counts as many units as it really changed, field by field.
 * 4. Values: see `valueRules.ts`. They are asked of each group and of all that follows by subtraction.
 * A unit that agreed to be in a small group is not protected from what is worked out of units that all agreed.
 */
import { add, type Fraction } from '../../decimal.ts';
import type { Answer, Answers } from '../formula/evaluate.ts';
import type { DisclosureRules } from './input.ts';
import type { Contribution, FormulaPart } from './parts.ts';
import { Separation, type Block, type Members } from './separation.ts';
import { isAlike, isDominated } from './valueRules.ts';

/** What a unit gave to a part. */
export interface Holding {
  /** Hash of the act that sent the answers. */
  readonly version: string;
  /** Computed values of the form; undefined where the answers of an earlier edition were erased. */
  readonly values: Answers | undefined;
  readonly contribution: Contribution | undefined;
}

/** A part of a figure with the units that it is made of. */
export interface JudgedPart {
  readonly part: FormulaPart;
  /** Name of the parts that it is judged together with. */
  readonly pool: string;
  readonly members: ReadonlyMap<string, Holding>;
}

/** A figure to be judged. @template Label how whoever asks calls it */
export interface JudgedFigure<Label> {
  readonly label: Label;
  readonly parts: readonly JudgedPart[];
}

/** Why a figure is withheld. */
export type WithheldReason = 'tooFew' | 'median' | 'extreme' | 'subtraction' | 'erased' | 'value';

/** A figure that may not be published. */
export interface Withheld<Label> {
  readonly reason: WithheldReason;
  /** For `subtraction`: a published figure with which it would tell of few. */
  readonly against?: Label | undefined;
  /** The units of whom something would have been given away. */
  readonly units: readonly string[];
}

/** What is known of a pool: its fields, and the smallest group of its figures. */
export interface Pool {
  readonly columns: readonly string[];
  readonly smallestGroup: number;
}

/** What was published, and what may still be. */
export class DisclosureControl<Label> {
  readonly #pools: ReadonlyMap<string, Pool>;
  readonly #agreed: ReadonlySet<string>;
  readonly #rules: DisclosureRules;
  readonly #separations = new Map<string, Separation>();
  readonly #published: JudgedFigure<Label>[] = [];
  /** What units gave to parts, by the key of the part, the unit and the mark. */
  readonly #amounts = new Map<string, Fraction>();

  constructor(pools: ReadonlyMap<string, Pool>, agreed: ReadonlySet<string>, rules: DisclosureRules) {
    this.#pools = pools;
    this.#agreed = agreed;
    this.#rules = rules;
  }

  /** Takes a figure as published: one that was judged, or one of an earlier edition, which nobody can take back. */
  take(figure: JudgedFigure<Label>): void {
    for (const judged of figure.parts) {
      for (const { name, members } of this.#viewsOf(judged)) this.#separationOf(name).add(members);
      for (const [unit, { contribution }] of judged.members)
        if (contribution) this.#amounts.set(amountName(judged.part, unit, contribution.mark), contribution.amount);
    }
    this.#published.push(figure);
  }

  /** Why a figure may not be published; undefined where it may. */
  judge(figure: JudgedFigure<Label>): Withheld<Label> | undefined {
    // The parts of one figure tell of each other too: each is judged as if those before it had been published.
    const trials = new Map<string, Separation>();
    const look = (name: string): Separation => {
      if (figure.parts.length === 1) return this.#separationOf(name);
      const trial = trials.get(name) ?? this.#separationOf(name).copy();
      trials.set(name, trial);
      return trial;
    };
    for (const judged of figure.parts) {
      const withheld =
        this.#judgeGroup(judged) ?? this.#judgeCuts(judged, look, figure.label) ?? this.#judgeValues(judged, look);
      if (withheld) return withheld;
      if (figure.parts.length > 1) for (const { name, members } of this.#viewsOf(judged)) look(name).add(members);
    }
    return undefined;
  }

  #separationOf(name: string): Separation {
    const known = this.#separations.get(name) ?? new Separation();
    this.#separations.set(name, known);
    return known;
  }

  #smallestOf = ({ pool }: JudgedPart): number => this.#pools.get(pool)?.smallestGroup ?? Infinity;
  #allAgree = (units: readonly string[]): boolean => units.every((unit) => this.#agreed.has(unit));

  /** Whether a group of units may be told of by its size. */
  #isLarge = (units: readonly string[], smallest: number): boolean =>
    units.length >= smallest || (units.length > 0 && this.#allAgree(units));

  #judgeGroup(judged: JudgedPart): Withheld<Label> | undefined {
    const units = [...judged.members.keys()];
    const smallest = this.#smallestOf(judged);
    if (!this.#isLarge(units, smallest)) return { reason: 'tooFew', units };
    if (this.#allAgree(units)) return undefined;
    const { operation } = judged.part;
    if (operation === 'MIN' || operation === 'MAX') return { reason: 'extreme', units };
    if (operation === 'MEDIANA' && Math.floor(units.length / 2) < smallest) return { reason: 'median', units };
    return undefined;
  }

  #judgeCuts(judged: JudgedPart, look: Look, own: Label): Withheld<Label> | undefined {
    const smallest = this.#smallestOf(judged);
    for (const { name, members } of this.#viewsOf(judged)) {
      const separation = look(name);
      for (const { units } of separation.cut(members)) {
        if (!this.#isLarge(units, smallest))
          return { reason: 'subtraction', units, against: this.#findAgainst(judged, units) ?? own };
        // Whether somebody whose former answers are gone changed them, nobody can tell.
        const isErased = (unit: string) => separation.versionsOf(unit).some((version) => version.startsWith(ERASED));
        const erased = units.filter((unit) => members.has(unit) && isErased(unit));
        if (!this.#allAgree(erased)) return { reason: 'erased', units: erased };
      }
    }
    return undefined;
  }

  /** The smallest published figure that holds what the new one would set apart, or else the one nearest to it. */
  #findAgainst({ pool, members }: JudgedPart, units: readonly string[]): Label | undefined {
    const groups = this.#published.flatMap(({ label, parts }) =>
      parts.filter((part) => part.pool === pool).map((part) => ({ label, members: part.members })),
    );
    const holding = groups
      .filter((group) => units.every((unit) => group.members.has(unit)))
      .sort((one, other) => one.members.size - other.members.size);
    const shared = (group: { readonly members: ReadonlyMap<string, unknown> }) =>
      [...members.keys()].filter((unit) => group.members.has(unit)).length;
    return (holding[0] ?? groups.sort((one, other) => shared(other) - shared(one))[0])?.label;
  }

  #judgeValues(judged: JudgedPart, look: Look): Withheld<Label> | undefined {
    const { part, members } = judged;
    const units = [...members.keys()];
    const given = units.map((unit) => members.get(unit)?.contribution?.amount);
    const separation = look(partName(part));
    const told = [
      { units, amounts: given },
      ...separation
        .cut(marksOf(judged))
        .flatMap((block) =>
          this.#listTold(judged, block, separation).map((amounts) => ({ units: block.units, amounts })),
        ),
    ];
    for (const { units: of, amounts } of told) {
      const reason = this.#findTelling(part, of, amounts);
      if (reason) return { reason, units: of };
    }
    return undefined;
  }

  /** Why the sum of some amounts tells too much of one of the units that gave them. */
  #findTelling(
    { operation, counts }: FormulaPart,
    units: readonly string[],
    amounts: readonly (Fraction | undefined)[],
  ): 'erased' | 'value' | undefined {
    if (counts === 'forms' || operation === 'MIN' || operation === 'MAX' || this.#allAgree(units)) return undefined;
    const known = amounts.filter((amount) => amount !== undefined);
    if (known.length < amounts.length) return 'erased';
    const isSum = operation === 'SUMA' || operation === 'PROMEDIO';
    return isAlike(known) || (isSum && isDominated(known, this.#rules.dominance)) ? 'value' : undefined;
  }

  /** All that follows of a block: its amounts in each version of them, and how they changed from one to another. */
  #listTold({ part, members }: JudgedPart, { units }: Block, separation: Separation): (Fraction | undefined)[][] {
    const marks = units.map((unit) => {
      const mark = members.get(unit)?.contribution?.mark;
      const known = separation.versionsOf(unit);
      return mark === undefined || known.includes(mark) ? known : [...known, mark];
    });
    const amountAt = (place: number) =>
      units.map((unit, at) => {
        const mark = marks[at]?.[place] ?? '';
        const held = members.get(unit)?.contribution;
        return held?.mark === mark ? held.amount : this.#amounts.get(amountName(part, unit, mark));
      });
    const versions = (marks[0] ?? []).map((_, place) => amountAt(place));
    const changes = versions.flatMap((after, place) =>
      versions.slice(0, place).map((before) => after.map((amount, at) => subtract(amount, before[at]))),
    );
    return [...versions, ...changes];
  }

  /** A group as each rule of subtraction sees it: by versions of the answers, and by what they say in each field. */
  #viewsOf(judged: JudgedPart): readonly { readonly name: string; readonly members: Members }[] {
    const { members, pool, part } = judged;
    const view = (versionOf: (holding: Holding) => string): Members =>
      new Map([...members].map(([unit, holding]) => [unit, versionOf(holding)]));
    const columns = this.#pools.get(pool)?.columns ?? [];
    return [
      { name: `pool ${pool}`, members: view(({ version }) => version) },
      ...columns.map((column) => ({ name: `column ${pool} ${column}`, members: view(markOfColumn(column)) })),
      { name: partName(part), members: marksOf(judged) },
    ];
  }
}

/** Where the blocks of a view are looked up. */
type Look = (name: string) => Separation;

/** Begins the mark of what nobody can compare any more. */
const ERASED = 'erased ';

const partName = ({ key }: FormulaPart): string => `part ${key}`;
const amountName = ({ key }: FormulaPart, unit: string, mark: string): string => `${key} | ${unit} | ${mark}`;

const markOfColumn =
  (column: string) =>
  ({ values, version }: Holding): string =>
    values ? JSON.stringify(readOwn(values, column) ?? null) : `${ERASED}${version}`;

const readOwn = (values: Answers, column: string): Answer =>
  Object.prototype.hasOwnProperty.call(values, column) ? values[column] : undefined;

const marksOf = ({ members }: JudgedPart): Members =>
  new Map([...members].map(([unit, { contribution, version }]) => [unit, contribution?.mark ?? `${ERASED}${version}`]));

const subtract = (one: Fraction | undefined, other: Fraction | undefined): Fraction | undefined =>
  one && other && add(one, { over: -other.over, under: other.under });
