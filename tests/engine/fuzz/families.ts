import { byteFamilies } from './byteFamilies.ts';
import { fileFamilies } from './fileFamilies.ts';
import type { Family, Files, Mutation } from './mutation.ts';
import { openRandom } from './random.ts';
import { fieldFamilies, proseFamilies, tableFamilies } from './textFamilies.ts';

/** Every family of mutations. */
export const families: Readonly<Record<string, Family>> = {
  ...byteFamilies,
  ...fileFamilies,
  ...fieldFamilies,
  ...tableFamilies,
  ...proseFamilies,
};
const names = Object.keys(families);

/** How often a family may draw what does not suit it. */
const DRAWS = 200;

/**
 * The mutation of a number: the same seed, number and project give the same. Families take turns, so that a short run
 * meets all of them.
 *
 * @throws when a family finds nothing in the project that suits it
 */
export function makeMutation(files: Files, seed: number, index: number): Mutation {
  const family = names[index % names.length] ?? '';
  const random = openRandom(seed, index);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const made = families[family]?.(files, random);
    if (made) return { family, ...made };
  }
  throw new Error(`Nothing in the project suits «${family}»`);
}
