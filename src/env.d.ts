declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'woff2' | 'woff' | 'sfnt';
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

declare module 'sax' {
  /** A tag that opens, with its attributes as XML reads them. */
  export interface SaxTag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }
  /** A reader of XML that tells each part as it comes. Lines and columns count from 0. */
  export interface SaxParser {
    readonly line: number;
    readonly column: number;
    /** Line in which the tag that is read opens. */
    readonly startTagPosition: number;
    onerror: (error: Error) => void;
    onopentag: (tag: SaxTag) => void;
    ondoctype: (text: string) => void;
    onprocessinginstruction: (instruction: { readonly name: string; readonly body: string }) => void;
    ontext: (text: string) => void;
    write(text: string): SaxParser;
    close(): SaxParser;
    /** Goes on after an error. */
    resume(): SaxParser;
  }
  const sax: { parser(strict: boolean): SaxParser };
  export default sax;
}

declare namespace App {
  interface Locals {
    /** The site that the page is of, with its book of words. */
    site: import('#views/site.ts').Site;
  }
}
