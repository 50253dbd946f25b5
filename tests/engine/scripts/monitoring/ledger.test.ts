import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeWorld, type World } from '../../domain/monitoring/ledger/support/world.ts';
import { begin, Desk, IN_PERIOD, steady, writeBundle } from './support/desk.ts';

const LANA = '--period linea --unit lana --form empresa';

describe('an institution that has the command line alone', { timeout: 240_000 }, () => {
  it('begins a ledger, fills in, reviews, approves, corrects and hands on', async () => {
    const { desk, told } = await begin();
    const act = async (line: string) => told.push(`$ ${line.replace(/ --key.*/, '')}`, await desk.do(line));
    await act(`enviar --key @elsa.llave ${LANA} --answers @respuestas.json`);
    await act(`recibir --key @carla.llave ${LANA}`);
    await act(`aprobar --key @carla.llave ${LANA}`);
    await act(`pedir-correccion --key @elsa.llave ${LANA} --comment "Era otra cifra"`);
    await act(`autorizar-correccion --key @carla.llave ${LANA}`);
    await act(`autorizar-correccion --key @ana.llave ${LANA}`);
    await act(`corregir --key @elsa.llave ${LANA} --answers @respuestas.json`);
    await act(`recibir --key @carla.llave ${LANA}`);
    await act(`aprobar --key @carla.llave ${LANA}`);
    await act(`acuerdo --key @ana.llave --firm lana --from 2026-03-01`);
    await act('punto --key @ana.llave');
    const english: string[] = [];
    for (const line of ['estado', 'estado --people', 'verificar', `recibir --key @carla.llave ${LANA}`, 'importar']) {
      await desk.say(line, 'en-GB');
      english.push(`$ ${line.replace(/ --key.*/, '')}`, steady(desk, desk.told));
    }
    await expect(`${english.join('\n\n')}\n`).toMatchFileSnapshot('golden/whole-job.en.txt');
    for (const line of ['estado', 'estado --people', 'verificar', 'sobre --out @todo.json --plain']) await act(line);
    await act(`sobre --out @para-ana.sobre --to ana ${LANA}`);
    // Another copy gets it all, in an envelope, plain and as a folder; what is not for it does not open.
    const other = new Desk();
    other.config = desk.config;
    told.push('$ importar', await other.do(`importar ${desk.path('para-ana.sobre')} --key ${desk.path('ana.llave')}`));
    told.push('$ importar', await other.do(`importar ${desk.path('todo.json')}`));
    told.push('$ importar', await other.do(`importar ${desk.folder}`));
    expect(other.list()).toEqual(desk.list());
    const whole = readFileSync(desk.path('para-ana.sobre'));
    writeFileSync(other.path('cortado.sobre'), whole.subarray(0, whole.length - 200));
    expect(await other.say(`importar @cortado.sobre --key ${desk.path('ana.llave')}`)).toBe(1);
    expect(other.told).toContain('El sobre llegó cortado, o cambió en el camino.');
    await other.say(`importar ${desk.path('para-ana.sobre')} --key ${desk.path('carla.llave')}`);
    told.push('$ importar', other.told);
    await act('revocar --key @ana.llave --revoke elsa');
    const late = 'enviar --key @elsa.llave --period linea --unit seda --form empresa --answers @respuestas.json';
    expect(await desk.say(late)).toBe(1);
    told.push('$ enviar', desk.told);
    for (const line of ['verificar', 'estado --people', `borrar ${LANA}`, 'verificar']) await act(line);
    // What was erased does not come back with another copy.
    expect(await desk.say(`importar ${desk.path('todo.json')}`)).toBe(0);
    expect(desk.list().filter((file) => file.endsWith('.borrado'))).toHaveLength(3);
    expect(desk.list().filter((file) => /^blobs.*json$/.test(file))).toHaveLength(1);
    const text = told.map((part) => steady(other, steady(desk, part))).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('golden/whole-job.es.txt');
  });

  it('is told of every fault with its file, its reason and its mend', async () => {
    const { desk } = await begin();
    await desk.do(`enviar --key @elsa.llave ${LANA} --answers @respuestas.json`);
    await desk.do(`recibir --key @carla.llave ${LANA}`);
    await desk.do('punto --key @ana.llave');
    const inside = (file: string) => join(desk.folder, file);
    // Somebody opens an act and saves it, deletes another, moves one, and leaves things behind.
    const registry = inside('registro/003-inscribir.json');
    writeFileSync(inside('linea/lana/empresa/notas.txt'), 'mis notas');
    mkdirSync(inside('linea/seda/empresa'), { recursive: true });
    cpSync(inside('linea/lana/empresa/001-enviar.json'), inside('linea/seda/empresa/007-aprobar.json'));
    rmSync(inside('linea/lana/empresa/001-enviar.json'));
    rmSync(inside('linea/lana/empresa/002-recibir.json'));
    writeFileSync(registry, JSON.stringify(JSON.parse(readFileSync(registry, 'utf8')), null, 2));
    symlinkSync('/etc', inside('linea/fuera'));
    writeFileSync(inside('linea/lana/empresa/003-\u001b[31mrojo.json'), '{"act":"\u202Eenviar"}');
    for (const tag of ['es-PE', 'en-GB']) {
      expect(await desk.say('verificar', tag)).toBe(1);
      await expect(`${steady(desk, desk.told)}\n`).toMatchFileSnapshot(`golden/faults.${tag.slice(0, 2)}.txt`);
      expect(desk.told).not.toMatch(/\p{Cc}(?<!\n)|\u202E/u);
    }
  });
});

