import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Session, nameOf, newId, type FieldChange } from '#client/workspace/session.ts';
import { openMemoryStore } from '#client/store/memoryStore.ts';
import type { WorkspaceTables } from '#client/workspace/kept.ts';
import { isApart, listValues, PATH_PATTERN, type Cells, type CellValue } from '#domain/workspace/cells.ts';
import { listPayments, writeReceipt } from '#domain/workspace/cofinancing/payments.ts';
import { cellsWith, valuesOf, writeIn } from '../../domain/workspace/support/workspaces.ts';
import { Device, rest } from './support/device.ts';

const ID = 'k3xw9q2a1';

/** A device with a workspace, and a tab that has it open. */
async function openDevice(cells: Cells = new Map()) {
  const device = new Device();
  await device
    .open()
    .write([
      { table: 'workspaces', key: ID, value: { id: ID, begunAt: 1, usedAt: 1 } },
      ...[...cells].map(([path, value]) => ({ table: 'cells' as const, key: `${ID} ${path}`, value })),
    ]);
  device.writes = 0;
  return { device, session: await openTab(device) };
}
async function openTab(device: Device): Promise<Session> {
  const session = await Session.open(device.open(), ID);
  if (!session) throw new Error('There is no workspace.');
  return session;
}
/** What fields say; what is empty counts as not there. */
const said = (cells: Cells) =>
  Object.fromEntries(Object.entries(valuesOf(cells)).filter(([, value]) => value !== null));

describe('an open workspace', () => {
  it('shows what is written at once, and keeps it', async () => {
    const { device, session } = await openDevice(cellsWith({ 'network/name': 'Red' }));
    const told: string[] = [];
    session.onChange(() => told.push(session.keeping));
    session.write({ path: 'network/place', value: 'Loma' });
    expect([said(session.cells), session.keeping, nameOf(session.cells)]).toEqual([
      { 'network/name': 'Red', 'network/place': 'Loma' },
      'keeping',
      'Red',
    ]);
    await session.settled();
    expect([session.keeping, told]).toEqual(['kept', ['keeping', 'kept']]);
    expect(device.cellsOf(ID)).toEqual(session.cells);
    // What says the same is no change, also where nothing was.
    session.write({ path: 'network/place', value: 'Loma' }, { path: 'network/trade', value: null });
    expect([session.keeping, device.writes, told.length]).toEqual(['kept', 1, 2]);
    expect(await Session.open(device.open(), 'otro')).toBeUndefined();
  });

  it('gives ids that are parts of paths, each its own', () => {
    const ids = Array.from({ length: 200 }, newId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(PATH_PATTERN);
  });

  it('says so where the browser keeps nothing, and goes on', async () => {
    const store = openMemoryStore<WorkspaceTables>('refused');
    await store.write([{ table: 'workspaces', key: ID, value: { id: ID, begunAt: 1, usedAt: 1 } }]);
    const session = (await Session.open(store, ID))!;
    session.write({ path: 'a', value: 1 });
    await session.settled();
    expect([session.keeping, said(session.cells)]).toEqual(['refused', { a: 1 }]);
  });

  it('that is only looked at changes nothing', async () => {
    const session = Session.show(ID, cellsWith({ a: 1 }));
    session.write({ path: 'a', value: 2 });
    session.undo();
    await session.settled();
    expect([session.isReadOnly, session.canUndo, said(session.cells)]).toEqual([true, false, { a: 1 }]);
  });

  it('tells nobody once it is closed, and what was written before that is kept', async () => {
    const { device, session } = await openDevice();
    let told = 0;
    session.onChange(() => (told += 1));
    session.write({ path: 'a', value: 1 });
    session.close();
    await session.settled();
    expect([told, said(device.cellsOf(ID))]).toEqual([1, { a: 1 }]);
  });
});

/** What somebody does on the page. */
type Act =
  { readonly act: 'write'; readonly changes: readonly FieldChange[] } | { readonly act: 'end' | 'undo' | 'redo' };
const value = fc.constantFrom<CellValue>('a', 'ab', '', 1, true, null);
const change = fc.record({ path: fc.constantFrom('a', 'b', 'c'), value });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: change.map((one): Act => ({ act: 'write', changes: [one] })) },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(change, { minLength: 2, maxLength: 3, selector: ({ path }) => path })
      .map((changes): Act => ({ act: 'write', changes })),
  },
  { weight: 3, arbitrary: fc.constantFrom<Act>({ act: 'undo' }, { act: 'redo' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ act: 'end' }) },
);

