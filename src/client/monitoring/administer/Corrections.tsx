import { toolAddressOf } from '#domain/addresses.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { inMode } from '../app.ts';
import { useDesk } from '../desk/desk.tsx';
import { StatusMark } from '../desk/parts.tsx';
import { nameForm, namePeriod, nameUnit } from '../names.ts';

/** Corrections that somebody waits for, with the permits that they have. */
export function Corrections() {
  const { app, view } = useDesk();
  const waiting = [...view.states.values()].filter(({ state }) => state?.request !== undefined);
  const review = inMode(app.mode, `${app.model.base}${toolAddressOf('review').slice(1)}`);
  return (
    <section aria-label={t.matrix.corrections}>
      <h3>{t.matrix.corrections}</h3>
      {waiting.length === 0 && <p>{t.matrix.noCorrections}</p>}
      <ul className="desk-came">
        {waiting.map(({ chain, status, state }) => (
          <li key={chain.id}>
            <a href={`${review}#${chain.id}`}>
              {t.matrix.correction(
                nameUnit(app, chain.key.unit),
                nameForm(app.config, chain.key.form),
                namePeriod(app.config, chain.key.period),
              )}
            </a>{' '}
            <StatusMark status={status} />{' '}
            <span className="meta">
              {t.matrix.permits(
                state?.request?.permits.length ?? 0,
                chain.place?.form.permissions.authoriseCorrection.length ?? 0,
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
