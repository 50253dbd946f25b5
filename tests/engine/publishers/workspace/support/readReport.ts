import sax from 'sax';
import { fromZip } from '#publishers/zip.ts';

/** An element with what stands in it, in its order. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

/** A part of a text as a reader of its format sees it. */
export type ReadBlock =
  | { readonly kind: 'text'; readonly style: string; readonly text: string }
  | { readonly kind: 'item'; readonly list: string; readonly text: string }
  /** Rows of texts, and how many of them stand on every page. */
  | { readonly kind: 'table'; readonly heads: number; readonly rows: readonly (readonly string[])[] };

/** A cell of a sheet. */
export interface ReadCell {
  readonly value: string | number | null;
  readonly formula: string | undefined;
  /** Format of its number. */
  readonly format: string | undefined;
  readonly isBold: boolean;
}

/** Reads XML as strictly as any program. @throws where it is not well-formed */
export function readXml(source: string): Node {
  const top = { name: '', attributes: {}, children: [] as (Node | string)[] };
  const open = [top];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const node = { name, attributes, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = (text) => void open.at(-1)!.children.push(text);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(source).close();
  return top.children.find((child) => typeof child !== 'string')!;
}

/** A part of a ZIP as XML; the bytes must be UTF-8. */
export const partOf = (bytes: Uint8Array, name: string): Node =>
  readXml(new TextDecoder('utf-8', { fatal: true }).decode(fromZip(bytes)[name]));

export const childrenOf = ({ children }: Node): Node[] => children.filter((child) => typeof child !== 'string');
/** Every element of a name, at any depth. */
export const findNodes = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...findNodes(child, name)]);

/** The text of a paragraph of Word: without `xml:space` its blanks at the ends are lost. */
const wordText = (node: Node): string => {
  if (node.name === 'w:br') return '\n';
  if (node.name === 'w:t') {
    const text = node.children.join('');
    return node.attributes['xml:space'] === 'preserve' ? text : text.trim();
  }
  return childrenOf(node).map(wordText).join('');
};

/** The text of a paragraph of an OpenDocument: blanks in a row are one, those at the ends none. */
function openText(paragraph: Node): string {
  const write = (node: Node): string =>
    node.children
      .map((child) => {
        if (typeof child === 'string') return child.replace(/[ \t\r\n]+/g, ' ');
        if (child.name === 'text:line-break') return '\u0001';
        return child.name === 'text:s' ? '\u0002'.repeat(Number(child.attributes['text:c'] ?? 1)) : write(child);
      })
      .join('');
  return write(paragraph).replace(/^ | $/g, '').replaceAll('\u0001', '\n').replaceAll('\u0002', ' ');
}

/** The parts of a document of Word. */
export function readDocx(bytes: Uint8Array): readonly ReadBlock[] {
  const [body] = findNodes(partOf(bytes, 'word/document.xml'), 'w:body');
  const valueOf = (node: Node, name: string) => findNodes(node, name)[0]?.attributes['w:val'];
  return childrenOf(body!).flatMap((node): ReadBlock[] => {
    if (node.name === 'w:tbl') {
      const rows = findNodes(node, 'w:tr');
      const heads = rows.filter((row) =>
        findNodes(row, 'w:tblHeader').some((head) => head.attributes['w:val'] !== 'off'),
      );
      return [{ kind: 'table', heads: heads.length, rows: rows.map((row) => findNodes(row, 'w:tc').map(wordText)) }];
    }
    if (node.name !== 'w:p') return [];
    const list = valueOf(node, 'w:numId');
    const text = wordText(node);
    return [list ? { kind: 'item', list, text } : { kind: 'text', style: valueOf(node, 'w:pStyle') ?? '', text }];
  });
}

/** The parts of an OpenDocument text; each list is one of its own. */
export function readOdt(bytes: Uint8Array): readonly ReadBlock[] {
  const [body] = findNodes(partOf(bytes, 'content.xml'), 'office:text');
  return childrenOf(body!).flatMap((node, place): ReadBlock[] => {
    if (node.name === 'text:list')
      return findNodes(node, 'text:p').map((item) => ({
        kind: 'item',
        list: `${node.attributes['text:style-name']} ${place}`,
        text: openText(item),
      }));
    if (node.name === 'table:table') {
      const heads = childrenOf(node).filter(({ name }) => name === 'table:table-header-rows');
      const rows = findNodes(node, 'table:table-row').map((row) =>
        findNodes(row, 'table:table-cell').map((cell) => findNodes(cell, 'text:p').map(openText).join('\n')),
      );
      return [{ kind: 'table', heads: heads.length, rows }];
    }
    return [{ kind: 'text', style: node.attributes['text:style-name'] ?? '', text: openText(node) }];
  });
}

/** The sheets of a workbook by their names, each with its cells (`B2`), with what no other reader says of them. */
export function readSheets(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, ReadCell>> {
  const styles = partOf(bytes, 'xl/styles.xml');
  const codes = new Map(
    findNodes(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const bold = findNodes(styles, 'font').map((font) => findNodes(font, 'b').length > 0);
  const looks = childrenOf(findNodes(styles, 'cellXfs')[0]!);
  const readCell = (cell: Node): [string, ReadCell] => {
    const look = looks[Number(cell.attributes['s'] ?? 0)]!;
    const textOf = (name: string) => findNodes(cell, name)[0]?.children.join('');
    const written = textOf(cell.attributes['t'] === 'inlineStr' ? 't' : 'v');
    const isText = ['inlineStr', 'str'].includes(cell.attributes['t'] ?? '');
    const value = written === undefined ? null : isText ? written.replaceAll('_x005F_', '_') : Number(written);
    const format = codes.get(look.attributes['numFmtId']);
    return [
      cell.attributes['r'] ?? '',
      { value, formula: textOf('f'), format, isBold: bold[Number(look.attributes['fontId'])] ?? false },
    ];
  };
  return new Map(
    findNodes(partOf(bytes, 'xl/workbook.xml'), 'sheet').map((sheet, index) => [
      sheet.attributes['name'] ?? '',
      new Map(findNodes(partOf(bytes, `xl/worksheets/sheet${index + 1}.xml`), 'c').map(readCell)),
    ]),
  );
}
