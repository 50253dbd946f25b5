import { listBlobs } from './acts.ts';
import type { Chain } from './chain.ts';

/** Hashes of all contents that the acts of a chain name, also of acts that do not count: answers are in those, too. */
export const listContents = ({ forest }: Pick<Chain, 'forest'>): ReadonlySet<string> =>
  new Set([...forest.ordered, ...forest.orphans].flatMap(({ value }) => listBlobs(value)));
