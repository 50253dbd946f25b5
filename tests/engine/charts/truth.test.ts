import { describe, expect, it } from 'vitest';
import { buildChartModel, type ChartDataset, type ReadonlyChart } from '#charts/buildModel.ts';
import { buildChartSummary } from '#charts/summary.ts';
import { openBook, type Book } from '#texts/book.ts';
import { startSeeded, type Seeded } from '../support/seeded.ts';
import { sampleFigures } from './samples.ts';

/**
 * What charts say is true of the data: sentences are read back, and what they claim is worked out again from the rows,
 * by other means than those of the charts.
 */

const RUNS = 400;
const NAMES = ['Alba', 'Brisa', 'Cumbre', 'Duna', 'Faro', 'Gruta', 'Huerta', 'Junco', 'Loma', 'Monte'];
const GROUPS = ['Norte', 'Sur', 'Centro', 'Costa'];

interface DataRow {
  readonly key: string;
  readonly name: string;
  readonly group: string | null;
  readonly value: number | null;
  readonly before: number | null;
}
type Told = DataRow & { readonly value: number };
type Paired = Told & { readonly before: number };

interface Sample {
  readonly rows: readonly DataRow[];
  readonly ascending: boolean | undefined;
  readonly line: number;
  readonly decimals: number;
}

/** Values with ties, zeros, negatives and gaps; from one row on. */
function drawSample(seeded: Seeded): Sample {
  const decimals = seeded.pick([0, 0, 1, 2]);
  const spread = seeded.pick([0, 2, 6, 40]);
  const draw = (gaps: number) =>
    seeded.chance(gaps) ? null : seeded.int(-spread, spread * 2) / seeded.pick([1, 1, 10]);
  return {
    rows: NAMES.slice(0, seeded.int(1, NAMES.length)).map((name) => ({
      key: name.toLowerCase(),
      name,
      group: seeded.chance(10) ? null : seeded.pick(GROUPS),
      value: draw(15),
      before: draw(15),
    })),
    ascending: seeded.pick([true, false, undefined]),
    line: seeded.int(-2, 6),
    decimals,
  };
}

function tell({ rows, ascending, line, decimals }: Sample, chart: Partial<ReadonlyChart>, book: Book): string {
  const number = { type: 'number' as const, unitId: 'porcentaje', decimals, ascending };
  const dataset: ChartDataset = {
    id: 'd',
    keyColumn: 'key',
    columns: [
      { id: 'key', title: 'Clave', type: 'text' },
      { id: 'name', title: 'Nombre', type: 'text' },
      { id: 'group', title: 'Grupo', type: 'text' },
      { id: 'value', title: 'Despues', ...number },
      { id: 'before', title: 'Antes', ...number },
    ],
    rows: rows.map((row) => ({ ...row })),
  };
  const declared: ReadonlyChart = {
    id: 'c',
    title: 'C',
    type: 'bars',
    labelColumn: 'name',
    valueColumn: 'value',
    combine: 'none',
    sort: 'descending',
    lines: [],
    ...chart,
  };
  const model = buildChartModel(dataset, declared, {
    figures: sampleFigures({ 'd/line': line }),
    labelOf: (_kind, id) => id,
    unitOf: () => ({ suffix: '%', suffixPlural: '%' }),
    book,
  });
  return buildChartSummary(model, book);
}

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(/[^\d.-]/g, ''));
/** Names of a list in a sentence; a name may carry its group. */
const toNames = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/,? and |, | y /)
    .map((name) => name.replace(/ \(.*\)$/, ''))
    .sort();
const rounds = (written: string | undefined, value: number): void =>
  expect(Math.abs(toNumber(written) - value)).toBeLessThanOrEqual(0.5);

/** How many a subject says: «Ninguno llegó», «Ambos», «Los 3», «De 4, solo Loma», «2 de 3», «El único dato no…». */
function readCount(subject: string): number {
  if (/^(?:Ninguno|None)/.test(subject)) return 0;
  if (/^(?:El único dato no|The only value did not)/.test(subject)) return 0;
  if (/^(?:El único dato|The only value|De \d+, solo|Of \d+, only)/.test(subject)) return 1;
  if (/^(?:Ambos|Both)/.test(subject)) return 2;
  return Number(/\d+/.exec(subject)?.[0]);
}

const hasValue = (row: DataRow): row is Told => row.value !== null;
const isPaired = (row: DataRow): row is Paired => row.value !== null && row.before !== null;
const isMet = (value: number, target: number, ascending: boolean | undefined) =>
  ascending === false ? value <= target : value >= target;

