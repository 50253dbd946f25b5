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
  /** Whether its dataset adds the values up. */
  readonly isAdditive: boolean;
}

/** Values with ties, zeros, negatives and gaps; from one row on. */
function drawSample(seeded: Seeded): Sample {
  const decimals = seeded.pick([0, 0, 1, 2]);
  const spread = seeded.pick([0, 2, 6, 40]);
  const base = seeded.pick([0, 0, 0, 90]);
  const draw = (gaps: number) =>
    seeded.chance(gaps) ? null : base + seeded.int(-spread, spread * 2) / seeded.pick([1, 1, 10]);
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
    isAdditive: seeded.chance(50),
  };
}

function tell(
  { rows, ascending, line, decimals, isAdditive }: Sample,
  chart: Partial<ReadonlyChart>,
  book: Book,
): string {
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
    measures: isAdditive ? [{ operation: 'sum', column: 'value' }] : [],
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
  if (/^(?:Ambos|Both|los dos|both)/.test(subject)) return 2;
  return Number(/\d+/.exec(subject)?.[0]);
}

const hasValue = (row: DataRow): row is Told => row.value !== null;
const isPaired = (row: DataRow): row is Paired => row.value !== null && row.before !== null;
const isMet = (value: number, target: number, ascending: boolean | undefined) =>
  ascending === false ? value <= target : value >= target;

const patterns = {
  es: {
    highest: /[Ll]o más alto (?:es|son) (.+?), con (.+?)(?: cada uno)?;|(?:^|[.] )([^.]+?) empatan arriba, con (.+?);/,
    manyHighest: /[Ee]l valor más alto, (.+?), se repite en (\d+)/,
    lowest: /[Ll]o más bajo (?:es|son) (.+?), con (.+?)(?: cada uno)?\.(?: |$)/,
    manyLowest: /[Ee]l valor más bajo, (.+?), se repite en (\d+)/,
    alike: /[Ll]os (\d+) datos son iguales: (\S+?)\.(?: |$)/,
    single: /Un solo dato: (.+?), con (\S+?)\.(?: |$)/,
    even: /No hay diferencias claras: van de (\S+) \((.+?)\) a (\S+) \((.+?)\)\./,
    apart:
      /(?:^|[.] )([^.]+?) se separan? del resto, con (.+?);(?: les?)? (?:siguen? (.+?), con (\S+?)(?: cada uno)?|los (\d+) que siguen tienen (\S+?))\.(?: |$)/,
    dominated: /(?:^|[.] )([^.]+?) reúnen? (\S+) de un total de (\S+): (.+?)\./,
    shares: { 'más de la mitad': 50, 'al menos tres cuartas partes': 75, 'casi todo': 90 } as Record<string, number>,
    inAll: /En total, (\d+) datos: (.+?)\./,
    above: /(?:(\d+|los dos|los \d+)(?: de \d+)? quedan?|(\d+)) por encima/,
    below: /(?:(\d+|los dos|los \d+)(?: de \d+)? quedan?|(\d+)) por debajo(?=[ .])/,
    missing: /(?:Falta el dato|Faltan los datos) de (.+?)\.$/,
    line: /(?:\.|^) ?([^.;]*?) (?:alcanzan?|quedan? en) la línea «Meta»[^.;]*(?:\([^)]*\))?[^.;]*(?:; (.+?), no)?\./,
    target: /(?:^|\. )([^.]*?) (?:llegó|llegaron|cumplió|cumplieron) (?:a )?su meta/,
    rose: /(\d+|los dos) subi/,
    fell: /(\d+|los dos) baj/,
    stayed: /(\d+|los dos) qued/,
    change: /(?:^|[.;] )(?:(Subió|Subieron|Bajó|Bajaron) )?([A-Z]\S+), de (\S+) a ([^;\s]+?)(?=[;.](?: |$))/g,
    most: /Lo que más (subió|bajó)(, por igual,)? fue ([A-Z]\S+), de (\S+) a ([^;\s]+?)(?=[;.](?: |$))/g,
    fewer: /[mM]enos es mejor|en la línea «Meta»[^.]*(?:\.\d+%\))? o por debajo/,
  },
  en: {
    highest: /[Tt]he highest (?:is|are) (.+?), with (.+?)(?: each)?;|(?:^|[.] )([^.]+?) tie at the top, with (.+?);/,
    manyHighest: /[Tt]he highest value, (.+?), occurs in (\d+)/,
    lowest: /[Tt]he lowest (?:is|are) (.+?), with (.+?)(?: each)?\.(?: |$)/,
    manyLowest: /[Tt]he lowest value, (.+?), occurs in (\d+)/,
    alike: /[Aa]ll (\d+) values are the same: (\S+?)\.(?: |$)/,
    single: /A single value: (.+?), with (\S+?)\.(?: |$)/,
    even: /There are no clear differences: they go from (\S+) \((.+?)\) to (\S+) \((.+?)\)\./,
    apart:
      /(?:^|[.] )([^.]+?) stands? apart from the rest, with (.+?); (?:next comes? (.+?), with (\S+?)(?: each)?|the (\d+) that follow have (\S+?))\.(?: |$)/,
    dominated: /(?:^|[.] )([^.]+?) makes? up (\S+) out of a total of (\S+): (.+?)\./,
    shares: { 'more than half': 50, 'at least three quarters': 75, 'nearly all': 90 } as Record<string, number>,
    inAll: /(\d+) values in all: (.+?)\./,
    above: /(?:(\d+|both|all \d+)(?: of \d+)? lies? above|(\d+) above)/,
    below: /(?:(\d+|both|all \d+)(?: of \d+)? lies? below|(\d+) below)/,
    missing: /(?:The value is missing|Values are missing) for (.+?)\.$/,
    line: /(?:\.|^) ?([^.;]*?(?:reached|did not reach|stayed at or under|did not stay at or under)) the line “Meta”(?: \([^)]*\))?(?:; (.+?) did not)?\./,
    target: /(?:^|\. )([^.]*?) (?:reached|met) the target/,
    rose: /(\d+|both) rose/,
    fell: /(\d+|both) fell/,
    stayed: /(\d+|both) stayed/,
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

