import { addresses } from '#domain/addresses.ts';
import { addressIn } from '#domain/offline/kept.ts';
import { offline as o } from '#words/offline.ts';
import { openFormats } from '../formats.ts';
import { createKeeper } from './keeper.ts';
import { mountPackage } from './packageRow.ts';

/** Bytes left on the device below which it is worth saying: twenty times the whole site of today. */
const SCARCE = 200_000_000;

/**
 * Makes the page act on which packages are saved: tells sizes, saves, goes on, updates, removes. Where the worker shows
 * it in place of
 * a page that is not on the device, it says so.
 *
 * @param host the element that holds the packages; `data-base` is the path of the site
 */
export async function mountOfflinePage(host: HTMLElement): Promise<void> {
  const root = new URL(host.dataset['base'] ?? '/', location.origin).href.replace(/\/?$/, '/');
  const part = (name: string) => host.querySelector<HTMLElement>(`[data-${name}]`);
  const show = (name: string) => part(name)?.removeAttribute('hidden');
  const isInPlaceOfAnother = addressIn(location.href, root) !== addresses.offline;
  if (isInPlaceOfAnother) {
    show('not-saved');
    part('retry')?.addEventListener('click', () => location.reload());
  }
  if (!('caches' in window) || !('serviceWorker' in navigator)) return show('unsupported');

  const keeper = createKeeper(root);
  const status = part('status');
  const announce = (text: string) => status && (status.textContent = text);
  let offered = await keeper.offered().catch(() => undefined);
  const rows = [...host.querySelectorAll<HTMLElement>('[data-package]')].map((row) =>
    mountPackage(row, {
      keeper,
      announce,
      offered: (id) => offered?.find((summary) => summary.id === id),
      onChange: () => refresh(),
    }),
  );
  const refresh = async (): Promise<void> => {
    const kept = await keeper.kept();
    part('offline')?.toggleAttribute('hidden', offered !== undefined || isInPlaceOfAnother);
    part('how')?.toggleAttribute('hidden', offered === undefined);
    await Promise.all([...rows.map((row) => row.show(kept)), tellTotal(part('total'), kept.length > 0)]);
  };
  // Once the connection is back, what it cut short goes on by itself.
  addEventListener('online', () => {
    void keeper.offered().then(
      async (now) => {
        offered = now;
        await refresh();
        for (const row of rows) row.goOn();
      },
      () => undefined,
    );
  });
  await refresh();
  host.dataset['ready'] = '';
}

/** Tells how much the site keeps and may keep; nothing where nothing is kept or the browser does not say. */
async function tellTotal(place: HTMLElement | null, isKept: boolean): Promise<void> {
  const { usage, quota } = isKept ? ((await navigator.storage?.estimate?.().catch(() => undefined)) ?? {}) : {};
  if (!place) return;
  const { bytes: sizeOf } = openFormats();
  place.hidden = usage === undefined || quota === undefined;
  if (usage !== undefined && quota !== undefined)
    place.textContent = [o.used(sizeOf(usage)), quota - usage < SCARCE ? o.free(sizeOf(quota - usage)) : ''].join(' ');
}
