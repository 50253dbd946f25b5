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

/** Whether the browser that comes by package runs here. */
const hasPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * The browser that comes by package, where it runs: it is the same for everybody, and without windows, which take the
 * tests of a whole browser two and a half times as long. Elsewhere that of the machine; `CHROMIUM` names another.
 */
export async function findChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named && existsSync(named)) return { path: named, args: ARGS, env: {} };
  if (hasPackaged) return unpackChromium();
  const path = PLACES.find((place) => existsSync(place));
  if (!path) throw new Error(`No Chromium here: ${PLACES.join(', ')}. Name one in the variable CHROMIUM.`);
  return { path, args: ARGS, env: {} };
}

async function unpackChromium(): Promise<Browser> {
  // The package carries the system libraries too, but unpacks them only where it believes itself on a bare host.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  // The letters of the machine, where it has any: what stands in for those of a site is among them.
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const libraries = process.env['LD_LIBRARY_PATH'];
  // Fontconfig of a bare host has no cache folder of its own.
  mkdirSync(join('/tmp', 'fonts'), { recursive: true });
  return { path, args: ARGS, env: libraries ? { LD_LIBRARY_PATH: libraries } : {} };
}
