import { describe, expect, it } from 'vitest';
import { withOwnApproval } from './support/config.ts';
import { makeWorld, noon, type World } from './support/world.ts';

/** Does acts one after the other: who, what. */
async function play(world: World, ...steps: readonly (readonly [string, Parameters<World['act']>[1], number?])[]) {
  for (const [name, draft, now] of steps) await world.act(name, draft, now);
}

const send = { act: 'enviar' } as const;
const receive = { act: 'recibir' } as const;
const approve = { act: 'aprobar' } as const;

describe('a form', () => {
  it('goes from what is sent to what is approved', async () => {
    const world = await makeWorld();
    expect(await world.see()).toEqual({ status: 'nada', faults: [] });
    const seen = [];
    for (const [name, draft] of [
      ['elsa', send],
      ['elsa', send],
      ['carla', receive],
      ['carla', { act: 'observar' }],
      ['elsa', send],
      ['dora', receive],
      ['carla', approve],
      ['elsa', { act: 'pedir-correccion' }],
      ['carla', { act: 'autorizar-correccion' }],
      ['ana', { act: 'autorizar-correccion' }],
      ['elsa', { act: 'corregir' }],
      ['carla', receive],
      ['carla', { act: 'observar' }],
      ['elsa', { act: 'corregir' }],
      ['carla', receive],
      ['carla', approve],
      ['ana', { act: 'eliminar' }],
      ['elsa', send],
    ] as const) {
      await world.act(name, draft);
      const { status, faults } = await world.see();
      expect(faults).toEqual([]);
      seen.push(status);
    }
    expect(seen).toEqual([
      'enviada',
      'enviada',
      'recibida',
      'observada',
      'enviada',
      'recibida',
      'aprobada',
      'correccion-pedida',
      'correccion-pedida',
      'correccion-autorizada',
      'enviada',
      'recibida',
      'observada',
      'enviada',
      'recibida',
      'aprobada',
      'eliminada',
      'enviada',
    ]);
  });

  it('keeps its approval while a correction is only asked for, and gets it back where it is declined', async () => {
    const world = await makeWorld();
    await play(world, ['elsa', send], ['carla', receive], ['carla', approve], ['elsa', { act: 'pedir-correccion' }]);
    const approvalOf = async () => (await world.verify()).states.get('linea/lana/empresa')?.approval?.code;
    expect(await approvalOf()).toBe('carla');
    await play(world, ['carla', { act: 'observar' }]);
    expect(await world.see()).toEqual({ status: 'aprobada', faults: [] });
    await play(
      world,
      ['elsa', { act: 'pedir-correccion' }],
      ['carla', { act: 'autorizar-correccion' }],
      ['ana', { act: 'autorizar-correccion' }],
    );
    expect(await approvalOf()).toBe('carla');
    await play(world, ['elsa', { act: 'corregir' }]);
    expect(await approvalOf()).toBeUndefined();
  });

  it.each<[string, readonly (readonly [string, Parameters<World['act']>[1], number?])[], string, string]>([
    ['by nobody known', [['gabo', send]], 'unknownAuthor', 'nada'],
    ['by a role that does not enter', [['carla', send]], 'wrongRole', 'nada'],
    ['by a manager of another network', [['fito', send]], 'outOfScope', 'nada'],
    [
      'received by a manager',
      [
        ['elsa', send],
        ['elsa', receive],
      ],
      'wrongRole',
      'enviada',
    ],
    [
      'received by the head, who is no reviewer of it',
      [
        ['elsa', send],
        ['ana', receive],
      ],
      'wrongRole',
      'enviada',
    ],
    [
      'approved before it was received',
      [
        ['elsa', send],
        ['carla', approve],
      ],
      'wrongState',
      'enviada',
    ],
    ['received where nothing was sent', [['carla', receive]], 'wrongState', 'nada'],
    [
      'sent again while it is reviewed',
      [
        ['elsa', send],
        ['carla', receive],
        ['elsa', send],
      ],
      'wrongState',
      'recibida',
    ],
    [
      'approved twice',
      [
        ['elsa', send],
        ['carla', receive],
        ['carla', approve],
        ['dora', approve],
      ],
      'wrongState',
      'aprobada',
    ],
    [
      'corrected without permits',
      [
        ['elsa', send],
        ['carla', receive],
        ['carla', approve],
        ['elsa', { act: 'corregir' }],
      ],
      'wrongState',
      'aprobada',
    ],
    [
      'sent as new where it was approved',
      [
        ['elsa', send],
        ['carla', receive],
        ['carla', approve],
        ['elsa', send],
      ],
      'wrongState',
      'aprobada',
    ],
    [
      'corrected with one permit of two',
      [
        ['elsa', send],
        ['carla', receive],
        ['elsa', { act: 'pedir-correccion' }],
        ['carla', { act: 'autorizar-correccion' }],
        ['elsa', { act: 'corregir' }],
      ],
      'wrongState',
      'correccion-pedida',
    ],
    [
      'authorised in another order',
      [
        ['elsa', send],
        ['carla', receive],
        ['elsa', { act: 'pedir-correccion' }],
        ['ana', { act: 'autorizar-correccion' }],
      ],
      'wrongRole',
      'correccion-pedida',
    ],
    [
      'authorised after the close',
      [
        ['elsa', send],
        ['carla', receive],
        ['elsa', { act: 'pedir-correccion' }],
        ['carla', { act: 'autorizar-correccion' }, noon('2026-04-01')],
      ],
      'outsidePeriod',
      'correccion-pedida',
    ],
    [
      'deleted by a reviewer',
      [
        ['elsa', send],
        ['carla', { act: 'eliminar' }],
      ],
      'wrongRole',
      'enviada',
    ],
    [
      'received before the period',
      [
        ['elsa', send],
        ['carla', receive, noon('2026-02-28')],
      ],
      'outsidePeriod',
      'enviada',
    ],
    [
      'received after the close',
      [
        ['elsa', send],
        ['carla', receive, noon('2026-04-01')],
      ],
      'outsidePeriod',
      'enviada',
    ],
    [
      'received by a clock that is wrong by years',
      [
        ['elsa', send],
        ['carla', receive, noon('2016-03-10')],
      ],
      'notValidThen',
      'enviada',
    ],
    ['of a newer version of the form', [['elsa', { act: 'enviar', formVersion: 3 }]], 'formVersionNewer', 'nada'],
    [
      'of an older version that nobody took up',
      [['elsa', { act: 'enviar', formVersion: 1 }]],
      'formVersionOld',
      'nada',
    ],
    [
      'approved as another version',
      [
        ['elsa', send],
        ['carla', receive],
        ['carla', { act: 'aprobar', formVersion: 1 }],
      ],
      'otherFormVersion',
      'recibida',
    ],
    ['of a period that is none', [['elsa', { act: 'enviar', period: 'final' }]], 'unknownPeriod', 'nada'],
    ['of a form that is none', [['elsa', { act: 'enviar', form: 'persona' }]], 'unknownForm', 'nada'],
    ['of a firm that is none', [['elsa', { act: 'enviar', unit: 'oro' }]], 'unknownUnit', 'nada'],
    ['of a network in the form of firms', [['elsa', { act: 'enviar', unit: 'telares' }]], 'formOfOtherLevel', 'nada'],
  ])('is not taken: %s', async (_, steps, code, status) => {
    const world = await makeWorld();
    await play(world, ...steps);
    const { faults, ...seen } = await world.see();
    expect(seen).toEqual({ status });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.split(' ')[0]).toBe(code);
  });

  it('is received in time by the clock of the reviewer, whatever that of the author says', async () => {
    const world = await makeWorld();
    await play(world, ['elsa', send, noon('1999-01-01')], ['carla', receive, noon('2026-03-31')]);
    expect(await world.see()).toEqual({ status: 'recibida', faults: [] });
    expect((await world.verify()).remarks).toEqual([]);
    await play(
      world,
      ['elsa', { act: 'enviar', unit: 'seda' }, noon('2031-01-01')],
      ['carla', { act: 'recibir', unit: 'seda' }],
    );
    const { remarks } = await world.verify({ now: noon('2026-04-01') });
    expect(remarks.map(({ code }) => code)).toEqual(['clockAhead', 'clockBehind']);
  });

  it('counts days in the time zone of the site', async () => {
    const world = await makeWorld();
    await play(world, ['elsa', send], ['carla', receive, Date.parse('2026-04-01T04:59:00Z')]);
    expect((await world.see()).status).toBe('recibida');
    await play(
      world,
      ['elsa', { act: 'enviar', unit: 'seda' }],
      ['carla', { act: 'recibir', unit: 'seda' }, Date.parse('2026-04-01T05:01:00Z')],
    );
    expect((await world.see('linea/seda/empresa')).status).toBe('enviada');
  });

  it('is taken later where its network has an exception, up to its last day', async () => {
    for (const [day, status] of [
      ['2026-04-10', 'recibida'],
      ['2026-04-11', 'enviada'],
    ] as const) {
      const world = await makeWorld();
      await play(
        world,
        ['fito', { act: 'enviar', unit: 'paria' }],
        ['carla', { act: 'recibir', unit: 'paria' }, noon(day)],
      );
      expect((await world.see('linea/paria/empresa')).status).toBe(status);
    }
  });

  it('of an older version stays where it was received under it', async () => {
    const world = await makeWorld();
    await play(world, ['elsa', { act: 'enviar', formVersion: 1 }], ['carla', { act: 'recibir', formVersion: 1 }]);
    expect(await world.see()).toEqual({ status: 'recibida', faults: [] });
  });

  it('is not received, approved or authorised by who sent it, under whatever key, unless the form says so', async () => {
    const world = await makeWorld();
    await world.enrol('raiz', 'ana2', 'jefa', [], { code: 'ana' });
    const on = { unit: 'sur', form: 'zona' };
    await play(world, ['ana', { ...send, ...on }], ['ana', { ...receive, ...on }]);
    expect((await world.see('linea/sur/zona')).faults[0]).toMatch(/^ownAct/);
    world.lasts.clear();
    const other = await makeWorld();
    await other.enrol('raiz', 'ana2', 'jefa', [], { code: 'ana' });
    await play(other, ['ana', { ...send, ...on }], ['ana2', { ...receive, ...on }]);
    expect((await other.see('linea/sur/zona')).faults[0]).toMatch(/^ownAct/);
    const own = await makeWorld(withOwnApproval);
    await play(own, ['ana', { ...send, ...on }], ['ana', { ...receive, ...on }], ['ana', { ...approve, ...on }]);
    expect(await own.see('linea/sur/zona')).toEqual({ status: 'aprobada', faults: [] });
  });

  it('needs its author valid on the day on which it is received', async () => {
    const world = await makeWorld();
    await world.enrol('ana', 'elsa', 'gerenta', ['telares'], { until: '2026-03-05' });
    await play(world, ['elsa', send, noon('2026-03-04')], ['carla', receive, noon('2026-03-06')]);
    expect((await world.see()).faults[0]).toMatch(/^notValidThen recibir/);
  });
});

