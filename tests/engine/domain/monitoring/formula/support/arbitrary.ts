import fc from 'fast-check';

/** Plain numbers, yes and no, and the rest, by the names that the formulas use. */
const NUMBERS = ['puntos', 'veces'] as const;

/**
 * Formulas that hold, as text. Numbers that are compared or divided by are whole, since other programs compute in
 * binary and none of them knows that 1 / 3 * 3 is 1.
 */
export const { whole, real, truth } = fc.letrec<{
  whole: string;
  real: string;
  truth: string;
  leaf: string;
  test: string;
}>((tie) => {
  const many = (part: fc.Arbitrary<string>) =>
    fc.array(part, { minLength: 1, maxLength: 3 }).map((all) => all.join(', '));
  const pair = (part: fc.Arbitrary<string>, sign: string) =>
    fc.tuple(part, part).map(([a, b]) => `(${a} ${sign} ${b})`);
  const test = fc.oneof(
    fc.constantFrom('exporta', 'asociada', 'canal = "directo"', 'canal <> "por-tercero"', 'comentario = "Hay"'),
    fc.constantFrom('visita > "2012-02-29"', '"2012-05-31" >= visita', 'visita = "2012-03-01"', 'exporta = asociada'),
  );
  return {
    leaf: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<string>(...NUMBERS) },
      { weight: 1, arbitrary: fc.nat({ max: 9 }).map(String) },
    ),
    test,
    whole: fc.oneof(
      { maxDepth: 2 },
      { weight: 2, arbitrary: tie('leaf') },
      pair(tie('whole'), '+'),
      pair(tie('whole'), '-'),
      pair(tie('leaf'), '*'),
      tie('whole').map((one) => `-${one}`),
      many(tie('whole')).map((list) => `SUMA(${list})`),
      many(tie('whole')).map((list) => `MIN(${list})`),
      many(tie('whole')).map((list) => `MAX(${list})`),
      many(fc.oneof(tie('truth'), tie('whole'), fc.constantFrom('canal', 'visita', 'comentario'))).map(
        (list) => `CONTAR(${list})`,
      ),
      fc.tuple(tie('truth'), tie('whole'), tie('whole')).map(([test, yes, no]) => `SI(${test}, ${yes}, ${no})`),
      tie('whole').map((one) => `REDONDEAR(${one}, 1)`),
    ),
    truth: fc.oneof(
      { maxDepth: 2 },
      { weight: 2, arbitrary: tie('test') },
      fc
        .tuple(tie('whole'), fc.constantFrom('=', '<>', '<', '<=', '>', '>='), tie('whole'))
        .map(([a, sign, b]) => `${a} ${sign} ${b}`)
        .map((text) => `(${text})`),
      many(tie('truth')).map((list) => `Y(${list}, exporta)`),
      many(tie('truth')).map((list) => `O(asociada, ${list})`),
      tie('truth').map((one) => `NO(${one})`),
    ),
    real: fc.oneof(
      { maxDepth: 2 },
      { weight: 2, arbitrary: tie('whole') },
      pair(tie('whole'), '/'),
      pair(tie('real'), '+'),
      fc
        .tuple(tie('real'), tie('leaf'))
        .map(([a, b]) => `${a} * ${b}`)
        .map((text) => `(${text})`),
      many(tie('real')).map((list) => `PROMEDIO(${list})`),
      many(tie('real')).map((list) => `SUMA(${list})`),
      pair(tie('whole'), ',')
        .map((list) => `VARIACION${list} / 100`)
        .map((text) => `(${text})`),
      fc.tuple(tie('truth'), tie('real'), tie('real')).map(([test, yes, no]) => `SI(${test}, ${yes}, ${no})`),
    ),
  };
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Answers of one form, of which some are missing. */
export const answers = fc.record({
  puntos: maybe(fc.integer({ min: -20, max: 20 })),
  veces: maybe(fc.integer({ min: -3, max: 3 })),
  exporta: maybe(fc.boolean()),
  asociada: maybe(fc.boolean()),
  canal: maybe(fc.constantFrom('directo', 'por-tercero')),
  visita: maybe(fc.constantFrom('2012-02-29', '2012-03-01', '2012-05-31')),
  comentario: maybe(fc.constantFrom('Hay', 'hay', 'otro')),
});
