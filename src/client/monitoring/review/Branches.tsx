import type { MonitoringForm } from '#domain/monitoring/config.ts';
import type { ActEntry } from '#domain/monitoring/ledger/parse.ts';
import type { ChainState } from '#domain/monitoring/ledger/standing.ts';
import { judgeBranch, keepBranch } from '#domain/monitoring/review/queue.ts';
import { listVersions } from '#domain/monitoring/review/versions.ts';
import { ledgerStates } from '#words/ledgerStates.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { useDesk } from '../desk/desk.tsx';
import { doFormActs } from '../desk/doActs.ts';
import { AskFirst, OutcomeLine, Told } from '../desk/parts.tsx';
import { tellFault } from '../tell.ts';
import { useAct } from '../desk/useAct.ts';
import { AnswersTable } from './AnswersTable.tsx';
import { buildCompared } from './compared.ts';
import { Story } from './Story.tsx';

const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

interface Props {
  readonly derived: ChainState;
  readonly form: MonitoringForm;
}

/** A conflict: each branch with what happened on it and what it says, and the choice of the one that stays. */
export function Branches({ derived, form }: Props) {
  const act = useAct();
  return (
    <section aria-label={t.branches.title}>
      <h3>{t.branches.title}</h3>
      <p>{t.branches.lead}</p>
      <div className="desk-branches">
        {derived.chain.leaves.map((leaf, place) => (
          <Branch key={leaf.hash} derived={derived} form={form} leaf={leaf} letter={letterOf(place)} act={act} />
        ))}
      </div>
      <OutcomeLine outcome={act.outcome} done={monitoringDesk.done} />
    </section>
  );
}

function Branch(
  props: Props & { readonly leaf: ActEntry; readonly letter: string; readonly act: ReturnType<typeof useAct> },
) {
  const { derived, form, leaf, letter, act } = props;
  const desk = useDesk();
  const { app, view, who } = desk;
  const { chain } = derived;
  const [version] = listVersions(chain, leaf.hash);
  const other = chain.leaves.findIndex(({ hash }) => hash !== leaf.hash);
  const [before] = listVersions(chain, chain.leaves[other]?.hash);
  const compared = buildCompared(desk, chain.key, version, {
    name: t.branches.branch(letter),
    before,
    beforeName: t.branches.branch(letterOf(other)),
  });
  const refusal = who && judgeBranch(view, app.config, chain, leaf.hash, who);
  const state = chain.states.get(leaf.hash);
  const keep = () => act.run(async () => (await doFormActs(app, [keepBranch(chain, leaf.hash)]))[0] ?? { ok: true });
  return (
    <article className="desk-branch">
      <h4>{t.branches.branch(letter)}</h4>
      {state && <p className="meta">{t.branches.isIn(ledgerStates[state.status])}</p>}
      <Story chain={chain} leaf={leaf.hash} />
      {compared ? (
        <AnswersTable form={form} caption={t.branches.branch(letter)} compared={compared} />
      ) : (
        <p className="note">{t.answers.absent}</p>
      )}
      {who && !refusal && (
        <p className="tools">
          <AskFirst label={t.branches.keep(letter)} question={t.branches.sure(letter)} busy={act.busy} act={keep} />
        </p>
      )}
      {refusal && (
        <p className="note">
          <Told told={tellFault(refusal)} />
        </p>
      )}
    </article>
  );
}
