import fc from 'fast-check';
import { markOf, writeCell, type Cell, type Cells, type CellValue } from '#domain/workspace/cells.ts';
import type { DiagnosisAreaModel, DiagnosisItemModel } from '#domain/workspace/diagnosis/model.ts';
import type { FieldDeclaration, FieldForm } from '#domain/workspace/fields.ts';
import { toolDeclarations } from '#domain/workspace/tools.ts';

/** A time of these tests, in milliseconds. */
export const NOW = Date.UTC(2026, 10, 30, 12);

/** Cells that say this, each written once by one maker, in the order of the fields. */
export const cellsWith = (values: Readonly<Record<string, CellValue>>, maker = 'aaaaa'): Cells =>
  new Map(
    Object.entries(values).map(([path, value], place) => [
      path,
      writeCell(undefined, value, markOf(NOW + place, maker, undefined)),
    ]),
  );

/** Cells after somebody wrote in them. */
export function writeIn(cells: Cells, path: string, value: CellValue, maker: string, now = NOW): Cells {
  const before = cells.get(path);
  return new Map(cells).set(path, writeCell(before, value, markOf(now, maker, before)));
}

/** What fields say, without who wrote it when. */
export const valuesOf = (cells: Cells): Readonly<Record<string, CellValue>> =>
  Object.fromEntries([...cells].map(([path, { value }]) => [path, value]));

const item = (id: string, more: Partial<DiagnosisItemModel> = {}): DiagnosisItemModel => ({
  id,
  title: `Título de ${id}`,
  ask: '¿Cómo?',
  evidence: 'La hoja.',
  levels: ['uno', 'dos', 'tres', 'cuatro', 'cinco'],
  weight: 1,
  ease: 1,
  need: 'none',
  action: `Mejorar ${id}`,
  ...more,
});
const area = (id: string, items: readonly DiagnosisItemModel[]): DiagnosisAreaModel => ({
  id,
  title: `Área ${id}`,
  shortTitle: id,
  question: '¿Qué?',
  items,
});

/** Two areas of a diagnosis, with every weight, ease and need. */
export const areas: readonly DiagnosisAreaModel[] = [
  area('taller', [
    item('medidas', { weight: 2, ease: 3 }),
    item('material', { weight: 1, ease: 2, need: 'training', service: 'Curso del material' }),
    item('arreglos', { weight: 3, ease: 1, need: 'assistance', service: 'Asesoría de arreglos' }),
  ]),
  area('venta', [
    item('precio', { weight: 3, ease: 2, need: 'training', service: 'Curso de costos' }),
    item('clientes', { weight: 0, ease: 3 }),
  ]),
];

const word = fc.string({
  unit: fc.constantFrom('a', 'ñ', ' ', '"', '\\', '\n', '<', '🧵', '\ud800', 'Z', '7'),
  maxLength: 12,
});
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A value that a field takes. */
export function valueFor(form: FieldForm): fc.Arbitrary<CellValue> {
  switch (form.type) {
    case 'text':
      return word.map((text) => text.slice(0, form.most));
    case 'day':
      return day;
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...form.of);
    case 'picture':
      return fc.stringMatching(/^[A-Za-z0-9+/]{1,40}$/).map((bytes) => `data:image/jpeg;base64,/9j/${bytes}`);
    case 'number': {
      const unit = 10 ** form.decimals;
      return fc.integer({ min: form.least * unit, max: form.most * unit }).map((whole) => whole / unit);
    }
  }
}

const maker = fc.constantFrom('aaaaa', 'bbbbb', 'ccccc', 'z9z9z');

/** A field of any tool, with an id in each place that takes one. */
const fieldPath = (field: FieldDeclaration) =>
  fc.array(fc.constantFrom('f1', 'f2', 'medidas', 'precio'), { minLength: 3, maxLength: 3 }).map((ids) =>
    field.path
      .split('/')
      .map((part, place) => (part === '*' ? (ids[place % 3] ?? 'f1') : part))
      .join('/'),
  );

const writing = (form: FieldForm) =>
  fc.record({
    value: fc.oneof({ weight: 9, arbitrary: valueFor(form) }, { weight: 1, arbitrary: fc.constant(null) }),
    maker,
    at: fc.nat(1e9),
  });

const cell = (form: FieldForm): fc.Arbitrary<Cell> =>
  fc
    .tuple(fc.array(writing(form), { minLength: 1, maxLength: 4 }), fc.array(writing(form), { maxLength: 2 }))
    .map(([line, others]) => {
      let one: Cell | undefined;
      for (const { value, maker: by, at } of line) one = writeCell(one, value, markOf(NOW + at, by, one));
      const apart = others.map(({ value, at }, place) => ({ value, marks: [markOf(at, `apart${place}`, undefined)] }));
      return { ...one!, ...(apart.length ? { others: apart } : {}) };
    });

/** Cells as any work of some weeks may leave them: every field of every tool, with others that were written apart. */
export const anyCells: fc.Arbitrary<Cells> = fc
  .array(
    fc
      .constantFrom(...toolDeclarations.flatMap(({ fields }) => fields))
      .chain((field) => fc.tuple(fieldPath(field), cell(field.form))),
    { maxLength: 25 },
  )
  .map((entries) => new Map(entries));
