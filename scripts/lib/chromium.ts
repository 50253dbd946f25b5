import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A browser to test with. */
export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
  /** Variables that its process needs. */
  readonly env: Readonly<Record<string, string>>;
}

/** Where Chromium or Chrome stand on the systems that people use. */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Nothing of the browser itself may reach out: the tests count every request. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser of this machine, else the one that comes by package (Linux). */
export async function findChromium(): Promise<Browser> {
  const found = process.env['TRAMA_PACKAGED_CHROMIUM'] ? undefined : PLACES.find((place) => place && existsSync(place));
  if (found) return { path: found, args: ARGS, env: {} };
  // The package carries the system libraries too, but unpacks them only where it believes itself on a bare host.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const libraries = process.env['LD_LIBRARY_PATH'];
  // Fontconfig of a bare host has no cache folder of its own.
  mkdirSync(join('/tmp', 'fonts'), { recursive: true });
  return {
    path,
    args: [...ARGS, '--headless=new', '--single-process', '--no-zygote'],
    env: libraries ? { LD_LIBRARY_PATH: libraries } : {},
  };
}
