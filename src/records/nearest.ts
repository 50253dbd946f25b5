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
      // A name that was cut short or written out is near, a mere word of it is not.
      const [short, long] = [written, candidate].sort((a, b) => a.length - b.length) as [string, string];
      const contains =
        short.length > 2 && ((short.length * 2 >= long.length && long.includes(short)) || long.startsWith(`${short}-`));
      return { candidate, score: Math.min(distance(written, candidate), contains ? 2 : Infinity) };
    })
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
