import { useState } from 'react';
import { pathOf, REMOVED } from '#domain/workspace/cells.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { newId } from '../session.ts';
import { PlainField } from './PlainField.tsx';
import type { ContestSetting } from './setting.ts';
import { tellCriteria } from './tell.ts';

const t = workspaceContest.criteria;

interface Props {
  readonly setting: ContestSetting;
  readonly isUnlocked: boolean;
  readonly unlock: () => void;
}

/** Says that criteria and weights stay, and lets them change for a reason that goes into the record. */
export function Unlock({ setting: { contest }, isUnlocked, unlock }: Props) {
  const { session, today } = useWorkspace();
  const [why, setWhy] = useState('');
  const note = () => {
    const path = contestPathOf(contest.id, 'change', newId());
    session.writeForGood(
      { path: pathOf(path, REMOVED), value: false },
      { path: pathOf(path, 'kind'), value: 'criteria' },
      { path: pathOf(path, 'on'), value: today },
      { path: pathOf(path, 'why'), value: why.trim() },
      { path: pathOf(path, 'before'), value: tellCriteria(contest).slice(0, 2000) },
    );
    unlock();
  };
  return (
    <div className="note">
      <p role="status">{isUnlocked ? t.unlocked : t.frozen}</p>
      {!isUnlocked && !session.isReadOnly && (
        <>
          <PlainField label={t.why} value={why} change={setWhy} />
          <p className="tools">
            <button type="button" disabled={why.trim() === ''} onClick={note}>
              {t.unlock}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
