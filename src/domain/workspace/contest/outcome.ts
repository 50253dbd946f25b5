import { markOfText } from '../textMark.ts';
import { roundFraction } from './fraction.ts';
import type { Ranking } from './ranking.ts';

/** Decimals to which totals are told apart. */
const FINE = 6;

/**
 * A mark of what came out, by which it is seen that a contest comes out otherwise than when it was closed: a copy that
 * is put together with it may bring other scores. It goes by contestants, and by no language.
 */
export const markOfOutcome = ({ lines }: Pick<Ranking, 'lines'>): string =>
  markOfText(
    lines
      .map(({ entryId, total, rank, wins }) => `${entryId} ${total ? roundFraction(total, FINE) : ''} ${rank} ${wins}`)
      .sort()
      .join('\n'),
  );
