import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';
import { findSiteConfig } from '#check/siteConfig.ts';
import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import { copyProject, laLoma } from '../../support/project.ts';
import { noon, World } from '../../domain/monitoring/ledger/support/world.ts';
import { Desk, steady, writeBundle } from './support/desk.ts';

const AT = noon('2019-11-05');
const HOUR = 3_600_000;
const PUBLISH = 'publicar --period final-2019 --day 2019-12-01';
const NETWORKS = { tejidos: 'tejidos-de-la-loma', quesos: 'quesos-de-la-loma', miel: 'miel-del-llano' } as const;

const settings = findSiteConfig(laLoma)!.monitoring!;
const config = buildMonitoringConfig(checkProject(laLoma).records!, settings);

/** The ledger of La Loma in memory: a manager, two who review, and the firms of three networks. */
class Valley extends World {
  constructor() {
    super({ ...config });
  }

  static async begin(practice = false): Promise<Valley> {
    const valley = new Valley();
    valley.practice = practice;
    const since = { from: '2019-01-01' };
    await valley.begin();
    await valley.enrol('raiz', 'gema', 'gestora', [...Object.values(NETWORKS), 'lanas-del-llano'], since);
    await valley.enrol('raiz', 'pepe', 'promotor', ['la-loma', 'el-llano'], since);
    await valley.enrol('raiz', 'rosa', 'responsable', [], since);
    for (const [name, network] of Object.entries(NETWORKS))
      for (let at = 0; at < 4; at += 1) await valley.firm(`${name}-${at}`, network, since);
    for (const firm of ['lanas-0', 'lanas-1']) await valley.firm(firm, 'lanas-del-llano', since);
    return valley;
  }

  /** Sends the form of a firm, and receives and approves it where that is asked. */
  async fill(unit: string, rise: number, { approve = true, at = AT } = {}): Promise<void> {
    const form = { unit, period: 'final-2019', form: 'ficha-de-taller' };
    const before = 1000 + 10 * rise;
    const answers = {
      meses: 12,
      'ventas-antes': before,
      'ventas-ahora': Math.round(before * (100 + rise)) / 100,
      'usa-marca': rise % 2 === 0,
      'donde-vende': 'plaza',
    };
    await this.act('gema', { ...form, act: 'enviar', answers: await this.blob(answers) }, at);
    if (!approve) return;
    await this.act('pepe', { ...form, act: 'recibir' }, at + HOUR);
    await this.act('pepe', { ...form, act: 'aprobar' }, at + 2 * HOUR);
  }

  /** Fills in and approves the forms of every firm of the three networks, but for the last of the honey. */
  async fillMost(): Promise<void> {
    const rises = [21, 34, 12, 28, 17, 39, 26, 9, 31, 24, 15];
    const firms = Object.keys(NETWORKS).flatMap((name) => [0, 1, 2, 3].map((at) => `${name}-${at}`));
    for (const [at, rise] of rises.entries()) await this.fill(firms[at] ?? '', rise);
  }
}

/** A desk with the ledger of a valley, beside a project of La Loma of which nothing was published. */
async function sit(valley: Valley, say = 'importar @bundle.json') {
  const desk = new Desk();
  const project = copyProject();
  project.remove('data/datasets/seguimiento-aumento-medio');
  desk.config = valley.trusted;
  desk.now = noon('2026-02-01');
  const check = () => {
    const { problems, book } = checkProject(project.root);
    return problems.length ? formatText(problems, 0, book) : undefined;
  };
  const reload = () => {
    const { records } = checkProject(project.root);
    desk.site = { root: project.root, records: records!, settings, licence: 'CC-BY-4.0', check };
  };
  reload();
  const bring = async () => {
    writeBundle(desk, valley);
    await desk.do(say);
  };
  await bring();
  const published = () =>
    ['aumento-medio', 'talleres-con-marca'].filter((id) =>
      existsSync(join(project.root, 'data', 'datasets', `seguimiento-${id}`)),
    );
  const editions = () => desk.list().filter((file) => file.startsWith('ediciones/'));
  const nothing = () => {
    expect(published()).toEqual([]);
    expect(editions()).toEqual([]);
  };
  return { desk, project, bring, reload, published, editions, nothing };
}

