import { describe, expect, it } from 'vitest';
import { listFormatFiles, listInstrumentFormats, resolvePart } from '#domain/formats.ts';
import { assembleRecords } from '#records/assemble.ts';
import { openBook } from '#texts/book.ts';

const format = (id: string, title: string, rest: object = {}) => ({
  kind: 'format' as const,
  id,
  file: `data/formats/${id}.yaml`,
  body: '',
  data: { title, instrumentId: 'acuerdo', summary: 'Para algo.', instructions: [], sections: [], sheets: [], ...rest },
});
const section = { title: 'Datos', fields: [], table: undefined };
const sheet = { name: 'Hoja', fields: [], columns: [], labels: [], rows: 1, results: [] };

describe('the formats of an instrument', () => {
  const records = assembleRecords(
    [
      format('cuadro', 'Cuadro', { sheets: [sheet] }),
      format('acta', 'Acta', { sections: [section] }),
      format('otro', 'Otro', { instrumentId: 'plan' }),
    ],
    openBook('es-PE').format.compare,
  );

  it('come by their titles, each with its files and addresses', () => {
    expect(
      listInstrumentFormats(records, 'acuerdo').map(({ format: { title }, files }) => [
        title,
        files.map(({ address }) => address),
      ]),
    ).toEqual([
      ['Acta', ['/instrumentos/acuerdo/acta.docx', '/instrumentos/acuerdo/acta.odt']],
      ['Cuadro', ['/instrumentos/acuerdo/cuadro.xlsx']],
    ]);
    expect(listInstrumentFormats(records, 'nada')).toEqual([]);
  });

  it('are a text, a workbook or both', () => {
    const files = (rest: { sections: []; sheets: [] } | object) =>
      listFormatFiles({ id: 'x', instrumentId: 'y', sections: [], sheets: [], ...rest } as Parameters<
        typeof listFormatFiles
      >[0]).map(({ name }) => name);
    expect(files({ sections: [section], sheets: [sheet] })).toEqual(['x.docx', 'x.odt', 'x.xlsx']);
    expect(files({})).toEqual([]);
  });
});

describe('a part of a format', () => {
  const instrument = {
    contents: [
      { name: 'Aportes', text: 'Qué pone cada una.', proposed: false },
      { name: 'Multas', text: 'Qué paga quien falla.', proposed: true },
    ],
  };

  it('takes heading, text and mark from what the instrument contains', () => {
    expect(resolvePart({ content: 'Aportes' }, instrument)).toEqual({
      title: 'Aportes',
      text: 'Qué pone cada una.',
      proposed: false,
    });
    expect(resolvePart({ content: 'Multas' }, instrument).proposed).toBe(true);
  });

  it('may say it in other words, and keeps the mark', () => {
    expect(resolvePart({ content: 'Aportes', title: 'Monto', text: 'En soles.' }, instrument)).toEqual({
      title: 'Monto',
      text: 'En soles.',
      proposed: false,
    });
  });

  it('is proposed by the site where the instrument does not contain it', () => {
    expect(resolvePart({ title: 'Firma' }, instrument)).toEqual({ title: 'Firma', text: undefined, proposed: true });
  });
});
