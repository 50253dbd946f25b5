declare module 'xpath' {
  /** A value of XPath 1.0 as the engine holds it. */
  export interface XValue {
    readonly stringValue: () => string;
    readonly numberValue: () => number;
    readonly booleanValue: () => boolean;
  }
  type XFunction = (context: unknown, ...args: XValue[]) => unknown;
  export function parse(expression: string): {
    readonly evaluate: (options: {
      variables: (name: string) => unknown;
      functions: (name: string) => XFunction | undefined;
    }) => XValue;
  };
}
