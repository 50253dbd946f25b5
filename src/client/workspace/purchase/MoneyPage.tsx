import { REMOVED, type CellValue } from '#domain/workspace/cells.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { listCollection } from '#domain/workspace/purchase/accounts.ts';
import { PAID_FOR, purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import { sumOf } from '#domain/workspace/purchase/quantities.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField } from '../fields.tsx';
import { newId } from '../session.ts';
import { Head, Onward } from './Head.tsx';
import { listParts } from './parts.ts';
import { RowEnd } from './RowEnd.tsx';
import type { PurchaseProps } from './setting.ts';
import { tellFirm } from './tell.ts';

const { money: t, badNumber } = workspacePurchase;

/** The money of the firms before the order, and what was paid after it. */
export function MoneyPage({ setting }: PurchaseProps) {
  return (
    <>
      <Head setting={setting} page="money" />
      <Collecting setting={setting} />
      <Paying setting={setting} />
      <Onward setting={setting} page="money" />
    </>
  );
}

function Collecting({ setting }: PurchaseProps) {
  const { session, today } = useWorkspace();
  const { cells, purchase, collected, money, order } = setting;
  const lines = listCollection(listParts(setting), collected);
  const path = (id: string, field: string) => purchasePathOf(purchase.id, 'collected', id, field);
  const put = (firmId: string, cents: number) => {
    const id = newId();
    const fields: readonly (readonly [string, CellValue])[] = [
      [REMOVED, false],
      ['firm', firmId],
      ['on', today],
      ['amount', fromCents(cents)],
    ];
    session.write(...fields.map(([field, value]) => ({ path: path(id, field), value })));
  };
  const lacks = sumOf(lines.map((line) => line.lacks));
  return (
    <section aria-labelledby="compra-reunido">
      <h3 id="compra-reunido">{t.collecting}</h3>
      <p>{order ? t.collectingHelp : t.beforeOrder}</p>
      {lines.length === 0 && <p>{t.nothing}</p>}
      {lines.length > 0 && (
        <p role="status">
          <strong>
            {lacks > 0
              ? t.lacks(money(sumOf(lines.map((line) => line.collected))), money(lacks))
              : t.complete(money(sumOf(lines.map((line) => line.collected))))}
          </strong>
        </p>
      )}
      <ul className="workspace-rows">
        {lines.map((line) => {
          const name = tellFirm(cells, line.firmId);
          const own = collected.filter(({ firmId }) => firmId === line.firmId);
          return (
            <li key={line.firmId}>
              <strong>{name}</strong>
              <p className="meta">
                {t.line(money(line.pays), money(line.collected))}{' '}
                {line.lacks > 0 ? t.lineLacks(money(line.lacks)) : line.over > 0 ? t.lineOver(money(line.over)) : ''}
              </p>
              {own.length > 0 && (
                <details>
                  <summary aria-label={`${t.puts(own.length)}: ${name}`}>{t.puts(own.length)}</summary>
                  {own.map(({ id }) => (
                    <div key={id} className="plan-line">
                      <div className="desk-fields plan-numbers">
                        <AmountField path={path(id, 'amount')} label={t.amount} bad={badNumber} />
                        <DayField path={path(id, 'on')} label={t.on} />
                      </div>
                      <RowEnd path={purchasePathOf(purchase.id, 'collected', id)} name={t.putOf(name)} />
                    </div>
                  ))}
                </details>
              )}
              {!session.isReadOnly && line.lacks > 0 && (
                <p className="tools">
                  <button
                    type="button"
                    aria-label={`${t.put(money(line.lacks))}: ${name}`}
                    onClick={() => put(line.firmId, line.lacks)}
                  >
                    {t.put(money(line.lacks))}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Paying({ setting }: PurchaseProps) {
  const { session, today } = useWorkspace();
  const { purchase, spending, order, money } = setting;
  const path = (id: string, field: string) => purchasePathOf(purchase.id, 'spending', id, field);
  const paid = sumOf(spending.flatMap(({ on, cents }) => (on === '' ? [] : [cents])));
  const left = order ? Math.max(0, order.total - sumOf(spending.map(({ cents }) => cents))) : 0;
  const leftOfGoods = order
    ? Math.max(
        0,
        order.goods +
          order.tax -
          sumOf(spending.flatMap(({ paidFor, cents }) => (paidFor === 'paid-goods' ? [cents] : []))),
      )
    : 0;
  const add = () => {
    const id = newId();
    const paidFor = leftOfGoods > 0 || left === 0 ? PAID_FOR[0] : PAID_FOR[1];
    const amount = leftOfGoods > 0 ? Math.min(leftOfGoods, left) : left;
    session.write(
      { path: path(id, REMOVED), value: false },
      { path: path(id, 'paid-for'), value: paidFor },
      { path: path(id, 'on'), value: today },
      ...(amount > 0 ? [{ path: path(id, 'amount'), value: fromCents(amount) }] : []),
    );
  };
  return (
    <section aria-labelledby="compra-pagos">
      <h3 id="compra-pagos">{t.paying}</h3>
      <p className="meta">{t.payingHelp}</p>
      {order && <p role="status">{t.paidOf(money(paid), money(order.total))}</p>}
      <ol className="workspace-rows">
        {spending.map(({ id, paidFor, on }, place) => (
          <li key={id}>
            <div className="desk-fields plan-numbers">
              <Choice
                label={t.paidFor}
                value={paidFor}
                choose={(value) => session.write({ path: path(id, 'paid-for'), value })}
              >
                {PAID_FOR.map((one) => (
                  <option key={one} value={one}>
                    {t.paidForOf[one]}
                  </option>
                ))}
              </Choice>
              <AmountField path={path(id, 'amount')} label={t.amount} bad={badNumber} />
              <DayField path={path(id, 'on')} label={t.paidOn} />
              {on === '' && <DayField path={path(id, 'due')} label={t.due} />}
              <TextField path={path(id, 'receipt')} label={t.receipt} />
            </div>
            {on === '' && <p className="meta">{t.isPlanned}</p>}
            <RowEnd path={purchasePathOf(purchase.id, 'spending', id)} name={t.payment(place + 1)} />
          </li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={add}>
            {t.addPayment}
          </button>
        </p>
      )}
    </section>
  );
}
