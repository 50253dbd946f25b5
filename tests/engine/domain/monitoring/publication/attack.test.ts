import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { ApprovedForm, Edition } from '#domain/monitoring/publication/input.ts';
import { publishFigures } from '#domain/monitoring/publication/publish.ts';
import { findDisclosed, listEquations } from './support/attacker.ts';
import { approvedOf, configOf, INDICATORS, inputOf, NETWORKS } from './support/scene.ts';

/** What is told by any two of them, and what stands apart. */
const TOGETHER = [['ventas', 'costos', 'margen'], ['usan']] as const;
const FIRMS = 13;

/** One firm in one edition: whether its form is approved, and what it says. */
const firm = fc.record({
  present: fc.integer({ min: 0, max: 19 }).map((chance) => chance > 0),
  changes: fc.boolean(),
  ventas: fc.integer({ min: 90, max: 99 }),
  costos: fc.option(fc.integer({ min: 40, max: 44 }), { freq: 6, nil: undefined }),
  usa: fc.option(fc.boolean(), { freq: 8, nil: undefined }),
});

const story = fc.record({
  networks: fc.array(fc.constantFrom(...Object.keys(NETWORKS)), { minLength: FIRMS, maxLength: FIRMS }),
  editions: fc.array(fc.array(firm, { minLength: FIRMS, maxLength: FIRMS }), { minLength: 1, maxLength: 3 }),
  /** Editions in which the firms of each network come, and in which they may correct what they said. */
  comes: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }),
  corrects: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
  smallest: fc.integer({ min: 2, max: 4 }),
  agreed: fc.array(fc.boolean(), { minLength: FIRMS, maxLength: FIRMS }),
  agreeing: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Publishes a story edition by edition; without control, everything is published that has a form. */
async function play(tale: Story, controlled = true) {
  const { networks, editions, comes, corrects, smallest, agreed, agreeing } = tale;
  const answersByVersion = new Map<string, Answers>();
  const units = networks.map((_, at) => `e${at}`);
  const agreeingUnits = new Set(agreeing ? units.filter((_, at) => agreed[at]) : []);
  const config = configOf(INDICATORS.map((indicator) => ({ ...indicator, smallestGroup: controlled ? smallest : 1 })));
  const current = new Map<string, ApprovedForm>();
  const published: Edition[] = [];
  for (const [number, firms] of editions.entries()) {
    firms.forEach(({ present, changes, ventas, costos, usa }, at) => {
      const unit = units[at]!;
      const former = current.get(unit);
      const network = Object.keys(NETWORKS).indexOf(networks[at]!);
      if (!present || number < comes[network]!) return void current.delete(unit);
      if (former && !(changes && number === corrects[network])) return;
      const answers = { ventas, ...(costos !== undefined && { costos }), ...(usa !== undefined && { usa }) };
      current.set(unit, approvedOf(unit, networks[at]!, answers, number));
      answersByVersion.set(current.get(unit)!.version, answers);
    });
    const approved = [...current.values()];
    const input = inputOf(approved, {
      config,
      agreed: controlled ? agreeingUnits : new Set(units),
      earlier: published,
      formerAnswers: (version) => answersByVersion.get(version),
    });
    published.push((await publishFigures(input)).edition);
  }
  const disclosed = TOGETHER.map((indicators) =>
    findDisclosed(
      listEquations(published, indicators, (version) => answersByVersion.get(version) ?? {}),
      smallest,
      agreeingUnits,
    ),
  );
  const told = published.map(({ figures }) => figures.filter(({ state }) => state === 'published').length);
  return { disclosed, told };
}

describe('somebody who solves the equations of all editions', () => {
  it('never works out anything of a group below the smallest size', async () => {
    let [first, later] = [0, 0];
    await fc.assert(
      fc.asyncProperty(story, async (tale) => {
        const { disclosed, told } = await play(tale);
        first += told[0] ?? 0;
        later += told.slice(1).reduce((sum, count) => sum + count, 0);
        expect(disclosed).toEqual([undefined, undefined]);
      }),
      { seed: 14, numRuns: 60 },
    );
    // A control that publishes nothing would pass as well.
    expect(Math.min(first, later)).toBeGreaterThan(200);
  });

  it('would work it out nearly always if everything were published', async () => {
    const tales = fc.sample(story, { seed: 14, numRuns: 20 });
    const plays = await Promise.all(tales.map((tale) => play(tale, false)));
    expect(plays.filter(({ disclosed }) => disclosed.some((group) => group !== undefined)).length).toBeGreaterThan(15);
  });
});
