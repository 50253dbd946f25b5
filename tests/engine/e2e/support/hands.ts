import { expect, type Page } from '@playwright/test';

/** What has the focus, and whether some of it can be seen: inside the window and under nothing. */
export interface Focus {
  readonly what: string;
  readonly isSeen: boolean;
}

/** Opens a page, and waits for what it brings later: a box that is pushed down under the focus is not hidden. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('buscar/')) await expect(page.locator('main').getByRole('status')).toContainText(/\d/);
}

/** Goes on to what the key leads to. Undefined where that is nothing of the page. */
export async function step(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Focus | undefined> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    /** Points of the part of a box that is inside the window. */
    const pointsOf = ({ left, right, top, bottom }: DOMRect) => {
      const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      if (to - from < 2 || below - above < 2) return [];
      return [0.25, 0.5, 0.75].flatMap((across) =>
        [0.3, 0.5, 0.7].map((down) => [from + (to - from) * across, above + (below - above) * down] as const),
      );
    };
    const isSeen = [...focused.getClientRects()].flatMap(pointsOf).some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.closest('label')?.contains(focused) === true);
    });
    return { what: focused.outerHTML.slice(0, 120), isSeen };
  });
}

/**
 * Targets of less than 24 by 24 pixels whose circle of 24 touches another target (WCAG 2.5.8), but links in sentences.
 */
export const listSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const isTarget = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
      .filter(isTarget)
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }));
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline' || element.closest('.note-mark')) return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return (block?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0) + 1;
    };
    const isLarge = ({ width, height }: DOMRect) => width >= LEAST - 0.5 && height >= LEAST - 0.5;
    const middleOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    return targets
      .filter(({ element, box }) => !isLarge(box) && !isInSentence(element))
      .filter(({ element, box }) =>
        targets.some((other) => {
          if (other.element === element || other.element.contains(element) || element.contains(other.element))
            return false;
          const { x, y } = middleOf(box);
          const near = middleOf(other.box);
          if (!isLarge(other.box) && Math.hypot(x - near.x, y - near.y) < LEAST) return true;
          const across = Math.max(other.box.left - x, 0, x - other.box.right);
          const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
          return Math.hypot(across, down) < LEAST / 2;
        }),
      )
      .map(
        ({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.slice(0, 100)}`,
      );
  });

/** Sets the text as WCAG 1.4.12 asks, and says what then runs over the page or is cut. The policy must be lifted. */
export async function listOverflows(page: Page): Promise<string[]> {
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  });
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility());
    const cut = all.filter(
      (element) =>
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1 &&
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowX),
    );
    const isOver = document.documentElement.scrollWidth > width;
    const over = isOver ? all.filter((element) => element.getBoundingClientRect().right > width + 1) : [];
    return [...cut, ...over.slice(-3)].map((element) => element.outerHTML.slice(0, 100));
  });
}

/** Where the focus goes up the page by more than a row. */
export const listLeaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ROW = 60;
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
      // A skip link stands outside of the page until it is asked for; a row of a drawing has an order of its own.
      .filter((stop) => !stop.matches('.skip') && !stop.closest('svg, tr'))
      .map((stop) => ({ stop, top: stop.getBoundingClientRect().top, bottom: stop.getBoundingClientRect().bottom }));
    return stops.flatMap(({ stop, bottom }, at) => {
      const before = stops[at - 1];
      return before && bottom < before.top - ROW
        ? [`${before.stop.outerHTML.slice(0, 80)} → ${stop.outerHTML.slice(0, 80)}`]
        : [];
    });
  });
