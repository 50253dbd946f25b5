import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { isDay } from '#domain/workspace/fields.ts';
import { CRITERIA } from '#domain/workspace/providers/fields.ts';
import { listNeeds, recordIdOf, writeRecords } from '#domain/workspace/providers/publish.ts';
import {
  averageOf,
  filterProviders,
  listPlaces,
  listProviders,
  listReviews,
  OTHER_SERVICE,
  permissionState,
  type Review,
} from '#domain/workspace/providers/providers.ts';
import { chosenPathOf, listWanted, sortFor } from '#domain/workspace/providers/wanted.ts';
import { withoutPersons } from '#domain/workspace/tools.ts';
import { copyProject } from '../../support/project.ts';
import { cellsWith } from './support/workspaces.ts';

const TODAY = '2026-06-01';
const MODEL = { services: [{ id: 'cuentas', title: 'Cuentas' }], places: [{ id: 'la-loma', title: 'La Loma' }] };

/** A provider of whom nothing is missing. */
const WHOLE = {
  'provider/p1/removed': false,
  'provider/p1/name': 'Sumas del Valle',
  'provider/p1/does': 'Da 20 talleres de cuentas: "fáciles", # y con calma.',
  'provider/p1/service/cuentas': true,
  'provider/p1/service/gone': true,
  'provider/p1/area/la-loma': true,
  'provider/p1/place': 'Todo el valle',
  'provider/p1/phone': '+51 900 000 001',
  'provider/p1/web': 'https://sumas.ejemplo.org/',
  'provider/p1/years': 7,
  'provider/p1/price': 'S/ 100 por taller',
  'provider/p1/price-on': '2026-05-01',
  'provider/p1/allows/provider': true,
  'provider/p1/allows/contact': true,
  'provider/p1/consent-who': 'Rosa Suma',
  'provider/p1/consent-how': 'signed',
  'provider/p1/consent-kept': 'En el archivador de la red',
  'provider/p1/consent-on': '2026-05-01',
  'provider/p1/consent-until': '2030-05-01',
} as const;
const only = (cells: Parameters<typeof cellsWith>[0]) => listProviders(cellsWith(cells))[0]!;

