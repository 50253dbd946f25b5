import { fromZip } from '#publishers/zip.ts';
import { childOf, findAll, parseXml } from './parseXml.ts';

/** Sheets by name, each with its cells by reference (`B2`). */
export type ReadWorkbook = ReadonlyMap<string, ReadonlyMap<string, string | number | boolean>>;

/** Opens a workbook as a spreadsheet does: the workbook names its sheets, relations lead to their parts. */
export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  const parts = fromZip(bytes);
  const part = (name: string) => {
    const content = parts[name];
    if (!content) throw new Error(`the workbook has no ${name}`);
    return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content));
  };
  const targets = new Map(
    findAll(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  const declared = new Set(
    findAll(part('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName']),
  );
  const formats = Number(childOf(part('xl/styles.xml'), 'cellXfs').attributes['count']);
  return new Map(
    findAll(part('xl/workbook.xml'), 'sheet').map((sheet) => {
      const path = `xl/${targets.get(sheet.attributes['r:id'])}`;
      if (!declared.has(`/${path}`)) throw new Error(`${path} has no content type`);
      const cells = findAll(part(path), 'c').map((cell) => {
        const { r = '', t, s = '0' } = cell.attributes;
        if (Number(s) >= formats) throw new Error(`${r} has a format that does not exist`);
        const value =
          t === 'inlineStr'
            ? childOf(childOf(cell, 'is'), 't').text
            : t === 'b'
              ? childOf(cell, 'v').text === '1'
              : Number(childOf(cell, 'v').text);
        return [r, value] as const;
      });
      return [sheet.attributes['name'] ?? '', new Map(cells)];
    }),
  );
}
