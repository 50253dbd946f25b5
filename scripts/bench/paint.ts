import { chromium, type Browser as PlaywrightBrowser } from 'playwright-core';
import type { Browser } from '../lib/chromium.ts';

/** What a visitor on a slow phone pays for a page: medians over the runs. */
export interface Paint {
  /** First and largest contentful paint, milliseconds. */
  readonly first: number;
  readonly largest: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Bytes over the wire until the network is quiet, and requests. */
  readonly bytes: number;
  readonly requests: number;
}

/** A processor 4 times slower; 400 ms of delay; 400 kbit/s. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Opens a browser to measure with. */
export const openBrowser = (browser: Browser): Promise<PlaywrightBrowser> =>
  chromium.launch({ executablePath: browser.path, args: [...browser.args] });

/**
 * Measures pages side by side, cold cache each time: one run of each in turn, so that a machine that is busy for a
 * while
 * is busy for all of them.
 *
 * @param browser an open browser
 * @param urls the pages
 * @param runs how many times each
 * @returns the medians of each page, in the order given
 */
export async function measurePaints(
  browser: PlaywrightBrowser,
  urls: readonly string[],
  runs: number,
): Promise<readonly Paint[]> {
  const seen = urls.map((): Paint[] => []);
  for (let run = 0; run < runs; run += 1)
    for (const [place, url] of urls.entries()) seen[place]?.push(await measureOnce(browser, url));
  return seen.map((paints) => {
    const of = (key: keyof Paint) => median(paints.map((paint) => paint[key]));
    return {
      first: of('first'),
      largest: of('largest'),
      shift: of('shift'),
      bytes: of('bytes'),
      requests: of('requests'),
    };
  });
}

async function measureOnce(browser: PlaywrightBrowser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  await page.addInitScript(() => {
    const measured = { first: 0, largest: 0, shift: 0 };
    Object.assign(globalThis, { measured });
    new PerformanceObserver((list) =>
      list
        .getEntries()
        .forEach((entry) => entry.name === 'first-contentful-paint' && (measured.first = entry.startTime)),
    ).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (measured.largest = entry.startTime)),
    ).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (measured.shift += (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(
    () => (globalThis as unknown as { measured: { first: number; largest: number; shift: number } }).measured,
  );
  await context.close();
  return { ...measured, bytes, requests };
}
