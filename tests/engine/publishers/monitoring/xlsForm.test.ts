import { describe, expect, it } from 'vitest';
import type { FormField, MonitoringConfig } from '#domain/monitoring/config.ts';
import { buildXlsForm } from '#publishers/monitoring/xlsForm.ts';
import { openBook } from '#texts/book.ts';
import { readXlsx } from '../support/readXlsx.ts';
import { choices, field, formOf, units } from './support/form.ts';

const config = {
  site: 'sitio',
  timeZone: 'UTC',
  roles: [],
  units: [],
  periods: [{ id: 'base', title: 'Línea de base', type: 'baseline', exceptions: [] }],
  forms: [],
  indicators: [],
} as unknown as MonitoringConfig;

const build = (...fields: readonly FormField[]) =>
  buildXlsForm(formOf(...fields), config, {
    words: openBook('es-PE').t.xlsForm,
    units,
    creator: 'La Loma',
    createdOn: '2026-01-01',
    language: 'es',
  });

/** The rows of a sheet by the names of its columns, without what is empty. */
function read(bytes: Uint8Array, name: string): Record<string, unknown>[] {
  const cells = [...readXlsx(bytes).get(name)!];
  const heads = new Map(
    cells.flatMap(([ref, value]) => (/^[A-Z]+1$/.test(ref) ? [[ref.slice(0, -1), String(value)]] : [])),
  );
  const rows: Record<string, unknown>[] = [];
  for (const [ref, value] of cells) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
    if (digits !== '1') (rows[Number(digits) - 2] ??= {})[heads.get(letters) ?? '?'] = value;
  }
  return rows;
}

describe('an XLSForm', () => {
  const built = build(
    field('ventas-antes', 'money', {
      unitId: 'monedas',
      required: true,
      least: 0,
      decimals: 2,
      help: 'Sin descontar nada.',
    }),
    field('ventas', 'money', { unitId: 'monedas', least: 0, most: 900 }),
    field('cambio', 'calculated', { formula: 'VARIACION(ventas-antes, ventas)', unitId: 'tanto', decimals: 1 }),
    field('exporta', 'yesNo'),
    field('canal', 'choice', { choices, shownWhen: 'exporta' }),
    field('canales', 'choices', { choices, shownWhen: 'Y(exporta, ventas > 5)' }),
    field('nota', 'longText', { shownWhen: 'canales = "por-tercero"' }),
    field('dia', 'date'),
    field('bien', 'calculated', { formula: 'cambio > 10' }),
  );
  if (!built.ok) throw new Error(JSON.stringify(built.unsaid));
  const survey = read(built.bytes, 'survey');
  const of = (name: string) => survey.find((row) => row['name'] === name);

  it('asks each question in its group, after the unit and the period', () => {
    expect(survey.map(({ type, name }) => `${String(type)} ${String(name ?? '')}`.trim())).toEqual([
      'text unit__code',
      'select_one list__periods period__id',
      'calculate form__version',
      'begin_group group__dinero',
      'note group__dinero__help',
      'decimal ventas_antes',
      'decimal ventas',
      'calculate cambio',
      'note cambio__shown',
      'select_one list__yes_no exporta',
      'select_one list__canal canal',
      'select_multiple list__canales canales',
      'text nota',
      'date dia',
      'calculate bien',
      'note bien__shown',
      'end_group',
    ]);
  });

  it('holds answers to their limits, and says them', () => {
    expect(of('ventas_antes')).toEqual({
      type: 'decimal',
      name: 'ventas_antes',
      label: '¿ventas-antes?',
      hint: 'Sin descontar nada. En monedas.',
      required: 'yes',
      required_message: 'Esta pregunta necesita una respuesta.',
      constraint: '. >= 0 and . = round(., 2)',
      constraint_message: 'Escriba un número de 0 o más. Escriba hasta 2 decimales.',
    });
    expect(of('ventas')).toMatchObject({ constraint: '. >= 0 and . <= 900' });
  });

  it('computes and asks as the form does', () => {
    expect(of('cambio')!['calculation']).toBe(
      'if(${ventas_antes} = "" or ${ventas} = "", "", if(${ventas_antes} <= 0, "", ' +
        'round(((${ventas} - ${ventas_antes}) div ${ventas_antes}) * 100, 1)))',
    );
    expect(of('canal')!['relevant']).toBe('if(${exporta} = "", false(), ${exporta} = "yes")');
    expect(of('nota')!['relevant']).toBe('if(${canales} = "", false(), selected(${canales}, "por-tercero"))');
    expect(of('bien')!['calculation']).toBe('if(${cambio} = "", "", if(${cambio} > 10, "yes", "no"))');
    expect(of('cambio__shown')!['label']).toBe('¿cambio?: ${cambio}');
  });

  it('names what may be chosen, and itself', () => {
    expect(read(built.bytes, 'choices').map(({ list_name, name }) => `${String(list_name)} ${String(name)}`)).toEqual([
      'list__yes_no yes',
      'list__yes_no no',
      'list__periods base',
      'list__canal directo',
      'list__canal por-tercero',
      'list__canales directo',
      'list__canales por-tercero',
    ]);
    expect(read(built.bytes, 'settings')).toEqual([
      {
        form_title: 'Ventas',
        form_id: 'sitio-ventas',
        version: '3',
        default_language: 'es',
        instance_name: 'concat(${unit__code}, " ", ${period__id})',
      },
    ]);
  });

  it('obeys the rules of its readers: names once and well formed, references to what there is', () => {
    const names = survey.flatMap(({ name }) => (name === undefined ? [] : [String(name)]));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    const lists = new Set(read(built.bytes, 'choices').map(({ list_name }) => String(list_name)));
    for (const { type } of survey) {
      const [, list] = /^select_\w+ (\w+)$/.exec(String(type)) ?? [];
      if (list) expect(lists).toContain(list);
    }
    for (const row of survey)
      for (const text of Object.values(row))
        for (const [, name] of String(text).matchAll(/\$\{(\w+)\}/g)) expect(names).toContain(name);
  });

  it('is the same for the same form, and is refused where it would compute something else', () => {
    const again = build(field('a', 'integer'));
    expect(again).toEqual(build(field('a', 'integer')));
    expect(
      build(
        field('a', 'integer'),
        field('mitad', 'calculated', { formula: 'MEDIANA(a, 3)' }),
        field('b', 'text', { shownWhen: 'b = "${a}"' }),
      ),
    ).toEqual({
      ok: false,
      unsaid: [
        { fieldId: 'mitad', part: 'formula', unsupported: 'median' },
        { fieldId: 'b', part: 'shownWhen', unsupported: 'text' },
      ],
    });
  });
});
