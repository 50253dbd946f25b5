import type { ReactNode } from 'react';
import type { AlternativeModel } from '#domain/workspace/rules/model.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { useWorkspace } from '../context.tsx';

const t = words.question;

interface CardProps {
  /** Of the group of radios. */
  readonly name: string;
  readonly title: string;
  readonly help?: string;
  /** What is known of it; nothing for a clause of one's own, and for none. */
  readonly alternative?: AlternativeModel;
  readonly isChosen: boolean;
  readonly choose: () => void;
  /** What is entered once it is chosen. */
  readonly children: ReactNode;
}

/** Something that can be chosen, with what is entered for it once it is. */
export function ChoiceCard({ name, title, help, alternative, isChosen, choose, children }: CardProps) {
  const { session } = useWorkspace();
  return (
    <div className="item rules-card" data-chosen={isChosen || undefined}>
      <label className="level">
        <input type="radio" name={name} checked={isChosen} disabled={session.isReadOnly} onChange={choose} />
        <span>
          <b>{title}</b> {help}
          {alternative && (
            <>
              <span className="rules-line">
                <i>{t.suits}:</i> {alternative.suits}
              </span>
              <span className="rules-line">
                <i>{t.risk}:</i> {alternative.risk}
              </span>
            </>
          )}
        </span>
      </label>
      {alternative?.seen && <Seen seen={alternative.seen} />}
      {isChosen && <div className="rules-chosen">{children}</div>}
    </div>
  );
}

/** What is known of networks that did so, and where it is documented. */
function Seen({ seen: { text, places } }: { readonly seen: NonNullable<AlternativeModel['seen']> }) {
  const { model } = useWorkspace();
  return (
    <p className="rules-seen">
      <i>{t.seen}:</i> {text}{' '}
      {places.map(({ title, address }) => (
        <a key={address} className="meta" href={`${model.base}${address.slice(1)}`}>
          {title}
        </a>
      ))}
    </p>
  );
}
