import { USB_TEXT_ENGINE } from '#domain/usbEdition.ts';
import type { SearchEngine } from '../search/engine.ts';
import { relativePath } from '#domain/folderAddress.ts';

/**
 * Loads what a browser refuses a page that is opened from a folder: modules and data. The publisher of the USB edition
 * wraps each
 * in a classic script; this one runs first, in every page of that edition and nowhere else.
 */

type Require = (name: string) => unknown;
type Run = (
  require: Require,
  module: { exports: unknown },
  load: (address: string) => Promise<unknown>,
  url: string,
) => void;
interface Unit {
  readonly needs: readonly string[];
  readonly run: Run;
  module?: { exports: unknown };
}

const own = document.currentScript as HTMLScriptElement;
const root = new URL('..', own.src).href;
const base = own.dataset['base'] ?? '/';
const units = new Map<string, Unit>();
const data = new Map<string, unknown>();
const scripts = new Map<string, Promise<void>>();

/** Where an address of the built site is in the folder. */
function locate(address: string, from = document.baseURI): string {
  return address.startsWith('/') && !address.startsWith('//')
    ? new URL(address.startsWith(base) ? address.slice(base.length) : address.slice(1), root).href
    : new URL(address, from).href;
}

/** Runs a script of the folder once. */
function addScript(url: string): Promise<void> {
  const known = scripts.get(url);
  if (known) return known;
  const added = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new TypeError(`Not in the folder: ${url}`)));
    script.src = url;
    document.head.append(script);
  });
  scripts.set(url, added);
  return added;
}

/** Brings a module and all that it needs, which may need each other. */
async function bring(url: string, seen = new Set<string>()): Promise<void> {
  if (seen.has(url)) return;
  seen.add(url);
  if (!units.has(url)) await addScript(url);
  await Promise.all((units.get(url)?.needs ?? []).map((name) => bring(locate(name, url), seen)));
}

function run(url: string): unknown {
  const unit = units.get(url);
  if (!unit) throw new TypeError(`No module of the folder: ${url}`);
  if (!unit.module) {
    unit.module = { exports: {} };
    unit.run(
      (name) => run(locate(name, url)),
      unit.module,
      (address) => load(address, url),
      url,
    );
  }
  return unit.module.exports;
}

/** What `import()` does elsewhere. */
async function load(address: string, from?: string): Promise<unknown> {
  const url = locate(address, from);
  await bring(url);
  return run(url);
}

/** Address of the script that is running. */
const running = (): HTMLScriptElement => document.currentScript as HTMLScriptElement;

const tramaFolder = {
  load,
  /** A module says what it needs and how it runs; an entry of the page runs at once. */
  define(needs: readonly string[], body: Run): void {
    const { src, dataset } = running();
    units.set(src, { needs, run: body });
    if ('entry' in dataset) void load(src);
  },
  /** A file of data says what it holds. */
  put(value: unknown): void {
    data.set(running().src.replace(/\.js$/, ''), value);
  },
  loadEngine: async (): Promise<SearchEngine> =>
    ((await load(`${root}${USB_TEXT_ENGINE}`)) as { loadTextEngine: () => Promise<SearchEngine> }).loadTextEngine(),
};
Object.assign(globalThis, { tramaFolder });

const fetchOnline = globalThis.fetch.bind(globalThis);
/** Data of the folder come as scripts; anything else is left to the browser. */
globalThis.fetch = async (input, init) => {
  const url = locate(input instanceof Request ? input.url : String(input));
  if (!url.startsWith(root)) return fetchOnline(input, init);
  if (!data.has(url)) await addScript(`${url}.js`);
  return Response.json(data.get(url));
};

// Without a server there is nothing to install: scripts that ask find no such thing.
Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');

/** Addresses that scripts write are those of a server, too. */
function mend(node: Element): void {
  for (const [selector, name] of [
    ['a[href^="/"]', 'href'],
    ['form[action^="/"]', 'action'],
  ] as const) {
    for (const element of [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]) {
      const url = new URL(locate(element.getAttribute(name) ?? ''));
      if (url.pathname.endsWith('/')) url.pathname += 'index.html';
      const address = addressInFolder(url.href);
      if (address)
        element.setAttribute(
          name,
          `${relativePath(addressInFolder(document.baseURI), address)}${url.search}${url.hash}`,
        );
    }
  }
}

/** A file of the folder, from its root; empty for what is elsewhere. */
const addressInFolder = (href: string): string =>
  href.startsWith(root) ? (href.split(/[?#]/)[0] ?? '').slice(root.length) : '';

document.addEventListener('DOMContentLoaded', () => {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) mend(node);
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href', 'action'],
  });
});
