/** Puts a copy back into a device. What is there stays: nothing that somebody wrote is lost, here or in the copy. */
import type { Admission } from '#domain/monitoring/ledger/admit.ts';
import { isSameValue } from '../../store/sameValue.ts';
import type { Change } from '../../store/store.ts';
import type { MonitoringApp } from '../app.ts';
import { asideKey, draftKey, keyIn, type Draft, type MonitoringTables } from '../kept.ts';
import type { DeviceCopy } from './copyFile.ts';

/** What came of a copy. */
export interface BroughtCopy {
  readonly admission: Admission;
  /** Drafts that were taken, and those of either side that stepped back behind a newer one. */
  readonly drafts: number;
  readonly aside: number;
}

/** Of two drafts of one form, the newer goes on; the other is laid aside where it says something else. */
function mergeDrafts(
  here: Draft | undefined,
  coming: Draft,
): { readonly keep: Draft; readonly aside?: Draft | undefined } {
  if (!here) return { keep: coming };
  const [older, newer] = here.changedAt < coming.changedAt ? [here, coming] : [coming, here];
  const sayTheSame = isSameValue({ ...older.answers }, { ...newer.answers }) && older.comment === newer.comment;
  return sayTheSame ? { keep: newer } : { keep: newer, aside: older };
}

/** Brings a copy back. @throws StoreFailure */
export async function bringCopy({ store, mode, ledger }: MonitoringApp, copy: DeviceCopy): Promise<BroughtCopy> {
  const present = new Set((await store.list('files', `${mode}/`)).map(({ key }) => key));
  // What was erased does not come back by another copy; what came here since then stays.
  const erased = copy.erased.map((digest) => keyIn(mode, digest)).filter((key) => !present.has(key));
  const changes: Change<MonitoringTables>[] = erased.map((key) => ({ table: 'erased', key, value: true }));
  for (const [digest, value] of Object.entries(copy.handed))
    if (!(await store.find('handed', keyIn(mode, digest))))
      changes.push({ table: 'handed', key: keyIn(mode, digest), value });
  const aside = [...copy.aside];
  let drafts = 0;
  for (const coming of copy.drafts) {
    const here = await store.find('drafts', draftKey(mode, coming));
    const merged = mergeDrafts(here, coming);
    if (merged.aside) aside.push(merged.aside);
    if (merged.keep === coming && !isSameValue(here, coming)) {
      drafts += 1;
      changes.push({ table: 'drafts', key: draftKey(mode, coming), value: coming });
    }
  }
  for (const draft of aside) changes.push({ table: 'notes', key: asideKey(mode, draft), value: draft });
  await store.write(changes);
  await ledger.reload();
  return { admission: await ledger.take(copy.files), drafts, aside: aside.length };
}
