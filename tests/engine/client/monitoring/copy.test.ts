import { describe, expect, it } from 'vitest';
import type { MonitoringApp } from '#client/monitoring/app.ts';
import { DeviceLedger } from '#client/monitoring/deviceLedger.ts';
import { bringCopy } from '#client/monitoring/device/bringCopy.ts';
import { closeCopy, gatherCopy, openCopy } from '#client/monitoring/device/copyFile.ts';
import { closeFile } from '#client/monitoring/device/handFile.ts';
import { readIncoming, bringText } from '#client/monitoring/incoming.ts';
import {
  asideStart,
  draftKey,
  type Draft,
  type MonitoringStore,
  type MonitoringTables,
} from '#client/monitoring/kept.ts';
import { Keyring } from '#client/monitoring/keyring.ts';
import { openMemoryStore } from '#client/store/memoryStore.ts';
import { makeWorld, noon, type World } from '../../domain/monitoring/ledger/support/world.ts';

const NOW = noon('2026-03-12');
const PHRASE = 'cuatro palabras al azar';

/** As much of a tool as copies and envelopes need, on a device of its own. */
async function makeDevice(world: World): Promise<MonitoringApp> {
  const store: MonitoringStore = openMemoryStore<MonitoringTables>('refused');
  const setting = { store, config: world.trusted, mode: 'real' as const, now: () => NOW };
  const [ledger, keyring] = await Promise.all([DeviceLedger.open(setting), Keyring.open(store, 'real')]);
  const identity = { site: 'loma', practice: false };
  return { ...setting, ledger, keyring, identity } as unknown as MonitoringApp;
}

const draft = (unit: string, ventas: number, changedAt: number): Draft => ({
  ...{ period: 'linea', unit, form: 'empresa', formVersion: 2 },
  answers: { ventas },
  changedAt,
});
const keep = ({ store }: MonitoringApp, ...drafts: readonly Draft[]) =>
  store.write(drafts.map((value) => ({ table: 'drafts' as const, key: draftKey('real', value), value })));

async function makeOffice() {
  const world = await makeWorld();
  for (const [name, act] of [
    ['elsa', 'enviar'],
    ['carla', 'recibir'],
  ] as const)
    await world.act(name, { act });
  await world.checkpoint('ana');
  const device = await makeDevice(world);
  await device.ledger.take(world.files);
  return { world, device };
}

