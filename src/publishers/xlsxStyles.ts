import { xml, type XmlElement } from './xml.ts';

/** How a cell looks. */
export interface CellStyle {
  readonly bold?: boolean;
  /** In points; 10 when left out. */
  readonly size?: number;
  /** Grey letters. */
  readonly soft?: boolean;
  /** Grey ground. */
  readonly shade?: boolean;
  readonly border?: boolean;
  readonly wrap?: boolean;
  /** Stands in the middle of its height; at the top of it, where it wraps and this is left out. */
  readonly middle?: boolean;
  /** Format of its number or date: `#,##0.00`, `0.0%`. */
  readonly numberFormat?: string;
}

const FIRST_NUMBER_FORMAT = 164;
const SIZE = 10;
const SHADE = 'FFEDEDED';
const SOFT = 'FF555555';
const RULE = 'FF777777';

/** Keeps distinct values in the order in which they came. */
class Pool<T> {
  readonly #places = new Map<string, number>();
  readonly values: T[] = [];

  constructor(...first: readonly T[]) {
    first.forEach((value) => this.place(value));
  }

  /** Place of a value, from 0. */
  place(value: T): number {
    const key = JSON.stringify(value);
    const found = this.#places.get(key) ?? this.values.push(value) - 1;
    this.#places.set(key, found);
    return found;
  }
}

type Font = Pick<CellStyle, 'bold' | 'size' | 'soft'>;

/** The styles of a workbook: each look once, the plain one first. */
export class StyleSheet {
  readonly #formats = new Pool<CellStyle>({});

  /** Number of a look, which its cells bear; undefined for the plain one. */
  numberOf(look: CellStyle): number | undefined {
    return this.#formats.place(look) || undefined;
  }

  /** Writes the part `xl/styles.xml`: to be called when every cell has been written. */
  write(namespace: string): XmlElement {
    const fonts = new Pool<Font>({});
    const codes = new Pool<string>();
    const formats = this.#formats.values.map(({ bold, size, soft, shade, border, wrap, middle, numberFormat }) => {
      const fontId = fonts.place({ bold, size, soft });
      return xml(
        'xf',
        {
          numFmtId: numberFormat === undefined ? 0 : FIRST_NUMBER_FORMAT + codes.place(numberFormat),
          fontId,
          fillId: shade ? 2 : 0,
          borderId: border ? 1 : 0,
          xfId: 0,
          applyNumberFormat: numberFormat === undefined ? undefined : 1,
          applyFont: fontId ? 1 : undefined,
          applyFill: shade ? 1 : undefined,
          applyBorder: border ? 1 : undefined,
          applyAlignment: wrap || middle ? 1 : undefined,
        },
        wrap || middle
          ? xml('alignment', { vertical: middle ? 'center' : 'top', wrapText: wrap ? 1 : undefined })
          : undefined,
      );
    });
    const line = (side: string) => xml(side, { style: 'thin' }, xml('color', { rgb: RULE }));
    const sides = ['left', 'right', 'top', 'bottom'];
    return xml(
      'styleSheet',
      { xmlns: namespace },
      codes.values.length
        ? xml(
            'numFmts',
            { count: codes.values.length },
            ...codes.values.map((formatCode, index) =>
              xml('numFmt', { numFmtId: FIRST_NUMBER_FORMAT + index, formatCode }),
            ),
          )
        : undefined,
      xml('fonts', { count: fonts.values.length }, ...fonts.values.map(writeFont)),
      xml(
        'fills',
        { count: 3 },
        ...['none', 'gray125'].map((patternType) => xml('fill', {}, xml('patternFill', { patternType }))),
        xml('fill', {}, xml('patternFill', { patternType: 'solid' }, xml('fgColor', { rgb: SHADE }))),
      ),
      xml(
        'borders',
        { count: 2 },
        xml('border', {}, ...sides.map((side) => xml(side)), xml('diagonal')),
        xml('border', {}, ...sides.map(line), xml('diagonal')),
      ),
      xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      xml('cellXfs', { count: formats.length }, ...formats),
      xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    );
  }
}

const writeFont = ({ bold, size, soft }: Font): XmlElement =>
  xml(
    'font',
    {},
    bold ? xml('b') : undefined,
    xml('sz', { val: size ?? SIZE }),
    soft ? xml('color', { rgb: SOFT }) : undefined,
    xml('name', { val: 'Arial' }),
  );

/** Format of a number with so many decimals, with its thousands grouped. */
export const decimalsFormat = (decimals: number): string => (decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');
