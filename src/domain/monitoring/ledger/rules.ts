/**
 * Who may do what with a form, and when. One question and one answer, for who is about to sign and for who verifies
 * what others signed: {@link judgeFormAct} is the only place in which a rule of the ledger stands.
 *
 * The sources say who enters, reviews and approves, and that a correction is authorised inside the period. The rest is
 * the site's: docs/seguimiento.md tells which is which.
 */
import type { MonitoringConfig, MonitoringForm, MonitoringPeriod } from '../config.ts';
import { ANSWERING, timeOf, type FormAct, type FormActName } from './acts.ts';
import { dayOf, isWithin, windowOf } from './days.ts';
import { refuse, type Refusal } from './fault.ts';
import type { FormState, FormStatus } from './formState.ts';
import { membershipsOf, reaches, type Membership, type Registry } from './registry.ts';

/** What a form, its unit and its period are, as far as the rules ask. */
export interface FormPlace {
  readonly config: MonitoringConfig;
  readonly registry: Registry;
  readonly form: MonitoringForm;
  readonly period: MonitoringPeriod;
  /** The unit, then those that it belongs to. */
  readonly unitPath: readonly string[];
}

/** What is known of an act beside what it says. */
export interface ActStanding {
  /** Whether the checkpoint of the revocation of a key shows this act. */
  readonly anchoredFor: (key: string) => boolean;
  /** Whether something follows it. */
  readonly followed: boolean;
}

/** The standing of an act that is about to be signed. */
export const newAct: ActStanding = { anchoredFor: () => false, followed: true };

/** Who may do an act, or why it does not count. */
export type Judgement =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly refusal: Refusal };

/** States in which an act may be done; the first of all acts has none before it. */
const AFTER: Readonly<Record<FormActName, readonly (FormStatus | 'nada')[]>> = {
  enviar: ['nada', 'enviada', 'observada', 'eliminada'],
  recibir: ['enviada'],
  observar: ['recibida', 'correccion-pedida', 'correccion-autorizada'],
  aprobar: ['recibida', 'aprobada'],
  'pedir-correccion': ['recibida', 'aprobada'],
  'autorizar-correccion': ['correccion-pedida'],
  corregir: ['correccion-autorizada', 'enviada', 'observada'],
  eliminar: ['enviada', 'recibida', 'observada', 'aprobada', 'correccion-pedida', 'correccion-autorizada'],
};

/** Acts that nobody does to what they sent or asked for themselves. */
const OF_OTHERS: readonly FormActName[] = ['recibir', 'aprobar', 'autorizar-correccion'];

/** Roles that may do an act to a form in a state. */
export function rolesFor({ permissions }: MonitoringForm, act: FormActName, permits = 0): readonly string[] {
  const { submit, review, approve, authoriseCorrection } = permissions;
  switch (act) {
    case 'enviar':
    case 'corregir':
    case 'pedir-correccion':
      return [submit];
    case 'recibir':
      return [review];
    case 'observar':
      return [...new Set([review, approve])];
    case 'aprobar':
      return [approve];
    case 'autorizar-correccion':
      return authoriseCorrection.slice(permits, permits + 1);
    case 'eliminar':
      return [permissions.delete];
  }
}

/** Whether an act may follow a state, and who does it by the code of the person. */
export function judgeFormAct(
  place: FormPlace,
  state: FormState | undefined,
  act: FormAct,
  standing: ActStanding,
): Judgement {
  const actor = findActor(place, state, act);
  if ('refusal' in actor) return { ok: false, refusal: actor.refusal };
  const [{ code }] = actor.members;
  const refusal =
    judgeKey(place, act, actor.members, standing) ??
    judgeState(state, act) ??
    judgeVersion(place, state, act, standing) ??
    judgeOwn(place, state, act, code) ??
    judgeTime(place, state, act, standing);
  return refusal ? { ok: false, refusal } : { ok: true, code };
}

type Members = readonly [Membership, ...Membership[]];

/** The roles by which somebody may do an act. */
function findActor(
  { config, registry, form, unitPath }: FormPlace,
  state: FormState | undefined,
  act: FormAct,
): { readonly members: Members } | { readonly refusal: Refusal } {
  const held = membershipsOf(registry, act.author);
  if (!held.length) return { refusal: refuse('unknownAuthor', { author: act.author }) };
  const roles = rolesFor(form, act.act, state?.request?.permits.length);
  const able = held.filter(({ role }) => roles.includes(role));
  if (!able.length)
    return {
      refusal: refuse('wrongRole', {
        act: act.act,
        code: held[0]?.code ?? '',
        has: held.map(({ role }) => role).join(', '),
        needs: roles.join(', '),
      }),
    };
  const [first, ...others] = able.filter((member) => reaches(config, member, unitPath));
  return first
    ? { members: [first, ...others] }
    : { refusal: refuse('outOfScope', { code: able[0]?.code ?? '', unit: act.unit }) };
}