describe('an approval above', () => {
  const network = { unit: 'telares', form: 'grupo' } as const;
  const id = 'linea/telares/grupo';
  const approveFirm = (world: World, unit: string) =>
    play(world, ['elsa', { ...send, unit }], ['carla', { ...receive, unit }], ['carla', { ...approve, unit }]);
  const standsOn = async (world: World, at: string) => [...((await world.verify()).states.get(at)?.below ?? [])];

  async function approveNetwork(world: World) {
    await play(world, ['carla', { ...send, ...network }], ['ana', { ...receive, ...network }]);
    await play(world, ['ana', { ...approve, ...network, standsOn: await standsOn(world, id) }]);
  }

  it('falls when one below joins, and stands again when it is given again', async () => {
    const world = await makeWorld();
    await approveFirm(world, 'lana');
    await approveNetwork(world);
    expect(await world.see(id)).toEqual({ status: 'aprobada', faults: [] });
    await approveFirm(world, 'seda');
    expect(await world.see(id)).toEqual({ status: 'caida', faults: [] });
    await play(world, ['beto', { ...approve, ...network, standsOn: await standsOn(world, id) }]);
    expect((await world.see(id)).status).toBe('aprobada');
  });

  it('falls with one that is corrected, not with one that only asks, and takes down the one above it', async () => {
    const world = await makeWorld();
    await approveFirm(world, 'lana');
    await approveNetwork(world);
    const region = { unit: 'sur', form: 'zona' } as const;
    await play(world, ['ana', { ...send, ...region }], ['beto', { ...receive, ...region }]);
    await play(world, ['beto', { ...approve, ...region, standsOn: await standsOn(world, 'linea/sur/zona') }]);
    expect((await world.see('linea/sur/zona')).status).toBe('aprobada');
    await play(
      world,
      ['elsa', { act: 'pedir-correccion' }],
      ['carla', { act: 'autorizar-correccion' }],
      ['ana', { act: 'autorizar-correccion' }],
    );
    expect([(await world.see(id)).status, (await world.see('linea/sur/zona')).status]).toEqual([
      'aprobada',
      'aprobada',
    ]);
    await play(world, ['elsa', { act: 'corregir' }]);
    expect([(await world.see(id)).status, (await world.see('linea/sur/zona')).status]).toEqual(['caida', 'caida']);
  });

  it('does not change with what another network does', async () => {
    const world = await makeWorld();
    await approveFirm(world, 'lana');
    await approveNetwork(world);
    await play(
      world,
      ['fito', { ...send, unit: 'paria' }],
      ['carla', { ...receive, unit: 'paria' }],
      ['carla', { ...approve, unit: 'paria' }],
    );
    expect((await world.see(id)).status).toBe('aprobada');
  });

  it('that claims to stand on what is not there has fallen from the beginning', async () => {
    const world = await makeWorld();
    await play(world, ['carla', { ...send, ...network }], ['ana', { ...receive, ...network }]);
    await play(world, ['ana', { ...approve, ...network, standsOn: ['0'.repeat(64)] }]);
    expect((await world.see(id)).status).toBe('caida');
  });
});
