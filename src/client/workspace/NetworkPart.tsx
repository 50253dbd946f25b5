import { pathOf, REMOVED, textOf } from '#domain/workspace/cells.ts';
import { isLate, listAgreements, listFirms, type Agreement, type Firm } from '#domain/workspace/network.ts';
import { workspace } from '#words/workspace.ts';
import { useCells, useWorkspace } from './context.tsx';
import { DayField, NoteField, TextField, TickField } from './fields.tsx';
import { newId } from './session.ts';

const t = workspace.network;

/** The network itself: what is entered once, and used by every tool. */
export function NetworkPart() {
  const { today } = useWorkspace();
  const began = textOf(useCells(), 'network/began');
  return (
    <>
      <section aria-labelledby="red-datos">
        <h2 id="red-datos">{t.about}</h2>
        <div className="desk-fields">
          <TextField path="network/name" label={t.name} />
          <TextField path="network/trade" label={t.trade} />
          <TextField path="network/place" label={t.place} />
          <DayField path="network/began" label={t.began} odd={began > today ? t.future : undefined} />
        </div>
        <NoteField path="network/note" label={t.note} />
      </section>
      <Firms />
      <Agreements />
    </>
  );
}

function Firms() {
  const { session, takeAway } = useWorkspace();
  const firms = listFirms(useCells());
  const add = () => session.write({ path: pathOf('firm', newId(), REMOVED), value: false });
  const remove = ({ id, name }: Firm) => takeAway(t.removed(name || t.unnamed), pathOf('firm', id));
  return (
    <section aria-labelledby="red-empresas">
      <h2 id="red-empresas">{t.firms}</h2>
      <p className="meta">{t.firmsHelp}</p>
      {firms.length === 0 && <p>{t.noFirms}</p>}
      <ol className="workspace-rows">
        {firms.map((firm, place) => (
          <li key={firm.id}>
            <FirmFields
              firm={firm}
              place={place + 1}
              isRepeated={firms.some(
                (other) =>
                  other.id !== firm.id && firm.name !== '' && other.name.toLowerCase() === firm.name.toLowerCase(),
              )}
              remove={() => remove(firm)}
            />
          </li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={add}>
            {t.add}
          </button>
        </p>
      )}
    </section>
  );
}

interface FirmProps {
  readonly firm: Firm;
  readonly place: number;
  readonly isRepeated: boolean;
  readonly remove: () => void;
}

function FirmFields({ firm, place, isRepeated, remove }: FirmProps) {
  const { session } = useWorkspace();
  const path = (field: string) => pathOf('firm', firm.id, field);
  return (
    <fieldset>
      <legend>{t.firm(place)}</legend>
      <div className="desk-fields">
        <TextField path={path('name')} label={t.firmName} odd={isRepeated ? t.repeated : undefined} />
        <TextField path={path('trade')} label={t.firmTrade} />
      </div>
      <details>
        <summary>{t.more}</summary>
        <div className="desk-fields">
          <TextField path={path('person')} label={t.person} help={t.contactHelp} />
          <TextField path={path('phone')} label={t.phone} type="tel" />
        </div>
      </details>
      {!session.isReadOnly && (
        <button
          type="button"
          className="plain"
          onClick={remove}
          aria-label={`${t.remove}: ${firm.name || t.firm(place)}`}
        >
          {t.remove}
        </button>
      )}
    </fieldset>
  );
}

function Agreements() {
  const { session } = useWorkspace();
  const agreements = listAgreements(useCells());
  const add = () => session.write({ path: pathOf('agreement', newId(), REMOVED), value: false });
  return (
    <section aria-labelledby="red-acuerdos">
      <h2 id="red-acuerdos">{t.agreements}</h2>
      {agreements.length === 0 && <p>{t.noAgreements}</p>}
      <ol className="workspace-rows">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <AgreementFields agreement={agreement} />
          </li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={add}>
            {t.addAgreement}
          </button>
        </p>
      )}
    </section>
  );
}

function AgreementFields({ agreement }: { readonly agreement: Agreement }) {
  const { session, today, takeAway } = useWorkspace();
  const began = textOf(useCells(), 'network/began');
  const path = (field: string) => pathOf('agreement', agreement.id, field);
  const { due, text } = agreement;
  const odd = isLate(agreement, today) ? t.late : due && began && due < began ? t.beforeStart : undefined;
  return (
    <fieldset>
      <legend className="visually-hidden">{text || t.agreement}</legend>
      <TextField path={path('text')} label={t.agreement} />
      <div className="desk-fields">
        <TextField path={path('who')} label={t.who} />
        <DayField path={path('due')} label={t.due} odd={odd} />
      </div>
      <TickField path={path('done')} label={t.done} />
      {!session.isReadOnly && (
        <button
          type="button"
          className="plain"
          onClick={() => takeAway(t.removed(text || t.agreement), pathOf('agreement', agreement.id))}
          aria-label={`${t.remove}: ${text || t.agreement}`}
        >
          {t.remove}
        </button>
      )}
    </fieldset>
  );
}
