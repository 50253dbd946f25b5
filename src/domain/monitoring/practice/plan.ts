/** What has happened already when a practice begins: who did what to which form, round by round. */
import type { MonitoringConfig, MonitoringForm, MonitoringPeriod, UnitLevel } from '../config.ts';
import type { ChainKey, FormActName } from '../ledger/acts.ts';
import { addDays, PRACTICE } from './config.ts';

/** One act of the past of a practice. */
export interface Deed {
  readonly act: Extract<FormActName, 'enviar' | 'recibir' | 'observar' | 'aprobar'>;
  readonly key: ChainKey;
  readonly form: MonitoringForm;
  readonly period: MonitoringPeriod;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const LEVELS: readonly UnitLevel[] = ['firm', 'network', 'region'];

/** The levels of which something is asked, from the narrowest. */
export const listLevels = ({ forms }: MonitoringConfig): readonly UnitLevel[] =>
  LEVELS.filter((level) => forms.some((form) => form.level === level));

/** How far the form of a unit has come in the second measurement: by its level and its place among the units. */
type Progress = 'blank' | 'sent' | 'observed' | 'approved';

/**
 * The first unit of each level is left to the visitor. Of the narrowest level one waits, one was sent back and the
 * others are approved; above, what can be sent before the visitor is done waits for who approves.
 */
function progressOf(step: number, place: number): Progress {
  if (place === 0 || step > 1) return 'blank';
  if (step === 1 || place === 1) return 'sent';
  return place === 2 ? 'observed' : 'approved';
}

const ACTS: Readonly<Record<Progress, readonly Deed['act'][]>> = {
  blank: [],
  sent: ['enviar'],
  observed: ['enviar', 'recibir', 'observar'],
  approved: ['enviar', 'recibir', 'aprobar'],
};

/** Days after the opening of a period on which forms of the first level are sent, received and judged. */
const DAYS = [2, 6, 9] as const;
/** Days between one level and the next. */
const DAYS_OF_LEVEL = 12;

/**
 * Everything that happened before a practice began, in rounds: the acts of one stand on those of the rounds before.
 *
 * @param unitsOf the units of a level, as the registry and the configuration have them
 */
export function planPast(
  config: MonitoringConfig,
  unitsOf: (level: UnitLevel) => readonly string[],
): readonly (readonly Deed[])[] {
  const levels = listLevels(config);
  return [PRACTICE.baseline, PRACTICE.annual].flatMap((id) => {
    const period = config.periods.find((each) => each.id === id);
    return period
      ? levels.flatMap((level, step) =>
          DAYS.map((day, turn) =>
            config.forms
              .filter((form) => form.level === level)
              .flatMap((form) =>
                unitsOf(level).flatMap((unit, place) => {
                  const progress = period.type === 'baseline' ? 'approved' : progressOf(step, place);
                  const act = ACTS[progress][turn];
                  const key = { period: id, unit, form: form.id };
                  return act
                    ? [{ act, key, form, period, day: addDays(period.opensOn, step * DAYS_OF_LEVEL + day) }]
                    : [];
                }),
              ),
          ),
        )
      : [];
  });
}