type Words = (typeof patterns)['es' | 'en'];

/** Holds the highest or the lowest to the rows that have it. False where the text says nothing of it. */
function holdExtreme(text: string, named: RegExp, counted: RegExp, told: readonly Told[], value: number): boolean {
  const there = told.filter((row) => row.value === value).map(({ name }) => name);
  const many = counted.exec(text);
  if (many) {
    expect(Number(many[2])).toBe(there.length);
    rounds(many[1], value);
    return true;
  }
  const match = named.exec(text);
  if (!match) return false;
  const names = match[1] ?? match[3] ?? '';
  if (/^\d+$/.test(names)) expect(Number(names)).toBe(there.length);
  else expect(toNames(names), text).toEqual(there.sort());
  rounds(match[2] ?? match[4], value);
  return true;
}

/** Holds who stands apart: the highest of all, at least half as much again as the next, and with its value. */
function holdApart(text: string, words: Words, told: readonly Told[]): boolean {
  const match = words.apart.exec(text);
  if (!match) return false;
  const [, leading, written = '', next, nextValue, many, manyValue] = match;
  const sorted = [...told].sort((a, b) => b.value - a.value);
  const leaders = toNames(leading);
  expect(leaders, text).toEqual(
    sorted
      .slice(0, leaders.length)
      .map(({ name }) => name)
      .sort(),
  );
  const values = [...written.matchAll(/-?[\d.,]*\d(?=%)/g)].map(([value]) => value);
  values.forEach((value, index) => rounds(value, sorted[index]!.value));
  const [last, after, lowest] = [
    sorted[leaders.length - 1]!.value,
    sorted[leaders.length]!.value,
    sorted.at(-1)!.value,
  ];
  expect(after > 0 ? last / after >= 1.5 - 1e-9 : last - after >= after - lowest, text).toBe(true);
  const followers = told.filter(({ value }) => value === after).map(({ name }) => name);
  if (many) expect(Number(many)).toBe(followers.length);
  else expect(toNames(next), text).toEqual(followers.sort());
  rounds(nextValue ?? manyValue, after);
  return true;
}

/** Holds a share of the whole: the sum of the named, of all, and that it is no less than its words say. */
function holdShare(text: string, words: Words, told: readonly Told[]): boolean {
  const [match, names, part, total, share = ''] = words.dominated.exec(text) ?? [];
  if (!match) return false;
  const leaders = told.filter(({ name }) => toNames(names).includes(name));
  const sumOf = (rows: readonly Told[]) => rows.reduce((sum, { value }) => sum + value, 0);
  rounds(part, sumOf(leaders));
  rounds(total, sumOf(told));
  expect((sumOf(leaders) / sumOf(told)) * 100, text).toBeGreaterThanOrEqual(words.shares[share]!);
  return true;
}

