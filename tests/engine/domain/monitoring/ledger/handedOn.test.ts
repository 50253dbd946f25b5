import { describe, expect, it } from 'vitest';
import { admitFiles } from '#domain/monitoring/ledger/admit.ts';
import { signRevocation } from '#domain/monitoring/ledger/signing.ts';
import { IN_PERIOD, makeWorld, type World } from './support/world.ts';

/** Everything of a ledger that counts, as it is handed on. */
const handOn = async (world: World, leaveOut: (file: string) => boolean = () => false) =>
  [...(await world.verify()).accepted.values()]
    .filter(({ file }) => !leaveOut(file))
    .map(({ file, bytes }) => ({ file: `otra copia ${file}`, bytes }));

describe('what is handed on', () => {
  it('after a revocation verifies elsewhere: its checkpoint names only what stands', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' });
    await world.act('carla', { act: 'observar' });
    await world.act('elsa', { act: 'enviar' });
    await world.act('elsa', { act: 'enviar', unit: 'seda' });
    const { key } = await world.person('ana');
    const { fingerprint } = await world.person('elsa');
    const signer = { identity: { site: 'loma', practice: false }, key, now: IN_PERIOD + 1 };
    world.files.push(...(await signRevocation(await world.verify(), signer, fingerprint)).files);
    const { refused, view } = await admitFiles([], await handOn(world), world.trusted);
    expect([refused, view.faults]).toEqual([[], []]);
    expect([...view.states.values()].map(({ chain, status }) => [chain.key.unit, status])).toEqual([
      ['lana', 'observada'],
    ]);
    // Where the acts that fell are still kept, they are told as such, and nothing is missed either.
    expect((await world.verify()).faults.map(({ code }) => code).sort()).toEqual([
      'revokedUnreceived',
      'revokedUnreceived',
    ]);
  });

  it('may be a part of a ledger: its checkpoints are kept, and show what is not there', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    const { file } = await world.act('elsa', { act: 'enviar', unit: 'seda' });
    await world.checkpoint('ana');
    const part = await handOn(world, (name) => name === file);
    const { refused, view } = await admitFiles([], part, world.trusted);
    // The answers came without the act that names them.
    expect(refused.map(({ code }) => code)).toEqual(['blobUnnamed']);
    expect(view.checkpoints).toHaveLength(1);
    expect(view.faults.map(({ code, detail }) => [code, detail?.['chain']])).toEqual([
      ['headMissing', 'linea/seda/empresa'],
    ]);
  });
});