/** The same by whole pictures of what was there: what an undo is, without any cleverness. */
class Pictures {
  now: Readonly<Record<string, CellValue>> = {};
  past: { readonly picture: Readonly<Record<string, CellValue>>; readonly field?: string }[] = [];
  future: Readonly<Record<string, CellValue>>[] = [];
  private typing = '';

  take(step: Act): void {
    if (step.act === 'end') this.typing = '';
    else if (step.act === 'write') this.write(step.changes);
    else {
      this.typing = '';
      const picture = step.act === 'undo' ? this.past.pop()?.picture : this.future.pop();
      if (!picture) return;
      if (step.act === 'undo') this.future.push(this.now);
      else this.past.push({ picture: this.now });
      this.now = picture;
    }
  }

  private write(changes: readonly FieldChange[]): void {
    const real = changes.filter((one) => (this.now[one.path] ?? null) !== one.value);
    const last = real.at(-1);
    if (!last) return;
    const top = this.past.at(-1);
    const goesOn = real.length === 1 && this.typing === last.path && top?.field === last.path;
    if (!goesOn) this.past.push({ picture: this.now, ...(real.length === 1 ? { field: last.path } : {}) });
    this.now = { ...this.now, ...Object.fromEntries(real.map((one) => [one.path, one.value])) };
    this.typing = last.path;
    if (goesOn && (top?.picture[last.path] ?? null) === last.value) {
      this.past.pop();
      this.typing = '';
    }
    this.future = [];
  }
}
const withoutNull = (picture: Readonly<Record<string, CellValue>>) =>
  Object.fromEntries(Object.entries(picture).filter(([, one]) => one !== null));

