/** How a contest, what is odd about it, and what came out of it are told. */
import type { Condition, Contest, Criterion, Entry } from '#domain/workspace/contest/contests.ts';
import type { Block, ContestFault } from '#domain/workspace/contest/faults.ts';
import { roundFraction, type Fraction } from '#domain/workspace/contest/fraction.ts';
import { leaveOutEach, type RankingLine } from '#domain/workspace/contest/ranking.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceContest as t } from '#words/workspaceContest.ts';
import type { ContestSetting } from './setting.ts';

/** Decimals of totals and means on the screen and on paper. */
export const DECIMALS = 2;

export const nameContest = ({ name }: Pick<Contest, 'name'>): string => name || t.unnamed;
export const nameEntry = ({ name }: Pick<Entry, 'name'>): string => name || t.unnamedEntry;
export const nameCriterion = ({ title }: Pick<Criterion, 'title'>): string => title || t.unnamedCriterion;
export const nameCondition = ({ title }: Pick<Condition, 'title'>): string => title || t.unnamedCondition;

/** The name of a contestant by its id. */
export function nameOfEntry({ entries }: Contest, entryId: string): string {
  const entry = entries.find(({ id }) => id === entryId);
  return entry ? nameEntry(entry) : t.unnamedEntry;
}

/** Names of contestants in a sentence. */
export const nameEntries = ({ contest, format }: ContestSetting, entryIds: readonly string[]): string =>
  format.list(entryIds.map((id) => nameOfEntry(contest, id)));

/** A fraction with its decimals. */
export const tellFraction = (fraction: Fraction, format: Formats): string =>
  format.number(roundFraction(fraction, DECIMALS), DECIMALS);

/** What keeps the scores from beginning, in words. */
export function tellBlock(block: Block, format: Formats): string {
  switch (block.kind) {
    case 'open-conditions':
      return t.blocks.openConditions(block.count);
    case 'weights':
      return t.blocks.weights(block.sum);
    case 'no-weight':
      return t.blocks.noWeight(format.list(block.criteria.map((title) => title || t.unnamedCriterion)));
    default:
      return t.blocks[block.kind];
  }
}

/** What is odd about the bases, in words. */
export function tellContestFault(fault: ContestFault, format: Formats): string {
  const { faults } = t;
  switch (fault.kind) {
    case 'decides-before-due':
      return faults.decidesBeforeDue(format.date(fault.decides), format.date(fault.due));
    case 'due-before-network':
      return faults.dueBeforeNetwork(format.date(fault.due), format.date(fault.began));
    case 'no-places':
      return faults.noPlaces;
    case 'places-for-all':
      return faults.placesForAll(t.steps.places(fault.places), fault.entries);
    case 'repeated':
      return faults.repeated(fault.name);
    case 'unnamed':
      return faults.unnamed(fault.count);
    case 'few-judges':
      return faults.fewJudges(fault.count);
    case 'no-judge-for':
      return faults.noJudgeFor(fault.name || t.unnamedEntry);
  }
}

/** Why a contestant is out: the conditions that it does not meet, each with what was seen. */
export const tellReasons = ({ conditions }: Contest, { checks }: Entry, format: Formats): string =>
  format.list(
    conditions.flatMap((condition) => {
      const check = checks.get(condition.id);
      return check?.verdict === 'no' ? [t.conditions.reason(nameCondition(condition), check.seen)] : [];
    }),
  );

/** How a contestant stands to those with the same total; empty where there are none. */
export function tellTie(setting: ContestSetting, { tiedWith, tieBreak }: RankingLine): string {
  const names = nameEntries(setting, tiedWith);
  const { tie } = t.result;
  if (tieBreak.kind === 'none') return tie.none;
  if (tieBreak.kind !== 'criterion') return tie[tieBreak.kind](names);
  const criterion = setting.contest.criteria.find(({ id }) => id === tieBreak.criterionId);
  return tie.criterion(names, criterion ? nameCriterion(criterion) : t.unnamedCriterion);
}

/** What came out for a contestant, in a word. */
export const tellOutcome = ({ total, wins }: RankingLine): string =>
  total ? { yes: t.result.wins, no: t.result.loses, open: t.result.open }[wins] : t.result.noTotal;

/** Who wins, in a sentence. */
export function tellWinners(setting: ContestSetting): string {
  const winners = setting.ranking.lines.filter(({ wins }) => wins === 'yes').map(({ entryId }) => entryId);
  if (!winners.length) return t.result.noWinners;
  const { contest, ranking, apart, blocks } = setting;
  const isProvisional = contest.places === undefined || ranking.missing.length > 0 || apart > 0 || blocks.length > 0;
  const names = nameEntries(setting, winners);
  return (winners.length === 1 ? t.result.winners : t.result.winnersMany)(names, isProvisional);
}

/** How many scores are missing. */
export const countMissing = ({ ranking }: ContestSetting): number =>
  ranking.missing.reduce((sum, { count }) => sum + count, 0);

/** Whether the ranking is whole, in a sentence. */
export const tellProgress = (setting: ContestSetting): string =>
  setting.ranking.missing.length ? t.result.provisional(countMissing(setting)) : t.result.complete;

/** How much the judges differ on each contestant. */
export const tellSpread = ({ contest, ranking, format }: ContestSetting): readonly string[] =>
  ranking.lines.flatMap(({ entryId, spread }) => {
    if (!spread) return [];
    const name = nameOfEntry(contest, entryId);
    const [least, greatest, range] = [spread.least, spread.greatest, spread.range].map((one) =>
      tellFraction(one, format),
    ) as [string, string, string];
    return [spread.judges === 1 ? t.result.spreadOne(name, least) : t.result.spreadLine(name, least, greatest, range)];
  });

/** Where judges are two levels apart or more; before the contest is closed, with the request to talk. */
export const tellFarApart = ({ contest, ranking, format }: ContestSetting): readonly string[] =>
  ranking.lines.flatMap(({ entryId, farApart }) => {
    if (!farApart.length) return [];
    const titles = contest.criteria.filter(({ id }) => farApart.includes(id)).map((one) => `«${nameCriterion(one)}»`);
    return [(contest.closed ? t.act.farApart : t.result.farApart)(nameOfEntry(contest, entryId), format.list(titles))];
  });

/** What would change without each judge. */
export function tellRobust(setting: ContestSetting): readonly string[] {
  const { contest, levelOf } = setting;
  const without = leaveOutEach(contest, levelOf);
  const told = without.flatMap(({ judge, winners, toDraw, isOther, isIncomplete }) => {
    if (isIncomplete) return [t.result.robustIncomplete(judge.label)];
    if (!isOther) return [];
    const names = nameEntries(setting, winners);
    return [
      ...(winners.length
        ? [(winners.length === 1 ? t.result.robustLine : t.result.robustLineMany)(judge.label, names)]
        : []),
      ...(toDraw.length ? [t.result.robustDraw(judge.label, nameEntries(setting, toDraw))] : []),
    ];
  });
  return without.length && !told.length ? [t.result.robustSame] : told;
}

/** The criteria with their weights, in one line. */
export const tellCriteria = ({ criteria }: Pick<Contest, 'criteria'>): string =>
  criteria.map((one) => t.criteria.item(nameCriterion(one), one.weight)).join('; ');