/**
 * Whether the key of an author counted. An answer is judged when it is received; what a reviewer does, by the day that
 * they say, and after a revocation by what its checkpoint shows.
 */
function judgeKey(
  { config, registry }: FormPlace,
  act: FormAct,
  members: Members,
  { anchoredFor }: ActStanding,
): Refusal | undefined {
  const isRevoked = registry.revocations.has(act.author);
  if (ANSWERING.includes(act.act)) return undefined;
  if (isRevoked && !anchoredFor(act.author)) return refuse('revoked', { author: act.author });
  return members.some((member) => isValidOn(member, dayOf(timeOf(act.at), config.timeZone)))
    ? undefined
    : notValidThen(members[0], dayOf(timeOf(act.at), config.timeZone));
}

const isValidOn = ({ from, until }: Membership, day: string): boolean => isWithin(day, from, until);
const notValidThen = ({ code, from, until }: Membership, day: string): Refusal =>
  refuse('notValidThen', { code, day, from, until: until ?? '' });

/** Whether an act may follow what a form has come to. */
function judgeState(state: FormState | undefined, act: FormAct): Refusal | undefined {
  const status = state?.status ?? 'nada';
  if (act.act === 'recibir' && act.discards && state) return undefined;
  const corrects = state?.version.corrects === true;
  // What was sent by a correction is sent again by one, and what was not is not.
  const mixes = (status === 'enviada' || status === 'observada') && act.act === (corrects ? 'enviar' : 'corregir');
  const renews =
    act.act === 'aprobar' &&
    status === 'aprobada' &&
    (act.standsOn ?? []).join() === (state?.approval?.standsOn ?? []).join();
  return AFTER[act.act].includes(status) && !mixes && !renews
    ? undefined
    : refuse('wrongState', { act: act.act, status });
}

function judgeVersion(
  { form }: FormPlace,
  state: FormState | undefined,
  act: FormAct,
  { followed }: ActStanding,
): Refusal | undefined {
  const detail = { received: String(act.formVersion), form: form.id };
  if (act.act !== 'enviar' && act.act !== 'corregir')
    return act.formVersion === state?.version.formVersion
      ? undefined
      : refuse('otherFormVersion', { ...detail, expected: String(state?.version.formVersion) });
  if (act.formVersion > form.version) return refuse('formVersionNewer', { ...detail, expected: String(form.version) });
  // What was received under an older version stays; what nobody took up is to be filled in again.
  return act.formVersion < form.version && !followed
    ? refuse('formVersionOld', { ...detail, expected: String(form.version) })
    : undefined;
}

/** Nobody receives, approves or authorises their own, unless the form says so; and each permit is of another person. */
function judgeOwn({ form }: FormPlace, state: FormState | undefined, act: FormAct, code: string): Refusal | undefined {
  if (form.permissions.ownApproval || !OF_OTHERS.includes(act.act)) return undefined;
  const theirs = act.act === 'autorizar-correccion' ? state?.request?.code : state?.version.code;
  if (code === theirs) return refuse('ownAct', { act: act.act, code });
  return act.act === 'autorizar-correccion' && state?.request?.permits.includes(code)
    ? refuse('permitTwice', { code })
    : undefined;
}

/** What a reviewer takes, and a permit, must fall in the period, and its author must have been valid on that day. */
function judgeTime(
  place: FormPlace,
  state: FormState | undefined,
  act: FormAct,
  { anchoredFor }: ActStanding,
): Refusal | undefined {
  const takes = (act.act === 'recibir' && state?.status === 'enviada') || act.act === 'autorizar-correccion';
  if (!takes || !state) return undefined;
  const { config, registry, form, period, unitPath } = place;
  const day = dayOf(timeOf(act.at), config.timeZone);
  const { opensOn, closesOn } = windowOf(period, act, unitPath);
  if (!isWithin(day, opensOn, closesOn)) return refuse('outsidePeriod', { act: act.act, day, opensOn, closesOn });
  const author = act.act === 'recibir' ? state.version.author : (state.request?.author ?? '');
  const revocation = registry.revocations.get(author);
  if (revocation && !anchoredFor(author) && timeOf(act.at) >= revocation.at) return refuse('authorRevoked', { author });
  const able = membershipsOf(registry, author).filter(
    (member) => member.role === form.permissions.submit && reaches(config, member, unitPath),
  );
  const [first] = able;
  return !first || able.some((member) => isValidOn(member, day)) ? undefined : notValidThen(first, day);
}
