import { describe, expect, it } from 'vitest';
import { computeForm, prepareForm } from '#domain/monitoring/formula/form.ts';
import { buildFormSheet } from '#publishers/monitoring/formSheet.ts';
import { openBook } from '#texts/book.ts';
import { openWorkbook, recalculate } from '../support/readForm.ts';
import { choices, field, formOf, units } from './support/form.ts';

const { t, format } = openBook('es-PE');
const form = formOf(
  field('ventas-antes', 'money', { unitId: 'monedas', required: true, least: 0, decimals: 2 }),
  field('cambio', 'calculated', { formula: 'VARIACION(ventas-antes, ventas)', unitId: 'tanto', decimals: 1 }),
  field('ventas', 'money', { unitId: 'monedas', least: 0, most: 900 }),
  field('exporta', 'yesNo'),
  field('canal', 'choice', { choices, shownWhen: 'exporta' }),
  field('directa', 'calculated', { formula: 'Y(exporta, canal = "por-tercero")' }),
  field('dicho', 'calculated', { formula: 'SI(directa, "de otro", "suya")' }),
  field('canales', 'choices', { choices }),
  field('mixta', 'calculated', { formula: 'canales = "directo"' }),
  field('dia', 'date'),
);
const bytes = buildFormSheet(form, {
  words: t.xlsForm,
  formulaWords: t.formulaWords,
  day: format.date,
  units,
  creator: 'La Loma',
  createdOn: '2026-01-01',
  language: 'es',
  footer: 'La Loma',
});
const book = openWorkbook(bytes);
const [name = ''] = book.SheetNames;
const sheet = book.Sheets[name]! as Record<string, { v?: unknown; f?: string }>;

/** The cell in which the answer to a question stands. */
const cellOf = (id: string): string => {
  const found = Object.keys(sheet).find((cell) => /^A\d+$/.test(cell) && sheet[cell]!.v === `¿${id}?`);
  return `B${found!.slice(1)}`;
};
const noteOf = (id: string) => sheet[cellOf(id).replace('B', 'C')]?.v;

describe('the sheet of a form', () => {
  it('computes what the form computes, with the words of its answers', () => {
    const answers = { 'ventas-antes': 300, ventas: 400, exporta: true, canal: 'por-tercero' };
    const cells = { 'ventas-antes': 300, ventas: 400, exporta: t.xlsForm.yes, canal: 'Por un tercero' };
    const filled = Object.fromEntries(Object.entries(cells).map(([id, value]) => [cellOf(id), value]));
    const computed = recalculate(book, { [name]: filled });
    const { values } = computeForm(prepareForm(form), answers);
    expect(computed.get(`${name}!${cellOf('cambio')}`)).toBe(values['cambio']);
    expect(computed.get(`${name}!${cellOf('directa')}`)).toBe(t.xlsForm.yes);
    expect(computed.get(`${name}!${cellOf('dicho')}`)).toBe(values['dicho']);
    filled[cellOf('exporta')] = t.xlsForm.no;
    const other = recalculate(book, { [name]: filled });
    expect(other.get(`${name}!${cellOf('directa')}`)).toBe(t.xlsForm.no);
    expect(other.get(`${name}!${cellOf('dicho')}`)).toBe('suya');
  });

  it('says beside each answer what is asked for', () => {
    expect(noteOf('ventas')).toBe('En monedas. Escriba un número de 0 a 900.');
    expect(noteOf('canal')).toBe(
      'Se pregunta solo si en «¿exporta?» se respondió que sí. Escoja una: Directo; Por un tercero.',
    );
    expect(noteOf('cambio')).toBe(
      'En por ciento. Se calcula solo: lo que cambió de «¿ventas-antes?» a «¿ventas?», en por ciento del primero.',
    );
  });

  it('leaves empty what a spreadsheet cannot compute, and says so', () => {
    expect(sheet[cellOf('mixta')]?.f).toBeUndefined();
    expect(noteOf('mixta')).toMatch(/no busca una opción entre varias marcadas\. Escríbalo a mano\.$/);
  });
});
