import type { Texts } from '#texts/es/index.ts';

/** What an option takes. */
export type OptionForm =
  /** Nothing: it is there or it is not. */
  | 'flag'
  /** A text; `text?` may go without. */
  | 'text'
  | 'text?'
  /** A whole number, from 1 on. */
  | 'number'
  /** Whole numbers, from 1 on, with commas between them. */
  | 'numbers'
  /** A port of this machine. */
  | 'port'
  /** A path under which a site is served. */
  | 'base'
  /** A folder that must be there. */
  | 'folder'
  /** One of a list, or several of them with commas between. */
  | { readonly one: readonly string[] }
  | { readonly some: readonly string[] };

/** What may stand after a command. */
export interface Command {
  readonly options: Readonly<Record<string, OptionForm>>;
  /** Most words that are no options; none unless said. */
  readonly most?: number;
}

const BUILD = { base: 'base', out: 'text' } as const;
const SERVE = { base: 'base', out: 'text', port: 'port' } as const;

/** Every command of `npm run` with its options. What each is for is in the book of words (`usage`). */
export const commands = {
  start: { options: { ...BUILD, ...SERVE } },
  build: { options: BUILD },
  serve: { options: SERVE },
  dev: { options: { port: 'port', host: 'text?' } },
  check: {
    options: { format: { one: ['text', 'json', 'github'] }, readability: 'flag', sources: 'folder', root: 'folder' },
    most: Infinity,
  },
  lint: { options: { fix: 'flag' } },
  new: { options: {}, most: 2 },
  edition: { options: { replace: 'flag' } },
  seguimiento: {
    options: {
      ledger: 'text',
      practice: 'flag',
      key: 'text',
      'passphrase-file': 'text',
      period: 'text',
      day: 'text',
      unit: 'text',
      form: 'text',
      answers: 'text',
      comment: 'text',
      previous: 'text',
      discards: 'text',
      request: 'text',
      code: 'text',
      role: 'text',
      units: 'text',
      firm: 'text',
      name: 'text',
      from: 'text',
      until: 'text',
      revoke: 'text',
      out: 'text',
      to: 'text',
      plain: 'flag',
      odk: 'text',
      xlsform: 'flag',
      people: 'flag',
    },
    most: Infinity,
  },
  test: { options: { grep: 'text' }, most: Infinity },
  bench: {
    options: {
      runs: 'number',
      sizes: 'numbers',
      parts: { some: ['build', 'guides', 'bytes', 'paint', 'search', 'processor', 'ledger'] },
      before: 'folder',
    },
  },
  fuzz: { options: { count: 'number', seed: 'number', from: 'number', build: 'flag' } },
  withdraw: { options: { on: 'text' }, most: 1 },
} as const satisfies Readonly<Record<keyof Texts['usage']['commands'], Command>>;

export type CommandName = keyof typeof commands;

/** How a command is written, up to its options. `start` and `test` need no «run». */
export const writeCommand = (name: string): string =>
  name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
