import { NETWORK_PLAN } from '#domain/workspace/plan/fields.ts';
import { chosenPathOf, listWanted, sortFor, type Wanted } from '#domain/workspace/providers/wanted.ts';
import { workspaceProviders } from '#words/workspaceProviders.ts';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { WAYS as PLAN_WAYS } from '../plan/ways.ts';
import { linkTo, PARTS } from '../route.ts';
import { Back } from './Head.tsx';
import type { ProvidersSetting } from './setting.ts';
import { nameProvider, tellFirm, tellOverall } from './tell.ts';

const t = workspaceProviders.wanted;

/** The services of the plans, each with whoever could give it. */
export function WantedPage({ setting }: { readonly setting: ProvidersSetting }) {
  const wanted = listWanted(setting.cells, setting.providers);
  return (
    <>
      <Back />
      <h2>{t.title}</h2>
      <p>{wanted.length ? t.lead : t.none}</p>
      {wanted.length === 0 ? (
        <p>
          <a href={linkTo(PARTS.plan)}>{t.goPlan}</a>
        </p>
      ) : (
        <>
          <p className="meta">{setting.providers.length ? t.order : workspaceProviders.none}</p>
          <ul className="fair-list">
            {wanted.map((one) => (
              <li key={`${one.owner}/${one.activity.id}`}>
                <Row setting={setting} wanted={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface RowProps {
  readonly setting: ProvidersSetting;
  readonly wanted: Wanted;
}

function Row({ setting, wanted }: RowProps) {
  const { session } = useWorkspace();
  const { cells, providers, model, format } = setting;
  const { owner, activity, providerId } = wanted;
  const titleOf = (id: string) => model.services.find((service) => service.id === id)?.title ?? '';
  return (
    <>
      <a href={linkTo(PARTS.plan, owner, activity.id)}>{activity.serviceName || activity.what || t.title}</a>
      <p className="meta">{owner === NETWORK_PLAN ? t.network : tellFirm(cells, owner)}</p>
      <Choice
        label={`${t.choose}: ${activity.serviceName || activity.what}`}
        value={providerId}
        choose={(value) => session.write({ path: chosenPathOf(owner, activity.id), value: value || null })}
      >
        <option value="">{t.nobody}</option>
        {sortFor(wanted, providers, titleOf).map((provider) => (
          <option key={provider.id} value={provider.id}>
            {`${nameProvider(provider)} · ${tellOverall(provider, format)}`}
          </option>
        ))}
      </Choice>
      <p>
        <a href={linkTo(PARTS.plan, owner, activity.id, PLAN_WAYS.terms)}>{t.terms}</a>
      </p>
    </>
  );
}
