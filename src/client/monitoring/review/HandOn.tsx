import { useCallback, useMemo, useState } from 'react';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import { listConcerned, type QueueItem } from '#domain/monitoring/review/queue.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { mountHand } from '../device/mountHand.ts';
import { useDesk } from '../desk/desk.tsx';
import { Embedded, SelectField } from '../desk/parts.tsx';
import { listAddressees, type Addressee } from '../outgoing.ts';
import { describeMembership } from '../names.ts';

const PURPOSES = ['approved', 'observed', 'person'] as const;
type Purpose = (typeof PURPOSES)[number];

/** Hands on what was reviewed: what was approved, what was sent back, or what concerns one person. */
export function HandOn({ items }: { readonly items: readonly QueueItem[] }) {
  const { app, view, who } = useDesk();
  const [purpose, setPurpose] = useState<Purpose>('approved');
  const [code, setCode] = useState('');
  const [withContents, setWithContents] = useState(true);
  const people = useMemo(
    () =>
      listAddressees(view, app.config, who?.now ?? app.now()).filter(({ fingerprint }) => fingerprint !== who?.author),
    [view, app, who],
  );
  const codes = usePeople(people);
  const senderOf = (key: QueueItem) => view.states.get(key.id)?.state?.version.code;
  const waiting = items.filter(({ status }) => status === 'observada');
  const chains = useMemo((): readonly ChainKey[] => {
    if (purpose === 'approved') return items.filter(({ status }) => status === 'aprobada').map(({ key }) => key);
    if (purpose === 'observed')
      return waiting.filter((item) => code === '' || senderOf(item) === code).map(({ key }) => key);
    return code === '' ? [] : listConcerned(view, app.config, code);
    // `waiting` and `senderOf` follow from these.
  }, [purpose, code, items, view, app]);
  const suggested = suggest(app.config.roles, people, {
    purpose,
    code,
    senders: waiting.map(senderOf),
  });
  return (
    <section aria-label={t.hand.title}>
      <h2>{t.hand.title}</h2>
      <p>{t.hand.lead}</p>
      <div className="desk-fields">
        <SelectField
          label={t.hand.what}
          value={purpose}
          change={(value) => setPurpose(value as Purpose)}
          options={PURPOSES.map((name) => [name, t.hand.purposes[name]])}
        />
        {purpose !== 'approved' && (
          <SelectField
            label={t.hand.person}
            value={code}
            change={setCode}
            options={[['', t.hand.choosePerson], ...codes]}
          />
        )}
      </div>
      <label className="desk-check">
        <input type="checkbox" checked={withContents} onChange={({ target }) => setWithContents(target.checked)} />{' '}
        {t.hand.withAnswers} <span className="meta">{t.hand.withoutHelp}</span>
      </label>
      <p role="status">{chains.length ? t.hand.count(chains.length) : t.hand.nothing}</p>
      {people.length === 0 && <p className="meta">{t.hand.nobody}</p>}
      {chains.length > 0 && (
        <HandPart name={t.hand.fileNames[purpose]} chains={chains} withContents={withContents} suggested={suggested} />
      )}
    </section>
  );
}

/** Each person once, with what they do. */
function usePeople(people: readonly Addressee[]): readonly (readonly [string, string])[] {
  const { app } = useDesk();
  const byCode = new Map(people.map((person) => [person.code, `${person.code} (${describeMembership(app, person)})`]));
  return [...byCode];
}

/** Whom it is meant for: who administers, those who sent what was sent back, or the person who was chosen. */
function suggest(
  roles: readonly { readonly id: string; readonly enrols?: boolean | undefined }[],
  people: readonly Addressee[],
  chosen: { readonly purpose: Purpose; readonly code: string; readonly senders: readonly (string | undefined)[] },
): readonly Addressee[] {
  const { purpose, code, senders } = chosen;
  if (purpose === 'approved') {
    const enrolling = roles.filter(({ enrols }) => enrols).map(({ id }) => id);
    return people.filter(({ role }) => enrolling.includes(role));
  }
  if (code !== '') return people.filter((person) => person.code === code);
  return purpose === 'observed' ? people.filter((person) => senders.includes(person.code)) : [];
}

/** The part that closes and hands on, drawn anew only when what it hands on is something else. */
function HandPart(props: {
  readonly name: string;
  readonly chains: readonly ChainKey[];
  readonly withContents: boolean;
  readonly suggested: readonly Addressee[];
}) {
  const { app } = useDesk();
  const { name, chains, withContents } = props;
  const key = props.suggested.map(({ fingerprint }) => fingerprint).join(' ');
  const mount = useCallback(
    (host: HTMLElement) =>
      mountHand(host, app, { name, handing: { chains, withContents }, suggested: props.suggested }),
    // Whom it is meant for is told by their keys.
    [app, name, chains, withContents, key],
  );
  return <Embedded mount={mount} />;
}
