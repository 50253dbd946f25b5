/**
 * What the tools of a site keep on the device: tables of values by a text as key. Every write is read back before
 * anybody is told that it is kept. A tool declares its tables and how an older form of them becomes the newer one; the
 * same declaration opens in the browser's database, or in memory where the browser keeps nothing.
 */
import type { StoreFault } from './failure.ts';

/** Values by table: plain data, bytes, or keys of WebCrypto. */
export type Tables = Readonly<Record<string, unknown>>;

/** One step of the form in which values are kept. */
export interface Migration {
  /** Tables that this step adds. */
  readonly adds?: readonly string[];
  /** Tables that are no longer used. What they held must have been taken over by `turn` of an earlier step. */
  readonly drops?: readonly string[];
  /**
   * What a value of a table becomes; undefined takes it away. It must be quick and ask nobody: the database waits.
   */
  readonly turn?: (table: string, key: string, value: unknown) => unknown;
}

/** What a tool keeps. */
export interface StoreDeclaration {
  /** Name of the database: it must tell sites apart that share a server. */
  readonly name: string;
  /** Steps from nothing to the form of today, in their order; a step that was published once is never changed. */
  readonly migrations: readonly Migration[];
}

/** A value with its key. */
export interface Kept<Value> {
  readonly key: string;
  readonly value: Value;
}

/** One thing to write: a value, or nothing to take away what was there. */
export interface Change<T extends Tables, Name extends keyof T = keyof T> {
  readonly table: Name;
  readonly key: string;
  readonly value?: T[Name];
}

/** An open store. Methods throw {@link StoreFailure}. */
export interface Store<T extends Tables> {
  /** Whether it outlives the page; `why` the browser keeps nothing otherwise. */
  readonly lasts: boolean;
  readonly why?: StoreFault | undefined;
  find<Name extends keyof T & string>(table: Name, key: string): Promise<T[Name] | undefined>;
  /** Values whose keys begin so, in the order of the keys. */
  list<Name extends keyof T & string>(table: Name, start?: string): Promise<readonly Kept<T[Name]>[]>;
  /** Writes all or nothing, and reads it back. */
  write(changes: readonly Change<T>[]): Promise<void>;
  /** Tells when another tab has written. @returns stops it */
  onChange(listener: () => void): () => void;
  /** Does something while no other tab of this site does the same. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}