describe('an import', { timeout: 120_000 }, () => {
  /** A desk, and a bundle of a world in memory on it. */
  async function bring(world: World, files = world.files): Promise<Desk> {
    const desk = new Desk();
    desk.config = world.trusted;
    writeBundle(desk, world, files);
    return desk;
  }

  it('writes what counts, refuses what does not, and leaves nothing half-written', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('carla', { act: 'recibir' });
    await world.act('elsa', { act: 'aprobar' });
    await world.act('fito', { act: 'enviar', unit: 'seda' });
    const desk = await bring(world);
    expect(await desk.say('importar @bundle.json')).toBe(1);
    expect(desk.told).toContain('2 que no se admiten');
    expect(desk.told).toMatch(/bundle\.json#acts\[3\]\n {2}razón: +«elsa» no puede hacer «aprobar»/);
    expect(desk.told).toMatch(/bundle\.json#acts\[4\]\n {2}razón: +«fito» no está inscrito para la unidad «seda»/);
    expect(desk.list().filter((file) => file.startsWith('linea'))).toEqual([
      'linea/lana/empresa/001-enviar.json',
      'linea/lana/empresa/002-recibir.json',
    ]);
    expect(await desk.say('verificar')).toBe(0);
    expect(await desk.say('importar @bundle.json')).toBe(1);
    expect(desk.told).toContain('Importado: 0 archivos nuevos, 13 que ya estaban, 2 que no se admiten');
  });

  it('keeps both acts of a conflict under names of their own, and tells of it', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    await world.act('elsa', { act: 'enviar', previous: null }, IN_PERIOD + 1);
    const desk = await bring(world);
    expect(await desk.say('importar @bundle.json')).toBe(0);
    expect(desk.told).toContain('[conflict]');
    expect(desk.list().filter((file) => file.startsWith('linea'))).toEqual([
      expect.stringMatching(/^linea\/lana\/empresa\/001-enviar-[\da-f]{12}\.json$/),
      'linea/lana/empresa/001-enviar.json',
    ]);
    expect(await desk.say('verificar')).toBe(0);
    await desk.do('estado');
    expect(desk.told).toMatch(/en conflicto +lana/);
  });

  it('of a part that follows what is not there is refused, and taken once the rest came', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    const early = [...world.files];
    await world.act('carla', { act: 'recibir' });
    const late = await bring(world, world.files.slice(early.length));
    expect(await late.say('importar @bundle.json')).toBe(1);
    expect(late.told).toContain('[unknownAuthor]');
    expect(existsSync(join(late.folder, 'linea'))).toBe(false);
    const first = await bring(world, early);
    expect(await late.say(`importar ${first.path('bundle.json')} @bundle.json`)).toBe(0);
    await late.do('estado');
    expect(late.told).toMatch(/recibida +lana/);
  });

  it('refuses what is no file, is not there, is cut, or weighs 100 MB, each told by its name', async () => {
    const desk = await bring(await makeWorld());
    truncateSync(desk.path('bundle.json'), 300);
    writeFileSync(desk.path('grande.json'), '');
    truncateSync(desk.path('grande.json'), 100 * 1024 * 1024);
    expect(await desk.say('importar @nada.json @bundle.json @grande.json /dev/null')).toBe(1);
    for (const code of ['notThere', 'notJson', 'tooLarge', 'notPlainFile']) expect(desk.told).toContain(`[${code}]`);
    expect(desk.told).toContain('4 que no se admiten');
    expect(existsSync(join(desk.folder, 'registro'))).toBe(false);
  });

  it('of a real ledger and of a practice do not mix', async () => {
    const real = await bring(await makeWorld());
    expect(await real.say('importar @bundle.json --practice')).toBe(1);
    expect(real.told).toContain('[isNoPractice]');
    const practice = new Desk();
    await practice.do('iniciar --practice --key @p.llave');
    await practice.do('inscribir-empresa --practice --key @p.llave --firm lana --unit telares --from 2026-01-01');
    await practice.do('sobre --practice --out @p.json --plain');
    expect(await practice.say('verificar --practice')).toBe(0);
    expect(await real.say(`importar ${practice.path('p.json')}`)).toBe(1);
    expect(real.told).toContain('[isPractice]');
  });

  it('never writes through a link that somebody put into the ledger', async () => {
    const world = await makeWorld();
    await world.act('elsa', { act: 'enviar' });
    const desk = await bring(world);
    mkdirSync(desk.folder);
    mkdirSync(desk.path('fuera'));
    symlinkSync(desk.path('fuera'), join(desk.folder, 'linea'));
    await expect(desk.say('importar @bundle.json')).rejects.toThrow(/ENOTDIR/);
    expect(readdirSync(desk.path('fuera'))).toEqual([]);
  });

  it('waits for nobody: a ledger that another command works in is left alone', async () => {
    const desk = await bring(await makeWorld());
    const { tryLock } = await import('../../../../scripts/lib/buildLock.ts');
    const lock = tryLock(desk.folder);
    onTestFinished(() => lock?.release());
    expect(await desk.say('importar @bundle.json')).toBe(1);
    expect(desk.told).toContain('Otra orden está trabajando');
  });
});

