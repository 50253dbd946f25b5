import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { unpackIndex, type PackedIndex } from '#domain/search/quickIndex.ts';
import { createQuickSearch } from '#domain/search/search.ts';

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
  const quick = createQuickSearch(readIndex(site));
  const placed = (parse(readFileSync(queriesFile, 'utf8')) as Query[]).map(({ q, kind, expect }) => ({ kind, place: quick.search(q).results.findIndex(({ entry }) => [expect].flat().includes(entry.path)) + 1 }));
  const line = (kind: string, some: typeof placed): SearchQuality => ({ kind, queries: some.length, first: some.filter(({ place }) => place === 1).length, three: some.filter(({ place }) => place > 0 && place <= 3).length });
  return [...[...new Set(placed.map(({ kind }) => kind))].map((kind) => line(kind, placed.filter((one) => one.kind === kind))), line('all', placed)];
}

const readIndex = (site: string) => unpackIndex(JSON.parse(readFileSync(join(site, 'buscar', 'indice-rapido.json'), 'utf8')) as PackedIndex);

/** What the parts of the search weigh over the wire, in bytes. */
export function measureWeight(site: string): Readonly<Record<'script' | 'quick' | 'engine' | 'table' | 'piece' | 'fragment', number>> {
  const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
  const script = readdirSync(join(site, '_trama')).find((file) => file.startsWith('main.')) ?? '';
  const engine = readdirSync(join(site, 'pagefind')).filter((file) => /\.(?:js|pagefind|pf_meta)$/.test(file));
  const mean = (folder: string) => {
    const sizes = readdirSync(join(site, 'pagefind', folder)).map((file) => statSync(join(site, 'pagefind', folder, file)).size);
    return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  };
  return { script: brotli(join(site, '_trama', script)), quick: brotli(join(site, 'buscar', 'indice-rapido.json')), engine: engine.reduce((sum, file) => sum + (file.endsWith('.js') ? brotli(join(site, 'pagefind', file)) : statSync(join(site, 'pagefind', file)).size), 0), table: brotli(join(site, 'pagefind', 'paginas.json')), piece: mean('index'), fragment: mean('fragment') };
}

/** Milliseconds that the quick search takes for a key on this machine: the median over every beginning of the queries. */
export function measureKey(site: string, queriesFile: string): number {
  const quick = createQuickSearch(readIndex(site));
  const times = (parse(readFileSync(queriesFile, 'utf8')) as Query[]).flatMap(({ q }) =>
    [...q].map((_, place) => {
      const started = performance.now();
      quick.search(q.slice(0, place + 1), true);
      return performance.now() - started;
    }),
  );
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** What a first search costs a person. */
export interface FirstSearch {
  /** From the first key to the first result, milliseconds. */
  readonly toResult: number;
  /** Bytes from the opening of the search until nothing more comes. */
  readonly bytes: number;
}

/** A processor 4 times slower; 400 ms of delay; 400 kbit/s. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Searches once from a page, with a cold cache, on a slow phone or on this machine. */
export async function measureFirstSearch(browser: Browser, url: string, query: string, slow: boolean): Promise<FirstSearch> {
  const context = await browser.newContext({ viewport: slow ? { width: 412, height: 823 } : { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(url, { waitUntil: 'networkidle' });
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  await page.click('[data-search]');
  await page.waitForSelector('.search-dialog input');
  const toResult = await typeAndWait(page, query);
  await page.waitForLoadState('networkidle');
  await context.close();
  return { toResult, bytes };
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
  await page.waitForFunction(() => (globalThis as unknown as { seen: { result?: number } }).seen.result, null, { timeout: 60_000 });
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { key: number; result: number } };
    return seen.result - seen.key;
  });
}