describe('a copy of what a device keeps', () => {
  it('brings ledger and drafts back; of two drafts the newer goes on, and the other is laid aside', async () => {
    const { world, device } = await makeOffice();
    await keep(device, draft('lana', 5, 10), draft('seda', 6, 20), draft('paria', 7, 30));
    const file = await closeCopy(await gatherCopy(device), device.identity, PHRASE);
    const other = await makeDevice(world);
    await keep(other, draft('lana', 50, 99), draft('seda', 60, 11), draft('paria', 7, 1));
    const opened = await openCopy('copia.trama', file, other.identity, PHRASE);
    if (!opened.ok) throw new Error(opened.fault);
    const brought = await bringCopy(other, opened.copy);
    expect([brought.admission.refused, brought.drafts, brought.aside]).toEqual([[], 2, 2]);
    expect(other.ledger.files).toHaveLength(device.ledger.files.length);
    expect(other.ledger.view.states.get('linea/lana/empresa')?.status).toBe('recibida');
    const salesOf = async (unit: string) =>
      (await other.store.find('drafts', draftKey('real', draft(unit, 0, 0))))?.answers['ventas'];
    expect(await Promise.all(['lana', 'seda', 'paria'].map(salesOf))).toEqual([50, 6, 7]);
    const aside = await other.store.list('notes', asideStart('real'));
    expect(aside.map(({ value }) => (value as Draft).answers['ventas'])).toEqual([5, 60]);
    // Opened again it changes nothing.
    const again = await bringCopy(other, opened.copy);
    expect([again.admission.added, again.drafts]).toEqual([[], 0]);
  });

  it('keeps erased what was erased there, and takes nothing away that came here since', async () => {
    const { world, device } = await makeOffice();
    const [blob] = [...device.ledger.view.blobs.keys()];
    await device.ledger.erase([blob ?? ''], draft('lana', 0, 0));
    const opened = await openCopy(
      'c',
      await closeCopy(await gatherCopy(device), device.identity, PHRASE),
      device.identity,
      PHRASE,
    );
    if (!opened.ok) throw new Error(opened.fault);
    const [fresh, full] = [await makeDevice(world), (await makeOffice()).device];
    await bringCopy(fresh, opened.copy);
    await fresh.ledger.take(world.files);
    expect(fresh.ledger.view.blobs.has(blob ?? '')).toBe(false);
    const before = full.ledger.files.length;
    await bringCopy(full, { ...opened.copy, files: [] });
    expect(full.ledger.files).toHaveLength(before);
  });

  it('is refused with its reason', async () => {
    const { device } = await makeOffice();
    const copy = await gatherCopy(device);
    const file = await closeCopy(copy, device.identity, PHRASE);
    const faultOf = async (bytes: Uint8Array<ArrayBuffer>, phrase = PHRASE, identity = device.identity) => {
      const opened = await openCopy('c', bytes, identity, phrase);
      return opened.ok ? 'none' : opened.fault;
    };
    expect(await faultOf(file, 'otra frase distinta')).toBe('wrong-passphrase');
    expect(await faultOf(file.slice(0, -9))).toBe('cut');
    expect(await faultOf(file, PHRASE, { site: 'loma', practice: true })).toBe('other-place');
    const handed = await closeFile(device, 'x', { withContents: true }, { passphrase: PHRASE });
    expect(await faultOf(new Uint8Array(await handed.arrayBuffer()))).toBe('not-a-copy');
    const strange = { ...copy, drafts: [{ ...draft('../x', 1, 1) }] };
    expect(await faultOf(await closeCopy(strange, device.identity, PHRASE))).toBe('not-a-copy');
  });
});

describe('keys of a device', () => {
  it('are remembered from page to page, but for those behind a passphrase and after the session ends', async () => {
    const store = openMemoryStore<MonitoringTables>('refused');
    const ring = await Keyring.open(store, 'real');
    await ring.make('Elsa', 'open');
    const elsa = ring.current?.kept.fingerprint ?? '';
    await ring.make('Fito', 'open');
    const labelOf = async () => (await Keyring.open(store, 'real')).current?.kept.label;
    expect(await labelOf()).toBe('Fito');
    await ring.use(elsa);
    expect(await labelOf()).toBe('Elsa');
    ring.lock();
    expect([ring.current, await labelOf()]).toEqual([undefined, undefined]);
    await expect(ring.make('Ana', 'wrapped')).rejects.toThrow(RangeError);
    const file = await ring.make('Ana', 'wrapped', PHRASE);
    const ana = ring.current?.kept.fingerprint ?? '';
    expect(await labelOf()).toBeUndefined();
    expect(await ring.use(ana, 'no es esta frase')).toBe('wrong-passphrase');
    expect(await ring.use(ana, PHRASE)).toBeUndefined();
    await ring.forget(ana);
    expect([ring.current, ring.all.map(({ label }) => label)]).toEqual([undefined, ['Elsa', 'Fito']]);
    expect(await ring.take(file ?? new Uint8Array(), PHRASE, 'Ana', 'open')).toBeUndefined();
    expect(ring.current?.kept.fingerprint).toBe(ana);
  });

  it('open what is handed to them, as a file or as a message, and nothing else does', async () => {
    const { device } = await makeOffice();
    await device.keyring.make('Carla', 'open');
    const file = await closeFile(device, 'ficha', { withContents: true }, {});
    const brought = bringText('mensaje', `Le envío esto:\n${await file.text()}`);
    const key = device.keyring.current!.keys.encryption;
    const opened = await readIncoming([brought], device.identity, [{ key }]);
    expect([opened.files.length, opened.locked.length, opened.faults]).toEqual([device.ledger.files.length, 0, []]);
    const closed = await readIncoming([brought], device.identity, [{ passphrase: PHRASE }]);
    expect(closed.locked.map(({ fault, takesPassphrase }) => [fault, takesPassphrase])).toEqual([
      ['not-for-a-passphrase', false],
    ]);
  });
});