/** Holds that all lie close: the lowest and the highest as told, and no more than 15% of the greatest apart. */
function holdEven(text: string, words: Words, told: readonly Told[]): boolean {
  const match = words.even.exec(text);
  if (!match) return false;
  const values = told.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  rounds(match[1], low);
  rounds(match[3], high);
  expect((high - low) / Math.max(...values.map(Math.abs)), text).toBeLessThanOrEqual(0.15 + 1e-9);
  return true;
}

/** The numbers of a text. */
const numbersOf = (text: string) => [...text.matchAll(/-?\d[\d.,]*/g)].map(([number]) => toNumber(number));

describe('what charts say', () => {
  it('bars: the point first, the highest and lowest with all that tie, what is missing, who reaches a line', () => {
    const seen = new Set<string>();
    holds((sample, language, book) => {
      const words = patterns[language];
      const lines = [{ figure: 'd/line', label: 'Meta', role: 'target' }] as const;
      const text = tell(sample, { groupColumn: 'group', lines }, book);
      const told = sample.rows.filter(hasValue);
      const gone = sample.rows.filter((row) => !hasValue(row)).map(({ name }) => name);
      if (gone.length > 0 && gone.length < 5) expect(toNames(words.missing.exec(text)?.[1])).toEqual(gone.sort());
      if (!told.length) return;
      const failing = told.filter((row) => !isMet(row.value, sample.line, sample.ascending)).map(({ name }) => name);
      const line = words.line.exec(text);
      expect(text.indexOf('Meta'), text).toBeLessThan(60);
      expect(readCount(line?.[1] ?? '?'), text).toBe(told.length - failing.length);
      if (line?.[2]) expect(toNames(line[2]), text).toEqual(failing.sort());
      expect(words.fewer.test(text), text).toBe(sample.ascending === false);
      const values = told.map(({ value }) => value);
      const [highest, lowest] = [Math.max(...values), Math.min(...values)];
      if (told.length === 1) return rounds(words.single.exec(text)?.[2], highest);
      const total = words.inAll.exec(text)?.[1];
      if (total) expect(Number(total)).toBe(told.length);
      if (highest === lowest) return rounds(words.alike.exec(text)?.[2], highest);
      const points = {
        share: holdShare(text, words, told),
        apart: holdApart(text, words, told),
        even: holdEven(text, words, told),
        highest: holdExtreme(text, words.highest, words.manyHighest, told, highest),
      };
      const made = Object.entries(points).flatMap(([name, isMade]) => (isMade ? [name] : []));
      expect(made, text).toHaveLength(1);
      seen.add(made[0]!);
      if (made[0] === 'share') expect(sample.isAdditive).toBe(true);
      const saysLowest = holdExtreme(text, words.lowest, words.manyLowest, told, lowest);
      if (made[0] === 'highest') expect(saysLowest, text).toBe(true);
    });
    expect([...seen].sort()).toEqual(['apart', 'even', 'highest', 'share']);
  });

  it.each([
    ['bars', { groupColumn: 'group', lines: [{ figure: 'd/line', label: 'Media', role: 'mean' }] }],
    ['bars', {}],
    ['small-multiples', { groupColumn: 'group' }],
    ['dots', { groupColumn: 'group' }],
    ['target-result', { targetColumn: 'before' }],
    ['slopes', { targetColumn: 'before' }],
  ] as const)('%s: every number is a value of the data, a count, or a sum of them', (type, chart) => {
    holds((sample, _language, book) => {
      const told = sample.rows.filter(hasValue);
      const cells = sample.rows.flatMap(({ value, before }) => [value, before]).filter((cell) => cell !== null);
      const counts = Array.from({ length: sample.rows.length + 1 }, (_, count) => count);
      const sums = ['', ...GROUPS].flatMap((group) => {
        const own = told.filter((row) => group === '' || row.group === group || row.group === null);
        const sorted = own.map(({ value }) => value).sort((a, b) => b - a);
        return sorted.map((_, index) => sorted.slice(0, index + 1).reduce((sum, value) => sum + value, 0));
      });
      const byGroup = [...GROUPS, null].flatMap((group) => {
        const sorted = told
          .filter((row) => row.group === group)
          .map(({ value }) => value)
          .sort((a, b) => b - a);
        return sorted.map((_, index) => sorted.slice(0, index + 1).reduce((sum, value) => sum + value, 0));
      });
      const known = [...cells, ...counts, ...sums, ...byGroup, sample.line];
      for (const number of numbersOf(tell(sample, { type, ...chart }, book)))
        expect(Math.min(...known.map((value) => Math.abs(value - number)))).toBeLessThanOrEqual(0.5);
    });
  });

  it('bars: how many lie above a mean, or below it', () => {
    holds((sample, language, book) => {
      const words = patterns[language];
      const lines = [{ figure: 'd/line', label: 'Media', role: 'mean' }] as const;
      const text = tell(sample, { lines }, book);
      const values = sample.rows.filter(hasValue).map(({ value }) => value);
      if (values.length < 2) return;
      const [above, below] = [
        values.filter((value) => value > sample.line).length,
        values.filter((value) => value < sample.line).length,
      ];
      const counted = (match: RegExpExecArray | null) => (match ? readCount(match[1] ?? match[2] ?? '?') : undefined);
      const [toldAbove, toldBelow] = [counted(words.above.exec(text)), counted(words.below.exec(text))];
      if (toldAbove !== undefined) expect(toldAbove, text).toBe(above);
      if (toldBelow !== undefined) expect(toldBelow, text).toBe(below);
      if (Math.max(above, below) > 0) expect(toldAbove ?? toldBelow, text).toBe(Math.max(above, below));
      const isNearlyAll = values.length >= 4 && Math.max(above, below) >= values.length * 0.75;
      expect(/^(?:La línea|The line)/.test(text), text).toBe(isNearlyAll);
    });
  });

  it('bars of years: whether they rise or fall, and where they turn', () => {
    const courses = { es: /^(Sube y baja|Sube|Baja)/, en: /^It (rises and falls|rises|falls)/ };
    const turns = {
      es: /a (\S+)% en (\d{4}), y luego (sube|baja) a (\S+)% en (\d{4})\./,
      en: /to (\S+)% in (\d{4}), and then (rises|falls) to (\S+)% in (\d{4})\./,
    };
    holds((sample, language, book) => {
      const rows = sample.rows.map((row, index) => ({ ...row, name: String(2004 + index) })).filter(hasValue);
      const values = rows.map(({ value }) => value);
      if (values.length < 3 || new Set(values).size === 1) return;
      const text = tell({ ...sample, rows }, { sort: 'none' }, book);
      const course = courses[language].exec(text)?.[1] ?? '';
      const turn = turns[language].exec(text);
      const steps = (some: readonly number[]) => some.slice(1).map((value, index) => value - some[index]!);
      const isRising = (some: readonly number[]) => steps(some).every((step) => step >= 0);
      const isFalling = (some: readonly number[]) => steps(some).every((step) => step <= 0);
      if (!turn) {
        if (/^(?:Sube|rises)$/.test(course)) expect(isRising(values), text).toBe(true);
        else if (/^(?:Baja|falls)$/.test(course)) expect(isFalling(values), text).toBe(true);
        else expect(isRising(values) || isFalling(values), text).toBe(false);
        return;
      }
      const at = rows.findIndex(({ name }) => name === turn[2]);
      rounds(turn[1], values[at]!);
      rounds(turn[4], values.at(-1)!);
      const [before, after] = [values.slice(0, at + 1), values.slice(at)];
      const isPeak = /^(?:Sube|rises)/.test(course);
      expect(isPeak ? isRising(before) && isFalling(after) : isFalling(before) && isRising(after), text).toBe(true);
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
      const counted = (pattern: RegExp) => readCount(pattern.exec(text)?.[1] ?? '0');
      expect(counted(words.rose), text).toBe(count(1));
      expect(counted(words.fell), text).toBe(count(-1));
      expect(counted(words.stayed), text).toBe(count(0));
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

  it('small multiples: which group reaches highest, and a panel for each group and for what has none', () => {
    const tops = {
      es: /^(.+?) llegan? más alto, a (\S+?)%; (.+?), a (\S+?)%\.(?: |$)/,
      en: /^(.+?) reach(?:es)? highest, (\S+?)%; (.+?), (\S+?)%\.(?: |$)/,
    };
    holds((sample, language, book) => {
      const words = patterns[language];
      const text = tell(sample, { type: 'small-multiples', groupColumn: 'group' }, book);
      const told = sample.rows.filter(hasValue);
      const groups = [...new Set(told.map(({ group }) => group))];
      if (groups.length < 2) return;
      const nameOf = (group: string | null) => (group ?? book.t.chartSummary.noGroup).toLowerCase();
      const heights = groups.map((group) => ({
        name: nameOf(group),
        top: Math.max(...told.filter((row) => row.group === group).map(({ value }) => value)),
      }));
      const [top, bottom] = [Math.max(...heights.map((one) => one.top)), Math.min(...heights.map((one) => one.top))];
      const first = tops[language].exec(text);
      expect(first === null, text).toBe(top === bottom);
      const namesAt = (value: number) => heights.filter((one) => one.top === value).map(({ name }) => name);
      if (first && namesAt(top).length <= 4)
        expect(toNames(first[1]?.toLowerCase()), text).toEqual(namesAt(top).sort());
      if (first) {
        rounds(first[2], top);
        rounds(first[4], bottom);
      }
      const parts = text.split(/(?:^|\. )(?:En|In) /).slice(1);
      expect(parts).toHaveLength(groups.length);
      for (const group of groups) {
        const own = told.filter((row) => row.group === group);
        const panel = parts.find((part) => part.toLowerCase().startsWith(`${nameOf(group)}, `)) ?? '';
        const rest = panel.slice(nameOf(group).length + 2).replace(/([^.])$/, '$1.');
        const said = rest.slice(0, 1).toUpperCase() + rest.slice(1);
        const values = own.map(({ value }) => value);
        if (own.length === 1) {
          rounds(words.single.exec(said)?.[2], values[0]!);
          continue;
        }
        if (new Set(values).size === 1) {
          rounds(words.alike.exec(said)?.[2], values[0]!);
          continue;
        }
        const made = [
          holdShare(said, words, own),
          holdApart(said, words, own),
          holdEven(said, words, own),
          holdExtreme(said, words.highest, words.manyHighest, own, Math.max(...values)),
        ].filter(Boolean);
        expect(made, `${nameOf(group)}: ${said}`).toHaveLength(1);
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
      const several = /(?:por igual, es en|by as much, in) (.*?)\./.exec(text);
      const apart = /(?:Donde más se separan es|They are furthest apart in) (\S+):/.exec(text);
      // What is highest in each may be where they are furthest apart: it is not said twice.
      const one = apart ?? (several ? null : /(?:^|[.] )(\S+) (?:va arriba en todos|is highest in each):/.exec(text));
      if (widest === 0) return expect([apart, several]).toEqual([null, null]);
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
  const sample = (...rows: DataRow[]): Sample => ({
    rows,
    ascending: undefined,
    line: 0,
    decimals: 0,
    isAdditive: false,
  });

  it('writes as many decimals as tell them apart', () => {
    expect(tell(sample(row('Alba', 12.4), row('Duna', 12.1)), {}, spanish)).toBe(
      'No hay diferencias claras: van de 12.1% (Duna) a 12.4% (Alba).',
    );
    expect(tell(sample(row('Alba', 9.96, 10)), { type: 'target-result', targetColumn: 'before' }, spanish)).toContain(
      'Alba, 9.96% (antes: 10.00%). No llegó.',
    );
    expect(tell(sample(row('Alba', 3.2, 3.1)), { type: 'slopes', targetColumn: 'before' }, spanish)).toBe(
      'Un solo dato, de «Antes» a «Despues»: Alba subió de 3.1% a 3.2%.',
    );
  });

  it('tells rows of one label apart by their group, and else says how many they are', () => {
    const grouped = sample(row('Alba', 7, null, 'Sur'), row('Alba', 2, null, 'Norte'), row('Duna', 5, null, 'Sur'));
    expect(tell(grouped, { groupColumn: 'group' }, spanish)).toContain(
      'Lo más alto es Alba (Sur), con 7%; lo más bajo es Alba (Norte), con 2%.',
    );
    expect(tell(sample(row('Alba', null), row('Alba', null), row('Duna', 5)), {}, spanish)).toContain(
      'Faltan los datos de Alba (2 filas).',
    );
  });

  it('counts what belongs to no group', () => {
    expect(tell(sample(row('Alba', 9, null, 'Sur'), row('Duna', 5)), { groupColumn: 'group' }, spanish)).toContain(
      'En total, 2 datos: Sur, 1; sin grupo, 1.',
    );
  });
});
