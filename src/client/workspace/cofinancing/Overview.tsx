import { useState } from 'react';
import { REMOVED, textOf } from '#domain/workspace/cells.ts';
import type { LedgerLine } from '#domain/workspace/cofinancing/balance.ts';
import type { Cost } from '#domain/workspace/cofinancing/costs.ts';
import { listCostFaults } from '#domain/workspace/cofinancing/faults.ts';
import { COFINANCING_TOOL, costPathOf } from '#domain/workspace/cofinancing/fields.ts';
import { bringPlanned, listPlannedCosts, type PlannedCost } from '#domain/workspace/cofinancing/fromPlan.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { useWorkspace } from '../context.tsx';
import { Block } from '../ReportView.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { ToolFigures } from '../ToolFigures.tsx';
import { beginPayment } from './beginPayment.ts';
import { Faults } from './Faults.tsx';
import { drawFirms, tellTotal } from './ledgerReport.ts';
import { PaymentList } from './PaymentList.tsx';
import type { LedgerSetting } from './setting.ts';
import { nameCost, tellCostFault, tellFirm, tellLine } from './tell.ts';
import { TermsFields } from './TermsFields.tsx';
import { WAYS } from './ways.ts';

const words = t.overview;

interface Props {
  readonly setting: LedgerSetting;
}

/** The whole ledger at a glance. */
export function Overview({ setting }: Props) {
  if (!setting.ledger.firms.length)
    return (
      <>
        <h2>{t.title}</h2>
        <p>{t.noFirms}</p>
        <p>
          <a className="go" href={linkTo(PARTS.network)}>
            {t.goFirms}
          </a>
        </p>
        {setting.costs.length > 0 && <Costs setting={setting} />}
        <p>
          <a href={linkTo(PARTS.cofinancing, WAYS.payable)}>{words.payable}</a>
        </p>
        <ToolFigures tool={COFINANCING_TOOL.id} />
      </>
    );
  const drawing = drawFirms(setting);
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {drawing && (
        <>
          <Block block={drawing} />
          <p className="meta">{words.drawingHelp}</p>
          <p>{tellTotal(setting).join(' ')}</p>
        </>
      )}
      <Firms setting={setting} />
      <Costs setting={setting} />
      <PaymentList setting={setting} />
      <Papers setting={setting} />
      <TermsFields />
      <ToolFigures tool={COFINANCING_TOOL.id} />
      <p className="meta">{words.privacy}</p>
      <p className="meta">{t.own}</p>
    </>
  );
}

/** Where each firm stands, and the way to record what it pays. */
function Firms({ setting }: Props) {
  return (
    <section aria-labelledby="cuenta-empresas">
      <h3 id="cuenta-empresas">{words.firms}</h3>
      <ul className="ledger-list">
        {setting.ledger.firms.map((line) => (
          <li key={line.id}>
            <FirmRow setting={setting} line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FirmRow({ setting, line }: Props & { readonly line: LedgerLine }) {
  const { session } = useWorkspace();
  const { cells, format, money } = setting;
  const name = tellFirm(cells, line.id);
  return (
    <>
      <strong>{name}</strong>
      <span className="meta">{tellLine(line, format, money)}</span>
      {line.overdue > 0 && <Faults told={[words.overdue(money(line.overdue))]} />}
      <span className="tools">
        {!session.isReadOnly && !line.isGone && (
          <button
            type="button"
            aria-label={`${words.pay}: ${name}`}
            onClick={() => beginPayment(session, setting, line.id)}
          >
            {words.pay}
          </button>
        )}
        <a href={linkTo(PARTS.cofinancing, WAYS.firm, line.id)} aria-label={`${words.account}: ${name}`}>
          {words.account}
        </a>
      </span>
    </>
  );
}

/** What is paid in common. */
function Costs({ setting }: Props) {
  return (
    <section aria-labelledby="cuenta-gastos">
      <h3 id="cuenta-gastos">{words.costs}</h3>
      {setting.costs.length === 0 && <p>{words.noCosts}</p>}
      <ol className="workspace-rows ledger-rows">
        {setting.costs.map((cost) => (
          <li key={cost.id}>
            <CostRow setting={setting} cost={cost} />
          </li>
        ))}
      </ol>
      <Adding setting={setting} />
    </section>
  );
}

function CostRow({ setting, cost }: Props & { readonly cost: Cost }) {
  const { cells, expenses, ledger, format, money } = setting;
  const line = ledger.costs.find(({ id }) => id === cost.id);
  const { funding } = cost;
  const told = [
    funding.cost > 0 ? words.costMeta(money(funding.cost), money(funding.firms)) : words.noAmount,
    ...(line && line.promised > 0 ? [words.costPaid(money(line.paid), money(line.promised))] : []),
  ];
  return (
    <>
      <a href={linkTo(PARTS.cofinancing, WAYS.cost, cost.id)}>{nameCost(cost)}</a>
      <p className="meta">{told.join(' ')}</p>
      <Faults told={listCostFaults(cells, expenses, cost).map((fault) => tellCostFault(fault, format, money))} />
    </>
  );
}

/** Adds an item by hand, or what the plans cost. */
function Adding({ setting: { cells, format } }: Props) {
  const { session } = useWorkspace();
  const [said, say] = useState<readonly string[]>([]);
  if (session.isReadOnly) return null;
  const add = () => {
    const id = newId();
    session.write({ path: costPathOf(id, REMOVED), value: false });
    goTo(PARTS.cofinancing, WAYS.cost, id);
  };
  const bring = () => {
    const { fresh, otherCurrency, tooLarge, currency } = listPlannedCosts(cells);
    if (fresh.length) session.write(...bringPlanned(fresh, listFirms(cells), currency));
    const names = (planned: readonly PlannedCost[]) => format.list(planned.map(({ activity }) => nameCost(activity)));
    say([
      fresh.length ? words.brought(fresh.length) : words.nothingToBring,
      ...(otherCurrency.length ? [words.otherCurrency(names(otherCurrency), currency)] : []),
      ...(tooLarge.length ? [words.tooLarge(names(tooLarge))] : []),
    ]);
  };
  return (
    <>
      <p className="tools">
        <button type="button" className="go" onClick={bring}>
          {words.bring}
        </button>
        <button type="button" onClick={add}>
          {words.addCost}
        </button>
      </p>
      <p role="status" className="meta">
        {said.join(' ')}
      </p>
    </>
  );
}

/** The papers of the ledger. */
function Papers({ setting: { cells } }: Props) {
  const network = textOf(cells, 'network/name');
  return (
    <section aria-labelledby="cuenta-papeles">
      <h3 id="cuenta-papeles">{words.papers}</h3>
      <ul className="ledger-papers">
        <li>
          <a href={linkTo(PARTS.cofinancing, WAYS.payable)}>{words.payable}</a>
        </li>
        <li>
          <a
            href={linkTo(PARTS.cofinancing, WAYS.ledger)}
            aria-label={[words.ledger, network].filter(Boolean).join(': ')}
          >
            {words.ledger}
          </a>
        </li>
        {listFirms(cells).map(({ id }) => (
          <li key={id}>
            <a href={linkTo(PARTS.cofinancing, WAYS.commitment, id)}>{words.commitment(tellFirm(cells, id))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
