import { describe, expect, it } from 'vitest';
import { textOf, utf8Of } from '#domain/monitoring/crypto/bytes.ts';
import { canonicalBytes } from '#domain/monitoring/crypto/canonicalJson.ts';
import { signJson } from '#domain/monitoring/crypto/signing.ts';
import { buildBundle, readBundle } from '#domain/monitoring/ledger/bundle.ts';
import { narrowsMembership } from '#domain/monitoring/ledger/membership.ts';
import { findFirm, membershipsOf } from '#domain/monitoring/ledger/registry.ts';
import { IN_PERIOD, makeWorld, noon, World } from './support/world.ts';

const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);
const codesOf = async (world: World) => codes((await world.verify()).faults);

/** Puts other bytes in the place of a file. */
const overwrite = (world: World, file: string, bytes: ReturnType<typeof utf8Of>) => {
  const at = world.files.findIndex((item) => item.file === file);
  world.files[at] = { file, bytes };
};

/** Writes an act of somebody anew, signed by whoever. */
async function forge(world: World, value: object, by: string) {
  const { signature: _, ...unsigned } = value as { signature: string };
  const { key } = await world.person(by);
  return { bytes: canonicalBytes({ ...unsigned, signature: await signJson(key, unsigned) }) };
}

describe('a ledger refuses', () => {
  it('an act in which one byte was changed, and what follows it', async () => {
    const world = await makeWorld();
    const sent = await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' });
    const at = (textOf(sent.bytes) ?? '').indexOf('"unit":"lana"') + 8;
    overwrite(
      world,
      sent.file,
      utf8Of(`${(textOf(sent.bytes) ?? '').slice(0, at)}seda${(textOf(sent.bytes) ?? '').slice(at + 4)}`),
    );
    expect((await codesOf(world)).sort()).toEqual(['badSignature', 'orphan']);
  });

  it('an act signed by another key than the one it names', async () => {
    const world = await makeWorld();
    const sent = await world.act('elsa', { act: 'enviar' });
    overwrite(world, sent.file, (await forge(world, sent.value, 'fito')).bytes);
    expect(await codesOf(world)).toEqual(['badSignature']);
  });

  it('an act replayed in another period, unit, site, practice or version, since all are signed', async () => {
    const world = await makeWorld();
    const { value, file } = await world.act('elsa', { act: 'enviar' });
    for (const [change, code] of [
      [{ period: 'anual' }, 'badSignature'],
      [{ unit: 'seda' }, 'badSignature'],
      [{ form: 'grupo' }, 'badSignature'],
      [{ formVersion: 1 }, 'badSignature'],
      [{ site: 'otro' }, 'otherSite'],
      [{ practice: true }, 'isPractice'],
      [{ previous: '0'.repeat(64) }, 'badSignature'],
      [{ at: '2026-03-11T17:00:00.000Z' }, 'badSignature'],
    ] as const) {
      overwrite(world, file, canonicalBytes({ ...value, ...change }));
      expect(await codesOf(world)).toEqual([code]);
    }
  });

  it('an act to which a name was added that readers leave out', async () => {
    const world = await makeWorld();
    const sent = await world.act('elsa', { act: 'enviar' });
    const more = (textOf(sent.bytes) ?? '').replace(/^\{/, '{"__proto__":{},');
    world.files.push({ file: 'more', bytes: utf8Of(more) });
    expect(await codesOf(world)).toEqual(['notAnAct']);
    expect((await world.see()).status).toBe('enviada');
  });

  it('the same act twice as nothing new', async () => {
    const world = await makeWorld();
    const sent = await world.act('elsa', { act: 'enviar' });
    world.add('enviar', sent);
    expect(await world.see()).toEqual({ status: 'enviada', faults: [] });
  });

  it('a chain from which an act was taken out', async () => {
    const world = await makeWorld();
    const sent = await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' });
    await world.act('carla', { act: 'aprobar' });
    world.files.splice(
      world.files.findIndex(({ file }) => file === sent.file),
      1,
    );
    expect(await world.see()).toMatchObject({ status: 'nada' });
    expect(await codesOf(world)).toEqual(['orphan', 'orphan']);
  });

  it('to lose what a checkpoint names: a form, the end of a chain, an enrolment', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    const { file: seda } = await world.act('elsa', { act: 'enviar', unit: 'seda' });
    await world.act('carla', { act: 'recibir' });
    await world.enrol('ana', 'gabo', 'gerenta', ['telares']);
    const enrolled = world.files.at(-1)?.file;
    await world.checkpoint('ana');
    expect(await codesOf(world)).toEqual([]);
    for (const [gone, chain] of [
      [(file: string) => file.startsWith('recibir'), 'linea/lana/empresa'],
      [(file: string) => file === seda, 'linea/seda/empresa'],
      [(file: string) => file === enrolled, 'registro'],
    ] as const) {
      const files = world.files.filter(({ file }) => !gone(file));
      expect(files.length).toBe(world.files.length - 1);
      const cut = Object.assign(new World(world.config), { people: world.people, files });
      const { faults } = await cut.verify();
      expect(faults.filter(({ code }) => code === 'headMissing').map(({ detail }) => detail?.['chain'])).toEqual([
        chain,
      ]);
    }
  });

  it('a checkpoint of somebody who may not enrol', async () => {
    const world = await makeWorld();
    await world.checkpoint('carla');
    expect(await codesOf(world)).toEqual(['mayNotEnrol']);
  });

  it('answers and comments that are not what was digested', async () => {
    const world = await makeWorld();
    const answers = await world.blob({ ventas: 1 });
    await world.act('elsa', { act: 'enviar', answers });
    overwrite(
      world,
      `blob ${answers}`,
      utf8Of((textOf(world.files.at(-2)!.bytes) ?? '').replace('"ventas":1', '"ventas":9')),
    );
    const { remarks, states } = await world.verify();
    // What is there is another blob, and that of the act is missing.
    expect(codes(remarks)).toEqual(['blobAbsent']);
    expect(states.get('linea/lana/empresa')?.status).toBe('enviada');
  });

  it.each([
    ['an unknown field', { ventas: 1, otra: 2 }, 'unknownField'],
    ['no prototype', JSON.parse('{"ventas":1,"__proto__":{"admin":true}}'), 'unknownField'],
    ['a text for an amount', { ventas: '1' }, 'badAnswer'],
    ['an amount below its limit', { ventas: -1 }, 'badAnswer'],
    ['an amount with too many decimals', { ventas: 0.1234567 }, 'badAnswer'],
    ['a text of many pages', { ventas: 1, nota: 'a'.repeat(501) }, 'badAnswer'],
    ['nothing of what must be answered', {}, 'answerMissing'],
    ['a list', [1], 'noAnswers'],
  ])('answers with %s', async (_, answers, code) => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar', answers: await world.blob(answers) });
    expect(await codesOf(world)).toEqual([code]);
  });

  it('comments that are empty, endless or no text', async () => {
    for (const comment of ['', '  ', 'a'.repeat(4001), { text: 'a' }, null]) {
      const world = await makeWorld();
      await world.act('elsa', { act: 'enviar' });
      await world.act('carla', { act: 'recibir' });
      await world.act('carla', { act: 'observar', comment: await world.blob(comment) });
      expect(await codesOf(world)).toEqual(['badComment']);
    }
  });
});