/** Numbers that are always the same. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => ((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 8) / 2 ** 24;
}

describe('a provider', () => {
  it('is two records that the check of a site takes as they are', () => {
    for (const [name, more] of [
      ['Sumas del Valle', {}],
      ['Ñandú «& Cía»: #1 🧵 \u202Eabc\u202C', { 'provider/p1/consent-until': '' }],
      ['Ana & Cía', { 'provider/p1/allows/contact': null }],
      ['CON', { 'provider/p1/does': 'x'.repeat(2000) }],
    ] as const) {
      const provider = only({ ...WHOLE, 'provider/p1/name': name, ...more } as never);
      expect(listNeeds(provider, MODEL, TODAY), name).toEqual([]);
      const project = copyProject();
      for (const file of writeRecords(provider, MODEL)) project.write(file.name, file.text);
      const { problems, records } = checkProject(project.root, { today: TODAY });
      expect(problems, name).toEqual([]);
      const published = records!.get('provider', recordIdOf(provider));
      expect(published.serviceIds).toEqual(['cuentas']);
      expect(published.contact !== undefined).toBe(provider.permission.uses.includes('contact'));
    }
  });

  it.each([
    ['name', { 'provider/p1/name': ' ' }],
    ['name', { 'provider/p1/name': '¿🧵?' }],
    ['service', { 'provider/p1/service/cuentas': null }],
    ['place', { 'provider/p1/place': null }],
    ['does', { 'provider/p1/does': null }],
    ['allows', { 'provider/p1/allows/provider': null }],
    ['who', { 'provider/p1/consent-who': null }],
    ['how', { 'provider/p1/consent-how': null }],
    ['kept', { 'provider/p1/consent-kept': null }],
    ['kept-words', { 'provider/p1/consent-kept': 'cartas/firma.pdf' }],
    ['on', { 'provider/p1/consent-on': null }],
    ['future', { 'provider/p1/consent-on': '9999-01-01', 'provider/p1/consent-until': null }],
    ['expired', { 'provider/p1/consent-until': '2026-05-31' }],
    ['withdrawn', { 'provider/p1/withdrawn-on': '2026-05-30' }],
    ['invented', { 'provider/p1/invented': true }],
    ['web', { 'provider/p1/web': 'sumas.ejemplo.org' }],
  ])('is not published without what is missing: %s', (need, change) => {
    expect(listNeeds(only({ ...WHOLE, ...change } as never), MODEL, TODAY)).toEqual([need]);
  });

  it('has a name for its files that every system takes', () => {
    const idOf = (name: string) => recordIdOf({ id: 'k3x', name });
    expect(['Ñandú, S.A.', 'مزود', 'CON', `${'a'.repeat(59)} b`].map(idOf)).toEqual([
      'nandu-s-a',
      'p-k3x',
      'p-k3x',
      'a'.repeat(59),
    ]);
  });

  it('stands in no link, not even by the name of a job or of what a plan chose', () => {
    const cells = cellsWith({
      ...WHOLE,
      'firm/f1/removed': false,
      'firm/f1/name': 'Taller',
      'provider/p1/job/j1/removed': false,
      'provider/p1/job/j1/what': 'Curso',
      'plan/f1/a1/removed': false,
      'plan/f1/a1/provider': 'p1',
    });
    expect([...withoutPersons(cells).keys()].filter((path) => /provider/.test(path))).toEqual([]);
  });

  it('has a consent that holds, or says why not', () => {
    expect(permissionState(only(WHOLE).permission, TODAY)).toBe('valid');
    expect(permissionState(only({ 'provider/p1/removed': false }).permission, TODAY)).toBeUndefined();
    expect(permissionState(only({ ...WHOLE, 'provider/p1/withdrawn-on': '9999-12-31' }).permission, TODAY)).toBe(
      'withdrawn',
    );
  });
});

describe('what firms say', () => {
  it('keeps the word of a firm that left, and of no job that was taken out', () => {
    const provider = only({
      ...WHOLE,
      'firm/f1/removed': true,
      'provider/p1/job/j1/removed': false,
      'provider/p1/job/j1/score/f1/time': 4,
      'provider/p1/job/j1/seen/f1/time': 'Llegó el día',
      'provider/p1/job/j2/removed': true,
      'provider/p1/job/j2/score/f1/time': 1,
    });
    expect(listReviews(provider).map(({ firmId, scores }) => [firmId, scores])).toEqual([['f1', { time: 4 }]]);
  });

  it('averages between the least and the most, of as many as there are, whatever their order', () => {
    const random = makeRandom(7);
    for (let round = 0; round < 300; round += 1) {
      const reviews: Review[] = Array.from({ length: Math.floor(random() * 6) }, (_, place) => ({
        firmId: `f${place}`,
        scores: Object.fromEntries(
          CRITERIA.filter(() => random() < 0.6).map((criterion) => [criterion, 1 + Math.floor(random() * 5)]),
        ),
        seen: {},
        again: undefined,
      }));
      for (const criterion of [undefined, ...CRITERIA]) {
        const said = reviews.filter(({ scores }) =>
          criterion ? scores[criterion] !== undefined : Object.keys(scores).length > 0,
        );
        const average = averageOf(reviews, criterion);
        expect(average?.count ?? 0).toBe(said.length);
        if (!average) continue;
        const levels = said.flatMap(({ scores }) => (criterion ? [scores[criterion]!] : Object.values(scores)));
        expect(average.value).toBeGreaterThanOrEqual(Math.min(...levels));
        expect(average.value).toBeLessThanOrEqual(Math.max(...levels));
        expect(averageOf([...reviews].reverse(), criterion)!.value).toBeCloseTo(average.value, 12);
      }
    }
  });
});

describe('three hundred providers', () => {
  const many = cellsWith(
    Object.fromEntries(
      Array.from({ length: 300 }, (_, place): [string, string | boolean | number][] => [
        [`provider/p${place}/removed`, false],
        [`provider/p${place}/name`, `Proveedor ${place}`],
        [`provider/p${place}/place`, place % 2 ? 'Cúsco' : 'cusco'],
        [`provider/p${place}/service/cuentas`, place % 3 === 0],
        [`provider/p${place}/job/j/removed`, place % 5 !== 0],
        [`provider/p${place}/job/j/score/f1/fit`, 3],
      ]).flat(),
    ),
  );

  it('are read and narrowed at once', () => {
    const began = performance.now();
    const providers = listProviders(many);
    expect(providers).toHaveLength(300);
    expect(filterProviders(providers, { service: 'cuentas' })).toHaveLength(100);
    expect(filterProviders(providers, { isUsed: true })).toHaveLength(60);
    expect(filterProviders(providers, { isAssessed: false })).toHaveLength(240);
    expect(filterProviders(providers, { service: OTHER_SERVICE })).toEqual([]);
    expect(filterProviders(providers, { words: 'PROVEEDOR 29' })).toHaveLength(13);
    expect(listPlaces(providers)).toHaveLength(1);
    expect(filterProviders(providers, { place: 'CUSCO' })).toHaveLength(300);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('a service of a plan', () => {
  const cells = cellsWith({
    ...WHOLE,
    'provider/p2/removed': false,
    'provider/p2/name': 'Rótulos',
    'firm/f1/removed': false,
    'plan/f1/a1/removed': false,
    'plan/f1/a1/service': 'training',
    'plan/f1/a1/service-name': 'Taller de cuentas claras',
    'plan/f1/a2/removed': false,
    'plan/f1/a2/service': 'training',
    'plan/f1/a2/state': 'done',
    'plan/network/a3/removed': false,
    'plan/network/a3/service': 'assistance',
    [chosenPathOf('network', 'a3')]: 'somebody-gone',
  });
  const providers = listProviders(cells);

  it('waits for a provider until one is chosen who is still in the list', () => {
    expect(
      listWanted(cells, providers).map(({ owner, activity, providerId }) => [owner, activity.id, providerId]),
    ).toEqual([
      ['f1', 'a1', ''],
      ['network', 'a3', ''],
    ]);
  });

  it('has first whoever names a word of it, and leaves nobody out', () => {
    const [first] = listWanted(cells, providers);
    expect(sortFor(first!, [...providers].reverse(), () => '').map(({ id }) => id)).toEqual(['p1', 'p2']);
  });
});

it('takes days of the calendar only', () => expect(isDay('2026-02-30')).toBe(false));