const patterns = {
  es: {
    count: /^(\d+) datos/,
    highest: /[Ee]l más alto es (.+?), con (.+?);|[Ll]os más altos son (.+?), con (.+?) cada uno;/,
    manyHighest: /[Ee]l valor más alto, (.+?), se repite en (\d+)/,
    lowest: /el más bajo es (.+?), con (.+?)\.(?: |$)|los más bajos son (.+?), con (.+?) cada uno\./,
    manyLowest: /el valor más bajo, (.+?), se repite en (\d+)/,
    alike: /todos iguales: (\S+?)\.(?: |$)/,
    missing: /(?:Falta el dato|Faltan los datos) de (.+?)\.$/,
    line: /(?:\.|^) ?([^.]*?) (?:alcanzan?|quedan? en) la línea «Meta»/,
    target: /(?:^|\. )([^.]*?) (?:llegó|llegaron|cumplió|cumplieron) (?:a )?su meta/,
    rose: /(\d+) subi/,
    fell: /(\d+) baj/,
    stayed: /(\d+) qued/,
    change: /(?:^|[.;] )(?:(Subió|Subieron|Bajó|Bajaron) )?([A-Z]\S+), de (\S+) a ([^;\s]+?)(?=[;.](?: |$))/g,
    most: /Lo que más (subió|bajó)(, por igual,)? fue ([A-Z]\S+), de (\S+) a ([^;\s]+?)(?=[;.](?: |$))/g,
    fewer: /menos es mejor|o por debajo/,
  },
  en: {
    count: /^(\d+) values/,
    highest: /[Tt]he highest is (.+?), with (.+?);|[Tt]he highest are (.+?), with (.+?) each;/,
    manyHighest: /[Tt]he highest value, (.+?), occurs in (\d+)/,
    lowest: /the lowest is (.+?), with (.+?)\.(?: |$)|the lowest are (.+?), with (.+?) each\./,
    manyLowest: /the lowest value, (.+?), occurs in (\d+)/,
    alike: /all the same: (\S+?)\.(?: |$)/,
    missing: /(?:The value is missing|Values are missing) for (.+?)\.$/,
    line: /(?:\.|^) ?([^.]*?(?:reached|did not reach|stayed at or under|did not stay at or under)) the line “Meta”/,
    target: /(?:^|\. )([^.]*?) (?:reached|met) the target/,
    rose: /(\d+) rose/,
    fell: /(\d+) fell/,
    stayed: /(\d+) stayed/,
    change: /(?:^|[.;:] )(?:(Rose|Fell): )?([A-Z]\S+), from (\S+) to ([^;\s]+?)(?=[;.](?: |$))/g,
    most: /(Rose|Fell) most(, by as much)?: ([A-Z]\S+), from (\S+) to ([^;\s]+?)(?=[;.](?: |$))/g,
    fewer: /fewer is better|at or under/,
  },
} as const;

const books = [
  ['es', openBook('es-PE')],
  ['en', openBook('en')],
] as const;

/** Runs a check on generated samples, in each language; the seed stands in the message of what fails. */
function holds(check: (sample: Sample, language: 'es' | 'en', book: Book) => void): void {
  for (const [language, book] of books)
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const sample = drawSample(startSeeded(seed));
      try {
        check(sample, language, book);
      } catch (error) {
        throw new Error(`${language}, seed ${seed}: ${JSON.stringify(sample)}`, { cause: error });
      }
    }
}

/** Holds the highest or the lowest to the rows that have it. */
function holdExtreme(text: string, named: RegExp, counted: RegExp, told: readonly Told[], value: number): void {
  const there = told.filter((row) => row.value === value).map(({ name }) => name);
  const many = counted.exec(text);
  if (many) {
    expect(Number(many[2])).toBe(there.length);
    rounds(many[1], value);
    return;
  }
  const match = named.exec(text);
  expect(match, text).not.toBeNull();
  expect(toNames(match?.[1] ?? match?.[3])).toEqual(there.sort());
  rounds(match?.[2] ?? match?.[4], value);
}

