import { addresses } from '#domain/addresses.ts';
import { CONSENT_WAYS, providerPathOf, USES } from '#domain/workspace/providers/fields.ts';
import { workspaceProviders } from '#words/workspaceProviders.ts';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Publish } from './files.tsx';
import { Head } from './Head.tsx';
import type { ProviderProps } from './setting.ts';
import { tellPermission } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceProviders.permission;

/** What a provider allowed, how and until when, and what follows from it. */
export function PermissionPage({ setting, provider }: ProviderProps) {
  const { session, model } = useWorkspace();
  const { permission, name } = provider;
  const path = (...rest: readonly string[]) => providerPathOf(provider.id, ...rest);
  return (
    <>
      <Head provider={provider} page="permission" />
      <p>{t.lead}</p>
      <p className="meta">
        {t.law} <a href={`${model.base}${addresses.privacy.slice(1)}`}>{t.privacy}</a>
      </p>
      <p>
        <strong>{tellPermission(provider, setting.today)}</strong>
      </p>
      <fieldset className="attendance">
        <legend>{t.uses}</legend>
        {USES.map((use) => (
          <TickField key={use} path={path('allows', use)} label={t.use[use]} />
        ))}
      </fieldset>
      <TextField path={path('consent-who')} label={t.who} />
      {name !== '' && permission.who === '' && !session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={() => session.write({ path: path('consent-who'), value: name })}>
            {t.sameName}
          </button>
        </p>
      )}
      <div className="desk-fields plan-days">
        <Choice
          label={t.how}
          value={permission.how ?? ''}
          choose={(value) => session.write({ path: path('consent-how'), value: value || null })}
        >
          <option value="">{t.notSaid}</option>
          {CONSENT_WAYS.map((way) => (
            <option key={way} value={way}>
              {t.ways[way]}
            </option>
          ))}
        </Choice>
        <TextField path={path('consent-kept')} label={t.kept} help={t.keptHelp} />
        <DayField
          path={path('consent-on')}
          label={t.on}
          odd={permission.on > setting.today ? workspaceProviders.fields.future : undefined}
        />
        <DayField
          path={path('consent-until')}
          label={t.until}
          help={t.untilHelp}
          odd={permission.until !== '' && permission.until < permission.on ? t.untilBefore : undefined}
        />
        <DayField path={path('withdrawn-on')} label={t.withdrawn} />
      </div>
      {permission.withdrawnOn !== '' && <p className="note">{t.withdrawnHelp}</p>}
      <p>
        <a href={linkTo(PARTS.providers, provider.id, WAYS.form)}>{t.form}</a>
      </p>
      <Publish setting={setting} provider={provider} />
    </>
  );
}
