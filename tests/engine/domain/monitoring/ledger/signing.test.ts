import { describe, expect, it } from 'vitest';
import { FORM_ACTS, type FormActName } from '#domain/monitoring/ledger/acts.ts';
import {
  ConflictError,
  judgeNext,
  listPossibleActs,
  signFormAct,
  signRegistryAct,
  signRevocation,
  type FormActRequest,
  type SignedFiles,
} from '#domain/monitoring/ledger/signing.ts';
import { IN_PERIOD, makeWorld, noon, type World } from './support/world.ts';

const lana = { period: 'linea', unit: 'lana', form: 'empresa' };
const identity = { site: 'loma', practice: false };

const signerOf = async (world: World, name: string, now = IN_PERIOD) => ({
  identity,
  key: (await world.person(name)).key,
  now,
});

const add = (world: World, { files }: SignedFiles): void =>
  files.forEach((file) => world.files.push({ ...file, file: `${file.file} ${world.files.length}` }));

async function sign(world: World, name: string, request: Partial<FormActRequest> & { act: FormActName }) {
  const said = { ...lana, answers: { ventas: 100 }, comment: 'Falta marzo', ...request };
  add(world, await signFormAct(await world.verify(), world.trusted, await signerOf(world, name), said));
}

const who = async (world: World, name: string, now = IN_PERIOD) => ({
  author: (await world.person(name)).fingerprint,
  now,
});

describe('what somebody is about to sign', () => {
  it('may be done exactly where the ledger takes it', async () => {
    const world = await makeWorld();
    const told: string[] = [];
    for (const [name, act] of [
      ['elsa', 'enviar'],
      ['carla', 'recibir'],
      ['carla', 'aprobar'],
      ['elsa', 'pedir-correccion'],
      ['dora', 'autorizar-correccion'],
    ] as const) {
      for (const person of ['elsa', 'fito', 'carla', 'ana']) {
        const view = await world.verify();
        const possible = listPossibleActs(view, world.trusted, lana, await who(world, person));
        told.push(`${person} ${possible.join()}`);
        // The same question put to who verifies: each act, signed and added to a copy.
        for (const one of FORM_ACTS) {
          const signer = await signerOf(world, person);
          const { files, hash } = await signFormAct(view, world.trusted, signer, {
            ...lana,
            act: one,
            answers: { ventas: 1 },
            comment: 'x',
          });
          const copy = Object.assign(Object.create(world) as World, { files: [...world.files, ...files] });
          const isTaken = (await copy.verify()).accepted.has(hash);
          expect([person, one, isTaken]).toEqual([person, one, possible.includes(one)]);
        }
      }
      await sign(world, name, { act });
    }
    expect(told.slice(0, 8)).toEqual([
      'elsa enviar',
      'fito ',
      'carla ',
      'ana ',
      'elsa enviar',
      'fito ',
      'carla recibir',
      'ana eliminar',
    ]);
    expect((await world.verify()).faults).toEqual([]);
  });

  it('is told why not: role, reach, period', async () => {
    const world = await makeWorld();
    await sign(world, 'elsa', { act: 'enviar' });
    const view = await world.verify();
    const codeOf = async (name: string, request: Partial<FormActRequest> & { act: FormActName }, day?: string) => {
      const judged = judgeNext(
        view,
        world.trusted,
        { ...lana, ...request },
        await who(world, name, day ? noon(day) : IN_PERIOD),
      );
      return judged.ok ? judged.code : judged.refusal.code;
    };
    expect(await codeOf('carla', { act: 'recibir' })).toBe('carla');
    expect(await codeOf('carla', { act: 'recibir' }, '2026-05-01')).toBe('outsidePeriod');
    expect(await codeOf('fito', { act: 'enviar' })).toBe('outOfScope');
    expect(await codeOf('elsa', { act: 'aprobar' })).toBe('wrongRole');
    expect(await codeOf('nadie', { act: 'enviar' })).toBe('unknownAuthor');
    expect(await codeOf('elsa', { act: 'enviar', unit: 'no-hay' })).toBe('unknownUnit');
  });

  it('names the branch that it follows in a conflict, and settles it', async () => {
    const world = await makeWorld();
    const view = await world.verify();
    const signer = await signerOf(world, 'elsa');
    const sent = await Promise.all(
      [1, 2].map((ventas) => signFormAct(view, world.trusted, signer, { ...lana, act: 'enviar', answers: { ventas } })),
    );
    sent.forEach((files) => add(world, files));
    const [one, other] = sent.map(({ hash }) => hash) as [string, string];
    await expect(sign(world, 'carla', { act: 'recibir' })).rejects.toThrow(ConflictError);
    const both = await world.verify();
    const judged = judgeNext(both, world.trusted, { ...lana, act: 'aprobar' }, await who(world, 'carla'));
    expect(judged).toMatchObject({ ok: false, refusal: { code: 'wrongState', detail: { status: 'conflicto' } } });
    await sign(world, 'carla', { act: 'recibir', previous: one, discards: [other] });
    expect(await world.see()).toEqual({ status: 'recibida', faults: [] });
  });
});

describe('acts of the registry', () => {
  it('follow the last one, with names and comments in blobs, and a revocation shows what was known', async () => {
    const world = await makeWorld();
    await sign(world, 'elsa', { act: 'enviar' });
    await sign(world, 'carla', { act: 'recibir' });
    const firm = { act: 'inscribir-empresa', firm: 'tul', unit: 'telares', from: '2026-01-01', until: null } as const;
    const root = await signerOf(world, 'raiz');
    add(world, await signRegistryAct(await world.verify(), root, firm, { name: 'Tules SAC' }));
    const { fingerprint } = await world.person('elsa');
    add(world, await signRevocation(await world.verify(), root, fingerprint, 'La perdió'));
    const view = await world.verify();
    expect(view.faults).toEqual([]);
    const [entry] = view.registry.firms.get('tul') ?? [];
    expect(view.blobs.get(entry?.name ?? '')?.contents).toBe('Tules SAC');
    expect(view.registry.revocations.get(fingerprint)?.checkpoint).toBe(view.checkpoints[0]?.hash);
    expect((await world.see()).status).toBe('recibida');
  });
});
