/** What every unit's forms are in, period by period: the matrix of who looks after the monitoring. */
import type { MonitoringConfig, UnitLevel } from '../config.ts';
import { chainId } from '../ledger/acts.ts';
import type { UnitStatus } from '../ledger/chain.ts';
import { findUnit, type Registry } from '../ledger/registry.ts';
import { listExpected } from '../ledger/standing.ts';
import type { LedgerView } from '../ledger/verify.ts';

/** The form of a unit in a period; undefined where none is expected. */
export interface MatrixCell {
  readonly period: string;
  readonly status: UnitStatus | undefined;
}

/** A form of a unit, in all periods. */
export interface MatrixRow {
  readonly unit: string;
  readonly form: string;
  readonly cells: readonly MatrixCell[];
}

/** A network with its firms, or a region by itself. */
export interface MatrixGroup {
  readonly unit: string;
  readonly rows: readonly MatrixRow[];
  /** By period: approved forms, and those that are expected. */
  readonly counts: readonly { readonly period: string; readonly approved: number; readonly expected: number }[];
}

const LEVELS: readonly UnitLevel[] = ['region', 'network', 'firm'];

/** Builds the matrix: regions with their networks below them, in the order of the configuration. */
export function buildMatrix(view: LedgerView, config: MonitoringConfig): readonly MatrixGroup[] {
  const rows = LEVELS.flatMap((level) => listRows(view, config, level));
  const groups = new Map<string, MatrixRow[]>();
  const regions = config.units.filter(({ level }) => level === 'region');
  const loose = config.units.filter(({ level, partOf }) => level === 'network' && !findUnit(config, partOf ?? ''));
  for (const { id } of regions) {
    groups.set(id, []);
    for (const unit of config.units) if (unit.partOf === id) groups.set(unit.id, []);
  }
  for (const { id } of loose) groups.set(id, []);
  for (const row of rows) groups.get(groupOf(config, view.registry, row.unit))?.push(row);
  return [...groups]
    .filter(([, list]) => list.length)
    .map(([unit, list]) => ({ unit, rows: list, counts: count(config, list) }));
}

/** The group of a unit: a firm is told with the network to which it belonged last. */
const groupOf = (config: MonitoringConfig, registry: Registry, unit: string): string =>
  findUnit(config, unit) ? unit : (registry.firms.get(unit)?.at(-1)?.unit ?? unit);

function listRows(view: LedgerView, config: MonitoringConfig, level: UnitLevel): MatrixRow[] {
  return config.forms
    .filter((form) => form.level === level)
    .flatMap(({ id: form }) => {
      const expected = config.periods.map(
        ({ id }) => [id, new Set(listExpected(config, view.registry, level, id))] as const,
      );
      const units = new Set(expected.flatMap(([, list]) => [...list]));
      for (const { chain } of view.states.values())
        if (chain.place && chain.key.form === form) units.add(chain.key.unit);
      return [...units].map((unit) => ({
        unit,
        form,
        cells: expected.map(([period, list]) => {
          const status = view.states.get(chainId({ period, unit, form }))?.status;
          return { period, status: status ?? (list.has(unit) ? 'nada' : undefined) };
        }),
      }));
    });
}

const count = (config: MonitoringConfig, rows: readonly MatrixRow[]): MatrixGroup['counts'] =>
  config.periods.map(({ id }, place) => {
    const states = rows.flatMap(({ cells }) => cells[place]?.status ?? []);
    return { period: id, approved: states.filter((status) => status === 'aprobada').length, expected: states.length };
  });