describe('taking back', () => {
  it('agrees with a plain model over any row of acts, and the store ends with what the page shows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const { device, session } = await openDevice();
        const model = new Pictures();
        for (const step of acts) {
          if (step.act === 'write') session.write(...step.changes);
          else if (step.act === 'end') session.endStep();
          else session[step.act]();
          model.take(step);
          expect(said(session.cells)).toEqual(withoutNull(model.now));
          expect([session.canUndo, session.canRedo]).toEqual([model.past.length > 0, model.future.length > 0]);
        }
        await session.settled();
        expect(device.cellsOf(ID)).toEqual(session.cells);
        expect(session.keeping).toBe('kept');
      }),
      { seed: 91, numRuns: 150 },
    );
  });

  it('takes a typed text as one step, and another field, or the same one later, as its own', async () => {
    const { session } = await openDevice();
    const type = (path: string, text: string) => {
      for (let letters = 1; letters <= text.length; letters += 1)
        session.write({ path, value: text.slice(0, letters) });
    };
    type('network/name', 'Tejidos');
    session.endStep();
    type('network/name', 'Tejidos de la Loma');
    type('network/place', 'Loma');
    const names: unknown[] = [];
    while (session.canUndo) {
      session.undo();
      names.push(said(session.cells));
    }
    expect(names).toEqual([{ 'network/name': 'Tejidos de la Loma' }, { 'network/name': 'Tejidos' }, {}]);
    while (session.canRedo) session.redo();
    expect(said(session.cells)).toEqual({ 'network/name': 'Tejidos de la Loma', 'network/place': 'Loma' });
    // Typed and erased: nothing to take back.
    session.endStep();
    type('network/note', 'x');
    session.write({ path: 'network/note', value: null });
    session.undo();
    expect(said(session.cells)).toEqual({ 'network/name': 'Tejidos de la Loma' });
  });

  it('takes a row that was taken away back with one step, and several fields together', async () => {
    const { session } = await openDevice();
    session.write({ path: 'firm/a/removed', value: false });
    session.write({ path: 'firm/a/name', value: 'Uno' });
    session.write({ path: 'firm/a/removed', value: true });
    session.undo();
    expect(said(session.cells)).toEqual({ 'firm/a/removed': false, 'firm/a/name': 'Uno' });
    session.write({ path: 'x', value: 1 }, { path: 'y', value: 2 });
    session.undo();
    expect(said(session.cells)).toEqual({ 'firm/a/removed': false, 'firm/a/name': 'Uno' });
  });

  it('takes nothing back from before what is on paper by now, and what comes after it alone', async () => {
    const { session } = await openDevice();
    session.write({ path: 'payment/a/amount', value: 10 });
    session.write({ path: 'payment/a/note', value: 'x' });
    session.undo();
    session.writeForGood({ path: 'payment/a/number', value: 7 }, { path: 'payment/a/mark', value: 'kx4' });
    expect([session.canUndo, session.canRedo]).toEqual([false, false]);
    session.write({ path: 'payment/a/void', value: true });
    session.undo();
    session.undo();
    expect(said(session.cells)).toEqual({ 'payment/a/amount': 10, 'payment/a/number': 7, 'payment/a/mark': 'kx4' });
  });

  it('writes a receipt anew, so that what another copy goes on writing of its payment does not change it', async () => {
    const begun = cellsWith({
      'payment/p1/removed': false,
      'payment/p1/amount': 10,
      'payment/p1/firm': 'f1',
      'payment/p1/on': '2026-06-01',
    });
    const [one, other] = [(await openDevice(begun)).session, (await openDevice(begun)).session];
    other.write({ path: 'payment/p1/amount', value: 20 }, { path: 'payment/p1/on', value: null });
    const [payment] = listPayments(one.cells);
    one.writeForGood(...writeReceipt(payment!, 1, 'kx4'));
    one.merge(other.cells);
    const apart = [...one.cells].filter(([, cell]) => isApart(cell)).map(([path]) => path);
    expect(apart.sort()).toEqual(['payment/p1/amount', 'payment/p1/on']);
    expect(listValues(one.cells.get('payment/p1/amount')!)).toContain(10);
  });

  it('goes two hundred steps back', async () => {
    const { session } = await openDevice();
    for (let step = 0; step < 250; step += 1) session.write({ path: `firm/a${step}/name`, value: step });
    let steps = 0;
    for (; session.canUndo; steps += 1) session.undo();
    expect([steps, Object.keys(said(session.cells)).length]).toEqual([200, 50]);
  });

  it('brings back both values of a choice, the one that led still leading, and another copy sees no third', async () => {
    const base = writeIn(new Map(), 'network/place', 'Loma', 'uno', 100);
    const [one, other] = [
      writeIn(base, 'network/place', 'Cerro', 'uno', 200),
      writeIn(base, 'network/place', 'Valle', 'dos', 300),
    ];
    for (const chosen of ['Valle', 'Cerro', 'Puna']) {
      const { device, session } = await openDevice(one);
      session.write({ path: 'network/trade', value: 'Quesos' });
      await session.settled();
      session.merge(other);
      session.write({ path: 'network/trade', value: 'Tejidos' });
      session.write({ path: 'network/place', value: chosen });
      const valuesHere = () => listValues(session.cells.get('network/place') ?? { value: null, marks: [] });
      expect(valuesHere()).toEqual([chosen]);
      session.undo();
      expect([valuesHere(), said(session.cells)['network/trade']]).toEqual([['Valle', 'Cerro'], 'Tejidos']);
      session.redo();
      expect(valuesHere()).toEqual([chosen]);
      session.undo();
      await session.settled();
      expect(device.cellsOf(ID)).toEqual(session.cells);
      // What the copies held was seen before the choice was taken back.
      session.merge(other);
      session.merge(one);
      expect(valuesHere()).toEqual(['Valle', 'Cerro']);
    }
  });

  it('passes over a step that another tab took the same way', async () => {
    const { device, session } = await openDevice(cellsWith({ b: 'old' }));
    const other = await openTab(device);
    session.write({ path: 'a', value: 'x' });
    session.write({ path: 'b', value: 'new' });
    await session.settled();
    await rest();
    other.write({ path: 'b', value: 'old' });
    await other.settled();
    await rest();
    session.undo();
    expect(said(session.cells)).toEqual({ b: 'old' });
    expect([session.canUndo, session.canRedo]).toEqual([false, true]);
    session.redo();
    expect([said(session.cells), session.canRedo]).toEqual([{ a: 'x', b: 'old' }, false]);
  });

  it('begins anew once another copy was put together with this one', async () => {
    const { device, session } = await openDevice(cellsWith({ a: 'x' }));
    session.write({ path: 'b', value: 'mine' });
    const copy = writeIn(cellsWith({ a: 'x' }), 'a', 'y', 'bbbbb', Date.now());
    expect(session.merge(copy)).toMatchObject({ added: 0, newer: 1, apart: [] });
    expect([session.canUndo, session.canRedo, said(session.cells)]).toEqual([false, false, { a: 'y', b: 'mine' }]);
    await session.settled();
    expect(device.cellsOf(ID)).toEqual(session.cells);
  });
});