describe('what charts say', () => {
  it('bars: how many, highest and lowest with all that tie, what is missing, who reaches a line', () => {
    holds((sample, language, book) => {
      const words = patterns[language];
      const lines = [{ figure: 'd/line', label: 'Meta', role: 'target' }] as const;
      const text = tell(sample, { groupColumn: 'group', lines }, book);
      const told = sample.rows.filter(hasValue);
      const gone = sample.rows.filter((row) => !hasValue(row)).map(({ name }) => name);
      if (gone.length > 0 && gone.length < 5) expect(toNames(words.missing.exec(text)?.[1])).toEqual(gone.sort());
      if (!told.length) return;
      const reached = told.filter((row) => isMet(row.value, sample.line, sample.ascending)).length;
      expect(readCount(words.line.exec(text)?.[1] ?? '?'), text).toBe(reached);
      expect(words.fewer.test(text)).toBe(sample.ascending === false);
      if (told.length === 1) return;
      const values = told.map(({ value }) => value);
      expect(Number(words.count.exec(text)?.[1])).toBe(told.length);
      const [highest, lowest] = [Math.max(...values), Math.min(...values)];
      if (highest === lowest) return rounds(words.alike.exec(text)?.[1], highest);
      holdExtreme(text, words.highest, words.manyHighest, told, highest);
      holdExtreme(text, words.lowest, words.manyLowest, told, lowest);
      const all = [...text.matchAll(/(?:más alto|highest)[^%]*?(-?[\d.,]+)%[^%]*?(-?[\d.,]+)%/g)][0];
      expect(toNumber(all?.[1]), text).toBeGreaterThan(toNumber(all?.[2]));
    });
  });

  it.each(['target-result', 'dots'] as const)('%s: who met the target, by the direction of the data', (type) => {
    holds((sample, language, book) => {
      const words = patterns[language];
      const text = tell(sample, { type, targetColumn: 'before' }, book).replaceAll('antes', 'meta');
      const aimed = sample.rows.filter(isPaired);
      if (!aimed.length) return;
      const met = aimed.filter((row) => isMet(row.value, row.before, sample.ascending));
      if (aimed.length === 1) {
        const failed = /No llegó|No cumplió|was not (?:reached|met)/.test(text);
        expect(failed, text).toBe(met.length === 0);
        return;
      }
      const subject = words.target.exec(
        text.replaceAll('the antes', 'the target').replaceAll('the meta', 'the target'),
      );
      expect(readCount(subject?.[1] ?? '?'), text).toBe(met.length);
      expect(words.fewer.test(text)).toBe(sample.ascending === false);
    });
  });

  it('slopes: who rose, fell and stayed, from which value to which, and never a target', () => {
    holds((sample, language, book) => {
      const words = patterns[language];
      const text = tell(sample, { type: 'slopes', targetColumn: 'before' }, book);
      expect(text).not.toMatch(/llegó|llegaron|cumpli|meta|reached|target/);
      const pairs = sample.rows.filter(isPaired);
      const count = (sign: number) => pairs.filter((row) => Math.sign(row.value - row.before) === sign).length;
      const changes = [...text.matchAll(words.change), ...text.matchAll(words.most)].map((match) => match.slice(-3));
      for (const [name = '', from, to] of changes) {
        const row = pairs.find((pair) => pair.name === name);
        expect(row, `${name}: ${text}`).toBeDefined();
        rounds(from, row!.before);
        rounds(to, row!.value);
        expect(Math.sign(toNumber(to) - toNumber(from)), text).toBe(Math.sign(row!.value - row!.before));
      }
      if (pairs.length < 2) return;
      expect(Number(words.rose.exec(text)?.[1] ?? 0), text).toBe(count(1));
      expect(Number(words.fell.exec(text)?.[1] ?? 0), text).toBe(count(-1));
      expect(Number(words.stayed.exec(text)?.[1] ?? 0), text).toBe(count(0));
      const named = (sign: number) => (count(sign) <= 4 ? count(sign) : 0);
      const told = [...text.matchAll(words.change)].length;
      expect(told, text).toBeGreaterThanOrEqual(named(1) + named(-1));
      for (const [, sense = '', , name] of text.matchAll(words.most)) {
        const sign = /sub|Rose/.test(sense) ? 1 : -1;
        const greatest = Math.max(...pairs.map((row) => sign * (row.value - row.before)));
        const row = pairs.find((pair) => pair.name === name);
        expect(sign * (row!.value - row!.before)).toBeCloseTo(greatest, 9);
      }
    });
  });

  it('small multiples: a panel for each group and for what has none, from its lowest to its highest', () => {
    holds((sample, _language, book) => {
      const text = tell(sample, { type: 'small-multiples', groupColumn: 'group' }, book);
      const told = sample.rows.filter(hasValue);
      const groups = [...new Set(told.map(({ group }) => group))];
      if (groups.length < 2) return;
      for (const group of groups) {
        const own = told.filter((row) => row.group === group);
        const name = group ?? book.t.chartSummary.noGroup;
        const panel = new RegExp(`(?:^|[.] )${name}: (.*?)[.](?: |$)`).exec(text)?.[1] ?? '';
        if (own.length === 1) {
          expect(panel.startsWith(`${own[0]!.name}, `), text).toBe(true);
          rounds(panel.split(', ')[1], own[0]!.value);
          continue;
        }
        const values = own.map(({ value }) => value);
        const numbers = [...panel.matchAll(/-?[\d.,]*\d/g)].map(([number]) => number);
        expect(toNumber(numbers[0]), text).toBe(own.length);
        rounds(numbers[1], Math.min(...values));
        rounds(numbers.at(-1), Math.max(...values));
        const highest = own.filter(({ value }) => value === Math.max(...values)).map(({ name: row }) => row);
        const listed = /(?:lo más alto|the highest), (.*) \(/.exec(panel)?.[1];
        if (listed && highest.length <= 4) expect(toNames(listed)).toEqual(highest.sort());
      }
    });
  });

  it('dots of groups: where they are furthest apart, with all rows that tie', () => {
    holds((sample, language, book) => {
      const seeded = startSeeded(sample.rows.length * 7 + sample.line);
      const rows = sample.rows.flatMap((row) =>
        GROUPS.slice(0, 2).map((group) => ({ ...row, key: `${row.key}-${group}`, group, value: seeded.int(-3, 5) })),
      );
      const text = tell({ ...sample, rows }, { type: 'dots', groupColumn: 'group' }, book);
      const gaps = sample.rows.map(({ name }) => {
        const [a, b] = rows.filter((row) => row.name === name).map(({ value }) => value);
        return { name, gap: Math.abs(a! - b!) };
      });
      const widest = Math.max(...gaps.map(({ gap }) => gap));
      const there = gaps.filter(({ gap }) => gap === widest).map(({ name }) => name);
      const one = /(?:Donde más se separan es|They are furthest apart in) (\S+):/.exec(text);
      const several = /(?:por igual, es en|by as much, in) (.*?)\./.exec(text);
      if (widest === 0) return expect([one, several]).toEqual([null, null]);
      if (there.length === 1) expect(one?.[1], language + text).toBe(there[0]);
      else if (there.length <= 4) expect(toNames(several?.[1]), text).toEqual(there.sort());
      else expect(several?.[1], text).toMatch(/\d/);
    });
  });
});

describe('a sentence that sets values against each other', () => {
  const [[, spanish]] = books;
  const row = (name: string, value: number | null, before: number | null = null, group: string | null = null) => ({
    key: `${name}-${group}`.toLowerCase(),
    name,
    group,
    value,
    before,
  });
  const sample = (...rows: DataRow[]): Sample => ({ rows, ascending: undefined, line: 0, decimals: 0 });

  it('writes as many decimals as tell them apart', () => {
    expect(tell(sample(row('Alba', 12.4), row('Duna', 12.1)), {}, spanish)).toBe(
      '2 datos. El más alto es Alba, con 12.4%; el más bajo es Duna, con 12.1%.',
    );
    expect(tell(sample(row('Alba', 9.96, 10)), { type: 'target-result', targetColumn: 'before' }, spanish)).toContain(
      'Alba, 9.96% (antes: 10.00%). No llegó.',
    );
    expect(tell(sample(row('Alba', 3.2, 3.1)), { type: 'slopes', targetColumn: 'before' }, spanish)).toBe(
      'Un solo dato, de «Antes» a «Despues»: Alba subió de 3.1% a 3.2%.',
    );
  });

  it('tells rows of one label apart by their group, and else says how many they are', () => {
    const grouped = sample(row('Alba', 9, null, 'Sur'), row('Alba', 2, null, 'Norte'), row('Duna', 5, null, 'Sur'));
    expect(tell(grouped, { groupColumn: 'group' }, spanish)).toContain(
      'El más alto es Alba (Sur), con 9%; el más bajo es Alba (Norte), con 2%.',
    );
    expect(tell(sample(row('Alba', null), row('Alba', null), row('Duna', 5)), {}, spanish)).toContain(
      'Faltan los datos de Alba (2 filas).',
    );
  });

  it('counts what belongs to no group', () => {
    expect(tell(sample(row('Alba', 9, null, 'Sur'), row('Duna', 5)), { groupColumn: 'group' }, spanish)).toContain(
      '2 datos (Sur, 1; sin grupo, 1).',
    );
  });
});
