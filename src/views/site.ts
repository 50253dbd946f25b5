import type { Site } from './buildSite.ts';

export { buildSite, type Site } from './buildSite.ts';

let load: (() => Promise<Site>) | undefined;
const listeners = new Set<() => void>();

/**
 * Says where the pages get the site from: once for a build, again after each change while editing. The command that
 * reads and checks the project calls it: pages share this module with it (`nativeEngine`), so that a build reads the
 * project once.
 */
export function provideSite(loader: () => Promise<Site>): void {
  load = loader;
  for (const listener of listeners) listener();
}

/** A page of its own that stands in the place of every page, and its name. */
export interface Notice {
  readonly id: string;
  readonly html: string;
}

let notice: Notice | undefined;
const noticeListeners = new Set<() => void>();

/** Says what stands in the place of every page while editing: the report, as long as the content has a problem. */
export function provideNotice(given: Notice | undefined): void {
  const isOther = given?.id !== notice?.id;
  notice = given;
  if (isOther) for (const listener of noticeListeners) listener();
}

/** What stands in the place of every page; undefined where the pages are shown. */
export const findNotice = (): Notice | undefined => notice;

/** Calls a listener each time that what stands in the place of the pages is another. */
export function onNotice(listener: () => void): void {
  noticeListeners.add(listener);
}

/** Whether somebody has said where the site comes from. */
export const hasSite = (): boolean => load !== undefined;

/** Calls a listener each time that the site is another. */
export function onSite(listener: () => void): void {
  listeners.add(listener);
}

/** The site: the same one for a whole build, the last good one while editing. */
export async function loadSite(): Promise<Site> {
  if (!load) throw new Error('Nobody has read the project yet: the commands do so before they open the pages.');
  return load();
}
