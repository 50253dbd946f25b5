import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from '#domain/workspace/cells.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { cellsOfTool, findField, toolDeclarations, withoutPersons } from '#domain/workspace/tools.ts';
import { anyCells, cellsWith, NOW, valuesOf, writeIn } from './support/workspaces.ts';

describe('a field', () => {
  it('is of one tool alone', () => {
    const paths = toolDeclarations.flatMap(({ fields }) => fields.map(({ path }) => path.replaceAll('*', 'x1')));
    expect(new Set(paths).size).toBe(paths.length);
    const all = toolDeclarations.flatMap(({ fields }) => fields);
    for (const path of paths) {
      const found = findField(path)?.field;
      expect(all.filter((field) => field === found)).toHaveLength(1);
    }
    expect(findField('firm/x1/age')).toBeUndefined();
  });
});

describe('what goes into a file with one tool', () => {
  it('is all of that tool, and of the network what tells how to reach nobody', () => {
    const cells = cellsWith({
      'network/name': 'Red',
      'network/note': 'Llamar a Rosa',
      'firm/a/removed': false,
      'firm/a/name': 'Tejidos',
      'firm/a/phone': '999',
      'diagnosis/a/start/medidas/level': 3,
      'diagnosis/a/start/medidas/note': 'Rosa dijo',
      'plan/a/on': '2026-01-05',
      'futura/a/with': 'Rosa',
    });
    expect(valuesOf(cellsOfTool(cells, 'diagnosis'))).toEqual({
      'network/name': 'Red',
      'firm/a/removed': false,
      'firm/a/name': 'Tejidos',
      'diagnosis/a/start/medidas/level': 3,
      'diagnosis/a/start/medidas/note': 'Rosa dijo',
    });
  });
});

describe('what goes into a link', () => {
  it('is nothing of a person, nothing that was emptied and nothing that no tool knows', () => {
    const cells = cellsWith({
      'network/name': 'Red',
      'network/note': 'Llamar a Rosa',
      'network/trade': null,
      'firm/a/removed': false,
      'firm/a/name': 'Tejidos',
      'firm/a/person': 'Rosa',
      'firm/a/phone': '999',
      'agreement/x/removed': false,
      'agreement/x/text': 'Comprar',
      'agreement/x/who': 'Rosa',
      'diagnosis/a/start/who': 'Rosa',
      'diagnosis/a/start/medidas/level': 3,
      'diagnosis/a/start/medidas/note': 'Rosa dijo',
      'diagnosis/a/start/medidas/seen': 'La hoja',
      'futura/a/with': 'Rosa',
    });
    expect(valuesOf(withoutPersons(cells))).toEqual({
      'network/name': 'Red',
      'firm/a/removed': false,
      'firm/a/name': 'Tejidos',
      'agreement/x/removed': false,
      'agreement/x/text': 'Comprar',
      'diagnosis/a/start/medidas/level': 3,
      'diagnosis/a/start/medidas/seen': 'La hoja',
    });
  });

  it('is no row that was taken away, with all that other tools keep of it, and every other row', () => {
    const cells = cellsWith({
      'firm/a/removed': true,
      'firm/a/name': 'Tejidos',
      'diagnosis/a/start/medidas/level': 3,
      'firm/b/removed': null,
      'firm/b/name': 'Otra',
      'firm/c/removed': false,
      'firm/c/name': 'Paria',
      'diagnosis/c/start/medidas/level': 4,
      // Its own lent file was brought back, and taken out again: the firm is still of the network.
      'group/c/removed': true,
      'group/c/start/taller': 4,
      'group/a/removed': false,
      'group/a/start/taller': 3,
    });
    expect(valuesOf(withoutPersons(cells))).toEqual({
      'firm/c/removed': false,
      'firm/c/name': 'Paria',
      'diagnosis/c/start/medidas/level': 4,
      // What other networks lent stays here.
    });
  });

  it('is no row within a row that was taken away, and all else of whoever it is of', () => {
    const rows = { 'firm/a/removed': false, 'firm/a/name': 'Uno', 'plan/a/x/removed': true, 'plan/a/x/what': 'Medir' };
    const lines = {
      'plan/a/y/removed': false,
      'plan/a/y/what': 'Coser',
      'plan/a/y/l/removed': null,
      'plan/a/y/l/what': 'Hilo',
    };
    const kept = [...withoutPersons(cellsWith({ ...rows, ...lines })).keys()];
    expect(kept).toEqual(expect.arrayContaining(['firm/a/removed', 'firm/a/name']));
    expect(kept.filter((path) => path.startsWith('plan/a/x') || path.startsWith('plan/a/y/l'))).toEqual([]);
  });

  it('has its rows in their order, and is older than what is written after it', () => {
    let cells = cellsWith({ 'firm/b/removed': false, 'firm/a/removed': false, 'firm/b/name': 'Dos' });
    cells = writeIn(
      writeIn(cells, 'firm/b/removed', true, 'bbbbb', NOW + 50),
      'firm/b/removed',
      false,
      'bbbbb',
      NOW + 60,
    );
    const link = withoutPersons(cells);
    expect(listFirms(link).map(({ id }) => id)).toEqual(['b', 'a']);
    const later = withoutPersons(writeIn(cells, 'firm/b/name', 'Tres', 'ccccc', NOW + 70));
    const merged = mergeCells(link, later);
    expect(merged).toMatchObject({ newer: 1, apart: [] });
    expect(valuesOf(merged.cells)['firm/b/name']).toBe('Tres');
  });

  it('is, of any workspace, known fields that tell of no person, with their own writings', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const rows = listRows(cells, 'firm');
        for (const [path, cell] of withoutPersons(cells)) {
          expect(findField(path)?.field.personal).toBeUndefined();
          expect(findField(path)).toBeDefined();
          const { value, marks } = cells.get(path)!;
          expect(cell).toEqual({ value, marks });
        }
        expect(listRows(withoutPersons(cells), 'firm')).toEqual(rows);
      }),
      { seed: 51, numRuns: 300 },
    );
  });
});
