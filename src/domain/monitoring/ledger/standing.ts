/**
 * Which approvals stand. One above stands on those below that were in force when it was given: when one of them is
 * taken away, changes or joins, it falls, and is given again by who may. What falls is told; nothing is written.
 */
import type { MonitoringConfig, UnitLevel } from '../config.ts';
import { approvalOf, stateOf, type Chain, type UnitStatus } from './chain.ts';
import type { Approval, FormState } from './formState.ts';
import { findFirm, findUnit, type Registry } from './registry.ts';

/** What a form of a unit is in, with the approvals below taken into account. */
export interface ChainState {
  readonly chain: Chain;
  readonly status: UnitStatus;
  readonly state: FormState | undefined;
  /** The approval in force. */
  readonly approval: Approval | undefined;
  /** Hashes of the approvals that it would stand on today. */
  readonly below: readonly string[];
}

const UPWARDS: readonly UnitLevel[] = ['firm', 'network', 'region'];

/** The level whose approvals one of a level stands on: the next lower one of which something is asked. */
const levelBelow = (config: MonitoringConfig, level: UnitLevel): UnitLevel | undefined =>
  UPWARDS.slice(0, UPWARDS.indexOf(level)).findLast((lower) => config.forms.some((form) => form.level === lower));

/** States of all chains, by id. */
export function deriveStates(config: MonitoringConfig, chains: readonly Chain[]): ReadonlyMap<string, ChainState> {
  const states = new Map<string, ChainState>();
  /** Approvals in force, by level, period and each unit above the form's. */
  const inForce = new Map<string, string[]>();
  const nameOf = (level: UnitLevel | undefined, period: string, unit: string) => `${level} ${period} ${unit}`;
  for (const level of UPWARDS)
    for (const chain of chains) {
      if (chain.place?.form.level !== level) continue;
      const lower = levelBelow(config, level);
      const below = lower ? (inForce.get(nameOf(lower, chain.key.period, chain.key.unit)) ?? []).sort() : [];
      const derived = deriveState(chain, below);
      states.set(chain.id, derived);
      if (!derived.approval) continue;
      for (const unit of chain.place.unitPath.slice(1)) {
        const name = nameOf(level, chain.key.period, unit);
        const list = inForce.get(name);
        if (list) list.push(derived.approval.act);
        else inForce.set(name, [derived.approval.act]);
      }
    }
  for (const chain of chains)
    if (!chain.place) states.set(chain.id, { chain, status: 'nada', state: undefined, approval: undefined, below: [] });
  return states;
}

function deriveState(chain: Chain, below: readonly string[]): ChainState {
  const state = stateOf(chain);
  if (!state) {
    const status = chain.leaves.length > 1 ? 'conflicto' : 'nada';
    return { chain, status, state, approval: undefined, below };
  }
  const given = approvalOf(chain);
  const stands = given && given.standsOn.join() === below.join();
  const status = state.status === 'aprobada' && !stands ? 'caida' : state.status;
  return { chain, status, state, approval: stands ? given : undefined, below };
}

/** Units of a level of which forms are expected in a period, in the order of the configuration or of their codes. */
export function listExpected(
  config: MonitoringConfig,
  registry: Registry,
  level: UnitLevel,
  periodId: string,
): readonly string[] {
  if (level !== 'firm') return config.units.filter((unit) => unit.level === level).map(({ id }) => id);
  const period = config.periods.find(({ id }) => id === periodId);
  return period
    ? [...registry.firms.keys()].filter((firm) => findFirm(registry, firm, period) && !findUnit(config, firm)).sort()
    : [];
}
