import { useMemo } from 'react';
import type { QueueItem } from '#domain/monitoring/review/queue.ts';
import { listOddities } from '#domain/monitoring/review/listOddities.ts';
import { answersOf, findEarlier } from '#domain/monitoring/review/versions.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { useDesk } from '../desk/desk.tsx';

/** How many odd values a form has, so that nobody approves it among many without a look. */
export function OddMark({ item }: { readonly item: QueueItem }) {
  const { app, view } = useDesk();
  const count = useMemo(() => {
    const { chain, state } = view.states.get(item.id) ?? {};
    const answers = answersOf(view, state?.version);
    const last = answersOf(view, findEarlier(view, app.config, item.key)?.version);
    return chain?.place && answers ? listOddities(chain.place.form, answers, last).length : 0;
  }, [app, view, item]);
  return count > 0 ? <span className="desk-mark">! {t.odd.title(count)}</span> : null;
}
