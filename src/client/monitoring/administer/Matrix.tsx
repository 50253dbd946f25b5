import { useEffect, useMemo, useState } from 'react';
import { toolAddressOf } from '#domain/addresses.ts';
import { buildMatrix, type MatrixGroup, type MatrixRow } from '#domain/monitoring/administer/matrix.ts';
import { chainId } from '#domain/monitoring/ledger/acts.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { inMode, type MonitoringApp } from '../app.ts';
import { useDesk } from '../desk/desk.tsx';
import { SelectField, StatusMark } from '../desk/parts.tsx';
import { nameForm, namePeriod, nameUnit } from '../names.ts';
import { Corrections } from './Corrections.tsx';

/** Where there is room, all networks stand open. */
const hasRoom = (): boolean => matchMedia('(min-width: 48rem)').matches;

/** The period that is looked at first: the one that is open, else the last that was. */
function findCurrent({ config, today }: MonitoringApp): string {
  const day = today();
  const begun = config.periods.filter(({ opensOn }) => opensOn <= day);
  return (begun.find(({ closesOn }) => day <= closesOn) ?? begun.at(-1))?.id ?? '';
}

/** What each unit's forms are in, network by network. */
export function Matrix() {
  const { app, view } = useDesk();
  const groups = useMemo(() => buildMatrix(view, app.config), [view, app]);
  const [period, setPeriod] = useState(() => findCurrent(app));
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(hasRoom() ? groups.map(({ unit }) => unit) : []));
  const openAll = () => setOpen(new Set(groups.map(({ unit }) => unit)));
  useEffect(() => {
    // A printed page holds all of it.
    addEventListener('beforeprint', openAll);
    return () => removeEventListener('beforeprint', openAll);
  });
  const periods = app.config.periods.filter(({ id }) => period === '' || id === period).map(({ id }) => id);
  const toggle = (unit: string, isOpen: boolean) => {
    if (open.has(unit) === isOpen) return;
    const next = new Set(open);
    if (isOpen) next.add(unit);
    else next.delete(unit);
    setOpen(next);
  };
  return (
    <section>
      <h2>{t.matrix.title}</h2>
      {groups.length === 0 && <p>{t.matrix.none}</p>}
      {groups.length > 0 && (
        <>
          <Totals groups={groups} />
          <div className="desk-fields">
            <SelectField
              label={t.matrix.period}
              value={period}
              change={setPeriod}
              options={[['', t.matrix.allPeriods], ...app.config.periods.map(({ id, title }) => [id, title] as const)]}
            />
          </div>
          <p className="tools">
            <button type="button" onClick={openAll}>
              {t.matrix.openAll}
            </button>
            <button type="button" onClick={() => setOpen(new Set())}>
              {t.matrix.closeAll}
            </button>
            <button type="button" onClick={() => print()}>
              {t.matrix.print}
            </button>
          </p>
          {groups.map((group) => (
            <Group
              key={group.unit}
              group={group}
              periods={periods}
              isOpen={open.has(group.unit)}
              toggle={(isOpen) => toggle(group.unit, isOpen)}
            />
          ))}
        </>
      )}
      <Corrections />
    </section>
  );
}

/** How many forms of each period are approved. */
function Totals({ groups }: { readonly groups: readonly MatrixGroup[] }) {
  const { app } = useDesk();
  const sum = (period: string, part: 'approved' | 'expected') =>
    groups
      .flatMap(({ counts }) => counts.filter((one) => one.period === period))
      .reduce((all, one) => all + one[part], 0);
  return (
    <dl className="desk-totals" aria-label={t.matrix.countsLabel}>
      {app.config.periods.map(({ id, title }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            {sum(id, 'approved')} / {sum(id, 'expected')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A network with its firms. */
function Group(props: {
  readonly group: MatrixGroup;
  readonly periods: readonly string[];
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}) {
  const { group, periods, isOpen, toggle } = props;
  const { app } = useDesk();
  const counts = group.counts
    .filter(({ period, expected }) => periods.includes(period) && expected > 0)
    .map(({ period, approved, expected }) =>
      periods.length === 1
        ? t.matrix.count(approved, expected)
        : t.matrix.counts(namePeriod(app.config, period), approved, expected),
    );
  const caption = t.matrix.caption(nameUnit(app, group.unit));
  return (
    <details className="desk-matrix" open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>
        <b>{nameUnit(app, group.unit)}</b> <span className="meta">{counts.join(' · ')}</span>
      </summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption} data-hint={monitoringDesk.scroll}>
        <table aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">{t.matrix.unit}</th>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {namePeriod(app.config, period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <Row key={`${row.unit} ${row.form}`} row={row} periods={periods} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ row, periods }: { readonly row: MatrixRow; readonly periods: readonly string[] }) {
  const { app } = useDesk();
  const { unit, form, cells } = row;
  const review = inMode(app.mode, `${app.model.base}${toolAddressOf('review').slice(1)}`);
  return (
    <tr>
      <th scope="row">
        {nameUnit(app, unit)} <span className="meta">{nameForm(app.config, form)}</span>
      </th>
      {cells
        .filter(({ period }) => periods.includes(period))
        .map(({ period, status }) => (
          <td key={period}>
            {status === undefined ? (
              <span className="meta">{t.matrix.notExpected}</span>
            ) : status === 'nada' ? (
              <StatusMark status={status} />
            ) : (
              <a href={`${review}#${chainId({ period, unit, form })}`}>
                <StatusMark status={status} />
              </a>
            )}
          </td>
        ))}
    </tr>
  );
}
