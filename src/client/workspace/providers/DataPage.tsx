import { providerPathOf } from '#domain/workspace/providers/fields.ts';
import { workspaceProviders } from '#words/workspaceProviders.ts';
import { AmountField } from '../AmountField.tsx';
import { DayField, NoteField, TextField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { CardButton } from './files.tsx';
import { Head } from './Head.tsx';
import type { ProviderProps } from './setting.ts';
import { WAYS } from './ways.ts';

const t = workspaceProviders.fields;

/** Who a provider is, what he does, how to reach him and what he says of himself. */
export function DataPage({ setting, provider }: ProviderProps) {
  const { model, today } = setting;
  const path = (...rest: readonly string[]) => providerPathOf(provider.id, ...rest);
  const saidOn = provider['price-on'];
  const odd = saidOn > today ? t.future : provider.price !== '' && saidOn === '' ? t.noPriceDay : undefined;
  return (
    <>
      <Head provider={provider} page="data" />
      <div className="desk-fields plan-days">
        <TextField path={path('name')} label={t.name} />
        <TextField path={path('place')} label={t.place} />
      </div>
      {model.services.length > 0 && (
        <fieldset className="attendance">
          <legend>{t.services}</legend>
          {model.services.map(({ id, title }) => (
            <TickField key={id} path={path('service', id)} label={title} />
          ))}
        </fieldset>
      )}
      <TextField path={path('other-service')} label={t.otherService} />
      <NoteField path={path('does')} label={t.does} help={t.doesHelp} />
      <section aria-labelledby="proveedor-contacto">
        <h3 id="proveedor-contacto">{t.contact}</h3>
        <p className="meta">{t.contactHelp}</p>
        <div className="desk-fields plan-days">
          <TextField path={path('person')} label={t.person} />
          <TextField path={path('phone')} label={t.phone} type="tel" />
          <TextField path={path('email')} label={t.email} />
          <TextField path={path('web')} label={t.web} />
        </div>
        <CardButton provider={provider} />
      </section>
      <section aria-labelledby="proveedor-experiencia">
        <h3 id="proveedor-experiencia">{t.experience}</h3>
        <div className="desk-fields plan-days">
          <AmountField path={path('years')} label={t.years} bad={workspaceProviders.badNumber} />
          <TextField path={path('knows')} label={t.knows} />
          <TextField path={path('price')} label={t.price} />
          <DayField path={path('price-on')} label={t.priceOn} odd={odd} />
          <TextField path={path('available')} label={t.available} />
          <TextField path={path('currency')} label={t.currency} />
        </div>
        <NoteField path={path('references')} label={t.references} />
        {model.places.length > 0 && (
          <fieldset className="attendance">
            <legend>{t.areas}</legend>
            {model.places.map(({ id, title }) => (
              <TickField key={id} path={path('area', id)} label={title} />
            ))}
          </fieldset>
        )}
        <NoteField path={path('note')} label={t.note} />
      </section>
      <p className="tools area-ways">
        <a className="go" href={linkTo(PARTS.providers, provider.id, WAYS.jobs)}>
          {workspaceProviders.ways.jobs}
        </a>
      </p>
    </>
  );
}
