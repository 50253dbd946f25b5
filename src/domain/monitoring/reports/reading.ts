/** What reports are computed from: the approved forms of a ledger, and those that are missing. */
import type { MonitoringConfig, MonitoringPeriod } from '../config.ts';
import type { Answers } from '../formula/evaluate.ts';
import { computeForm, prepareForm } from '../formula/form.ts';
import { chainId } from '../ledger/acts.ts';
import type { UnitStatus } from '../ledger/chain.ts';
import type { LedgerView } from '../ledger/verify.ts';
import { listApprovedForms, listExpectedUnits } from '../publication/fromLedger.ts';
import type { ExpectedUnit } from '../publication/input.ts';

/** A form that is not approved, or whose answers are not there. */
export interface Outstanding extends ExpectedUnit {
  readonly form: string;
  /** `erased`: it is approved, and its answers are gone. */
  readonly status: UnitStatus | 'erased';
}

/** An approved form with all that follows from its answers. */
export interface ApprovedValues extends ExpectedUnit {
  readonly form: string;
  readonly values: Answers;
}

/** A period as the ledger has it. */
export interface PeriodReading {
  readonly period: MonitoringPeriod;
  readonly approved: readonly ApprovedValues[];
  /** Units that were to answer, by the id of the form. */
  readonly expected: ReadonlyMap<string, readonly ExpectedUnit[]>;
  readonly outstanding: readonly Outstanding[];
}

/** Reads a ledger, period by period in the order of the configuration. */
export function readPeriods(view: LedgerView, config: MonitoringConfig): readonly PeriodReading[] {
  const prepared = new Map(config.forms.map((form) => [form.id, prepareForm(form)]));
  return config.periods.map((period) => {
    const { forms, missing } = listApprovedForms(view, config, period.id);
    const expected = listExpectedUnits(view, config, period.id);
    const approved = forms.map(({ answers, form, unit, network, region }) => ({
      ...{ unit, network, region, form },
      values: computeForm(prepared.get(form) ?? [], answers).values,
    }));
    const idOf = ({ unit, form }: Pick<Outstanding, 'unit' | 'form'>) => chainId({ period: period.id, unit, form });
    const counted = new Set(approved.map(idOf));
    const erased = new Set(missing.map(idOf));
    const outstanding = [...expected].flatMap(([form, units]) =>
      units
        .map((unit) => ({ ...unit, form }))
        .filter((one) => !counted.has(idOf(one)))
        .map((one): Outstanding => {
          const id = idOf(one);
          return { ...one, status: erased.has(id) ? 'erased' : (view.states.get(id)?.status ?? 'nada') };
        }),
    );
    return { period, approved, expected, outstanding };
  });
}
