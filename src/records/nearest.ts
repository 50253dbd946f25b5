import { distance } from 'fastest-levenshtein';

/**
 * The candidates most like what was written, best first.
 *
 * @param written what the editor wrote
 * @param candidates the accepted values
 * @param most how many at the most
 */
export function findNearest(written: string, candidates: Iterable<string>, most = 3): string[] {
  const limit = Math.max(2, Math.floor(written.length * 0.4));
  return [...candidates]
    .map((candidate) => {
      const contains = written.length > 2 && (candidate.includes(written) || written.includes(candidate));
      return { candidate, score: Math.min(distance(written, candidate), contains ? 2 : Infinity) };
    })
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate, 'es'))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
