import type { Report, ReportBlock, ReportTable } from '#domain/workspace/report.ts';
import { buildReportWords } from '#publishers/workspace/words.ts';
import { openBook } from '#texts/book.ts';

const { t, format } = openBook('es-PE');

/** Words as the site in Spanish of Peru has them. */
export const words = buildReportWords(t, format);

/** Sales of two months, with a total, and all that a cell may hold. */
export const sales: ReportTable = {
  kind: 'table',
  id: 'ventas',
  title: 'Cuentas de cada mes, con lo que queda al final: 2026/2027',
  hasTotal: true,
  note: 'Los montos van en soles.',
  columns: [
    { label: 'Mes', width: 2 },
    { label: 'Cierre' },
    { label: 'Ventas', isNumber: true },
    { label: 'Gastos', isNumber: true },
    { label: 'Saldo', isNumber: true },
    { label: 'Parte', isNumber: true },
  ],
  rows: [
    [
      'Enero',
      { day: '2026-01-31' },
      { value: 12345.6, decimals: 2 },
      { value: 9000, decimals: 2 },
      { value: 3345.6, decimals: 2, formula: (name) => `${name('ventas', 0, 2)}-${name('ventas', 0, 3)}` },
      { value: 60.68, decimals: 1, suffix: ' %' },
    ],
    [
      'Febrero',
      { day: '2026-02-28' },
      { value: 8000, decimals: 2 },
      { value: 9100.5, decimals: 2 },
      { value: -1100.5, decimals: 2, formula: (name) => `${name('ventas', 1, 2)}-${name('ventas', 1, 3)}` },
      { value: null, decimals: 1, suffix: ' %' },
    ],
    [
      'Todo',
      null,
      { value: 20345.6, decimals: 2, formula: (name) => `SUM(${name('ventas', 0, 2)}:${name('ventas', 1, 2)})` },
      { value: 18100.5, decimals: 2, formula: (name) => `SUM(${name('ventas', 0, 3)}:${name('ventas', 1, 3)})` },
      { value: 2245.1, decimals: 2, formula: (name) => `SUM(${name('ventas', 0, 4)}:${name('ventas', 1, 4)})` },
      null,
    ],
  ],
};

/** What is shared out, from the sales. */
export const shares: ReportTable = {
  kind: 'table',
  id: 'reparto',
  title: 'Reparto',
  columns: [{ label: 'Socia' }, { label: 'Le toca', isNumber: true }],
  rows: [['Tejidos Ejemplo', { value: 449.02, decimals: 2, formula: (name) => `${name('ventas', 2, 4)}/5` }]],
};

/** A report of these parts. */
export const reportOf = (...blocks: readonly ReportBlock[]): Report => ({
  title: 'Cuaderno de cuentas',
  about: [
    ['Red', 'Tejidos de la Loma'],
    ['Semestre', 'De enero a junio'],
  ],
  blocks,
  imprint: 'Formato de Trama & compañía · CC BY 4.0',
  url: 'https://ejemplo.pe/mi-red/cuentas/',
  createdOn: '2026-07-01',
  language: 'es-PE',
});

/** A report with every part that there is; no text of it is part of another. */
export const sample: Report = reportOf(
  { kind: 'heading', level: 2, text: 'Qué se ve' },
  { kind: 'paragraph', text: 'Conviene comprar el hilo juntas.\nAsí baja su precio.' },
  { kind: 'list', ordered: false, items: ['Separar la casa del negocio', 'Anotar a diario'] },
  { kind: 'heading', level: 3, text: 'Qué sigue' },
  { kind: 'list', ordered: true, items: ['Pedir cotizaciones', 'Acordar un monto'] },
  { kind: 'list', ordered: true, items: ['Volver a contar'] },
  {
    kind: 'levels',
    title: 'Cómo está la red',
    most: 5,
    bars: [
      { label: 'Confianza', value: 3.2, text: '3.2 de 5, lo hace por costumbre', mark: 4 },
      { label: 'Contratos', value: undefined, text: 'nadie respondió' },
      { label: 'Reuniones', value: 5, text: '5 de 5, siempre' },
    ],
  },
  sales,
  shares,
  { kind: 'table', id: 'vacia', title: 'Deudas', columns: [{ label: 'A quién' }, { label: 'Cuánto' }], rows: [] },
  { kind: 'signatures', names: ['La presidenta', 'El tesorero', 'La articuladora'] },
);
