/** The figures that a configuration asks for, each with the approved forms of its group. */
import type { MonitoringConfig, MonitoringForm, MonitoringIndicator } from '../config.ts';
import type { Answers } from '../formula/evaluate.ts';
import { computeForm, prepareForm } from '../formula/form.ts';
import { parseFormula } from '../formula/parse.ts';
import type { Formula } from '../formula/syntax.ts';
import type { ApprovedForm, FigureGroup, PublicationInput } from './input.ts';
import { listParts, type FormulaPart } from './parts.ts';

/** A figure before it is judged. */
export interface Candidate extends FigureGroup {
  readonly indicator: MonitoringIndicator;
  readonly form: MonitoringForm;
  readonly formula: Formula;
  readonly parts: readonly FormulaPart[];
  readonly rows: readonly Row[];
  readonly expected: number;
}

/** An approved form with all that follows from its answers. */
export interface Row extends ApprovedForm {
  readonly values: Answers;
}

/** Order of ids and hashes, the same in every language. */
export const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * Approved forms of the period, in one order, whatever order they came in.
 *
 * @throws RangeError for two of one unit
 */
export function computeRows({ config, period, approved }: PublicationInput): readonly Row[] {
  const prepared = new Map(config.forms.map((form) => [form.id, prepareForm(form)]));
  const rows = approved
    .filter((item) => item.period === period && prepared.has(item.form))
    .map((item) => ({ ...item, values: computeForm(prepared.get(item.form) ?? [], item.answers).values }))
    .sort((one, other) => compare(one.form, other.form) || compare(one.unit, other.unit));
  const twice = rows.find(({ form, unit }, at) => rows[at - 1]?.form === form && rows[at - 1]?.unit === unit);
  if (twice) throw new RangeError(`Two approved forms ${twice.form} of one unit.`);
  return rows;
}

/** Groups that an indicator is told of, the widest first. */
function listGroups({ units }: MonitoringConfig, by: FigureGroup['by']): readonly FigureGroup[] {
  if (by === 'all') return [{ by, unit: null }];
  return units.filter(({ level }) => level === by).map(({ id }) => ({ by, unit: id }));
}

const isIn = (
  item: { readonly network?: string | undefined; readonly region?: string | undefined },
  group: FigureGroup,
) => group.by === 'all' || item[group.by] === group.unit;

/** Every figure that is asked for: totals, then regions, then networks, each in the order of the configuration. */
export function listCandidates({ config, expected }: PublicationInput, rows: readonly Row[]): readonly Candidate[] {
  return (['all', 'region', 'network'] as const).flatMap((by) =>
    config.indicators
      .filter((indicator) => indicator.by.includes(by))
      .flatMap((indicator) => {
        const form = config.forms.find(({ id }) => id === indicator.formId);
        const parsed = parseFormula(indicator.formula);
        if (!form || !parsed.ok) return [];
        const parts = listParts(parsed.formula, form);
        const ofForm = rows.filter((row) => row.form === form.id);
        const due = expected.get(form.id) ?? [];
        return listGroups(config, by).map((group) => ({
          ...group,
          indicator,
          form,
          formula: parsed.formula,
          parts,
          rows: ofForm.filter((row) => isIn(row, group)),
          expected: due.filter((unit) => isIn(unit, group)).length,
        }));
      })
      // A level of which nobody was to answer has no figure.
      .filter((candidate) => candidate.expected > 0 || candidate.rows.length > 0),
  );
}
