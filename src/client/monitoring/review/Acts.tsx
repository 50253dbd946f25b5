import { useState } from 'react';
import type { FormActName } from '#domain/monitoring/ledger/acts.ts';
import type { Refusal } from '#domain/monitoring/ledger/fault.ts';
import { judgeNext } from '#domain/monitoring/ledger/signing.ts';
import type { ChainState } from '#domain/monitoring/ledger/standing.ts';
import { REVIEWING } from '#domain/monitoring/review/queue.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { useDesk } from '../desk/desk.tsx';
import { doFormActs } from '../desk/doActs.ts';
import { AskFirst, Labelled, OutcomeLine, Told } from '../desk/parts.tsx';
import { tellFault } from '../tell.ts';
import { useAct } from '../desk/useAct.ts';

/** Acts that carry a comment; without one, the first two are none. */
const NEEDS_COMMENT = ['observar', 'pedir-correccion'] as const;
const MAY_COMMENT = [...NEEDS_COMMENT, 'autorizar-correccion', 'eliminar'] as const;
type Commented = (typeof MAY_COMMENT)[number];

const needs = (act: FormActName): boolean => (NEEDS_COMMENT as readonly FormActName[]).includes(act);
const mayComment = (act: FormActName): act is Commented => (MAY_COMMENT as readonly FormActName[]).includes(act);

/** Longest comment that the ledger takes. */
const LONGEST = 4_000;

/** What this person may do to a form now, and why not the rest. @param odd how many odd values it has */
export function Acts({ derived, odd }: { readonly derived: ChainState; readonly odd: number }) {
  const { app, view, who } = useDesk();
  const { key } = derived.chain;
  const { busy, outcome, run } = useAct();
  const [did, setDid] = useState<FormActName>();
  if (!who) return null;
  const judged = REVIEWING.map((act) => ({ act, judgement: judgeNext(view, app.config, { ...key, act }, who) }));
  const possible = judged.flatMap(({ act, judgement }) => (judgement.ok ? [act] : []));
  const refused = judged.flatMap(({ act, judgement }) => (judgement.ok ? [] : [{ act, refusal: judgement.refusal }]));
  const sign = (act: FormActName, comment?: string) => {
    setDid(act);
    run(async () => (await doFormActs(app, [{ ...key, act, comment }]))[0] ?? { ok: true });
  };
  return (
    <section aria-label={t.acts.title}>
      <h3>{t.acts.title}</h3>
      {possible.length === 0 && <p>{t.acts.none}</p>}
      <p className="tools">
        {possible
          .filter((act) => !mayComment(act))
          .map((act) => (
            <AskFirst
              key={act}
              label={t.acts.sign(monitoringDesk.acts[act])}
              question={act === 'aprobar' && odd > 0 ? t.acts.sure.aprobar : undefined}
              busy={busy}
              act={() => sign(act)}
            />
          ))}
      </p>
      {possible.filter(mayComment).map((act) => (
        <WithComment
          key={`${act} ${derived.status}`}
          act={act}
          declines={derived.state?.request !== undefined}
          busy={busy}
          sign={sign}
        />
      ))}
      {busy && <p role="status">{monitoringDesk.working}</p>}
      <OutcomeLine outcome={outcome} done={did ? t.acts.done(monitoringDesk.acts[did]) : ''} />
      <Refused refused={refused} open={possible.length === 0} />
    </section>
  );
}

/** An act with the comment that it needs, or may have. */
function WithComment(props: {
  readonly act: Commented;
  readonly declines: boolean;
  readonly busy: boolean;
  readonly sign: (act: FormActName, comment?: string) => void;
}) {
  const { act, declines, busy, sign } = props;
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);
  const written = comment.trim();
  return (
    <details className="desk-fold">
      <summary>{monitoringDesk.acts[act]}</summary>
      {act === 'observar' && declines && <p className="meta">{t.acts.declines}</p>}
      <Labelled label={needs(act) ? t.acts.commentNeeded : t.acts.comment} help={t.acts.commentHelp[act]}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            maxLength={LONGEST}
            required={needs(act)}
            aria-invalid={isMissing && !written}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
          />
        )}
      </Labelled>
      {isMissing && !written && (
        <p className="note" role="alert">
          {t.acts.writeComment}
        </p>
      )}
      <p className="tools">
        <AskFirst
          label={t.acts.sign(monitoringDesk.acts[act])}
          question={act === 'eliminar' ? t.acts.sure.eliminar : undefined}
          busy={busy}
          act={() => (needs(act) && !written ? setMissing(true) : sign(act, written || undefined))}
        />
      </p>
    </details>
  );
}

/** What cannot be done: the same reason is told once for all acts that it stops. */
function Refused(props: {
  readonly refused: readonly { readonly act: FormActName; readonly refusal: Refusal }[];
  readonly open: boolean;
}) {
  if (!props.refused.length) return null;
  return (
    <details className="desk-fold" open={props.open}>
      <summary>{t.acts.cannot}</summary>
      <ul className="desk-faults">
        {props.refused.map(({ act, refusal }) => (
          <li key={act}>
            <b>{monitoringDesk.acts[act]}:</b> <Told told={tellFault(refusal)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
