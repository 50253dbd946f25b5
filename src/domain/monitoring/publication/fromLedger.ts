/**
 * What a publication or a report stands on, as a verified ledger has it: the forms whose approval stands, who was to
 * answer, and who agreed. It reads no file, so that a browser asks the same of the ledger on a device.
 */
import type { MonitoringConfig, MonitoringPeriod } from '../config.ts';
import type { JsonValue } from '../crypto/canonicalJson.ts';
import type { Answers } from '../formula/evaluate.ts';
import type { ChainKey } from '../ledger/acts.ts';
import { findPeriod, isWithin } from '../ledger/days.ts';
import { findUnit, unitPathOf, type Registry } from '../ledger/registry.ts';
import { listExpected } from '../ledger/standing.ts';
import type { LedgerView } from '../ledger/verify.ts';
import type { ApprovedForm, Edition, ExpectedUnit, PublicationInput } from './input.ts';

/** An approved form whose answers are not there: they were erased, or their blob did not come along. */
export interface MissingAnswers extends ChainKey {
  /** Digest of the blob. */
  readonly digest: string;
}

/** Approved forms, in the order of their chains. */
export interface ApprovedForms {
  readonly forms: readonly ApprovedForm[];
  readonly missing: readonly MissingAnswers[];
}

/** A unit with its network and its region in a period. */
function placeUnit(config: MonitoringConfig, registry: Registry, unit: string, period: MonitoringPeriod): ExpectedUnit {
  const path = unitPathOf(config, registry, unit, period);
  const find = (level: 'network' | 'region') => path.find((id) => findUnit(config, id)?.level === level);
  return { unit, network: find('network'), region: find('region') };
}

/** Answers as they were sent: of what is no object of answers, none. What of them is of a wrong type is missing. */
const readAnswers = (contents: JsonValue): Answers =>
  typeof contents === 'object' && contents !== null && !Array.isArray(contents) ? (contents as unknown as Answers) : {};

/**
 * The forms of a period whose approval stands, with their answers. One that was corrected since, fell, was deleted or
 * is in a conflict is not among them.
 *
 * @param periodId any period of the configuration; of another there is none
 */
export function listApprovedForms(view: LedgerView, config: MonitoringConfig, periodId: string): ApprovedForms {
  const forms: ApprovedForm[] = [];
  const missing: MissingAnswers[] = [];
  for (const { chain, approval } of view.states.values()) {
    const { key, place } = chain;
    if (key.period !== periodId || !place || !approval) continue;
    const { version } = approval;
    const blob = view.blobs.get(version.answers);
    if (!blob) missing.push({ ...key, digest: version.answers });
    else
      forms.push({
        ...placeUnit(config, view.registry, key.unit, place.period),
        form: key.form,
        period: periodId,
        answers: readAnswers(blob.contents),
        version: version.act,
        approval: approval.act,
      });
  }
  return { forms, missing };
}

/** The units that were to answer each form in a period, by the id of the form. */
export function listExpectedUnits(
  { registry }: Pick<LedgerView, 'registry'>,
  config: MonitoringConfig,
  periodId: string,
): ReadonlyMap<string, readonly ExpectedUnit[]> {
  const period = findPeriod(config, periodId);
  return new Map(
    config.forms.map(({ id, level }) => [
      id,
      period
        ? listExpected(config, registry, level, periodId).map((unit) => placeUnit(config, registry, unit, period))
        : [],
    ]),
  );
}

/**
 * The units that agree, on each of some days, that figures of small groups with them are published. A network agrees
 * where every firm that it had in the period does, and a region where every network of it does; without firms nobody
 * agreed.
 *
 * @param days `YYYY-MM-DD`: that of the edition, and today, since what was taken back meanwhile holds no more
 */
export function listAgreedUnits(
  { registry }: Pick<LedgerView, 'registry'>,
  config: MonitoringConfig,
  { periodId, days }: { readonly periodId: string; readonly days: readonly string[] },
): ReadonlySet<string> {
  const period = findPeriod(config, periodId);
  if (!period) return new Set();
  const firms = listExpected(config, registry, 'firm', periodId).map((unit) => ({
    ...placeUnit(config, registry, unit, period),
    agrees: days.every((day) => registry.agreements.get(unit)?.some(({ from, until }) => isWithin(day, from, until))),
  }));
  const all = (agree: readonly boolean[]) => agree.length > 0 && agree.every(Boolean);
  const doesNetwork = (id: string) => all(firms.filter(({ network }) => network === id).map(({ agrees }) => agrees));
  const doesRegion = (id: string) =>
    all(
      config.units
        .filter(({ level, partOf }) => level === 'network' && partOf === id)
        .map((network) => doesNetwork(network.id)),
    ) && firms.filter(({ region }) => region === id).every(({ agrees }) => agrees);
  return new Set([
    ...firms.filter(({ agrees }) => agrees).map(({ unit }) => unit),
    ...config.units
      .filter(({ id, level }) => (level === 'network' ? doesNetwork(id) : doesRegion(id)))
      .map(({ id }) => id),
  ]);
}

/** Finds the answers that an act sent, by its hash: undefined where they are gone. */
function findAnswersIn({ accepted, blobs }: LedgerView): PublicationInput['formerAnswers'] {
  return (version) => {
    const entry = accepted.get(version);
    const digest = entry?.kind === 'act' && 'answers' in entry.value ? entry.value.answers : undefined;
    const blob = digest === undefined ? undefined : blobs.get(digest);
    return blob && readAnswers(blob.contents);
  };
}

/** What a publication of a ledger is asked for. */
export interface PublicationOrder {
  readonly period: string;
  /** Of the edition, `YYYY-MM-DD`. */
  readonly day: string;
  /** On which it is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** All earlier editions of the site, of any period. */
  readonly earlier: readonly Edition[];
}

/**
 * The input of a publication, and the approved forms that it lacks: without the answers of one of them, no figure is
 * what it says to be.
 */
export function buildPublicationInput(
  view: LedgerView,
  config: MonitoringConfig,
  { period, day, today, earlier }: PublicationOrder,
): { readonly input: PublicationInput; readonly missing: readonly MissingAnswers[] } {
  const { forms, missing } = listApprovedForms(view, config, period);
  const asked = new Set(config.indicators.map(({ formId }) => formId));
  return {
    input: {
      config,
      period,
      day,
      approved: forms,
      expected: listExpectedUnits(view, config, period),
      agreed: listAgreedUnits(view, config, { periodId: period, days: [day, today] }),
      earlier,
      formerAnswers: findAnswersIn(view),
    },
    missing: missing.filter(({ form }) => asked.has(form)),
  };
}
