import { addressIn, indexKeys } from '#domain/offline/kept.ts';
import { offline as o } from '#words/offline.ts';
import { openStore } from './store.ts';

const MARK = 'not-saved';

/**
 * Without a connection, says beside each link of a place that its page is not on the device: now and as links come.
 *
 * @param root full address of the root of the site, with its last slash
 */
export async function markSaved(host: HTMLElement, root: string): Promise<void> {
  const saved = indexKeys(await openStore(root).list());
  const mark = (): void => {
    if (navigator.onLine) return host.querySelectorAll(`.${MARK}`).forEach((old) => old.remove());
    for (const link of host.querySelectorAll('a')) {
      const address = addressIn(link.href, root);
      if (address && saved.has(address)) continue;
      if (link.nextElementSibling?.classList.contains(MARK)) continue;
      const note = document.createElement('span');
      note.className = `search-meta ${MARK}`;
      note.textContent = ` · ${o.mark}`;
      link.after(note);
    }
  };
  new MutationObserver(mark).observe(host, { childList: true, subtree: true });
  for (const event of ['online', 'offline']) addEventListener(event, mark);
  mark();
}
