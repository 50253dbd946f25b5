import { readingProgress as t } from '#words/readingProgress.ts';

/**
 * Lets a reader tick the stops of a reading path and keeps the ticks on the device. Without JavaScript the boxes stay
 * hidden, in the place kept for them, and the path is a list of links.
 *
 * @param root the document
 */
export function mountReadingProgress(root: Document): void {
  const readingPath = root.querySelector<HTMLElement>('[data-reading-path]');
  const count = readingPath?.querySelector<HTMLElement>('[data-count]');
  const reset = readingPath?.querySelector<HTMLButtonElement>('[data-reset]');
  if (!readingPath || !count || !reset) return;
  const boxes = [...readingPath.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  // The address tells apart the paths of one site, and the sites that share a server.
  const key = `trama:ruta:${readingPath.dataset['readingPath'] ?? ''}`;

  const show = (): void => {
    const done = boxes.filter((box) => box.checked).length;
    count.textContent = done === boxes.length ? t.finished(done) : t.done(done, boxes.length);
    reset.disabled = done === 0;
  };
  const read = (): void => {
    const kept = readStops(key);
    for (const box of boxes) box.checked = kept.has(box.value);
    show();
  };
  const keep = (): void => {
    writeStops(
      key,
      boxes.filter((box) => box.checked).map((box) => box.value),
    );
    show();
  };

  for (const box of boxes) box.addEventListener('change', keep);
  reset.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    keep();
    boxes[0]?.focus();
  });
  // Another tab may have the same path open, and the page may come back from the memory of the browser.
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) read();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) read();
  });
  read();
  for (const part of root.querySelectorAll('[data-waits]')) part.removeAttribute('data-waits');
}

/** The stops kept; none where the browser keeps nothing or holds what is not a list. */
function readStops(key: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((stop) => typeof stop === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Keeps the stops. Where the browser refuses, the ticks last as long as the page. */
function writeStops(key: string, stops: readonly string[]): void {
  try {
    if (stops.length) localStorage.setItem(key, JSON.stringify(stops));
    else localStorage.removeItem(key);
  } catch {
    // Nothing to do: reading goes on without it.
  }
}
