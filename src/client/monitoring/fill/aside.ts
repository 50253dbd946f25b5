/** Versions of unfinished forms that stepped back behind another: gone on with, or erased. */
import { monitoringFill } from '#words/monitoringFill.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';
import { button, buttonAskedFirst, tellWork, tools } from '../controls.ts';
import { tellAgo } from '../device/ago.ts';
import { asideKey, draftKey } from '../kept.ts';
import { listAside, nameOf } from './listing.ts';

const t = monitoringFill.queue;

/**
 * Draws what was laid aside; nothing where nothing was.
 *
 * @param said where it is told what was done
 * @throws StoreFailure
 */
export async function drawAside(
  app: MonitoringApp,
  said: HTMLElement,
  show: () => Promise<void>,
): Promise<readonly HTMLElement[]> {
  const { store, mode, now } = app;
  const aside = await listAside(app);
  if (!aside.length) return [];
  const rows = aside.map(({ key, draft }) => {
    const use = async () => {
      const current = await store.find('drafts', draftKey(mode, draft));
      await store.write([
        { table: 'notes', key },
        // The two change places: neither is lost.
        ...(current ? [{ table: 'notes' as const, key: asideKey(mode, current), value: current }] : []),
        { table: 'drafts', key: draftKey(mode, draft), value: { ...draft, changedAt: now() } },
      ]);
      await show();
      return t.asideUsed;
    };
    const drop = async () => {
      await store.write([{ table: 'notes', key }]);
      await show();
      return t.discarded;
    };
    return element(
      'li',
      {},
      element('p', { class: 'fill-name' }, nameOf(app, draft)),
      element('p', { class: 'meta' }, t.draft(tellAgo(app, draft.changedAt))),
      tools(
        button(t.asideUse, () => tellWork(said, use)),
        buttonAskedFirst(
          t.asideDrop,
          () => t.asideDropSure,
          () => tellWork(said, drop),
        ),
      ),
    );
  });
  return [
    element(
      'details',
      {},
      element('summary', {}, `${t.aside} (${aside.length})`),
      element('p', { class: 'meta' }, t.asideHelp),
      element('ul', { class: 'fill-queue' }, ...rows),
    ),
  ];
}
