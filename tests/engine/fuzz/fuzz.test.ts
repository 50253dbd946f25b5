import { describe, expect, it } from 'vitest';
import { laLoma } from '../support/project.ts';
import { families, makeMutation } from './families.ts';
import { judge } from './judge.ts';
import { runFuzz } from './runFuzz.ts';
import { loadFiles } from './workCopy.ts';

/** Mutations of a run of the tests; `npm run fuzz` makes as many as one wants. */
const COUNT = 333;
const SEED = 20_261;

describe('a mutated project', () => {
  it('is told clearly, whatever was done to it', { timeout: 600_000 }, async () => {
    const { faults, accepted } = await runFuzz(laLoma, { seed: SEED, count: COUNT });
    expect(faults).toEqual([]);
    // Mutations that nobody can see make a run that tests nothing.
    expect(accepted.length).toBeLessThan(COUNT / 2);
  });

  it('is the same for the same seed, and each family is met', () => {
    const files = loadFiles(laLoma);
    const names = Object.keys(families);
    const made = names.map((_, index) => makeMutation(files, SEED, index + 1));
    expect(made.map(({ family }) => family).sort()).toEqual([...names].sort());
    expect(names.map((_, index) => makeMutation(files, SEED, index + 1))).toEqual(made);
  });

  it('would be judged if it were accepted, told elsewhere or told twice', async () => {
    const mutation = { family: 'none', what: 'nothing', edits: [] };
    expect(await judge(laLoma, mutation)).toEqual({ faults: [], accepted: true });
    expect((await judge(laLoma, { ...mutation, mustTell: 'data/x.yaml' })).faults).toEqual([
      'accepted, and it can never be right',
    ]);
  });
});
