import { addresses } from '#domain/addresses.ts';
import { addressIn, listHeld, type Holdings } from '#domain/offline/kept.ts';
import { sumBytes, type PackageSummary } from '#domain/offline/packages.ts';
import { offline as o } from '#words/offline.ts';
import { openFormats } from '../formats.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { mountPackage, type PackageRow } from './packageRow.ts';
import { findRefusal } from './refusal.ts';
import { toFailure } from './saveFailure.ts';

/** Bytes left on the device below which it is worth saying: twenty times the whole site of today. */
const SCARCE = 200_000_000;

/** What the site says of itself: its packages, or why it does not say. */
type Offer = readonly PackageSummary[] | 'asking' | 'lost' | 'foreign';

/** The page, with what each of its parts needs to know. */
interface Mounted {
  readonly part: (name: string) => HTMLElement | null;
  readonly keeper: Keeper;
  readonly rows: PackageRow[];
  readonly announce: (text: string) => void;
  /** Whether the worker shows this page in place of one that is not on the device. */
  readonly isInPlaceOfAnother: boolean;
  offer: Offer;
  isVerified: boolean;
}

/**
 * Makes the page act on which packages are saved: tells sizes, saves, goes on, updates, removes, and takes everything
 * away. Where the worker shows it in place of a page that is not on the device, it says so.
 *
 * @param host the element that holds the packages; `data-base` is the path of the site
 */
export async function mountOfflinePage(host: HTMLElement): Promise<void> {
  const root = new URL(host.dataset['base'] ?? '/', location.origin).href.replace(/\/?$/, '/');
  const part = (name: string) => host.querySelector<HTMLElement>(`[data-${name}]`);
  const isInPlaceOfAnother = addressIn(location.href, root)?.replace(/\/?$/, '/') !== addresses.offline;
  if (isInPlaceOfAnother) {
    part('not-saved')?.removeAttribute('hidden');
    part('retry')?.addEventListener('click', () => location.reload());
  }
  const refusal = await findRefusal();
  if (refusal) return part(refusal)?.removeAttribute('hidden');

  const status = part('status');
  const mounted: Mounted = {
    part,
    keeper: createKeeper(root),
    rows: [],
    announce: (text) => void (status && (status.textContent = text)),
    isInPlaceOfAnother,
    offer: 'asking',
    isVerified: false,
  };
  const show = () => refresh(mounted).catch(() => part('failed')?.removeAttribute('hidden'));
  for (const row of host.querySelectorAll<HTMLElement>('[data-package]'))
    mounted.rows.push(
      mountPackage(row, {
        keeper: mounted.keeper,
        announce: mounted.announce,
        offered: (id) => findOffered(mounted.offer, id),
        isVerified: () => mounted.isVerified,
        onChange: async () => void (await show()),
      }),
    );
  mountClear(mounted);
  mounted.keeper.watch(() => void show());
  // Once the connection is back, what it cut short goes on by itself.
  addEventListener(
    'online',
    () =>
      void ask(mounted)
        .then(show)
        .then(() => mounted.rows.forEach((row) => row.goOn())),
  );
  await show();
  await Promise.all([verify(mounted), ask(mounted)]);
  await show();
  host.dataset['ready'] = '';
}

function findOffered(offer: Offer, id: string): PackageSummary | 'asking' | undefined {
  if (offer === 'asking') return offer;
  return typeof offer === 'string' ? undefined : offer.find((summary) => summary.id === id);
}

/** Asks the site what it offers. */
async function ask(mounted: Mounted): Promise<void> {
  mounted.offer = await mounted.keeper
    .offered()
    .catch((error: unknown) => (toFailure(error).reason === 'foreign' ? 'foreign' : 'lost'));
}

/** Compares what is kept with its digests, before anything is said to be saved. */
async function verify(mounted: Mounted): Promise<void> {
  const lost = await mounted.keeper.verify().catch(() => 0);
  mounted.isVerified = true;
  if (lost) mounted.announce(o.healed(lost));
}

/** Shows on every part of the page what is kept now. */
async function refresh({ part, keeper, rows, offer, isInPlaceOfAnother }: Mounted): Promise<void> {
  const holdings = await keeper.look();
  const isKnown = typeof offer !== 'string' || offer === 'asking';
  part('offline')?.toggleAttribute('hidden', offer !== 'lost' || isInPlaceOfAnother);
  part('portal')?.toggleAttribute('hidden', offer !== 'foreign');
  part('unreadable')?.toggleAttribute('hidden', !holdings.unreadable);
  part('how')?.toggleAttribute('hidden', !isKnown);
  await Promise.all([...rows.map((row) => row.show(holdings)), tellTotal(part('total'), holdings)]);
}

/** The way out of any trouble: everything of this site goes, whatever state it is in. */
function mountClear({ part, keeper, announce }: Mounted): void {
  part('start-again')?.removeAttribute('hidden');
  part('clear')?.addEventListener('click', () => {
    void keeper.clear().then(
      () => {
        part('failed')?.setAttribute('hidden', '');
        announce(o.cleared);
      },
      () => announce(o.clearFailed),
    );
  });
}

/** Tells how much the site keeps, and how much room is left where that is little; nothing where nothing is kept. */
async function tellTotal(place: HTMLElement | null, holdings: Holdings): Promise<void> {
  if (!place) return;
  const { bytes: sizeOf } = openFormats();
  const bytes = sumBytes(listHeld(holdings));
  place.hidden = !bytes;
  if (!bytes) return;
  const { usage = 0, quota = Infinity } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  const free = quota - usage;
  place.textContent = [o.used(sizeOf(bytes)), free < SCARCE ? o.free(sizeOf(free)) : ''].filter(Boolean).join(' ');
}
