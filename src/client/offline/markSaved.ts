import { addressIn, listReadable } from '#domain/offline/kept.ts';
import { offline as o } from '#words/offline.ts';
import { openNews } from './news.ts';
import { openStore } from './store.ts';

const MARK = 'not-saved';

/**
 * Without a connection, says beside each link of a place that its page is not on the device: now, as links come, and
 * as another tab saves or removes.
 *
 * @param root full address of the root of the site, with its last slash
 */
export async function markSaved(host: HTMLElement, root: string): Promise<void> {
  const store = openStore(root);
  let readable: ReadonlySet<string> = new Set();
  const mark = (): void => {
    if (navigator.onLine) return host.querySelectorAll(`.${MARK}`).forEach((old) => old.remove());
    for (const link of host.querySelectorAll('a')) {
      const address = addressIn(link.href, root);
      const isReadable = address !== undefined && readable.has(address);
      const note = link.nextElementSibling?.classList.contains(MARK) ? link.nextElementSibling : undefined;
      if (isReadable) note?.remove();
      else if (!note) link.after(makeNote());
    }
  };
  const look = async (): Promise<void> => {
    readable = listReadable(await store.look());
    mark();
  };
  new MutationObserver(mark).observe(host, { childList: true, subtree: true });
  for (const event of ['online', 'offline']) addEventListener(event, mark);
  openNews(root).listen(() => void look());
  await look();
}

function makeNote(): HTMLElement {
  const note = document.createElement('span');
  note.className = `search-meta ${MARK}`;
  note.textContent = ` · ${o.mark}`;
  return note;
}
