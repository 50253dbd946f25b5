import { describe, expect, it } from 'vitest';
import { tellPath, tellRow, tellValue, type Known } from '#client/workspace/tellField.ts';
import { signPathOf } from '#domain/workspace/network.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { markOfRules } from '#domain/workspace/rules/answers.ts';
import { toolDeclarations } from '#domain/workspace/tools.ts';
import { es as spanish } from '#texts/es/index.ts';
import { makeFormats } from '#texts/formats.ts';
import { workspaceNames as en } from '#texts/en/workspaceNames.ts';
import { workspaceNames as es } from '#texts/es/workspaceNames.ts';
import { areas, cellsWith } from '../../domain/workspace/support/workspaces.ts';

const fields = toolDeclarations.flatMap(({ fields: own }) => own);
const SIGN = 'Firmaron el acta';
const known: Known = {
  cells: cellsWith({
    'firm/f1/name': 'Quesos Ana',
    'agreement/g1/text': 'Comprar moldes',
    'plan/f1/p1/what': 'Comprar un termómetro',
    'cost/c1/what': 'Alquiler del puesto',
    'approach/n1/name': 'Grupo del valle',
    'project/j1/name': 'Polos',
    'project/j1/variable/v1/what': 'Tela',
    'contest/k1/name': 'La feria',
    'contest/k1/judge/u1/label': 'Jurado 1',
    'contest/k1/entry/e1/name': 'Tejidos',
  }),
  model: {
    areas,
    criteria: [{ id: 'formal', title: 'Empresa formal' }],
    phases: [{ id: 'confianza', title: 'Confianza', signs: [SIGN] }],
    expenses: [{ id: 'feria', title: 'Feria' }],
    approach: {
      types: [{ id: 'red', title: 'Red' }],
      criteria: [{ id: 'mercado', title: 'Mercado' }],
      questions: [
        { id: 'quien', ask: '¿Quién?', options: [{ id: 'mucho', title: 'Quien quiera' }] },
        { id: 'cuanto', ask: '¿Cuánto?', options: [{ id: 'mucho', title: 'Bastante' }] },
      ],
    },
    fairTasks: [{ id: 'turnos', title: 'Repartir los turnos' }],
    providers: { services: [{ id: 'cuentas', title: 'Cuentas' }], places: [] },
    contestCriteria: [{ id: 'empeno', title: 'Empeño' }],
    topics: [
      {
        id: 'reuniones',
        title: 'Reuniones',
        questions: [
          {
            id: 'cada-cuanto',
            ask: '¿Cada cuánto?',
            alternatives: [{ id: 'cada-mes', title: 'Cada mes' }],
            blanks: [{ id: 'dia', label: 'Día del mes' }],
          },
        ],
      },
    ],
  } as unknown as WorkspacePageModel,
  format: makeFormats('es-PE', spanish),
};

