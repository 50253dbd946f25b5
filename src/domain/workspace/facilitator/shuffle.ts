/** Orders that look random and are the same for the same seed, so that whoever comes back finds what he left. */

/**
 * Numbers from 0 up to 1, the same for the same seed (mulberry32, by Tommy Ettinger, public domain).
 *
 * @param seed a whole number from 0 to 2³² − 1
 */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A list in another order: each order is as likely as any other (Fisher and Yates, as Knuth has it). */
export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** A seed of its own for a part of what another seed orders (FNV-1a, 32 bits). */
export function partSeed(seed: number, name: string): number {
  let mixed = (seed ^ 0x811c9dc5) >>> 0;
  for (const letter of name) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mixed;
}
