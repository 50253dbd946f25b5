import { describe, expect, it } from 'vitest';
import { buildEventTimeline } from '#charts/eventTimeline.ts';
import { measureSiteText } from '#charts/fontMeasure.ts';
import type { ChartModel } from '#charts/model.ts';
import { drawChartMarkup } from '#charts/renderSvg.ts';
import { buildChartSummary } from '#charts/summary.ts';
import { paperTheme } from '#charts/theme.ts';
import { lastDayOf, firstDayOf } from '#domain/isoDates.ts';
import { openBook } from '#texts/book.ts';
import { startSeeded, type Seeded } from '../support/seeded.ts';

const RUNS = 250;
const book = openBook('es-PE');
const types = [{ id: 'hito', label: 'Hito' }];
const names = ['Obra', 'Taller de tejido', 'Feria de la ciudad grande', 'Cierre', 'Visita', 'Compra conjunta de telas'];

interface Fact {
  readonly id: string;
  readonly name: string;
  readonly typeId: string;
  readonly startedOn: string;
  readonly endedOn?: string;
}

/** A date with a day, a month or no more than a year. */
function drawDate(seeded: Seeded, from: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${seeded.int(from, from + 3)}-${two(seeded.int(1, 12))}-${two(seeded.int(1, 28))}`;
  return date.slice(0, seeded.pick([4, 7, 10, 10]));
}

function drawFacts(seeded: Seeded): Fact[] {
  return names.slice(0, seeded.int(1, names.length)).map((name, index) => {
    const startedOn = drawDate(seeded, 2008);
    const endedOn = drawDate(seeded, Number(startedOn.slice(0, 4)) + 1);
    return { id: `f${index}`, name, typeId: 'hito', startedOn, ...(seeded.chance(50) ? { endedOn } : {}) };
  });
}

const modelOf = (facts: readonly Fact[]): ChartModel => buildEventTimeline(facts, (id) => `/${id}/`, types, book);
const say = (facts: readonly Fact[]) => buildChartSummary(modelOf(facts), book);
const fact = (name: string, startedOn: string, endedOn?: string): Fact => ({
  id: name,
  name,
  typeId: 'hito',
  startedOn,
  ...(endedOn ? { endedOn } : {}),
});

const MONTHS = book.t.quantities.months;
/** Reads «3 de mayo de 2010», «mayo de 2010» and «2010» back. */
function readDate(text: string): string {
  const [, day, month, year] = /^(?:(\d+) de )?(?:([a-z]+) de )?(\d{4})$/.exec(text) ?? [];
  const two = (value: string | number) => String(value).padStart(2, '0');
  return [year, month && two(MONTHS.indexOf(month) + 1), day && two(day)].filter(Boolean).join('-');
}

describe('what a time line says', () => {
  it('ends its range with the last end, whatever comes last to begin', () => {
    expect(say([fact('Obra', '2009-12-31', '2011-02-28'), fact('Taller', '2010-01-15')])).toBe(
      '2 hechos con fecha, del 31 de diciembre de 2009 al 28 de febrero de 2011. El primero en comenzar es «Obra»; el ' +
        'último, «Taller».',
    );
    expect(say([fact('Obra', '2009-05', '2011')])).toBe('Un solo hecho con fecha: Obra, de mayo de 2009 a 2011.');
  });

  it('holds the range, the first and the last to the dates, by their precision', () => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const facts = drawFacts(startSeeded(seed));
      if (facts.length < 2) continue;
      const text = say(facts);
      const [, from = '', to = ''] = /(?:hechos con fecha,|Van) del? (.+?) al? (.+?)\. ?/.exec(text) ?? [];
      const [, all] = /todos en (.+?)\. ?/.exec(text) ?? [];
      const firsts = facts.map(({ startedOn }) => firstDayOf(startedOn)).sort();
      const lasts = facts.map(({ startedOn, endedOn = startedOn }) => lastDayOf(endedOn)).sort();
      expect(firstDayOf(readDate(all ?? from)), `${seed}: ${text}`).toBe(firsts[0]);
      expect(lastDayOf(readDate(all ?? to)), `${seed}: ${text}`).toBe(lasts.at(-1));
      const [, most, year] = /, (\d+) (?:comienzan en|son de) (\d{4}): es el año con más/.exec(text) ?? [];
      const inYear = facts.map(({ startedOn }) => startedOn.slice(0, 4));
      if (year)
        expect(
          inYear.filter((one) => one === year),
          `${seed}: ${text}`,
        ).toHaveLength(Number(most));
      if (year)
        for (const other of new Set(inYear))
          expect(inYear.filter((one) => one === other).length).toBeLessThanOrEqual(Number(most));
      const only = /El primero(?: en comenzar)? es «(.+?)»/.exec(text)?.[1];
      const first = facts.find(({ name }) => name === only);
      for (const other of only ? facts.filter(({ name }) => name !== only) : [])
        expect(lastDayOf(other.startedOn) >= firstDayOf(first!.startedOn), `${seed}: ${text}`).toBe(true);
    }
  });

  it('names all that may have been the first, where no more than a year is known', () => {
    const facts = [fact('Feria', '2010'), fact('Ruta', '2010-03-02'), fact('Cierre', '2012-01-01')];
    expect(say(facts)).toContain('Los primeros son «Feria» y «Ruta»; el último, «Cierre».');
  });
});

describe('the drawing of a time line', () => {
  /** Spans as `[left, right, top, bottom]`, and texts likewise. */
  function readBoxes(model: ChartModel, width: number) {
    const { markup, height, fontSize } = drawChartMarkup(model, { theme: paperTheme, width, words: book });
    const spans = [...markup.matchAll(/<path d="M([-\d.]+) ([-\d.]+)h([-\d.]+)v([\d.]+)h[^"]*" fill="#(?!fff)/g)].map(
      ([, x, y, wide, high]) => [Number(x), Number(x) + Number(wide), Number(y), Number(y) + Number(high)] as const,
    );
    const texts = [...markup.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)</g)].map(
      ([, x, y, rest = '', text = '']) => {
        const wide = measureSiteText(text, fontSize);
        const left = Number(x) - (rest.includes('"end"') ? wide : rest.includes('"middle"') ? wide / 2 : 0);
        return { text, box: [left, left + wide, Number(y) - fontSize * 0.75, Number(y)] as const };
      },
    );
    return { spans, texts, height };
  }

  it.each([280, 340, 360, 480, 720, 760])('never covers a span with a text, at %i px', (width) => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { spans, texts, height } = readBoxes(modelOf(drawFacts(startSeeded(seed))), width);
      for (const { text, box } of texts) {
        const covered = spans.filter(
          (span) => span[0] < box[1] && box[0] < span[1] && span[2] < box[3] && box[2] < span[3],
        );
        expect(covered, `${seed}: ${text}`).toEqual([]);
        expect(box[0], `${seed}: ${text}`).toBeGreaterThan(-2);
        expect(box[1], `${seed}: ${text}`).toBeLessThan(width + 12);
        expect(box[3], `${seed}: ${text}`).toBeLessThanOrEqual(height);
      }
    }
  });

  it('has the dates below a span that fills the width, and the span as it is', () => {
    const { spans, texts } = readBoxes(
      modelOf([fact('Obra', '2009-12-31', '2011-12-20'), fact('Fin', '2010-06')]),
      340,
    );
    const date = texts.find(({ text }) => text === '31 dic. 2009 a 20 dic. 2011');
    expect(spans).toHaveLength(1);
    expect(date?.box[2]).toBeGreaterThan(spans[0]?.[3] ?? Infinity);
  });
});
