declare module 'fast-formula-parser' {
  interface Cell {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface Range {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  export default class FormulaParser {
    constructor(config: {
      functions?: Record<string, (...values: { value: unknown }[]) => unknown>;
      onCell: (cell: Cell) => unknown;
      onRange: (range: Range) => unknown[][];
    });
    parse(formula: string, position: Cell): unknown;
  }
}
