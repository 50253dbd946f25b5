import { describe, expect, it } from 'vitest';
import type { MonitoringApp } from '#client/monitoring/app.ts';
import { DeviceLedger } from '#client/monitoring/deviceLedger.ts';
import { DraftKeeper, type KeeperEvents } from '#client/monitoring/fill/keeper.ts';
import {
  asideStart,
  draftKey,
  type Draft,
  type MonitoringStore,
  type MonitoringTables,
} from '#client/monitoring/kept.ts';
import { Keyring } from '#client/monitoring/keyring.ts';
import { openMemoryStore } from '#client/store/memoryStore.ts';
import { makeWorld, noon } from '../../domain/monitoring/ledger/support/world.ts';

const NOW = noon('2026-03-12');
const PHRASE = 'cuatro palabras al azar';
const draft = (ventas: number): Draft => ({
  ...{ period: 'linea', unit: 'lana', form: 'empresa', formVersion: 2 },
  answers: { ventas },
  changedAt: NOW,
});

/** A page with the form, as one tab has it: the clock stands still. */
function openPage(store: MonitoringStore, known: Draft) {
  const told: { conflict?: Draft } = {};
  const page = { shows: known };
  const events: KeeperEvents = {
    waits: () => undefined,
    kept: () => undefined,
    adopt: (theirs) => void (page.shows = theirs),
    conflict: (theirs) => void (told.conflict = theirs),
  };
  const app = { store, mode: 'real', now: () => NOW } as unknown as MonitoringApp;
  const keeper = new DraftKeeper(app, known, () => page.shows, events);
  const answer = async (ventas: number) => {
    page.shows = draft(ventas);
    await keeper.now();
  };
  return { page, told, keeper, answer };
}

const salesIn = async (store: MonitoringStore) => {
  const kept = await store.find('drafts', draftKey('real', draft(0)));
  const aside = await store.list('notes', asideStart('real', draft(0)));
  const sales = (value: unknown) => (value as Draft).answers['ventas'];
  return { kept: kept && sales(kept), aside: aside.map(({ value }) => sales(value)).sort() };
};

describe('two tabs on one device', () => {
  it('lose no answer of a draft, also of the one that goes on while somebody chooses', async () => {
    const store: MonitoringStore = openMemoryStore<MonitoringTables>('refused');
    const [one, other] = [openPage(store, draft(0)), openPage(store, draft(0))];
    await other.answer(1);
    await one.answer(2);
    expect(one.told.conflict?.answers).toEqual({ ventas: 1 });
    await other.answer(3);
    await one.keeper.settle(draft(2), draft(1));
    expect(await salesIn(store)).toEqual({ kept: 2, aside: [1, 3] });
  });

  it('see what the other one did, however late an older reading ends', async () => {
    const world = await makeWorld();
    const store: MonitoringStore = openMemoryStore<MonitoringTables>('refused');
    const setting = { store, config: world.trusted, mode: 'real' as const, now: () => NOW };
    const ledger = await DeviceLedger.open(setting);
    await world.act('elsa', { act: 'enviar' });
    await ledger.take(world.files);
    // A reading that began before, and whose files come late.
    const list = store.list.bind(store);
    let release = (): void => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    let isFirst = true;
    store.list = async (...given) => {
      const found = await list(...given);
      if (given[0] === 'files' && isFirst) {
        isFirst = false;
        await late;
      }
      return found as never;
    };
    const reading = ledger.reload();
    const { file } = await world.act('carla', { act: 'recibir' });
    const taking = ledger.take(world.files.filter((one) => one.file === file));
    release();
    await Promise.all([reading, taking]);
    await ledger.settled();
    expect(ledger.view.states.get('linea/lana/empresa')?.status).toBe('recibida');
  });

  it('close a session in both', async () => {
    const store: MonitoringStore = openMemoryStore<MonitoringTables>('refused');
    const [one, other] = [await Keyring.open(store, 'real'), await Keyring.open(store, 'real')];
    await one.make('Elsa', 'wrapped', PHRASE);
    await other.reload();
    const [{ fingerprint = '' } = {}] = other.all;
    expect(await other.use(fingerprint, PHRASE)).toBeUndefined();
    await one.reload();
    expect([one.current?.kept.label, other.current?.kept.label]).toEqual(['Elsa', 'Elsa']);
    await one.lock();
    await other.reload();
    expect([one.current, other.current]).toEqual([undefined, undefined]);
  });

  it('erase the answers of a form with what was not signed of it', async () => {
    const world = await makeWorld();
    const store: MonitoringStore = openMemoryStore<MonitoringTables>('refused');
    const setting = { store, config: world.trusted, mode: 'real' as const, now: () => NOW };
    const ledger = await DeviceLedger.open(setting);
    await store.write([
      { table: 'drafts', key: draftKey('real', draft(1)), value: draft(1) },
      { table: 'notes', key: `${asideStart('real', draft(1))}1`, value: draft(2) },
    ]);
    expect(await ledger.erase([], draft(1))).toBe(true);
    expect(await salesIn(store)).toEqual({ kept: undefined, aside: [] });
    expect(await ledger.erase([], draft(1))).toBe(false);
  });
});
