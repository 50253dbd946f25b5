import { useMemo, useState } from 'react';
import { listFirms } from '#domain/workspace/network.ts';
import { readRole } from '#domain/workspace/rules/answers.ts';
import { readExample } from '#domain/workspace/rules/example.ts';
import { firmSharingPathOf, sharingPathOf } from '#domain/workspace/rules/fields.ts';
import type { BlankRole } from '#domain/workspace/rules/model.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { AmountField } from '../AmountField.tsx';
import { useCells, useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { TickField } from '../fields.tsx';
import { nameFirm } from '../nameFirm.ts';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { useRulesSetting } from './setting.ts';
import { buildSharingReport } from './sharingReport.ts';
import { tellMoney, tellPercent } from './tell.ts';

const t = words.sharing;

/** The example of sharing: the numbers of a business, and what each firm gets by each way. */
export function SharingPage() {
  const setting = useRulesSetting();
  const example = useMemo(() => readExample(setting.cells, setting.topics), [setting]);
  const report = useMemo(() => buildSharingReport(setting, example), [setting, example]);
  return (
    <>
      <div className="no-print">
        <p>
          <a href={linkTo(PARTS.rules)}>{words.back}</a>
        </p>
        <h2>{t.title}</h2>
        <p>{t.lead}</p>
        <TickField path={sharingPathOf('by-parts')} label={t.byParts} />
        <div className="desk-fields plan-numbers">
          {example.isByParts ? (
            <>
              <Amount field="income" label={t.income} />
              <Amount field="costs" label={t.costs} />
            </>
          ) : (
            <Amount field="profit" label={t.profit} help={t.profitHelp} />
          )}
        </div>
        <div className="desk-fields">
          <PercentField role="rate" label={t.rate} />
          <PercentField role="reserve" label={t.reserve} />
        </div>
        <Firms />
        <details>
          <summary>{t.mix}</summary>
          <p className="meta">{t.mixHelp}</p>
          <div className="desk-fields">
            <PercentField role="by-equal" label={t.byEqual} />
            <PercentField role="by-contribution" label={t.byContribution} />
            <PercentField role="by-work" label={t.byWork} />
          </div>
        </details>
      </div>
      <ReportView report={report} />
      <Documents report={report} name={t.sheet} />
    </>
  );
}

function Amount({ field, label, help }: { readonly field: string; readonly label: string; readonly help?: string }) {
  return <AmountField path={sharingPathOf(field)} label={label} bad={t.badNumber} {...(help ? { help } : {})} />;
}

/** A percentage of the example, beside what the rules say of it. */
function PercentField({ role, label }: { readonly role: BlankRole; readonly label: string }) {
  const { cells, topics, format } = useRulesSetting();
  const said = readRole(cells, topics, role);
  return (
    <AmountField
      path={sharingPathOf(role)}
      label={label}
      bad={t.badNumber}
      {...(said !== undefined ? { help: t.fromRules(tellPercent(said, format)) } : {})}
    />
  );
}

/** What each firm put in and worked. */
function Firms() {
  const { session } = useWorkspace();
  const setting = useRulesSetting();
  const cells = useCells();
  const [said, say] = useState('');
  const firms = listFirms(cells);
  const contribution = readRole(cells, setting.topics, 'contribution');
  const fill = () => {
    session.write(
      ...firms.map(({ id }) => ({ path: firmSharingPathOf(id, 'contribution'), value: contribution ?? 0 })),
    );
    say(t.filled);
  };
  return (
    <section aria-labelledby="reparto-empresas">
      <h3 id="reparto-empresas">{t.entry}</h3>
      {firms.length === 0 && (
        <p>
          {words.noFirms}{' '}
          <a className="go" href={linkTo(PARTS.network)}>
            {words.goFirms}
          </a>
        </p>
      )}
      {firms.length > 0 && <p className="meta">{t.workHelp}</p>}
      {contribution !== undefined && firms.length > 0 && !session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={fill}>
            {t.fill(tellMoney(contribution, setting))}
          </button>
        </p>
      )}
      <p role="status" className="meta">
        {said}
      </p>
      <ol className="workspace-rows">
        {firms.map((firm) => (
          <li key={firm.id}>
            <fieldset>
              <legend>{nameFirm(cells, firm)}</legend>
              <div className="desk-fields plan-numbers">
                <AmountField
                  path={firmSharingPathOf(firm.id, 'contribution')}
                  label={t.contribution}
                  bad={t.badNumber}
                />
                <AmountField path={firmSharingPathOf(firm.id, 'work')} label={t.work} bad={t.badNumber} />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
    </section>
  );
}
