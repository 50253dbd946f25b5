/** Words of what the answers say. */
import { CLEAR_LEAD, type Advice, type Reason, type Standing } from '#domain/workspace/approach/advice.ts';
import type { Answers } from '#domain/workspace/approach/answers.ts';
import type { PlaceModel, ProjectQuestionModel } from '#domain/workspace/approach/model.ts';
import type { Change, Turn } from '#domain/workspace/approach/turns.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceApproach } from '#words/workspaceApproach.ts';
import type { ApproachSetting } from './setting.ts';

const t = workspaceApproach.report;

/** The titles of types, as a sentence names them. */
export const nameTypes = (standings: readonly Standing[], format: Formats): string =>
  format.list(standings.map(({ type }) => type.title));

/** How many answers speak of a type. */
export const countOf = ({ favour, against, excluding }: Standing): number =>
  favour.length + against.length + excluding.length;

/** What comes out, in a sentence or two. */
export function tellAdvice(advice: Advice, format: Formats): readonly string[] {
  const { clarity, leaders, isWait } = advice;
  const types = nameTypes(leaders, format);
  if (isWait) return tellWait(advice, types);
  const [leader] = leaders;
  if (!leader) return [t.nothing];
  if (clarity === 'open') return [t.open(types)];
  if (!leader.favour.length) return [t.left(types), ...tellLead(advice)];
  return [tellLeader(advice)(types, leader.favour.length, countOf(leader)), ...tellLead(advice)];
}

/** A lead that is not clear is a small one, or one of few answers. */
function tellLeader({ clarity, lead = CLEAR_LEAD }: Advice) {
  if (clarity === 'clear') return t.clear;
  return lead >= CLEAR_LEAD ? t.early : t.narrow;
}

function tellWait({ leaders: [leader], waits }: Advice, types: string): readonly string[] {
  if (!leader) return [t.wait, t.allExcluded];
  return [
    t.wait,
    ...(!waits.length || leader.balance < 0 ? [t.waitBelow] : []),
    ...(leader.balance >= 0 ? [t.waitThen(types)] : []),
  ];
}

function tellLead({ lead, leaders, standings }: Advice): readonly string[] {
  const next = standings[leaders.length];
  return lead === undefined || !next ? [] : [t.lead(lead, next.type.title)];
}

/** What comes out, in a few words: for a cell, or for what another answer would lead to. */
export function tellOutcome({ isWait, clarity, leaders }: Advice, format: Formats): string {
  if (isWait) return t.outcomes.wait;
  if (clarity === 'none') return t.unanswered;
  const types = nameTypes(leaders, format);
  return clarity === 'open' ? t.outcomes.open(types) : t.outcomes.type(types);
}

/** Where something comes from. */
export const tellPlaces = (places: readonly PlaceModel[], format: Formats): string =>
  places.length ? format.list(places.map(({ title }) => title)) : workspaceApproach.siteOwn;

/** An answer that speaks of a type, with why and where that is said. */
export const tellReason = ({ option, effect }: Reason, format: Formats): string =>
  t.reason(option.title, effect.why, tellPlaces(effect.places, format));

/** What was answered to a question; nothing where it was not. */
export const tellAnswer = ({ id, options }: ProjectQuestionModel, answers: Answers, format: Formats): string =>
  format.list(options.filter((option) => answers.get(id)?.includes(option.id)).map(({ title }) => title));

/** Other answers, and what would come out. */
export const tellTurn = ({ changes, advice }: Turn, format: Formats): string =>
  t.turn(format.list(changes.map((change, place) => tellChange(change, place > 0))), tellOutcome(advice, format));

function tellChange({ from: [gone], to: [come] }: Change, isLater: boolean): string {
  if (!gone) return (isLater ? t.comeMore : t.come)(come?.title ?? '');
  if (!come) return (isLater ? t.goMore : t.go)(gone.title);
  return (isLater ? t.changeMore : t.change)(gone.title, come.title);
}

/** The full address of a page of the site. */
export const addressIn = ({ base, frame }: Pick<ApproachSetting, 'base' | 'frame'>, address: string): string =>
  new URL(`${base}${address.slice(1)}`, frame.url).href;
