import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { unpackIndex, type PackedIndex } from '#domain/search/quickIndex.ts';
import { createQuickSearch } from '#domain/search/search.ts';
import { speech } from '#texts/es/speech.ts';

/** How many queries of a kind find what is meant. */
export interface SearchQuality {
  readonly kind: string;
  readonly queries: number;
  readonly first: number;
  readonly three: number;
}

interface Query {
  readonly q: string;
  readonly kind: string;
  readonly expect: string | readonly string[];
}

/** Runs the queries of the visitors against the index of a built site, by kind; the last line is all of them. */
export function measureQuality(site: string, queriesFile: string): SearchQuality[] {
  const quick = createQuickSearch(readIndex(site), speech);
  const placed = (parse(readFileSync(queriesFile, 'utf8')) as Query[]).map(({ q, kind, expect }) => ({
    kind,
    place: quick.search(q).results.findIndex(({ entry }) => [expect].flat().includes(entry.address)) + 1,
  }));
  const line = (kind: string, some: typeof placed): SearchQuality => ({
    kind,
    queries: some.length,
    first: some.filter(({ place }) => place === 1).length,
    three: some.filter(({ place }) => place > 0 && place <= 3).length,
  });
  return [
    ...[...new Set(placed.map(({ kind }) => kind))].map((kind) =>
      line(
        kind,
        placed.filter((one) => one.kind === kind),
      ),
    ),
    line('all', placed),
  ];
}

const readIndex = (site: string) =>
  unpackIndex(JSON.parse(readFileSync(join(site, 'buscar', 'indice-rapido.json'), 'utf8')) as PackedIndex);

/**
 * What the parts of the search weigh over the wire, in bytes, and how many files the words and the quick index are in.
 */
export interface SearchWeight {
  readonly script: number;
  readonly quick: number;
  readonly parts: number;
  readonly part: number;
  readonly table: number;
  readonly pieces: number;
  readonly piece: number;
  readonly fragment: number;
  /** All the files of the search as they lie on the host. */
  readonly index: number;
  /** Pages in the full text. */
  readonly pages: number;
}

export function measureWeight(site: string): SearchWeight {
  const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
  const script = readdirSync(join(site, '_trama')).find((file) => file.startsWith('main.')) ?? '';
  const sizes = (folder: string, size: (file: string) => number): readonly number[] =>
    existsSync(join(site, folder)) ? readdirSync(join(site, folder)).map((file) => size(join(site, folder, file))) : [];
  const length = (file: string) => statSync(file).size;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const mean = (numbers: readonly number[]) => sum(numbers) / Math.max(1, numbers.length);
  const parts = sizes('buscar/partes', length);
  const pieces = sizes('pagefind/index', length);
  const fragments = sizes('pagefind/fragment', length);
  const files = ['buscar/indice-rapido.json', 'pagefind/paginas.json'].map((file) => length(join(site, file)));
  return {
    script: brotli(join(site, '_trama', script)),
    quick: brotli(join(site, 'buscar', 'indice-rapido.json')),
    parts: parts.length,
    part: mean(parts),
    table: brotli(join(site, 'pagefind', 'paginas.json')),
    pieces: pieces.length,
    piece: mean(pieces),
    fragment: mean(fragments),
    index: sum([...files, ...pieces, ...fragments, ...parts]),
    pages: fragments.length,
  };
}

/**
 * Milliseconds that the quick search takes for a key on this machine: the median over every beginning of the queries.
 */
export function measureKey(site: string, queriesFile: string): number {
  const quick = createQuickSearch(readIndex(site), speech);
  const times = (parse(readFileSync(queriesFile, 'utf8')) as Query[]).flatMap(({ q }) =>
    [...q].map((_, place) => {
      const started = performance.now();
      quick.search(q.slice(0, place + 1), true);
      return performance.now() - started;
    }),
  );
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** What a search costs a person. */
export interface SearchCost {
  readonly query: string;
  /** From the first key to the first result, milliseconds. */
  readonly toResult: number;
  /** From the touch that opens the search, or from the first key of a later one, to the first result, milliseconds. */
  readonly toResultFromTouch: number;
  /** Bytes from the opening of the search, or from the first key of a later one, until nothing more comes. */
  readonly bytes: number;
}

/** A processor 4 times slower; 400 ms of delay; 400 kbit/s. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** Rest of the network after which nothing more comes: longer than the search itself ever waits. */
const QUIET = 1500;

/**
 * Searches one thing after the other from a page that has nothing of the search yet.
 *
 * @param slow whether on a slow phone; else on this machine
 */
export async function measureSearches(
  browser: Browser,
  url: string,
  queries: readonly string[],
  slow: boolean,
): Promise<SearchCost[]> {
  const context = await browser.newContext({
    viewport: slow ? { width: 412, height: 823 } : { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(url, { waitUntil: 'networkidle' });
  let bytes = 0;
  let open = 0;
  let last = performance.now();
  session.on('Network.requestWillBeSent', () => (open += 1));
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed'] as const) {
    session.on(end, (event: object) => {
      bytes += 'encodedDataLength' in event ? Number(event.encodedDataLength) : 0;
      open -= 1;
      last = performance.now();
    });
  }
  const costs: SearchCost[] = [];
  for (const [number, query] of queries.entries()) {
    bytes = 0;
    const touched = performance.now();
    if (number === 0) {
      await page.click('[data-search]');
      await page.waitForSelector('.search-dialog input');
    } else {
      await page.fill('.search-dialog input', '');
    }
    const opened = performance.now() - touched;
    const toResult = await typeAndWait(page, query);
    last = performance.now();
    while (open > 0 || performance.now() - last < QUIET) await page.waitForTimeout(100);
    costs.push({ query, toResult, toResultFromTouch: opened + toResult, bytes });
  }
  await context.close();
  return costs;
}

async function typeAndWait(page: Page, query: string): Promise<number> {
  await page.evaluate(() => {
    const seen: { key?: number; result?: number } = {};
    Object.assign(globalThis, { seen });
    addEventListener('keydown', () => (seen.key ??= performance.now()), true);
    const look = (): void => {
      if (document.querySelector('.search-groups a')) seen.result = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.keyboard.type(query, { delay: 60 });
  await page.waitForFunction(() => (globalThis as unknown as { seen: { result?: number } }).seen.result, null, {
    timeout: 60_000,
  });
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { key: number; result: number } };
    return seen.result - seen.key;
  });
}