describe('what was written apart', () => {
  it('has a name for every field and every choice of every tool, in both languages', () => {
    const parts = new Set(fields.flatMap(({ path }) => path.split('/').filter((part) => part !== '*')));
    const choices = new Set(fields.flatMap(({ form }) => (form.type === 'choice' ? form.of : [])));
    for (const words of [es, en]) {
      expect([...parts].filter((part) => !(part in words.fieldNames))).toEqual([]);
      expect([...choices].filter((choice) => !(choice in words.choiceNames))).toEqual([]);
    }
  });

  it('is told by names, never by an id', () => {
    const told = [
      'firm/f1/phone',
      'network/place',
      'agreement/g1/due',
      'plan/f1/p1/state',
      'plan/network/zz9/state',
      'diagnosis/f1/start/medidas/level',
      'diagnosis-weight/medidas',
      'formation/f1/formal/found',
      'meeting/zz9/came/f1',
      'group/zz9/start/taller',
      signPathOf('confianza', SIGN),
      'rule/cada-cuanto/choice',
      'rule/cada-cuanto/number/dia',
      'acceptance/f1/accepted',
      'cost/c1/gives/f1',
      'approach/n1/answer/cuanto',
      'approach/zz9/picked/cuanto/mucho',
      'approach/n1/level/mercado',
      'project/j1/variable/v1/price',
      'project/j1/month/2/units',
      'project/j1/worse/price-change',
      'project/j1/movement/zz9/amount',
      'project/j1/puts/f1',
      'contest/k1/score/u1/e1/empeno',
    ].map((path) => tellPath(path, known));
    expect(told).toEqual([
      'Quesos Ana · Teléfono',
      'Lugar',
      'Comprar moldes · Fecha',
      'Quesos Ana · Comprar un termómetro · Estado',
      'Red · Estado',
      'Quesos Ana · Al inicio · Título de medidas · Nivel',
      'Título de medidas',
      'Quesos Ana · Empresa formal · Criterio',
      'Reunión · Asistió · Quesos Ana',
      'Otra red · Al inicio · Área taller',
      `Confianza · ${SIGN}`,
      '¿Cada cuánto? · Lo decidido',
      '¿Cada cuánto? · Número · Día del mes',
      'Quesos Ana · Lo acepta',
      'Alquiler del puesto · Aporte · Quesos Ana',
      'Grupo del valle · Respuesta · ¿Cuánto?',
      'Grupo que se mira · Lo que buscan · ¿Cuánto? · Bastante',
      'Grupo del valle · Nivel · Mercado',
      'Polos · Costo por unidad · Tela · Precio',
      'Polos · Mes · 2 · Unidades',
      'Polos · Caso peor · Cambio del precio (%)',
      'Polos · Apunte · Monto',
      'Polos · Pone en dinero · Quesos Ana',
      'La feria · Puntaje · Jurado 1 · Tejidos · Empeño',
    ]);
  });

  it('says a row by its kind and its name, or by what was written in it first', () => {
    expect(['firm/f1', 'plan/f1/p1', 'meeting/zz9', 'cost/c1'].map((row) => tellRow(row, known))).toEqual([
      'Empresa: Quesos Ana',
      'Plan: Quesos Ana · Comprar un termómetro',
      'Reunión',
      'Gasto: Alquiler del puesto',
    ]);
  });

  it('says values as the page says them', () => {
    const cases = [
      ['firm/f1/phone', null, 'vacío'],
      ['firm/f1/removed', true, 'sí'],
      ['agreement/g1/due', '2026-11-30', '30 de noviembre de 2026'],
      ['plan/f1/p1/state', 'under-way', 'En marcha'],
      ['formation/f1/step', 'joining', 'En la prerred'],
      ['plan/f1/p1/own', 1234.5, '1,234.5'],
      ['plan/f1/p1/item', 'medidas', 'Título de medidas'],
      ['firm/f1/name', 'Taller Uno', 'Taller Uno'],
      ['cost/c1/expense', 'feria', 'Feria'],
      ['payment/p9/cost', 'c1', 'Alquiler del puesto'],
      ['payment/p9/means', 'wallet', 'Billetera del teléfono'],
      ['rule/cada-cuanto/choice', 'cada-mes', 'Cada mes'],
      ['rule/cada-cuanto/choice', 'own', 'Una cláusula propia'],
      ['rule-clause/c1/topic', 'reuniones', 'Reuniones'],
      ['project/j1/movement/m1/line', 'v1', 'Tela'],
      ['project/j1/movement/m1/line', 'sales', 'Ventas'],
      ['project/j2/from', 'j1', 'Polos'],
      // Of a question that the site no longer asks.
      ['rule/ya-no-esta/choice', 'aside', 'No hace falta'],
      ['acceptance/f1/accepted-text', markOfRules(known.cells, known.model.topics), 'el texto de ahora'],
      ['acceptance/f1/accepted-text', 'k3x9', 'otro texto (k3x9)'],
      // Ids of options are their own in their question alone.
      ['approach/g1/answer/cuanto', 'mucho', 'Bastante'],
      ['approach/g1/project-type', 'red', 'Red'],
      // What somebody wrote is no choice, though it reads like one.
      ['rule/cada-cuanto/words/dia', 'cash', 'cash'],
    ] as const;
    for (const [path, value, told] of cases) expect(tellValue(path, value, known)).toBe(told);
  });
});