describe('what is written while the store is at work', () => {
  it('is kept too, also in the field that is just being kept', async () => {
    const { device, session } = await openDevice();
    const release = device.hold();
    session.write({ path: 'network/name', value: 'R' });
    await rest();
    for (const name of ['Re', 'Red']) session.write({ path: 'network/name', value: name });
    session.write({ path: 'network/place', value: 'Loma' });
    release();
    await session.settled();
    expect(said(device.cellsOf(ID))).toEqual({ 'network/name': 'Red', 'network/place': 'Loma' });
    expect(session.keeping).toBe('kept');
    expect(said((await openTab(device)).cells)).toEqual(said(session.cells));
  });

  it('says that it is kept only once all of it is', async () => {
    const { device, session } = await openDevice();
    session.onChange(() => {
      if (session.keeping === 'kept') expect(said(device.cellsOf(ID))).toEqual(said(session.cells));
    });
    for (let letters = 1; letters <= 20; letters += 1) {
      session.write({ path: 'network/name', value: 'x'.repeat(letters) });
      if (letters % 3 === 0) await rest(1);
    }
    await session.settled();
    expect(session.keeping).toBe('kept');
    expect(said(device.cellsOf(ID))).toEqual({ 'network/name': 'x'.repeat(20) });
  });
});

describe('a store that refuses', () => {
  it('takes nothing from the page, is told, and keeps all once it is asked again', async () => {
    const { device, session } = await openDevice();
    device.failures.push('full');
    session.write({ path: 'a', value: 1 });
    await session.settled();
    expect([session.keeping, said(session.cells), said(device.cellsOf(ID))]).toEqual(['full', { a: 1 }, {}]);
    device.failures.push('full');
    session.retry();
    expect(session.keeping).toBe('keeping');
    await session.settled();
    expect(session.keeping).toBe('full');
    session.retry();
    await session.settled();
    expect([session.keeping, said(device.cellsOf(ID))]).toEqual(['kept', { a: 1 }]);
  });

  it('has what it refused with the next thing that is written', async () => {
    const { device, session } = await openDevice();
    device.failures.push('changed');
    session.write({ path: 'a', value: 1 });
    await session.settled();
    expect(session.keeping).toBe('changed');
    session.write({ path: 'b', value: 2 });
    session.undo();
    session.redo();
    await session.settled();
    expect([session.keeping, said(device.cellsOf(ID))]).toEqual(['kept', { a: 1, b: 2 }]);
  });

  it('has what it refused also where the same field was written meanwhile, and a copy that was put together', async () => {
    const { device, session } = await openDevice();
    const release = device.hold();
    device.failures.push('full');
    session.write({ path: 'a', value: 1 }, { path: 'b', value: 1 });
    await rest();
    session.write({ path: 'a', value: 2 });
    session.merge(cellsWith({ c: 3 }));
    release();
    await session.settled();
    expect([session.keeping, said(device.cellsOf(ID))]).toEqual(['kept', { a: 2, b: 1, c: 3 }]);
    expect(device.cellsOf(ID)).toEqual(session.cells);
  });
});

