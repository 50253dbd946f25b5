/** What is said to a contestant: how it came out, in what it is strongest and weakest, and what to work on. */
import type { Entry } from '#domain/workspace/contest/contests.ts';
import { MOST_LEVEL } from '#domain/workspace/contest/fields.ts';
import { compareFractions } from '#domain/workspace/contest/fraction.ts';
import { findExtremes, type RankingLine } from '#domain/workspace/contest/ranking.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import type { ContestSetting } from './setting.ts';
import { nameCriterion, nameEntry, tellFraction, tellReasons } from './tell.ts';

const t = workspaceContest.explain;

function tellPlace({ format }: ContestSetting, name: string, { rank, total, wins }: RankingLine): string {
  if (!total || rank === undefined) return t.none(name);
  const points = tellFraction(total, format);
  return wins === 'open' ? t.open(name, points) : (wins === 'yes' ? t.won : t.lost)(name, format.number(rank), points);
}

/** How a contestant came out, in a sentence. */
export function tellResult(setting: ContestSetting, entry: Entry): string {
  const { contest, ranking, format } = setting;
  const name = nameEntry(entry);
  if (entry.state === 'out') return t.out(name, tellReasons(contest, entry, format));
  const line = ranking.lines.find(({ entryId }) => entryId === entry.id);
  return line ? tellPlace(setting, name, line) : t.none(name);
}

/** In what a contestant is strongest and weakest, and how it gets on; nothing for one without scores. */
export function tellAdvice(setting: ContestSetting, entry: Entry): readonly string[] {
  const { contest, ranking, format } = setting;
  const line = ranking.lines.find(({ entryId }) => entryId === entry.id);
  const extremes = line && findExtremes(contest, line);
  if (!line || !extremes) return [];
  const { strongest, weakest } = extremes;
  const [best, worst] = [contest.criteria[strongest], contest.criteria[weakest]];
  const [most, least] = [line.means[strongest], line.means[weakest]];
  if (!best || !worst || !most || !least) return [];
  const isSame = compareFractions(most, least) === 0;
  // The level after the one that its mean has reached.
  const next = Number(least.of / least.by) + 1;
  const text = next <= MOST_LEVEL ? worst.levels[next - 1] || worst.ask : '';
  return [
    ...(isSame
      ? [t.same(tellFraction(most, format))]
      : [
          t.strongest(nameCriterion(best), tellFraction(most, format)),
          t.weakest(nameCriterion(worst), tellFraction(least, format)),
        ]),
    ...(next > MOST_LEVEL ? [t.top] : text ? [t.work(next, text)] : []),
  ];
}
