import { REMOVED } from '#domain/workspace/cells.ts';
import { findOddOffer, risesSomewhere } from '#domain/workspace/purchase/faults.ts';
import { BASES, CHARGES, MEETS, offerPathOf, type Charge } from '#domain/workspace/purchase/fields.ts';
import type { OfferView } from '#domain/workspace/purchase/shares.ts';
import { readRole } from '#domain/workspace/rules/answers.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField } from '../fields.tsx';
import { newId } from '../session.ts';
import { beginOffer } from './begin.ts';
import { Faults } from './Faults.tsx';
import { Head } from './Head.tsx';
import type { PurchaseProps } from './setting.ts';
import { nameOffer, tellFirm, tellObstacle, tellOffer } from './tell.ts';

const { offer: t, badNumber } = workspacePurchase;

interface Props extends PurchaseProps {
  readonly view: OfferView;
}

/** All that is entered of an offer. */
export function OfferPage({ setting, view }: Props) {
  const { session } = useWorkspace();
  const { offer, obstacles } = view;
  const { purchase, views, needs, cells, money } = setting;
  const path = (...rest: readonly string[]) => offerPathOf(purchase.id, offer.id, ...rest);
  const odd = findOddOffer(
    offer,
    views.map((one) => one.offer),
    needs,
  );
  const otherOffer = views.find((one) => one.offer.id === odd?.other);
  return (
    <>
      <Head setting={setting} page="offers" />
      <h3>{nameOffer(setting, offer)}</h3>
      <div className="desk-fields plan-days">
        <TextField path={path('supplier')} label={t.supplier} help={t.supplierHelp} />
        <AmountField
          path={path('price')}
          label={t.price}
          bad={badNumber}
          odd={
            odd &&
            t.oddPrice(
              money(offer.prices[0]?.price ?? 0),
              otherOffer ? nameOffer(setting, otherOffer.offer) : tellFirm(cells, odd.other),
              money(odd.price),
            )
          }
        />
      </div>
      <div role="status">
        {tellOffer(view, setting)
          .slice(0, 2)
          .map((one) => (
            <p key={one}>{one}</p>
          ))}
      </div>
      <Faults told={obstacles.map((one) => tellObstacle(one, setting))} />
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={() => beginOffer(session, purchase.id)}>
            {t.addOther}
          </button>
        </p>
      )}
      <Steps setting={setting} view={view} />
      <Terms setting={setting} view={view} />
      <Charges setting={setting} view={view} />
    </>
  );
}

/** Prices that fall with the quantity. */
function Steps({ setting: { purchase }, view: { offer } }: Props) {
  const { session, takeAway } = useWorkspace();
  const path = (...rest: readonly string[]) => offerPathOf(purchase.id, offer.id, 'step', ...rest);
  return (
    <section aria-labelledby="oferta-precios">
      <h3 id="oferta-precios">{t.steps}</h3>
      <p className="meta">{t.stepsHelp}</p>
      <ol className="workspace-rows">
        {offer.stepIds.map((id, place) => (
          <li key={id}>
            <div className="desk-fields plan-numbers">
              <AmountField path={path(id, 'at-least')} label={t.stepFrom} bad={badNumber} />
              <AmountField path={path(id, 'price')} label={t.stepPrice} bad={badNumber} />
            </div>
            {!session.isReadOnly && (
              <p className="tools">
                <button
                  type="button"
                  aria-label={`${workspacePurchase.drop}: ${t.step(place + 1)}`}
                  onClick={() => takeAway(workspacePurchase.removed(t.step(place + 1)), path(id))}
                >
                  {workspacePurchase.drop}
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {risesSomewhere(offer) && <Faults told={[t.rises]} />}
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={() => session.write({ path: path(newId(), REMOVED), value: false })}>
            {t.addStep}
          </button>
        </p>
      )}
    </section>
  );
}

/** What the supplier asks and promises beside the price. */
function Terms({ setting: { purchase }, view: { offer } }: Props) {
  const { session } = useWorkspace();
  const path = (field: string) => offerPathOf(purchase.id, offer.id, field);
  return (
    <section aria-labelledby="oferta-condiciones">
      <h3 id="oferta-condiciones">{t.terms}</h3>
      {purchase.standard !== '' && <p className="meta">{t.standardIs(purchase.standard)}</p>}
      <div className="desk-fields plan-days">
        <Choice
          label={t.meets}
          value={offer.meets ?? ''}
          choose={(value) => session.write({ path: path('meets'), value: value || null })}
        >
          <option value="">{t.meetsUnknown}</option>
          {MEETS.map((one) => (
            <option key={one} value={one}>
              {t.meetsOf[one]}
            </option>
          ))}
        </Choice>
        {offer.meets === 'fails-standard' && <TextField path={path('meets-why')} label={t.meetsWhy} />}
        <AmountField path={path('minimum')} label={t.minimum} bad={badNumber} />
        <DayField path={path('valid-until')} label={t.validUntil} />
        <AmountField path={path('delivery-days')} label={t.deliveryDays} bad={t.badDays} />
        <TextField path={path('pay-terms')} label={t.payTerms} help={t.payTermsHelp} />
        <TextField path={path('contact')} label={t.contact} />
      </div>
      <NoteField path={path('note')} label={t.note} />
    </section>
  );
}

/** What is paid beside the goods. */
function Charges({ setting, view: { offer } }: Props) {
  const { session, model } = useWorkspace();
  const { cells, purchase, format } = setting;
  const path = (charge: Charge) => offerPathOf(purchase.id, offer.id, `charge-${charge}`);
  const fee = readRole(cells, model.topics, 'rate');
  const hasFee = offer.charges.management.amount > 0;
  return (
    <section aria-labelledby="oferta-gastos">
      <h3 id="oferta-gastos">{t.charges}</h3>
      <p className="meta">{t.chargesHelp}</p>
      {CHARGES.map((charge) => (
        <div key={charge} className="desk-fields plan-days">
          <AmountField
            path={path(charge)}
            label={t.chargeOf[charge]}
            bad={badNumber}
            {...(charge === 'tax' ? { help: t.taxHelp } : {})}
          />
          <Choice
            label={t.byLabel(t.chargeOf[charge])}
            value={offer.charges[charge].by}
            choose={(value) => session.write({ path: `${path(charge)}-by`, value })}
          >
            {BASES.map((one) => (
              <option key={one} value={one}>
                {t.byOf[one]}
              </option>
            ))}
          </Choice>
        </div>
      ))}
      {fee !== undefined && fee > 0 && !hasFee && !session.isReadOnly && (
        <>
          <p className="tools">
            <button
              type="button"
              onClick={() =>
                session.write(
                  { path: path('management'), value: fee },
                  { path: `${path('management')}-by`, value: 'of-price' },
                )
              }
            >
              {t.takeFee(format.number(fee, Number.isInteger(fee) ? 0 : 2))}
            </button>
          </p>
          <p className="meta">{t.takeFeeHelp}</p>
        </>
      )}
    </section>
  );
}
