import { describe, expect, it } from 'vitest';
import { assembleRecords, titleOf, type AnyEntry } from '#records/assemble.ts';
import type { TypedRecord } from '#records/describe.ts';
import { buildBacklinks } from '#records/backlinks.ts';
import { kindNames, type Kind } from '#kinds/index.ts';
import { checkProject } from '#check/check.ts';
import { openBook } from '#texts/book.ts';
import { laLoma } from '../support/project.ts';

const record = (kind: Kind, id: string, data: object, more: Partial<TypedRecord> = {}): TypedRecord => ({
  kind,
  id,
  file: `${id}.x`,
  body: '',
  data,
  ...more,
});

describe('assembleRecords', () => {
  const records = assembleRecords(
    [
      record('network', 'b', { name: 'Ñusta', firms: [{ name: 'Uno' }] }),
      record('network', 'a', { name: 'Árbol 10' }),
      record('network', 'c', { name: 'arbol 9' }),
      record('network', 'd', { name: 'Nube' }),
      record('lesson', 'z', { order: 1, title: 'Zeta' }),
      record('lesson', 'y', { order: 3, title: 'A' }),
      record('lesson', 'x', { order: 2, title: 'B' }),
      record('dataset', 'datos', { title: 'Datos', measures: [] }, { rows: [{ a: 1 }] }),
    ],
    openBook('es-PE').format.compare,
  );

  it('sorts by order, else by name as Spanish does', () => {
    expect(records.list('lesson').map(({ id }) => id)).toEqual(['z', 'x', 'y']);
    expect(records.list('network').map(({ name }) => name)).toEqual(['arbol 9', 'Árbol 10', 'Nube', 'Ñusta']);
  });

  it('freezes everything, all the way down', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(Object.isFrozen(records)).toBe(true);
    for (const kind of kindNames) expect(frozen(records.list(kind)), kind).toBe(true);
    expect(() => (records.get('network', 'b').firms as unknown as string[]).push('x')).toThrow(TypeError);
  });

  it('does not freeze or change what it was given', () => {
    const data = { title: 'Uno', order: 1 };
    assembleRecords([record('lesson', 'uno', data)], openBook('es-PE').format.compare);
    expect(data).toEqual({ title: 'Uno', order: 1 });
    expect(Object.isFrozen(data)).toBe(false);
  });

  it('finds records, and says which one is missing', () => {
    expect(records.find('network', 'x')).toBeUndefined();
    expect(records.get('network', 'a')).toMatchObject({ kind: 'network', id: 'a', file: 'a.x', body: '' });
    expect(records.get('dataset', 'datos').rows).toEqual([{ a: 1 }]);
    expect(() => records.get('network', 'x')).toThrow('«network/x»');
    expect(records.list('case')).toEqual([]);
  });

  it('names every kind', () => {
    const { records: real } = checkProject(laLoma);
    for (const kind of kindNames)
      for (const entry of (real?.list(kind) ?? []) as readonly AnyEntry[])
        expect(titleOf(entry), `${kind}/${entry.id}`).toMatch(/\S/);
  });
});

describe('buildBacklinks', () => {
  const { records } = checkProject(laLoma);
  if (!records) throw new Error('the small project has problems');
  const backlinks = buildBacklinks(records);
  const ids = (kind: Kind, id: string, from: Kind) => backlinks.list(kind, id, from).map((entry) => entry.id);

  it('follows references backwards, those inside of lists and groups too', () => {
    expect(ids('lesson', 'vender-juntos', 'network')).toEqual(['quesos-de-la-loma']);
    expect(ids('lesson', 'vender-juntos', 'case')).toEqual(['un-solo-camion']);
    expect(ids('lesson', 'vender-juntos', 'phase')).toEqual(['primer-paso', 'negocio-en-comun']);
    expect(ids('network', 'quesos-de-la-loma', 'lesson')).toEqual(['vender-juntos']);
    expect(ids('note', 'total-de-pedidos', 'dataset')).toEqual(['pedidos']);
    expect(ids('cluster', 'la-loma', 'network')).toEqual([
      'panes-de-la-loma',
      'quesos-de-la-loma',
      'tejidos-de-la-loma',
    ]);
    expect(ids('source', 'cuaderno-del-articulador', 'term')).toEqual(['cuaderno-de-cuentas']);
  });

  it('gives each record once', () => {
    // The phase names the source in two of its steps, the lesson in each piece of its evidence and in its sources.
    expect(ids('source', 'cuaderno-del-articulador', 'phase')).toEqual(['prueba-juntos', 'negocio-en-comun']);
    expect(ids('source', 'informe-loma', 'lesson')).toEqual(['vender-juntos', 'cuentas-a-la-vista', 'conocerse-antes']);
  });

  it('gives nothing where nothing points', () => {
    expect(ids('case', 'un-solo-camion', 'network')).toEqual([]);
    expect(ids('case', 'no-existe', 'lesson')).toEqual([]);
  });
});
