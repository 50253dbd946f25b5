import { useMemo, useState } from 'react';
import { REMOVED } from '#domain/workspace/cells.ts';
import { PROVIDERS_TOOL, providerPathOf } from '#domain/workspace/providers/fields.ts';
import {
  filterProviders,
  listPlaces,
  OTHER_SERVICE,
  type Provider,
  type ProviderFilter,
} from '#domain/workspace/providers/providers.ts';
import { listWanted } from '#domain/workspace/providers/wanted.ts';
import { workspaceProviders as t } from '#words/workspaceProviders.ts';
import { useWorkspace } from '../context.tsx';
import { Picker } from '../fair/Picker.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { ToolFigures } from '../ToolFigures.tsx';
import { writeExample } from './example.ts';
import type { ProvidersSetting } from './setting.ts';
import { listServiceNames, nameProvider, tellOverall, tellPermission } from './tell.ts';
import { WHOLE_WAYS } from './ways.ts';

interface Props {
  readonly setting: ProvidersSetting;
}

/** Most that are looked at side by side. */
const MOST_COMPARED = 3;

/** The directory: what the plans ask for, and the providers. */
export function Overview({ setting }: Props) {
  const { session } = useWorkspace();
  const { cells, providers, model, today } = setting;
  const open = listWanted(cells, providers).filter(({ providerId }) => providerId === '').length;
  const add = () => {
    const id = newId();
    session.write({ path: providerPathOf(id, REMOVED), value: false });
    goTo(PARTS.providers, id);
  };
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <p>
        <a href={linkTo(PARTS.providers, WHOLE_WAYS.wanted)}>{open ? t.wanted.go(open) : t.wanted.all}</a>
      </p>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" className="go" onClick={add}>
            {t.add}
          </button>
          {providers.length === 0 && (
            <button type="button" onClick={() => session.write(...writeExample(cells, model, today))}>
              {t.example}
            </button>
          )}
        </p>
      )}
      {providers.length === 0 ? (
        <>
          <p>{t.none}</p>
          {!session.isReadOnly && <p className="meta">{t.exampleHelp}</p>}
        </>
      ) : (
        <List setting={setting} />
      )}
      <ToolFigures tool={PROVIDERS_TOOL.id} />
      <p className="meta">
        {t.private} {t.own}
      </p>
    </>
  );
}