describe('a file', () => {
  const identity = { site: 'loma', practice: false };
  const read = async (bytes: ReturnType<typeof utf8Of>, name = 'x.json') => {
    const world = await makeWorld();
    const reading = readBundle(name, bytes, identity);
    if (!reading.ok) return [reading.fault.code];
    world.files.push(...reading.files);
    return codesOf(world);
  };

  it.each<[string, string, string]>([
    ['nothing', '', 'notJson'],
    ['half a file', '{"act":"env', 'notJson'],
    ['blanks in it', '{ "act": "enviar" }', 'notCanonical'],
    ['a name twice', '{"act":"enviar","act":"aprobar"}', 'notCanonical'],
    ['names of objects', '{"act":"enviar","__proto__":{"act":"enviar"}}', 'notCanonical'],
    ['names of objects in order', '{"__proto__":{"act":"enviar"},"act":"enviar","constructor":1}', 'notAnAct'],
    ['a list', '[]', 'notAnAct'],
    ['a text', '"enviar"', 'notAnAct'],
    ['null', 'null', 'notAnAct'],
    ['an act that there is not', '{"act":"borrar-todo"}', 'notAnAct'],
    ['a deep nest', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'notAnAct'],
    ['a deep nest in an act', `{"act":"enviar","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'notJson'],
    [
      'a deep nest in a bundle',
      `{"format":"trama-seguimiento","version":1,"site":"loma","practice":false,"acts":[${'['.repeat(9_000)}${']'.repeat(9_000)}]}`,
      'notJson',
    ],
    ['a version to come', '{"act":"enviar","version":2}', 'newerVersion'],
    ['a bundle of another program', '{"format":"otro","version":1}', 'notAnAct'],
    ['a bundle to come', '{"format":"trama-seguimiento","version":2,"site":"loma","practice":false}', 'newerVersion'],
    [
      'a bundle of another site',
      '{"format":"trama-seguimiento","version":1,"site":"otro","practice":false}',
      'otherSite',
    ],
    [
      'a bundle of a practice',
      '{"format":"trama-seguimiento","version":1,"site":"loma","practice":true}',
      'isPractice',
    ],
    [
      'a bundle with something else',
      '{"format":"trama-seguimiento","version":1,"site":"loma","practice":false,"code":[]}',
      'notAnAct',
    ],
    [
      'a bundle without lists',
      '{"format":"trama-seguimiento","version":1,"site":"loma","practice":false,"acts":{}}',
      'notAnAct',
    ],
  ])('is refused with %s', async (_, text, code) => {
    expect(await read(utf8Of(text))).toEqual([code]);
  });

  it('is refused with bytes that are no text', async () => {
    expect(await read(new Uint8Array([0xff, 0xfe, 0x00]))).toEqual(['notJson']);
  });

  it('of 100 MB is refused before it is read, and an act of one MB too', async () => {
    expect(await read(new Uint8Array(100 * 1024 * 1024))).toEqual(['tooLarge']);
    expect(await read(new Uint8Array(1024 * 1024))).toEqual(['notJson']);
    const world = await makeWorld();
    world.files.push({ file: 'x', bytes: new Uint8Array(1024 * 1024) });
    expect(await codesOf(world)).toEqual(['tooLarge']);
  });

  it('never leads out of its folder: names of folders cannot be period, unit, form or firm', async () => {
    const world = await makeWorld();
    for (const name of [
      '..',
      '.',
      'a/b',
      'a\\b',
      'A',
      'con',
      'nul',
      'com1',
      '-a',
      'a--b',
      'á',
      '',
      'a'.repeat(81),
      'a b',
      'a.b',
      'registro',
      'puntos',
      'blobs',
    ])
      await expect(world.act('elsa', { act: 'enviar', period: name })).rejects.toThrow();
    for (const name of ['..', 'a/b', 'con', 'a.b'])
      for (const field of ['unit', 'form'])
        await expect(world.act('elsa', { act: 'enviar', [field]: name })).rejects.toThrow();
    await expect(world.firm('../../fuera', 'telares')).rejects.toThrow();
  });

  it('carries acts in any order, and whatever part of them', async () => {
    const from = await makeWorld();
    await from.act('elsa', { act: 'enviar' });
    await from.act('carla', { act: 'recibir' });
    const parts = { registry: [], acts: [], blobs: [], checkpoints: [] } as Record<string, ReturnType<typeof utf8Of>[]>;
    for (const { file, bytes } of from.files)
      parts[file.startsWith('blob') ? 'blobs' : /^(?:enviar|recibir)/.test(file) ? 'acts' : 'registry']?.unshift(bytes);
    const bundle = readBundle('todo.json', buildBundle(identity, parts), identity);
    if (!bundle.ok) throw new Error(bundle.fault.code);
    expect(bundle.files).toHaveLength(from.files.length);
    const to = Object.assign(new World(from.config), { people: from.people, files: [...bundle.files] });
    expect(await to.see()).toEqual({ status: 'recibida', faults: [] });
    expect(bundle.files.map(({ file }) => file)).toContain('todo.json#acts[2]');
  });
});

describe('two acts after one', () => {
  it('are both kept, approve nothing, and are settled by a reviewer who chooses', async () => {
    const world = await makeWorld();
    const sent = await world.act('elsa', { act: 'enviar' });
    const first = await world.act('carla', { act: 'recibir' });
    const second = await world.act('elsa', { act: 'enviar', previous: sent.hash });
    expect(await world.see()).toEqual({ status: 'conflicto', faults: [] });
    // Whoever goes on from one of the two does not settle it.
    const approved = await world.act('carla', { act: 'aprobar', previous: first.hash });
    expect(await world.see()).toEqual({ status: 'conflicto', faults: [] });
    const { remarks } = await world.verify();
    expect(codes(remarks)).toEqual(['conflict']);
    await world.act('elsa', { act: 'recibir', previous: approved.hash, discards: [second.hash] });
    expect((await world.see()).status).toBe('conflicto');
    await world.act('dora', { act: 'recibir', previous: approved.hash, discards: [second.hash] });
    expect((await world.see()).status).toBe('aprobada');
  });

  it('come from two devices that begin the same form, and the one chosen goes on', async () => {
    const world = await makeWorld();
    const one = await world.act('elsa', { act: 'enviar' });
    const other = await world.act('elsa', { act: 'enviar', previous: null }, IN_PERIOD + 1);
    await world.act('carla', { act: 'recibir', previous: other.hash, discards: [one.hash] });
    await world.act('carla', { act: 'aprobar' });
    const { states } = await world.verify();
    expect(states.get('linea/lana/empresa')).toMatchObject({
      status: 'aprobada',
      state: { version: { act: other.hash } },
    });
    // What was laid aside cannot come back by itself, but what goes on from it is seen.
    await world.act('elsa', { act: 'enviar', previous: one.hash });
    expect((await world.see()).status).toBe('conflicto');
  });

  it('settled in two ways by two reviewers are a conflict again, which the next settles', async () => {
    const world = await makeWorld();
    const one = await world.act('elsa', { act: 'enviar' });
    const other = await world.act('elsa', { act: 'enviar', previous: null }, IN_PERIOD + 1);
    const left = await world.act('carla', { act: 'recibir', previous: one.hash, discards: [other.hash] });
    const right = await world.act('dora', { act: 'recibir', previous: other.hash, discards: [one.hash] });
    expect((await world.see()).status).toBe('conflicto');
    await world.act('carla', { act: 'recibir', previous: left.hash, discards: [right.hash] });
    expect(await world.see()).toEqual({ status: 'recibida', faults: [] });
  });
});

describe('a key that was revoked', () => {
  it('keeps what a reviewer had received, and no more', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' }, noon('2026-03-10'));
    await world.act('elsa', { act: 'enviar', unit: 'seda' });
    await world.revoke('ana', 'elsa', noon('2026-03-12'), null);
    expect(await world.see()).toMatchObject({
      status: 'recibida',
      faults: [expect.stringMatching(/^revokedUnreceived/)],
    });
    // Back-dated by its clock, and received after.
    await world.act('carla', { act: 'recibir', unit: 'seda' }, noon('2026-03-13'));
    expect((await world.see('linea/seda/empresa')).status).toBe('nada');
    await world.act('elsa', { act: 'enviar', period: 'anual' }, noon('2026-03-01'));
    expect((await world.see('anual/lana/empresa')).status).toBe('nada');
  });

  it('in a ledger stays without effect, and is no fault of who keeps it', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('elsa', { act: 'enviar' });
    await world.revoke('ana', 'elsa', noon('2026-03-12'), null);
    const { faults, remarks, states } = await world.verify({ placed: true });
    expect(codes(faults).filter((code) => code !== 'misplaced')).toEqual([]);
    expect(codes(remarks)).toEqual(expect.arrayContaining(['asideRevoked', 'asideRevoked']));
    expect(states.get('linea/lana/empresa')?.status).toBe('nada');
  });

  it('of a reviewer keeps what the checkpoint of the revocation shows, whatever its clock said', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' });
    await world.act('carla', { act: 'aprobar' });
    await world.act('elsa', { act: 'enviar', unit: 'seda' });
    const { hash } = await world.checkpoint('ana', noon('2026-03-20'));
    await world.revoke('ana', 'carla', noon('2026-03-20'), hash);
    expect(await world.see()).toEqual({ status: 'aprobada', faults: [] });
    // The thief signs with an old date.
    await world.act('carla', { act: 'recibir', unit: 'seda' }, noon('2026-03-05'));
    expect(await world.see('linea/seda/empresa')).toMatchObject({
      status: 'enviada',
      faults: [expect.stringMatching(/^revoked /)],
    });
  });

  it('of a reviewer keeps nothing without a checkpoint, and tells of one that is missing', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' });
    await world.revoke('ana', 'carla', noon('2026-03-20'), '0'.repeat(64));
    expect((await world.see()).status).toBe('enviada');
    expect((await codesOf(world)).sort()).toEqual(['checkpointMissing', 'revoked']);
  });

  it('cannot be enrolled again, nor enrol others with an old date in a fork', async () => {
    const world = await makeWorld();
    const before = world.lastRegistry;
    await world.revoke('raiz', 'ana', noon('2026-03-12'), null);
    const after = world.lastRegistry;
    await world.enrol('raiz', 'ana', 'jefa', []);
    expect(await codesOf(world)).toEqual(['keyWasRevoked']);
    world.lastRegistry = before;
    await world.enrol('ana', 'mala', 'jefa', []);
    const { registry, faults } = await world.verify();
    expect(codes(faults).sort()).toEqual(['keyWasRevoked', 'revoked']);
    expect(registry.memberships.has((await world.person('mala')).fingerprint)).toBe(false);
    expect(registry.heads).toEqual([after]);
  });
});

describe('the registry', () => {
  it('begins with the root that the site publishes, and with no other', async () => {
    const world = await makeWorld();
    expect(codes((await world.verify()).faults)).toEqual([]);
    const stranger = new World();
    await stranger.begin();
    const own = stranger.people.get('raiz')!;
    stranger.people.set('raiz', world.people.get('raiz')!);
    expect(await codesOf(stranger)).toEqual(['wrongRoot']);
    stranger.people.delete('raiz');
    expect(await codesOf(stranger)).toEqual(['noRoot']);
    stranger.people.set('raiz', own);
    expect(await codesOf(stranger)).toEqual([]);
  });

  it.each<[string, (world: World) => Promise<unknown>, string]>([
    ['somebody enrolled by a reviewer', (world) => world.enrol('carla', 'gabo', 'gerenta', ['telares']), 'mayNotEnrol'],
    ['somebody who enrols themselves', (world) => world.enrol('gabo', 'gabo', 'jefa', []), 'unknownSelf'],
    ['a role that there is not', (world) => world.enrol('ana', 'gabo', 'reina', []), 'unknownRole'],
    ['a unit that there is not', (world) => world.enrol('ana', 'gabo', 'gerenta', ['oro']), 'unknownUnit'],
    ['a unit of another level', (world) => world.enrol('ana', 'gabo', 'gerenta', ['lana']), 'unitOfOtherLevel'],
    ['no unit', (world) => world.enrol('ana', 'gabo', 'gerenta', []), 'unitsNone'],
    ['units for who reaches all', (world) => world.enrol('ana', 'gabo', 'jefa', ['sur']), 'unitsTooMany'],
    [
      'a validity that ends before it begins',
      (world) => world.enrol('ana', 'gabo', 'jefa', [], { until: '2025-01-01' }),
      'daysTurned',
    ],
    [
      'a key under two codes',
      (world) => world.enrol('ana', 'elsa', 'gerenta', ['telares'], { code: 'otra' }),
      'keyOfAnother',
    ],
    [
      'a key with which anybody can sign',
      (world) => world.enrol('ana', 'gabo', 'jefa', [], { signingKey: 'A'.repeat(43) }),
      'badKey',
    ],
    ['a firm in a region', (world) => world.firm('oro', 'sur'), 'unknownUnit'],
    ['a firm by the name of a network', (world) => world.firm('quesos', 'telares'), 'codeTaken'],
    [
      'an agreement of no firm',
      (world) => world.register('ana', { act: 'acuerdo', firm: 'oro', from: '2026-01-01', until: null }),
      'unknownUnit',
    ],
    ['the revocation of nobody', (world) => world.revoke('ana', 'gabo', IN_PERIOD, null), 'unknownKey'],
    ['the revocation of the root', (world) => world.revoke('ana', 'raiz', IN_PERIOD, null), 'rootStays'],
  ])('refuses %s', async (_, step, code) => {
    const world = await makeWorld();
    await step(world);
    // Who signs with a key that only their own act names is told as who may not enrol.
    expect(await codesOf(world)).toEqual([code === 'unknownSelf' ? 'mayNotEnrol' : code]);
  });

  it('in a fork counts as far as both ways go, and keeps every revocation, until one is laid aside', async () => {
    const world = await makeWorld();
    const before = world.lastRegistry;
    await world.enrol('ana', 'gabo', 'gerenta', ['telares']);
    const one = world.lastRegistry;
    world.lastRegistry = before;
    await world.revoke('beto', 'fito', IN_PERIOD, null);
    const fingerprint = async (name: string) => (await world.person(name)).fingerprint;
    const forked = (await world.verify()).registry;
    expect(await codesOf(world)).toEqual(['registryFork']);
    expect(forked.memberships.has(await fingerprint('gabo'))).toBe(false);
    expect(forked.revocations.has(await fingerprint('fito'))).toBe(true);
    await world.enrol('raiz', 'gabo', 'gerenta', ['telares'], { discards: [one] });
    const settled = (await world.verify()).registry;
    expect(await codesOf(world)).toEqual([]);
    expect(settled.memberships.has(await fingerprint('gabo'))).toBe(true);
  });

  it('ends a firm from the day that is told anew: later periods no longer ask it', async () => {
    const world = await makeWorld();
    await world.firm('lana', 'telares', { until: '2026-06-30' });
    const { registry } = await world.verify();
    const [period] = world.config.periods;
    if (!period) throw new Error('There is no period.');
    const later = { ...period, opensOn: '2027-01-01', closesOn: '2027-03-31' };
    expect([findFirm(registry, 'lana', period)?.until, findFirm(registry, 'lana', later)]).toEqual([
      '2026-06-30',
      undefined,
    ]);
    expect(findFirm(registry, 'seda', later)?.unit).toBe('telares');
  });

  it('knows what a role loses when it is told anew', async () => {
    const world = await makeWorld();
    const { fingerprint } = await world.person('carla');
    const [held] = membershipsOf((await world.verify()).registry, fingerprint);
    if (!held) throw new Error('She is not enrolled.');
    const narrows = (more: object) => narrowsMembership(held, { ...held, ...more });
    expect(narrows({})).toBe(false);
    expect(narrows({ units: ['sur', 'norte'], from: '2025-01-01' })).toBe(false);
    expect([{ from: '2026-04-01' }, { until: '2026-04-01' }, { units: ['norte'] }].map(narrows)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('keeps a revocation that its key, one that it enrolled, or another head lays aside; the root may', async () => {
    const attack = async (by: 'ana' | 'gabo' | 'beto' | 'raiz') => {
      const world = await makeWorld();
      const before = world.lastRegistry;
      const { hash } = await world.revoke('raiz', 'ana', IN_PERIOD, null);
      world.lastRegistry = before;
      if (by === 'gabo') await world.enrol('ana', 'gabo', 'jefa', []);
      await world.enrol(by, 'malo', 'jefa', [], { discards: [hash] });
      const { registry } = await world.verify();
      const fingerprint = async (name: string) => (await world.person(name)).fingerprint;
      return {
        codes: await codesOf(world),
        isRevoked: registry.revocations.has(await fingerprint('ana')),
        isIn: registry.memberships.has(await fingerprint('malo')),
      };
    };
    expect(await attack('ana')).toEqual({ codes: ['revoked'], isRevoked: true, isIn: false });
    expect(await attack('gabo')).toEqual({ codes: ['revoked', 'afterRefused'], isRevoked: true, isIn: false });
    // Who may act goes on by their own way; what was revoked stays so.
    expect(await attack('beto')).toEqual({ codes: [], isRevoked: true, isIn: true });
    expect(await attack('raiz')).toEqual({ codes: [], isRevoked: false, isIn: true });
  });

  it('keeps an agreement until the day before it is taken back', async () => {
    const world = await makeWorld();
    await world.register('ana', { act: 'acuerdo', firm: 'lana', from: '2026-02-01', until: null });
    await world.register('ana', { act: 'retirar-acuerdo', firm: 'lana', from: '2026-05-01' });
    await world.register('ana', { act: 'acuerdo', firm: 'seda', from: '2026-06-01', until: null });
    await world.register('ana', { act: 'retirar-acuerdo', firm: 'seda', from: '2026-05-01' });
    const { registry } = await world.verify();
    expect(registry.agreements.get('lana')).toEqual([{ from: '2026-02-01', until: '2026-04-30' }]);
    expect(registry.agreements.get('seda')).toEqual([]);
  });

  it('of a practice begins with the key that was made for it, and mixes with nothing real', async () => {
    const practice = new World();
    practice.practice = true;
    await practice.begin();
    await practice.enrol('raiz', 'ana', 'jefa', []);
    const { rootFingerprint: _, ...config } = practice.trusted;
    Object.assign(practice, { config });
    expect(await codesOf(practice)).toEqual([]);
    practice.practice = false;
    expect(new Set(await codesOf(practice))).toEqual(new Set(['isPractice', 'noBeginning']));
  });
});