describe('a command of the ledger', () => {
  it('that lacks something, or does not exist, says so', async () => {
    const desk = new Desk();
    expect(await desk.say('importer @x')).toBe(1);
    expect(desk.told).toContain('¿Quiso escribir «importar»?');
    expect(await desk.say('aprobar --period linea')).toBe(1);
    expect(desk.told.split('\n')).toHaveLength(3);
    expect(await desk.say('verificar')).toBe(1);
    expect(desk.told).toContain('no hay un registro');
    expect(await desk.say('importar')).toBe(1);
    // Nothing is left readable to anybody because somebody forgot to say who may open it.
    for (const whom of ['', '--plain --to ana']) {
      expect(await desk.say(`sobre --out @s.sobre ${whom}`)).toBe(1);
      expect(desk.told).toContain('quién puede abrir el sobre');
    }
    expect(existsSync(desk.path('s.sobre'))).toBe(false);
  });

  it('never writes a key over another, nor into the ledger, nor with a short passphrase', async () => {
    const desk = new Desk();
    writeFileSync(desk.path('a.llave'), 'x');
    expect(await desk.say('llave --key @a.llave')).toBe(1);
    expect(readFileSync(desk.path('a.llave'), 'utf8')).toBe('x');
    expect(await desk.say('llave --key @seguimiento/a.llave')).toBe(1);
    expect(desk.told).toContain('dentro del registro');
    writeFileSync(desk.path('frase'), 'corta\n');
    expect(await desk.say('llave --key @b.llave')).toBe(1);
    expect(desk.told).toContain('12 signos');
    expect(await desk.say('aprobar --key @a.llave --period linea --unit lana --form empresa')).toBe(1);
    expect(desk.told).toContain('no se abre');
  });
});
