import { useEffect, useMemo, useState } from 'react';
import { model, banks } from 'virtual:trama/facilitator';
import type { Cells } from '#domain/workspace/cells.ts';
import { listTrainees } from '#domain/workspace/facilitator/attempts.ts';
import { listCandidates } from '#domain/workspace/facilitator/candidates.ts';
import type { TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';
import { nameAll } from './tell.ts';
import type { FacilitatorSetting } from './types.ts';
import { workspaceFacilitator as t } from '#words/workspaceFacilitator.ts';

/** What this part works with. */
export function useFacilitator(): FacilitatorSetting {
  const workspace = useWorkspace();
  const cells: Cells = useCells();
  return useMemo(
    () => ({
      cells,
      model,
      format: workspace.format,
      frame: frameOf(workspace),
      base: workspace.model.base,
      tools: workspace.model.tools,
      trainees: nameAll(listTrainees(cells), t.person),
      candidates: nameAll(listCandidates(cells, model.criteria), t.candidate),
    }),
    [cells, workspace],
  );
}

/** The questions of a phase: they come when they are asked for. */
export type Bank =
  | { readonly state: 'here'; readonly questions: readonly TestQuestionModel[] }
  | { readonly state: 'coming' | 'failed' };

/** Brings the questions of a phase; none where the site has none. */
export function useBank(phaseId: string): Bank {
  const [bank, setBank] = useState<Bank>({ state: 'coming' });
  useEffect(() => {
    let isWanted = true;
    const bring = Object.hasOwn(banks, phaseId) ? banks[phaseId] : undefined;
    setBank(bring ? { state: 'coming' } : { state: 'here', questions: [] });
    void bring?.().then(
      ({ default: questions }) => isWanted && setBank({ state: 'here', questions }),
      () => isWanted && setBank({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [phaseId]);
  return bank;
}
