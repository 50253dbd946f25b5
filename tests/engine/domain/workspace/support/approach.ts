import fc from 'fast-check';
import type { Answers } from '#domain/workspace/approach/answers.ts';
import type {
  ApproachModel,
  EffectModel,
  OptionModel,
  ProjectQuestionModel,
  ProjectTypeModel,
  Speaks,
} from '#domain/workspace/approach/model.ts';

/** A type of project of these tests. */
export const projectType = (id: string): ProjectTypeModel => ({
  id,
  title: `Tipo ${id}`,
  line: 'Una línea.',
  suits: 'Para algunos.',
  facts: [],
  risk: { why: 'Algo sale mal.', places: [] },
  links: [],
  places: [{ title: 'Informe, l. 1', address: '/fuentes/informe/#l1' }],
});

/** An option, by what it says of types. */
export const option = (
  id: string,
  says: Readonly<Record<string, Speaks>> = {},
  more: Partial<OptionModel> = {},
): OptionModel => ({
  id,
  title: `Respuesta ${id}`,
  effects: Object.entries(says).map(([typeId, speaks]): EffectModel => ({
    typeId,
    speaks,
    why: `Por algo de ${typeId}.`,
    places: [],
  })),
  ...more,
});

/** A sign that it is too early. */
export const wait = (weight: 1 | 2): Pick<OptionModel, 'wait'> => ({
  wait: { weight, why: 'Falta algo.', places: [], first: 'Hagan esto.', links: [] },
});

/** A question with its options. */
export const question = (
  id: string,
  options: readonly OptionModel[],
  more: Partial<ProjectQuestionModel> = {},
): ProjectQuestionModel => ({
  id,
  ask: `¿Pregunta ${id}?`,
  help: 'Piensen.',
  most: 1,
  isOfResults: false,
  options,
  ...more,
});

const TYPES = ['a', 'b', 'c', 'd'];
const speaks = fc.constantFrom<Speaks | undefined>('for', 'for', 'for', 'against', 'against', 'excludes', undefined);

const anyOption = (types: readonly string[]) => (id: string) =>
  fc
    .tuple(fc.array(speaks, { minLength: types.length, maxLength: types.length }), fc.integer({ min: 0, max: 12 }))
    .map(([said, early]) =>
      option(
        id,
        Object.fromEntries(types.flatMap((type, place) => (said[place] ? [[type, said[place]]] : []))),
        early === 1 || early === 2 ? wait(early) : {},
      ),
    );

const anyQuestion = (types: readonly string[]) => (id: string) =>
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(1, 1, 1, 2, 3))
    .chain(([count, most]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, place) => anyOption(types)(`${id}${place}`)))
        .map((options) => question(id, options, { most: Math.min(most, options.length) })),
    );

/** Types and questions as any site may have them, with what was answered of each. */
export const anyApproach: fc.Arbitrary<{ readonly model: ApproachModel; readonly answers: Answers }> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([types, questions]) => {
    const ids = TYPES.slice(0, types);
    return fc
      .tuple(...Array.from({ length: questions }, (_, place) => anyQuestion(ids)(`q${place}`)))
      .map((list): ApproachModel => ({
        types: ids.map(projectType),
        questions: list as ProjectQuestionModel[],
        criteria: [],
      }));
  })
  .chain((model) =>
    fc.tuple(...model.questions.map((one) => fc.subarray([...one.options], { maxLength: one.most }))).map((chosen) => ({
      model,
      answers: new Map(
        model.questions.flatMap((one, place) => {
          const options = chosen[place] ?? [];
          return options.length ? [[one.id, options.map(({ id }) => id)] as const] : [];
        }),
      ),
    })),
  );