describe('two tabs of one device', () => {
  it('see what the other writes, and lose nothing of what both write at once', async () => {
    const { device, session: one } = await openDevice(cellsWith({ note: 'old' }));
    const other = await openTab(device);
    one.write({ path: 'a', value: 1 });
    await one.settled();
    await rest();
    expect(said(other.cells)).toEqual({ note: 'old', a: 1 });
    one.write({ path: 'note', value: 'from one' });
    other.write({ path: 'note', value: 'from the other' });
    await Promise.all([one.settled(), other.settled()]);
    await rest();
    expect([...listValues(one.cells.get('note')!)].sort()).toEqual(['from one', 'from the other']);
    expect(other.cells).toEqual(one.cells);
    expect(device.cellsOf(ID)).toEqual(one.cells);
    // Whoever chooses settles it for both, also by what stands first already.
    const { value } = other.cells.get('note')!;
    other.write({ path: 'note', value });
    await other.settled();
    await rest();
    for (const { cells } of [one, other])
      expect([isApart(cells.get('note')!), cells.get('note')?.value]).toEqual([false, value]);
  });

  it('need choose nothing where both write the same', async () => {
    const { device, session: one } = await openDevice();
    const other = await openTab(device);
    for (const tab of [one, other]) tab.write({ path: 'a', value: 'x' });
    await Promise.all([one.settled(), other.settled()]);
    await rest();
    expect(isApart(one.cells.get('a')!)).toBe(false);
    const writes = device.writes;
    one.write({ path: 'a', value: 'x' });
    await one.settled();
    expect(device.writes).toBe(writes);
  });

  it('hold the same in the end, with all that nobody replaced, whatever they write and the store refuses', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      path: fc.constantFrom('a', 'b'),
      does: fc.constantFrom('write', 'write', 'write', 'undo', 'wait', 'fail'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { device, session } = await openDevice();
        const tabs = [session, await openTab(device)];
        const last = new Map<string, CellValue>();
        for (const [place, { tab, path, does }] of steps.entries()) {
          if (does === 'wait') await rest(3);
          else if (does === 'fail') device.failures.push('full');
          else if (does === 'undo') tabs[tab]!.undo();
          else {
            tabs[tab]!.write({ path, value: `w${place}` });
            last.set(path, `w${place}`);
          }
        }
        for (const tab of tabs) await tab.settled();
        device.failures.length = 0;
        for (const tab of tabs) {
          tab.retry();
          await tab.settled();
        }
        await rest();
        expect(tabs[1]!.cells).toEqual(tabs[0]!.cells);
        expect(device.cellsOf(ID)).toEqual(tabs[0]!.cells);
        // Without an undo the last writing of all is there: nobody saw it and wrote after it.
        if (!steps.some(({ does }) => does === 'undo'))
          for (const [path, value] of last) expect(listValues(tabs[0]!.cells.get(path)!)).toContain(value);
      }),
      { seed: 92, numRuns: 40 },
    );
  });

  it('keep a workspace whole that the other took off the device, where somebody goes on with it here', async () => {
    const { device, session } = await openDevice(cellsWith({ a: 1, b: 2 }));
    const gone = [...device.cellsOf(ID).keys()].map((path) => ({ table: 'cells' as const, key: `${ID} ${path}` }));
    await device.open().write([{ table: 'workspaces', key: ID }, ...gone]);
    await rest();
    expect(said(session.cells)).toEqual({ a: 1, b: 2 });
    session.write({ path: 'b', value: 3 });
    await session.settled();
    expect(session.keeping).toBe('kept');
    expect([said(device.cellsOf(ID)), device.aboutOf(ID)?.id]).toEqual([{ a: 1, b: 3 }, ID]);
  });

  it('both know of a copy that one of them saved', async () => {
    const { device, session: one } = await openDevice();
    const other = await openTab(device);
    other.markCopied(50);
    await other.settled();
    one.write({ path: 'a', value: 1 });
    await one.settled();
    await rest();
    one.markCopied(70);
    other.write({ path: 'b', value: 1 });
    await Promise.all([one.settled(), other.settled()]);
    await rest();
    expect([device.aboutOf(ID)?.copiedAt, one.kept.copiedAt, other.kept.copiedAt]).toEqual([70, 70, 70]);
    expect(device.aboutOf(ID)?.begunAt).toBe(1);
  });
});
