import { useState } from 'react';
import { isSharedOut, promisedOf, shareFirms, type FirmPromise } from '#domain/workspace/cofinancing/costs.ts';
import { costPathOf, SPLITS } from '#domain/workspace/cofinancing/fields.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { AmountField } from '../AmountField.tsx';
import { useWorkspace } from '../context.tsx';
import { nameFirm } from '../nameFirm.ts';
import { Choice } from '../Choice.tsx';
import { tellFaultsOf, type CostProps } from './costFaults.ts';
import { Faults } from './Faults.tsx';

const t = workspaceCofinancing.cost;

/**
 * What falls to each firm. Sharing out writes amounts, which stay until somebody shares out again: what was signed does
 * not change by itself when a firm comes or a cost is corrected.
 */
export function SplitFields({ setting, cost }: CostProps) {
  const { session } = useWorkspace();
  const [said, say] = useState('');
  const { id, split, promises, funding } = cost;
  const tell = tellFaultsOf({ setting, cost });
  const shares = shareFirms(cost);
  const shareOut = () => {
    if (!shares) return;
    session.write(
      ...promises.map(({ firm }, place) => ({
        path: costPathOf(id, 'gives', firm.id),
        value: shares[place] ? fromCents(shares[place]) : null,
      })),
    );
    say(t.sharedOut);
  };
  if (!promises.length) return <p>{t.noFirms}</p>;
  const isDone = promisedOf(cost) > 0 && isSharedOut(cost);
  return (
    <section aria-labelledby="gasto-reparto">
      <h3 id="gasto-reparto">{t.split}</h3>
      <Choice
        label={t.splitHow}
        value={split}
        choose={(value) => {
          session.write({ path: costPathOf(id, 'split'), value });
          say('');
        }}
      >
        {SPLITS.map((one) => (
          <option key={one} value={one}>
            {t.splits[one]}
          </option>
        ))}
      </Choice>
      <ul className="ledger-split">
        {promises.map((promise) => (
          <li key={promise.firm.id}>
            <FirmFields setting={setting} cost={cost} promise={promise} />
          </li>
        ))}
      </ul>
      <Faults isLive told={tell('percents-off', 'no-promises', 'promises-off', 'split-stale')} />
      {split !== 'hand' && !session.isReadOnly && (
        <p className="tools">
          <button type="button" className="go" disabled={!shares || funding.firms === 0 || isDone} onClick={shareOut}>
            {promisedOf(cost) > 0 ? t.shareOutAgain : t.shareOut}
          </button>
        </p>
      )}
      <p className="meta" role="status">
        {isDone && said}
      </p>
      {split !== 'hand' && <p className="meta">{t.splitHelp}</p>}
    </section>
  );
}

/** What is entered of a firm, by how the sum is shared out, and what it promised. */
function FirmFields({ setting, cost: { id, split }, promise }: CostProps & { readonly promise: FirmPromise }) {
  const { session } = useWorkspace();
  const { cells, money } = setting;
  const { firm, isIn, cents } = promise;
  const name = nameFirm(cells, firm);
  const bad = workspaceCofinancing.badNumber;
  if (split === 'hand') return <AmountField path={costPathOf(id, 'gives', firm.id)} label={name} bad={bad} />;
  return (
    <>
      {split === 'share' ? (
        <AmountField path={costPathOf(id, 'percent', firm.id)} label={t.firmPercent(name)} bad={bad} />
      ) : (
        <label className="tick">
          <input
            type="checkbox"
            checked={isIn}
            disabled={session.isReadOnly}
            onChange={({ target }) =>
              session.write({ path: costPathOf(id, 'out', firm.id), value: target.checked ? null : true })
            }
          />
          <span>{t.isIn(name)}</span>
        </label>
      )}
      <p className="meta">{t.gives(name, cents === undefined ? t.givesNothing : money(cents))}</p>
    </>
  );
}
