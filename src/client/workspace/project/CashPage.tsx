import { useState } from 'react';
import { projectPathOf } from '#domain/workspace/project/fields.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { AmountField } from '../AmountField.tsx';
import { WholeField } from '../fields.tsx';
import { Block } from '../ReportView.tsx';
import { drawCash, tableCash } from './cashTable.ts';
import { Head, Onward } from './Head.tsx';
import type { ProjectProps } from './setting.ts';
import { nameMonth, oddOf, tellCash, tellProjectFault } from './tell.ts';
import { linkToProject } from './ways.ts';

const t = workspaceProject.cash;
const bad = workspaceProject.badNumber;
const badWhole = workspaceProject.badWhole;

/** When money comes in and goes out, and whether there is enough of it: that first. */
export function CashPage({ setting }: ProjectProps) {
  const { project, scenarios } = setting;
  const [base] = scenarios;
  const told = base && tellCash(setting, base.cash);
  return (
    <>
      <Head setting={setting} way="cash" />
      <p>{t.lead}</p>
      {base && told && (
        <div className="project-says">
          <p role="status">
            <strong>{told.lowest}</strong> {told.rest.join(' ')}
          </p>
          <Block block={drawCash(setting, base.cash)} />
          <p className="meta">{t.drawingHelp}</p>
          <details>
            <summary>{t.showTable}</summary>
            <div className="report">
              <Block block={tableCash(setting, base)} />
            </div>
          </details>
        </div>
      )}
      <Collecting setting={setting} />
      <Other setting={setting} />
      <details>
        <summary>{t.own}</summary>
        <p className="meta">{t.ownHelp}</p>
        <div className="desk-fields plan-numbers">
          {project.ownMonths.map((_, place) => (
            <OwnMonth key={place} setting={setting} place={place + 1} />
          ))}
        </div>
      </details>
      <Onward setting={setting} way="cash" />
    </>
  );
}

/** When what is sold is collected, and what is bought is paid. */
function Collecting({ setting }: ProjectProps) {
  const { project } = setting;
  const { business } = project;
  const path = (field: string) => projectPathOf(project.id, field);
  const odd = (field: 'cash-share' | 'paid-share') => {
    const fault = setting.faults.find((one) => one.kind === 'share-over' && one.field === field);
    return fault && tellProjectFault(fault, setting);
  };
  return (
    <>
      <section aria-labelledby="negocio-cobran">
        <h3 id="negocio-cobran">{t.collect}</h3>
        <div className="desk-fields">
          <AmountField
            path={path('cash-share')}
            label={t.cashShare}
            bad={bad}
            help={t.shareHelp}
            odd={odd('cash-share')}
          />
          <WholeField
            path={path('credit-months')}
            label={t.creditMonths}
            fallback={business.creditMonths}
            bad={badWhole}
          />
        </div>
      </section>
      <section aria-labelledby="negocio-pagan">
        <h3 id="negocio-pagan">{t.buy}</h3>
        <div className="desk-fields">
          <AmountField
            path={path('paid-share')}
            label={t.paidShare}
            bad={bad}
            help={t.shareHelp}
            odd={odd('paid-share')}
          />
          <WholeField
            path={path('supplier-months')}
            label={t.supplierMonths}
            fallback={business.supplierMonths}
            bad={badWhole}
          />
          <WholeField path={path('buy-before')} label={t.buyBefore} fallback={business.buyBefore} bad={badWhole} />
        </div>
      </section>
    </>
  );
}

/** Money that neither sales nor purchases move. */
function Other({ setting }: ProjectProps) {
  const { project, money } = setting;
  const { loan, contributions } = project.business;
  // Emptying the amount must not shut it under the hand.
  const [wasOpen] = useState(loan.cents > 0);
  const path = (field: string) => projectPathOf(project.id, field);
  return (
    <section aria-labelledby="negocio-otro-dinero">
      <h3 id="negocio-otro-dinero">{t.other}</h3>
      <div className="desk-fields">
        <AmountField path={path('opening')} label={t.opening} bad={bad} />
        <AmountField path={path('tax')} label={t.tax} help={t.taxHelp} bad={bad} />
      </div>
      <p>
        {t.contributions(money(contributions))} <a href={linkToProject(project.id, 'shares')}>{t.goShares}</a>
      </p>
      <details open={wasOpen || undefined}>
        <summary>{t.loan}</summary>
        <div className="desk-fields">
          <AmountField path={path('loan')} label={t.loanAmount} bad={bad} odd={oddOf(setting, 'loan-late')} />
          <WholeField path={path('loan-month')} label={t.loanMonth} fallback={loan.month} bad={badWhole} />
          <AmountField
            path={path('loan-payment')}
            label={t.loanPayment}
            bad={bad}
            odd={oddOf(setting, 'loan-unpaid')}
          />
          <WholeField path={path('loan-from')} label={t.loanFrom} fallback={loan.from} bad={badWhole} />
          <WholeField path={path('loan-count')} label={t.loanCount} fallback={loan.count} bad={badWhole} />
        </div>
        <p className="meta">{t.loanMonthHelp}</p>
      </details>
    </section>
  );
}

/** A month that is unlike the others. */
function OwnMonth({ setting: { project, format }, place }: ProjectProps & { readonly place: number }) {
  const path = (field: string) => projectPathOf(project.id, 'month', String(place), field);
  const month = nameMonth(project, place, format);
  return (
    <>
      <AmountField path={path('units')} label={t.ownUnits(month)} bad={badWhole} />
      <AmountField path={path('tax')} label={t.ownTax(month)} bad={bad} />
    </>
  );
}
