import { describe, expect, it } from 'vitest';
import type { MonitoringIndicator } from '#domain/monitoring/config.ts';
import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { ApprovedForm, Edition, PublicationInput } from '#domain/monitoring/publication/input.ts';
import { publishFigures } from '#domain/monitoring/publication/publish.ts';
import { isAlike, isDominated } from '#domain/monitoring/publication/valueRules.ts';
import { toFraction } from '#domain/decimal.ts';
import { approvedOf, configOf, firmsOf, indicatorOf, inputOf } from './support/scene.ts';

type More = Partial<PublicationInput> & { readonly earlier?: readonly Edition[] };

/** What becomes of figures: their value, or why there is none, by indicator and group. */
async function judge(approved: readonly ApprovedForm[], indicators: readonly MonitoringIndicator[], more: More = {}) {
  const { edition, refusals } = await publishFigures(inputOf(approved, { config: configOf(indicators), ...more }));
  const nameOf = (figure: { indicator: string; unit: string | null }) => `${figure.indicator} ${figure.unit ?? 'all'}`;
  const told = new Map(edition.figures.map((figure) => [nameOf(figure), figure.value]));
  for (const refusal of refusals) told.set(nameOf(refusal), refusal.reason);
  return { told: Object.fromEntries(told), edition, refusals };
}

const sales = (more: Partial<MonitoringIndicator> = {}) => indicatorOf('ventas', 'SUMA(ventas)', more);
const byAll = { by: ['all'] } as const;
const valuesOf = (amounts: readonly number[]) => amounts.map((ventas, at) => approvedOf(`e${at}`, 'miel', { ventas }));
const correct = (forms: readonly ApprovedForm[], change: (form: ApprovedForm, at: number) => Answers | undefined) =>
  forms.map((form, at) => {
    const answers = change(form, at);
    return answers ? approvedOf(form.unit, form.network!, { ...form.answers, ...answers }, 1) : form;
  });
/** Answers of the first versions, for editions that come after a correction. */
const former = (forms: readonly ApprovedForm[]) => ({
  formerAnswers: (version: string) => forms.find((form) => form.version === version)?.answers,
});

describe('the smallest group', () => {
  it('keeps back a figure of fewer, however many forms its form has', async () => {
    const { told } = await judge([...firmsOf('miel', 2), ...firmsOf('queso', 4)], [sales({ by: ['network'] })]);
    expect(told).toEqual({ 'ventas miel': 'tooFew', 'ventas queso': '406.00' });
  });

  it('counts those who answered, not those who were approved', async () => {
    const forms = firmsOf('miel', 5).map((form, at) => (at < 3 ? { ...form, answers: { ventas: 100 } } : form));
    const { told } = await judge(forms, [indicatorOf('costos', 'SUMA(costos)', byAll)]);
    expect(told).toEqual({ 'costos all': 'tooFew' });
  });

  it('lets pass a smaller one only where every firm of it agreed', async () => {
    const forms = firmsOf('miel', 2);
    const agreeing = (...agreed: string[]) => judge(forms, [sales({ by: ['network'] })], { agreed: new Set(agreed) });
    expect((await agreeing('miel-0')).told).toEqual({ 'ventas miel': 'tooFew' });
    expect((await agreeing('miel-0', 'miel-1')).told).toEqual({ 'ventas miel': '201.00' });
  });

  it('asks of a median as many on either side of it', async () => {
    const median = indicatorOf('mediana', 'MEDIANA(ventas)', byAll);
    expect((await judge(firmsOf('miel', 5), [median])).told).toEqual({ 'mediana all': 'median' });
    expect((await judge(firmsOf('miel', 6), [median])).told).toEqual({ 'mediana all': '102.50' });
  });

  it('never tells the least or the greatest, which one firm answered, unless all agreed', async () => {
    const extremes = [indicatorOf('min', 'MIN(ventas)', byAll), indicatorOf('max', 'MAX(ventas)', byAll)];
    const forms = firmsOf('miel', 20);
    expect((await judge(forms, extremes)).told).toEqual({ 'min all': 'extreme', 'max all': 'extreme' });
    const agreed = new Set(forms.map(({ unit }) => unit));
    expect((await judge(forms, extremes, { agreed })).told).toEqual({ 'min all': '100.00', 'max all': '119.00' });
  });
});