describe('publishing the figures of a ledger', { timeout: 120_000 }, () => {
  it('writes an edition and datasets that the site takes, once, and tells what is withheld and why', async () => {
    const valley = await Valley.begin();
    await valley.fillMost();
    await valley.fill('lanas-0', 22);
    const { desk, project, bring, reload, published, editions } = await sit(valley);
    const told: string[] = [];
    const say = async (line: string) => {
      const code = await desk.say(line);
      const text = desk.told.replaceAll(/^ {2}\S*(data\/datasets)/gm, '  …/$1');
      told.push(`$ ${line}`, steady(desk, text), `→ ${code}`);
      return code;
    };
    expect(await say(PUBLISH)).toBe(0);
    expect(published()).toEqual(['aumento-medio', 'talleres-con-marca']);
    expect(editions()).toEqual(['ediciones/001.json']);
    expect(await desk.say('verificar')).toBe(0);

    // What was published is cited, and the site holds together.
    project.edit(
      'data/logframe/ventas-que-suben.yaml',
      'Al empezar,',
      'Hoy <Cifra de="seguimiento-aumento-medio/final-2019" />.',
    );
    expect(desk.site!.check()).toBeUndefined();
    reload();

    // The same again makes no other edition, and brings back a dataset that somebody lost.
    project.remove('data/datasets/seguimiento-talleres-con-marca');
    expect(await say(PUBLISH)).toBe(0);
    expect(editions()).toEqual(['ediciones/001.json']);
    expect(published()).toHaveLength(2);
    expect(await desk.say(PUBLISH)).toBe(0);
    expect(desk.told).toContain('ya estaban así');

    // One more is approved: what is left of the total by subtraction would be that one.
    await valley.fill('miel-3', 19, { at: AT + 24 * HOUR });
    await bring();
    const later = PUBLISH.replace('12-01', '12-02');
    expect(await say(later)).toBe(1);
    expect(desk.told).toContain('[cifra-desconocida]');
    expect(editions()).toEqual(['ediciones/001.json']);
    project.edit(
      'data/logframe/ventas-que-suben.yaml',
      'Hoy <Cifra de="seguimiento-aumento-medio/final-2019" />.',
      'Al empezar,',
    );
    expect(await say(later)).toBe(0);
    expect(editions()).toHaveLength(2);
    expect(desk.told).toContain('edición 1');
    reload();
    expect(await desk.say(PUBLISH)).toBe(1);
    expect(desk.told).toContain('anterior a la última edición');
    const text = readFileSync(join(project.root, 'data/datasets/seguimiento-aumento-medio/rows.csv'), 'utf8');
    expect(`${text}${told.join('')}`).not.toMatch(/(?:tejidos|quesos|miel|lanas)-\d/);
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('golden/publish.es.txt');
  });

  it('tells of a smaller network only with the agreement of every firm of it', async () => {
    const valley = await Valley.begin();
    await valley.fillMost();
    await valley.fill('lanas-0', 22);
    await valley.fill('lanas-1', 27);
    await valley.register('rosa', { act: 'acuerdo', firm: 'lanas-0', from: '2019-11-01', until: null });
    const one = await sit(valley);
    expect(await one.desk.say(PUBLISH)).toBe(0);
    expect(one.desk.told).toMatch(
      /de la red Lanas del Llano: responden menos de las que pide .* \(2 unidades de Lanas del Llano\)/,
    );
    await valley.register('rosa', { act: 'acuerdo', firm: 'lanas-1', from: '2019-11-01', until: null });
    const both = await sit(valley);
    expect(await both.desk.say(PUBLISH)).toBe(0);
    expect(both.desk.told).not.toMatch(/Aumento de un taller, en promedio, de la red Lanas/);
    const rows = readFileSync(join(both.project.root, 'data/datasets/seguimiento-aumento-medio/rows.csv'), 'utf8');
    expect(rows).toMatch(/^final-2019-red-lanas-del-llano,.*,24\.5,publicada,2,2,/m);
  });

  it('refuses what is not approved: without one approved form nothing is written', async () => {
    const valley = await Valley.begin();
    for (const [at, name] of Object.keys(NETWORKS).entries())
      await valley.fill(`${name}-0`, 10 + at, { approve: false });
    const { desk, nothing } = await sit(valley);
    expect(await desk.say(PUBLISH)).toBe(1);
    expect(desk.told).toContain('no hay ninguna ficha aprobada');
    expect(desk.told).toContain('No se publicó nada');
    nothing();
    // Two are approved, fewer than any figure may tell of.
    await valley.fill('tejidos-1', 12);
    await valley.fill('tejidos-2', 15);
    const few = await sit(valley);
    expect(await few.desk.say(PUBLISH)).toBe(1);
    expect(few.desk.told).toMatch(/de todo el proyecto: responden menos .* \(2 unidades de Tejidos de La Loma\)/);
    expect(await few.desk.say(PUBLISH, 'en-GB')).toBe(1);
    expect(few.desk.told).toContain('fewer answered than its smallest group asks for (2 units of Tejidos de La Loma)');
    few.nothing();
  });

  it('of a ledger with a fault, or with answers that are gone, does nothing', async () => {
    const valley = await Valley.begin();
    await valley.fillMost();
    const { desk, nothing } = await sit(valley);
    const act = join(desk.folder, 'final-2019/quesos-1/ficha-de-taller/003-aprobar.json');
    const bytes = readFileSync(act);
    writeFileSync(act, bytes.toString().replace('"at":"2019', '"at":"2018'));
    expect(await desk.say(PUBLISH)).toBe(1);
    expect(desk.told).toContain('[badSignature]');
    expect(desk.told).toContain('No se publicó nada');
    nothing();
    writeFileSync(act, bytes);
    await desk.do('borrar --period final-2019 --unit quesos-1 --form ficha-de-taller');
    expect(await desk.say(PUBLISH)).toBe(1);
    expect(desk.told).toContain('  final-2019/quesos-1/ficha-de-taller');
    nothing();
  });

  it('of a ledger that lost an edition, or holds one that changed, does nothing and says which', async () => {
    const valley = await Valley.begin();
    await valley.fillMost();
    const { desk, project, reload } = await sit(valley);
    await desk.do(PUBLISH);
    reload();
    const edition = join(desk.folder, 'ediciones/001.json');
    const bytes = readFileSync(edition);
    rmSync(edition);
    expect(await desk.say(PUBLISH)).toBe(1);
    expect(desk.told).toMatch(/^ediciones\/001\.json\n {2}razón: +Falta la edición 1/m);
    // The copy of somebody who does not publish has no editions.
    expect(await desk.say('verificar')).toBe(0);
    const changes: readonly (readonly [code: string, change: (text: string) => string])[] = [
      ['editionBroken', (text) => text.replace('{', '{ ')],
      ['editionBroken', (text) => text.replace('"site":"la-loma"', '"site":"otra-loma"')],
      [
        'editionOtherRoot',
        (text) => text.replace(/"approval":"./, (start) => `${start.slice(0, -1)}${start.endsWith('0') ? 1 : 0}`),
      ],
      ['newerVersion', (text) => text.replace('"version":1}', '"version":2}')],
      ['misplaced', (text) => text.replace('"number":1', '"number":2')],
    ];
    for (const [code, change] of changes) {
      writeFileSync(edition, change(bytes.toString()));
      for (const line of [PUBLISH, 'verificar']) {
        expect(await desk.say(line)).toBe(1);
        expect(desk.told).toContain(`[${code}]`);
      }
    }
    // One of the same number that is not the one that was published.
    writeFileSync(edition, bytes);
    expect(await desk.say(PUBLISH)).toBe(0);
    const rows = 'data/datasets/seguimiento-aumento-medio/rows.csv';
    const text = readFileSync(join(project.root, rows), 'utf8');
    project.write(rows, text.replace(/[\da-f]{64}/g, 'a'.repeat(64)));
    reload();
    expect(await desk.say('verificar')).toBe(1);
    expect(desk.told).toContain('[editionOfOther]');
    project.write(rows, text);
    reload();
    renameSync(edition, join(desk.folder, 'ediciones/01.json'));
    expect(await desk.say('verificar')).toBe(1);
    expect(desk.told).toContain('[misplaced]');
  });

  it('leaves all as it was when the site would not take it, or a file cannot be written', async () => {
    const valley = await Valley.begin();
    await valley.fillMost();
    const { desk, project, nothing } = await sit(valley);
    const site = desk.site!;
    desk.site = {
      ...site,
      settings: { ...settings, publication: { sourceId: 'registro-de-mediciones', topicId: 'temas' } },
    };
    expect(await desk.say(PUBLISH)).toBe(1);
    expect(desk.told).toContain('data/datasets/seguimiento-aumento-medio/dataset.yaml');
    expect(desk.told).toContain('todo quedó como estaba');
    nothing();
    desk.site = site;
    // A file where the folder of the second dataset should be.
    project.write('data/datasets/seguimiento-talleres-con-marca', 'x');
    await expect(desk.say(PUBLISH)).rejects.toThrow(/EEXIST|ENOTDIR/);
    project.remove('data/datasets/seguimiento-talleres-con-marca');
    nothing();
    desk.site = { ...site, settings: { ...settings, publication: undefined } };
    expect(await desk.say(PUBLISH)).toBe(1);
    expect(desk.told).toContain("publication: { sourceId: 'mi-registro', topicId: 'mi-tema' }");
  });

  it('asks for a period and a day that there are', async () => {
    const { desk } = await sit(await Valley.begin());
    const expectTold = async (line: string, told: string) => {
      expect(await desk.say(line)).toBe(1);
      expect(desk.told).toContain(told);
    };
    await expectTold('publicar', '--period');
    await expectTold('publicar --period final-2018', '¿Quiso escribir «final-2019»?');
    await expectTold('publicar --period final-2019 --day 2019-02-30', 'no es un día');
    await expectTold('publicar --period final-2019 --day 2026-02-02', 'todavía no llega');
  });

  it('of a practice goes into a folder apart and says that it is invented, and of a real ledger never does', async () => {
    const valley = await Valley.begin(true);
    await valley.fillMost();
    const { desk, project, published } = await sit(valley, 'importar --practice @bundle.json');
    const expectRefused = async (line: string, told: string) => {
      expect(await desk.say(line)).toBe(1);
      expect(desk.told).toContain(told);
      expect(published()).toEqual([]);
    };
    await expectRefused(`${PUBLISH} --practice`, '--out');
    await expectRefused(`${PUBLISH} --practice --out ${join(project.root, 'data', 'datasets')}`, 'carpeta aparte');
    await expectRefused(`${PUBLISH} --out @fuera`, 'solo una práctica');
    await expectRefused(PUBLISH, '[isPractice]');
    expect(await desk.say(`${PUBLISH} --practice --out @fuera`)).toBe(0);
    expect(published()).toEqual([]);
    const file = desk.path('fuera/seguimiento-aumento-medio/dataset.yaml');
    expect(readFileSync(file, 'utf8')).toMatch(/^title: .*PRÁCTICA INVENTADA\. /m);
  });
});