function List({ setting }: Props) {
  const { providers } = setting;
  const [filter, setFilter] = useState<ProviderFilter>({});
  const [ticked, tick] = useState<readonly string[]>([]);
  const shown = useMemo(() => filterProviders(providers, filter), [providers, filter]);
  const compared = ticked.filter((id) => providers.some((one) => one.id === id));
  return (
    <section aria-labelledby="proveedores-lista">
      <h3 id="proveedores-lista">{t.list}</h3>
      <Filters setting={setting} filter={filter} setFilter={setFilter} />
      <p role="status" className="meta">
        {shown.length ? t.filters.shown(shown.length, providers.length) : t.filters.nothing}
      </p>
      <p className="no-print">
        {compared.length > 1 ? (
          <a className="go" href={linkTo(PARTS.providers, WHOLE_WAYS.compare, ...compared)}>
            {t.compare.go(compared.length)}
          </a>
        ) : (
          providers.length > 1 && <span className="meta">{t.compare.hint}</span>
        )}
      </p>
      <ul className="fair-list">
        {shown.map((provider) => (
          <li key={provider.id}>
            <Row
              setting={setting}
              provider={provider}
              isTicked={compared.includes(provider.id)}
              isFull={compared.length >= MOST_COMPARED}
              setTick={(on) => tick(on ? [...compared, provider.id] : compared.filter((id) => id !== provider.id))}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href={linkTo(PARTS.providers, WHOLE_WAYS.directory)}>{t.report.directoryGo}</a>
      </p>
    </section>
  );
}

interface FiltersProps extends Props {
  readonly filter: ProviderFilter;
  readonly setFilter: (filter: ProviderFilter) => void;
}

function Filters({ setting: { providers, model }, filter, setFilter }: FiltersProps) {
  const choose = (key: 'service' | 'place') => (value: string) => {
    const { [key]: _, ...rest } = filter;
    setFilter(value === '' ? rest : { ...rest, [key]: value });
  };
  const chooseFlag = (key: 'isAssessed' | 'isUsed') => (value: string) => {
    const { [key]: _, ...rest } = filter;
    setFilter(value === '' ? rest : { ...rest, [key]: value === 'yes' });
  };
  const flagOf = (flag: boolean | undefined) => (flag === undefined ? '' : flag ? 'yes' : 'no');
  const services = model.services.filter(({ id }) => providers.some(({ serviceIds }) => serviceIds.includes(id)));
  return (
    <fieldset className="fair-filters no-print">
      <legend className="visually-hidden">{t.filters.title}</legend>
      <div className="desk-field">
        <label htmlFor="proveedores-palabras">{t.filters.words}</label>
        <input
          id="proveedores-palabras"
          type="search"
          autoComplete="off"
          value={filter.words ?? ''}
          onChange={({ target }) => setFilter({ ...filter, words: target.value })}
        />
      </div>
      <Picker label={t.filters.service} value={filter.service ?? ''} choose={choose('service')}>
        <option value="">{t.filters.any}</option>
        {services.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={OTHER_SERVICE}>{t.filters.other}</option>
      </Picker>
      <Picker label={t.filters.place} value={filter.place ?? ''} choose={choose('place')}>
        <option value="">{t.filters.any}</option>
        {listPlaces(providers).map((place) => (
          <option key={place} value={place}>
            {place}
          </option>
        ))}
      </Picker>
      <Picker label={t.filters.assessed} value={flagOf(filter.isAssessed)} choose={chooseFlag('isAssessed')}>
        <option value="">{t.filters.any}</option>
        <option value="yes">{t.filters.withReviews}</option>
        <option value="no">{t.filters.withoutReviews}</option>
      </Picker>
      <Picker label={t.filters.used} value={flagOf(filter.isUsed)} choose={chooseFlag('isUsed')}>
        <option value="">{t.filters.any}</option>
        <option value="yes">{t.filters.yes}</option>
        <option value="no">{t.filters.no}</option>
      </Picker>
    </fieldset>
  );
}

interface RowProps extends Props {
  readonly provider: Provider;
  readonly isTicked: boolean;
  /** Whether no more can be looked at beside those that are ticked. */
  readonly isFull: boolean;
  readonly setTick: (on: boolean) => void;
}

function Row({ setting, provider, isTicked, isFull, setTick }: RowProps) {
  const { session, takeAway } = useWorkspace();
  const { model, format, today } = setting;
  const name = nameProvider(provider);
  const about = [listServiceNames(provider, model).join(', '), provider.place].filter(Boolean).join(' · ');
  return (
    <>
      <a href={linkTo(PARTS.providers, provider.id)}>{name}</a>
      {about && <p className="meta">{about}</p>}
      <p className="meta">
        {[
          t.jobCount(provider.jobs.length),
          tellOverall(provider, format),
          tellPermission(provider, today),
          ...(provider.isInvented ? [t.invented] : []),
        ].join(' · ')}
      </p>
      <p className="tools no-print">
        <label className="tick">
          <input
            type="checkbox"
            checked={isTicked}
            disabled={isFull && !isTicked}
            aria-label={t.compare.tick(name)}
            onChange={({ target }) => setTick(target.checked)}
          />
          <span aria-hidden="true">{t.compare.short}</span>
        </label>
        {!session.isReadOnly && (
          <button
            type="button"
            className="plain"
            aria-label={`${t.remove}: ${name}`}
            onClick={() => takeAway(t.removed(name), providerPathOf(provider.id))}
          >
            {t.remove}
          </button>
        )}
      </p>
    </>
  );
}