describe('subtraction', () => {
  it('keeps back the network with which the rest of a total would be too small, and says which it would tell', async () => {
    const { told, refusals } = await judge(
      [...firmsOf('miel', 4), ...firmsOf('queso', 2)],
      [sales({ by: ['all', 'network'] })],
    );
    expect(told).toEqual({ 'ventas all': '607.00', 'ventas miel': 'subtraction', 'ventas queso': 'tooFew' });
    expect(refusals[0]).toMatchObject({
      units: 2,
      of: 'queso',
      against: { indicator: 'ventas', by: 'all', unit: null, edition: 1 },
    });
  });

  it('sees through other figures of the same fields', async () => {
    const forms = [
      ...firmsOf('miel', 5),
      ...firmsOf('queso', 4).map((form, at) => (at ? form : { ...form, answers: { ventas: 100 } })),
    ];
    const indicators = [indicatorOf('costos', 'SUMA(costos)', byAll), indicatorOf('margen', 'SUMA(margen)', byAll)];
    expect((await judge(forms, [sales(byAll), ...indicators])).told).toEqual({
      'ventas all': '916.00',
      'costos all': 'subtraction',
      'margen all': 'subtraction',
    });
  });

  it('judges the values inside one formula against each other', async () => {
    const forms = firmsOf('miel', 6).map((form, at) => (at ? form : { ...form, answers: { ventas: 100 } }));
    const share = indicatorOf('parte', 'SUMA(margen) / SUMA(ventas)', byAll);
    expect((await judge(forms, [share])).told).toEqual({ 'parte all': 'subtraction' });
    expect((await judge(firmsOf('miel', 6), [share])).told).toEqual({ 'parte all': '0.56' });
    // What was refused was not published: nothing is taken away from it.
    expect((await judge(forms, [share, sales(byAll)])).told).toEqual({
      'parte all': 'subtraction',
      'ventas all': '615.00',
    });
  });

  it('keeps back the next edition where few joined, left or changed', async () => {
    const first = firmsOf('miel', 6);
    const { edition } = await judge(first, [sales(byAll)]);
    const next = (forms: readonly ApprovedForm[]) =>
      judge(forms, [sales(byAll)], { earlier: [edition], ...former(first) });
    expect((await next(first)).told).toEqual({ 'ventas all': '615.00' });
    expect((await next(firmsOf('miel', 8))).told).toEqual({ 'ventas all': 'subtraction' });
    expect((await next(firmsOf('miel', 9))).told).toEqual({ 'ventas all': '936.00' });
    expect((await next(first.slice(1))).told).toEqual({ 'ventas all': 'subtraction' });
    const corrected = correct(first, (_, at) => (at < 2 ? { ventas: 130 + at } : undefined));
    const { told, refusals } = await next(corrected);
    expect(told).toEqual({ 'ventas all': 'subtraction' });
    expect(refusals[0]?.against).toEqual({ indicator: 'ventas', by: 'all', unit: null, edition: 1 });
    expect((await next(correct(first, (_, at) => ({ ventas: 130 + 3 * at })))).told).toEqual({
      'ventas all': '825.00',
    });
  });

  it('counts as corrected who really changed, field by field', async () => {
    const first = firmsOf('miel', 8);
    const indicators = [sales(byAll), indicatorOf('margen', 'SUMA(margen)', byAll)];
    const { edition } = await judge(first, indicators);
    // Four sent other sales, so that sales and margins changed in four: but only one of them sent other costs.
    const second = correct(first, ({ answers }, at) =>
      at < 4 ? { ventas: Number(answers['ventas']) + 20 + at, ...(at === 0 && { costos: 41 }) } : undefined,
    );
    const { told } = await judge(second, indicators, { earlier: [edition], ...former(first) });
    expect(told).toEqual({ 'ventas all': 'subtraction', 'margen all': 'subtraction' });
    const same = correct(first, (_, at) => (at < 4 ? {} : undefined));
    expect((await judge(same, indicators, { earlier: [edition], ...former(first) })).told).toEqual({
      'ventas all': '828.00',
      'margen all': '452.00',
    });
  });

  it('keeps back what it cannot compare, since former answers were erased', async () => {
    const first = firmsOf('miel', 6);
    const { edition } = await judge(first, [sales(byAll)]);
    const second = correct(first, (_, at) => ({ ventas: 200 + at }));
    expect((await judge(second, [sales(byAll)], { earlier: [edition] })).told).toEqual({ 'ventas all': 'erased' });
    const margin = indicatorOf('margen', 'SUMA(margen)', byAll);
    expect((await judge(second, [margin], { earlier: [edition] })).told).toEqual({ 'margen all': 'erased' });
    expect((await judge(first, [margin], { earlier: [edition] })).told).toEqual({ 'margen all': '345.00' });
  });

  it('takes the agreement of today, though that of then stands published', async () => {
    const forms = [...firmsOf('miel', 2), ...firmsOf('queso', 5)];
    const indicators = [sales({ by: ['all', 'network'] })];
    const { edition, told } = await judge(forms, indicators, { agreed: new Set(['miel-0', 'miel-1']) });
    expect(told).toEqual({ 'ventas all': '711.00', 'ventas miel': '201.00', 'ventas queso': '510.00' });
    const again = { earlier: [edition], ...former(forms) };
    expect((await judge(forms, indicators, again)).told).toEqual({ ...told, 'ventas miel': 'tooFew' });
    // With other answers of both, the total and that of the others would tell them anew.
    const corrected = correct(forms, (form) => (form.network === 'miel' ? { ventas: 150 } : undefined));
    expect((await judge(corrected, indicators, again)).told).toMatchObject({
      'ventas all': 'subtraction',
      'ventas queso': '510.00',
    });
  });

  it('asks in a pool for the largest of the smallest groups', async () => {
    const indicators = [sales(byAll), indicatorOf('costos', 'SUMA(margen)', { ...byAll, smallestGroup: 6 })];
    expect((await judge(firmsOf('miel', 5), indicators)).told).toEqual({
      'ventas all': 'tooFew',
      'costos all': 'tooFew',
    });
  });
});

