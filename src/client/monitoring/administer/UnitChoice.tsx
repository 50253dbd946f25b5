import type { RoleScope } from '#domain/monitoring/config.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import { nameUnit } from '../names.ts';

/** The units that a role may be enrolled for: those of its reach, and none where it reaches all. */
export function UnitChoice(props: {
  readonly scope: RoleScope;
  readonly units: readonly string[];
  readonly change: (units: readonly string[]) => void;
}) {
  const { scope, units, change } = props;
  const { app, view } = useDesk();
  if (scope === 'site') return <p className="meta">{t.people.unitsSite}</p>;
  const all =
    scope === 'firm'
      ? [...view.registry.firms.keys()]
      : app.config.units.filter(({ level }) => level === scope).map(({ id }) => id);
  return (
    <fieldset className="desk-units">
      <legend>{t.people.units}</legend>
      {all.map((unit) => (
        <label key={unit} className="desk-check">
          <input
            type="checkbox"
            checked={units.includes(unit)}
            onChange={({ target }) =>
              change(target.checked ? [...units, unit] : units.filter((other) => other !== unit))
            }
          />{' '}
          {nameUnit(app, unit)}
        </label>
      ))}
    </fieldset>
  );
}
