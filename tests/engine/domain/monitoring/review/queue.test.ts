import { describe, expect, it } from 'vitest';
import { keepBranch, listConcerned, listQueue } from '#domain/monitoring/review/queue.ts';
import { signFormAct } from '#domain/monitoring/ledger/signing.ts';
import { tellStory } from '#domain/monitoring/review/story.ts';
import { answersOf, findEarlier, listVersions } from '#domain/monitoring/review/versions.ts';
import { buildMatrix } from '#domain/monitoring/administer/matrix.ts';
import { listLog } from '#domain/monitoring/administer/log.ts';
import { listLogRows, LOG_COLUMNS } from '#domain/monitoring/administer/logRows.ts';
import { toExcelCsv } from '#publishers/csv.ts';
import { IN_PERIOD, makeWorld, noon, type World } from '../ledger/support/world.ts';

const key = { period: 'linea', unit: 'lana', form: 'empresa' };
const id = 'linea/lana/empresa';

async function look(world: World, name: string, now = IN_PERIOD) {
  const { fingerprint } = await world.person(name);
  const [item] = listQueue(await world.verify(), world.trusted, { author: fingerprint, now });
  return item && [item.queue, item.acts, item.concerns];
}

describe('the queue of a reviewer', () => {
  it('holds what each may do, and tells others that it is not theirs', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    expect(await look(world, 'carla')).toEqual(['receive', ['recibir'], true]);
    expect(await look(world, 'fito')).toEqual(['receive', [], false]);
    expect(await look(world, 'nadie')).toEqual(['receive', [], false]);
    // After the close nobody receives any more, and whoever would is still concerned.
    expect(await look(world, 'carla', noon('2026-05-01'))).toEqual(['receive', [], true]);
    await world.act('carla', { act: 'recibir' });
    expect(await look(world, 'carla')).toEqual(['approve', ['observar', 'aprobar'], true]);
    expect(await look(world, 'elsa')).toEqual(['approve', ['pedir-correccion'], false]);
    await world.act('elsa', { act: 'pedir-correccion' });
    expect(await look(world, 'carla')).toEqual(['corrections', ['observar', 'autorizar-correccion'], true]);
  });

  it('lets one branch of a conflict be kept, and lays the other aside', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('elsa', { act: 'enviar', previous: null });
    expect(await look(world, 'carla')).toEqual(['conflicts', ['recibir'], true]);
    const view = await world.verify();
    const chain = view.states.get(id)!.chain;
    const [leaf] = chain.leaves;
    const { key: signing } = await world.person('carla');
    const { files } = await signFormAct(
      view,
      world.trusted,
      { identity: { site: 'loma', practice: false }, key: signing, now: IN_PERIOD },
      keepBranch(chain, leaf!.hash),
    );
    world.files.push(...files);
    const after = await world.verify();
    expect(after.faults).toEqual([]);
    expect(after.states.get(id)).toMatchObject({ status: 'recibida', state: { version: { act: leaf!.hash } } });
    expect(tellStory(after.states.get(id)!.chain).map(({ act, aside, settles }) => [act, aside, settles])).toEqual(
      expect.arrayContaining([
        ['enviar', true, false],
        ['recibir', false, true],
      ]),
    );
  });

  it('finds the version before, and the last period by what was approved there', async () => {
    const world = await makeWorld();
    const send = async (ventas: number, more = {}, now = IN_PERIOD) =>
      world.act('elsa', { act: 'enviar', answers: await world.blob({ ventas }), ...more }, now);
    await send(1);
    await world.act('carla', { act: 'recibir' });
    await world.act('carla', { act: 'aprobar' });
    const next = { ...key, period: 'anual' };
    const day = noon('2027-03-10');
    await send(2, next, day);
    await send(3, next, day);
    const view = await world.verify();
    expect(view.faults).toEqual([]);
    const { chain } = view.states.get('anual/lana/empresa')!;
    expect(listVersions(chain).map((version) => answersOf(view, version)?.['ventas'])).toEqual([3, 2]);
    const earlier = findEarlier(view, world.trusted, next);
    expect([earlier?.period, earlier?.approved, answersOf(view, earlier?.version)]).toEqual([
      'linea',
      true,
      { ventas: 1 },
    ]);
    expect(findEarlier(view, world.trusted, key)).toBeUndefined();
    expect(listConcerned(view, world.trusted, 'elsa')).toEqual([next, key]);
    expect(listConcerned(view, world.trusted, 'fito')).toEqual([]);

    const groups = buildMatrix(view, world.trusted);
    expect(groups.map(({ unit, rows }) => [unit, rows.map((row) => row.unit)])).toEqual([
      ['sur', ['sur']],
      ['telares', ['telares', 'lana', 'seda']],
      ['quesos', ['quesos', 'paria']],
    ]);
    expect(groups[1]?.rows[1]?.cells.map(({ status }) => status)).toEqual(['aprobada', 'enviada']);
    expect(groups[1]?.counts).toEqual([
      { period: 'linea', approved: 1, expected: 3 },
      { period: 'anual', approved: 0, expected: 3 },
    ]);
  });

  it('is told in the log, which a spreadsheet opens without running anything', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' });
    await world.act('carla', { act: 'observar', comment: await world.blob('\u200B=HYPERLINK("x";"y")') });
    const view = await world.verify();
    const log = listLog(view);
    expect(log.slice(0, 3).map(({ code, act, unit }) => [code, act, unit])).toEqual([
      ['carla', 'observar', 'lana'],
      ['carla', 'recibir', 'lana'],
      ['elsa', 'enviar', 'lana'],
    ]);
    expect(log.find(({ act }) => act === 'iniciar')).toMatchObject({ code: undefined, about: undefined });
    const rows = listLogRows(log.slice(0, 1), {
      comment: (digest) => String(view.blobs.get(digest ?? '')?.contents),
      person: ({ code }) => code ?? '',
    });
    const csv = toExcelCsv(
      LOG_COLUMNS.map((id) => ({ id, type: 'text' })),
      rows,
    );
    const [head, line] = csv.split('\r\n');
    expect(head).toBe(`\uFEFF${LOG_COLUMNS.join(',')}`);
    expect(line).toContain(`,observar,linea,lana,empresa,,"'\u200B=HYPERLINK(""x"";""y"")",`);
  });
});
