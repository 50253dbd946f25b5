import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import type { FormVersion } from '#domain/monitoring/ledger/formState.ts';
import { answersOf, findEarlier } from '#domain/monitoring/review/versions.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import type { Desk } from '../desk/desk.tsx';
import { namePeriod } from '../names.ts';

/** What stands side by side, with the names of its columns. */
export interface Compared {
  readonly now: Answers;
  readonly before?: Answers | undefined;
  readonly last?: Answers | undefined;
  readonly names: { readonly now: string; readonly before: string; readonly last: string };
}

/** Answers of a version beside those before. */
export function buildCompared(
  { view, app }: Pick<Desk, 'view' | 'app'>,
  key: ChainKey,
  version: FormVersion | undefined,
  others: { readonly name: string; readonly before: FormVersion | undefined; readonly beforeName?: string },
): Compared | undefined {
  const { name, before, beforeName = t.answers.before } = others;
  const now = answersOf(view, version);
  const earlier = findEarlier(view, app.config, key);
  return (
    now && {
      now,
      before: answersOf(view, before),
      last: answersOf(view, earlier?.version),
      names: {
        now: name,
        before: beforeName,
        last: earlier ? t.answers.last(namePeriod(app.config, earlier.period), earlier.approved) : '',
      },
    }
  );
}