describe('values that tell of one', () => {
  const uses = (answers: readonly boolean[], network = 'miel') =>
    answers.map((usa, at) => approvedOf(`${network}-${at}`, network, { ventas: 100 + at, usa }));
  const count = (by: MonitoringIndicator['by'] = ['all']) => indicatorOf('usan', 'CONTAR(usa)', { by });

  it('keeps back a sum of which one firm makes up most', async () => {
    expect((await judge(valuesOf([1000, 60, 20, 20]), [sales(byAll)])).told).toEqual({ 'ventas all': 'value' });
    expect((await judge(valuesOf([1000, 60, 61, 62]), [sales(byAll)])).told).toEqual({ 'ventas all': '1183.00' });
    const strict = { rules: { dominance: 15 } };
    expect((await judge(valuesOf([1000, 60, 61, 62]), [sales(byAll)], strict)).told).toEqual({ 'ventas all': 'value' });
  });

  it('keeps back a group whose rest would be such a sum', async () => {
    const forms = [...firmsOf('miel', 4), ...valuesOf([900, 5, 5]).map((form) => ({ ...form, network: 'queso' }))];
    expect((await judge(forms, [sales({ by: ['all', 'network'] })])).told).toMatchObject({
      'ventas all': '1316.00',
      'ventas miel': 'value',
      'ventas queso': 'value',
    });
  });

  it('keeps back a change between editions that one firm makes up', async () => {
    const first = firmsOf('miel', 8);
    const { edition } = await judge(first, [sales(byAll)]);
    const second = correct(first, ({ answers }, at) =>
      at < 4 ? { ventas: Number(answers['ventas']) + (at ? 1 : 90) } : undefined,
    );
    const { told } = await judge(second, [sales(byAll)], { earlier: [edition], ...former(first) });
    expect(told).toEqual({ 'ventas all': 'value' });
  });

  it('keeps back counts of none, of all, and of all but one', async () => {
    const of = async (yes: number) =>
      (await judge(uses(Array.from({ length: 6 }, (_, at) => at < yes)), [count()])).told['usan all'];
    expect([await of(0), await of(1), await of(2), await of(4), await of(5), await of(6)]).toEqual([
      'value',
      'value',
      '2.00',
      '4.00',
      'value',
      'value',
    ]);
  });

  it('keeps back a count with which the rest of a total would be all', async () => {
    const forms = [...uses([true, true, false, false]), ...uses([true, true, true, true], 'queso')];
    expect((await judge(forms, [count(['all', 'network'])])).told).toEqual({
      'usan all': '6.00',
      'usan miel': 'value',
      'usan queso': 'value',
    });
  });

  it('counts forms by a question that all must answer, since that tells nothing', async () => {
    expect((await judge(firmsOf('miel', 5), [indicatorOf('hay', 'CONTAR(ventas)', byAll)])).told).toEqual({
      'hay all': '5.00',
    });
    expect((await judge(firmsOf('miel', 5), [indicatorOf('hay', 'CONTAR(costos)', byAll)])).told).toEqual({
      'hay all': 'value',
    });
  });

  it('says why without a value, and in the edition not even why', async () => {
    const { edition, refusals } = await judge(uses([true, true, true, true]), [count()]);
    expect(refusals).toEqual([
      { indicator: 'usan', by: 'all', unit: null, reason: 'value', units: 4, of: 'miel', missing: [] },
    ]);
    expect(edition.figures[0]).toMatchObject({ state: 'withheld', value: null, approved: 4, expected: 4, parts: [] });
    expect(edition.forms).toEqual([]);
  });

  it('judges amounts as the rules of the field do', () => {
    const of = (...amounts: number[]) => amounts.map(toFraction);
    expect(isDominated(of(100, 50, 10), 10)).toBe(false);
    expect(isDominated(of(100, 50, 9.99), 10)).toBe(true);
    expect(isDominated(of(-100, 50, 9), 10)).toBe(true);
    expect([isAlike(of(7, 7, 7)), isAlike(of(1, 0, 0)), isAlike(of(1, 1, 0, 0)), isAlike(of(1, 2, 3))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
