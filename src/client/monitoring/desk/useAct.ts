import { useCallback, useState } from 'react';
import type { Outcome } from './doActs.ts';

/** Runs one thing at a time, and keeps what came of it. */
export function useAct(): {
  readonly busy: boolean;
  readonly outcome: Outcome | undefined;
  readonly run: (work: () => Promise<Outcome>, after?: () => void) => void;
  readonly forget: () => void;
} {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const run = useCallback((work: () => Promise<Outcome>, after?: () => void) => {
    setBusy(true);
    setOutcome(undefined);
    void work()
      .then((came) => {
        setOutcome(came);
        if (came.ok) after?.();
      })
      .finally(() => setBusy(false));
  }, []);
  const forget = useCallback(() => setOutcome(undefined), []);
  return { busy, outcome, run, forget };
}
