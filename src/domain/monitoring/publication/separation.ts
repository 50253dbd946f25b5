/**
 * How far the groups of published figures tell units apart. Units that are in the same published groups, with the same
 * versions of their answers, form a block: nothing that follows from the figures by adding and subtracting tells them
 * apart, since each of these figures holds all of a block or nothing of it. So as long as every block is large enough,
 * whatever can be worked out is about at least so many units. A new group cuts blocks; this file says into which.
 *
 * It is the argument of complementary suppression (Hundepool and others, «Handbook on Statistical Disclosure Control»,
 * ESSnet SDC, version 1.2, 2010, chapter 4), over whole groups and over time. For groups that lie within each other it
 * is exact; for groups that overlap otherwise it is on the safe side.
 */

/** Units that a new group tells apart from others for the first time. */
export interface Block {
  readonly units: readonly string[];
  /** Whether they are in the new group, or were left behind by it. */
  readonly inside: boolean;
}

/** The group of a figure: the version of the answers of each unit. */
export type Members = ReadonlyMap<string, string>;

/** Published groups, and the blocks into which they cut their units. */
export class Separation {
  /** Block of each unit that was in some group. */
  readonly #blockOf = new Map<string, number>();
  readonly #blocks = new Map<number, Set<string>>();
  /** Versions of each unit, in the order in which they were met. */
  readonly #versions = new Map<string, string[]>();
  #next = 0;

  /** One that goes on from here by itself. */
  copy(): Separation {
    const copy = new Separation();
    for (const [unit, block] of this.#blockOf) copy.#blockOf.set(unit, block);
    for (const [block, units] of this.#blocks) copy.#blocks.set(block, new Set(units));
    for (const [unit, versions] of this.#versions) copy.#versions.set(unit, [...versions]);
    copy.#next = this.#next;
    return copy;
  }

  /** Versions of the answers of a unit in published groups, in the order in which they were met. */
  versionsOf = (unit: string): readonly string[] => this.#versions.get(unit) ?? [];

  /** Blocks that would be new if a group were published; none where it tells nothing new. */
  cut(members: Members): readonly Block[] {
    return this.#cut(members)
      .filter(({ isNew }) => isNew)
      .map(({ units, inside }) => ({ units, inside }));
  }

  /** Takes a group as published. */
  add(members: Members): void {
    for (const { units, isNew } of this.#cut(members)) {
      if (!isNew) continue;
      const block = this.#next++;
      for (const unit of units) {
        this.#blocks.get(this.#blockOf.get(unit) ?? -1)?.delete(unit);
        this.#blockOf.set(unit, block);
      }
      this.#blocks.set(block, new Set(units));
    }
    for (const [unit, version] of members) {
      const versions = this.#versions.get(unit);
      if (!versions) this.#versions.set(unit, [version]);
      else if (!versions.includes(version)) versions.push(version);
    }
  }

  /** The blocks that a group touches, cut by which version of their units it holds, if any. */
  #cut(members: Members): readonly (Block & { readonly isNew: boolean })[] {
    const touched = new Set([...members.keys()].map((unit) => this.#blockOf.get(unit)));
    return [...touched].flatMap((block) => {
      const known = block === undefined ? undefined : this.#blocks.get(block);
      // Of units that no figure held, only those that the group takes are told of.
      const units = known ?? [...members.keys()].filter((unit) => !this.#blockOf.has(unit));
      const byVersion = new Map<number, string[]>();
      for (const unit of units) {
        const place = this.#placeOf(unit, members.get(unit));
        const list = byVersion.get(place);
        if (list) list.push(unit);
        else byVersion.set(place, [unit]);
      }
      return [...byVersion].map(([place, list]) => ({
        units: list,
        inside: place !== ABSENT,
        isNew: byVersion.size > 1 || known === undefined || place === this.versionsOf(list[0] ?? '').length,
      }));
    });
  }

  /** Which of its versions a unit is in a group with: a new one comes after those that were met. */
  #placeOf(unit: string, version: string | undefined): number {
    if (version === undefined) return ABSENT;
    const known = this.versionsOf(unit);
    const place = known.indexOf(version);
    return place < 0 ? known.length : place;
  }
}

const ABSENT = -1;
