declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'woff2' | 'woff' | 'sfnt';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** Features of OpenType that stay, each by its four letters. */
      keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}

declare module 'sax' {
  /** A reader of XML that tells each part as it comes. */
  export interface SaxParser {
    /** How many characters are read. */
    readonly position: number;
    /** The place of the `<` of the tag that is read, from 1. */
    readonly startTagPosition: number;
    /** Set to null, the parser goes on after an error. */
    error: Error | null;
    onerror: (error: Error) => void;
    onopentagstart: (tag: { readonly name: string }) => void;
    onattribute: (attribute: { readonly name: string; readonly value: string }) => void;
    onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void;
    onclosetag: (name: string) => void;
    ondoctype: (text: string) => void;
    onprocessinginstruction: (instruction: { readonly name: string; readonly body: string }) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    write(text: string): SaxParser;
    close(): SaxParser;
  }
  const sax: { parser(strict: boolean, options?: { readonly strictEntities?: boolean }): SaxParser };
  export default sax;
}

declare namespace App {
  interface Locals {
    /** The site that the page is of, with its book of words. */
    site: import('#views/site.ts').Site;
  }
}
