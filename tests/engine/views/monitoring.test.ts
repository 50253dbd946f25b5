import { describe, expect, it } from 'vitest';
import { sayLimits, type Field } from '#views/monitoring/answers.ts';
import { viewMonitoringForm } from '#views/monitoring/form.ts';
import { viewMonitoringIndicator } from '#views/monitoring/indicator.ts';
import { viewMonitoring } from '#views/monitoring/overview.ts';
import { viewIndicator } from '#views/results/indicator.ts';
import { readSite } from '../guides/site.ts';

const site = readSite();
describe('what an answer may be', () => {
  const field = (more: Partial<Field>): Field => ({
    id: 'x',
    label: 'x',
    type: 'integer',
    required: false,
    ours: false,
    ...more,
  });
  it.each([
    [field({}), 'Un número entero.'],
    [field({ least: 1, most: 12 }), 'Un número entero de 1 a 12.'],
    [
      field({ type: 'money', unitId: 'pen', least: 0, decimals: 2 }),
      'Un monto desde S/ 0, con 2 decimales como máximo.',
    ],
    [field({ type: 'decimal', most: 2.5, decimals: 1 }), 'Un número hasta 2.5, con un decimal.'],
    [field({ type: 'date' }), 'Día, mes y año.'],
    [field({ type: 'yesNo' }), ''],
  ])('is said in words', (given, words) => {
    expect(sayLimits(site, given)).toBe(words);
  });
});

describe('a form', () => {
  it('numbers its questions through all groups, and says that nobody approves their own', () => {
    const view = viewMonitoringForm(site, 'ficha-de-valle');
    expect(view.groups.flatMap((group) => group.questions.map(({ number }) => number))).toEqual(['1', '2']);
    expect(view.permissions.approve).toEqual({ text: 'Responsable, otra persona del mismo cargo', isOurs: true });
    expect(view.allOurs).toBe(true);
    expect(view.groups[0]?.questions[1]?.condition).toContain('en «1. ¿Hay una ordenanza a favor de las redes?»');
  });
});

describe('an indicator', () => {
  it('expects a form of each unit, and of firms as many as the ledger enrols', () => {
    expect(viewMonitoringIndicator(site, 'talleres-con-plan').expected).toContain('5');
    expect(viewMonitoringIndicator(site, 'talleres-con-marca').expected).toContain('cada empresa inscrita');
    expect(viewMonitoringIndicator(site, 'aumento-medio')).toMatchObject({
      told: 'el promedio de «Aumento de las ventas» en las fichas aprobadas',
      root: undefined,
      smallest: expect.stringContaining('menos de 3') as string,
    });
  });
});

describe('published figures', () => {
  it('are told by group and period, withheld ones without a reason, with the edition and its root', () => {
    const { published, expected } = viewMonitoringIndicator(site, 'aumento-medio');
    expect(published?.periods).toEqual(['Línea de base de 2018', 'Medición final de 2019']);
    const table = published?.groups.map(({ name, cells }) => [
      name,
      ...cells.map((cell) => cell && `${cell.figure?.text ?? cell.text}, ${cell.count}`),
    ]);
    expect(table).toMatchInlineSnapshot(`
      [
        [
          "Todo el proyecto",
          "5.5%, 14 de 17 fichas",
          "24.9%, 16 de 17 fichas",
        ],
        [
          "El Llano",
          "Reservada, 2 de 5 fichas",
          "27.8%, 4 de 5 fichas",
        ],
        [
          "Lanas del Llano",
          "Sin fichas, 0 de 1 ficha",
          "Sin fichas, 0 de 1 ficha",
        ],
        [
          "Miel del Llano",
          "Reservada, 2 de 4 fichas",
          "27.8%, 4 de 4 fichas",
        ],
        [
          "La Loma",
          "Reservada, 12 de 12 fichas",
          "23.9%, 12 de 12 fichas",
        ],
        [
          "Quesos de La Loma",
          "5.5%, 6 de 6 fichas",
          "22.5%, 6 de 6 fichas",
        ],
        [
          "Tejidos de La Loma",
          "Reservada, 6 de 6 fichas",
          "25.4%, 6 de 6 fichas",
        ],
      ]
    `);
    expect(published?.latest?.figure?.address).toBe('/datos/seguimiento-aumento-medio/#fila-final-2019-todo');
    expect(expected).toBe('16 aprobadas de 17 que se esperaban, en «Medición final de 2019».');
    expect(published?.editions.map(({ title, text }) => `${title}: ${text}`)).toEqual([
      'Línea de base de 2018: Edición 1, del 1 de marzo de 2020. Raíz:',
      'Medición final de 2019: Edición 2, del 1 de marzo de 2021. Raíz:',
    ]);
    expect(published?.editions[0]?.root).toMatch(/^[\da-f]{64}$/);
    expect(published?.files.map(({ address }) => address)).toContain(
      '/datos/seguimiento-aumento-medio/seguimiento-aumento-medio.csv',
    );
  });

  it('lead from the page of monitoring and from the indicator of the plan that they answer', () => {
    expect(viewMonitoring(site).published.map(({ title }) => title)).toEqual(['Aumento de un taller, en promedio']);
    const groups = viewIndicator(site, 'ventas-que-suben').related;
    expect(groups.find(({ title }) => title === 'Cifras del seguimiento')?.links).toMatchObject([
      { address: '/seguimiento/indicadores/aumento-medio/' },
    ]);
    const bare = viewMonitoringIndicator(site, 'talleres-con-plan');
    expect(bare.published).toBeUndefined();
    expect(viewIndicator(site, 'empresas-en-red').related.map(({ title }) => title)).not.toContain(
      'Cifras del seguimiento',
    );
  });
});

describe('the page of monitoring', () => {
  it('tells the state of a period as of the date of the edition, whatever the day of the build', () => {
    const statesOn = (publishedOn: string) =>
      viewMonitoring({ ...site, config: { ...site.config, publishedOn } }).periods.map(({ state }) => state);
    expect(statesOn('2019-01-09')).toEqual(['cerrado', 'por abrir', 'por abrir']);
    expect(statesOn('2019-01-10')).toEqual(['cerrado', 'abierto', 'por abrir']);
    expect(statesOn('2019-01-31')).toEqual(['cerrado', 'abierto', 'por abrir']);
    expect(statesOn('2019-02-01')).toEqual(['cerrado', 'cerrado', 'por abrir']);
  });
});
