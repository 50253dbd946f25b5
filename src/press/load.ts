import { buildGuides } from '#views/guide/build.ts';
import { loadKindViews } from '#views/kindViews.ts';
import type { Site } from '#views/site.ts';
import { pressGuides, type PressedGuide } from './press.ts';

/** The guides of each site that was asked for: a build has one, editing has one after each change. */
const pressed = new WeakMap<Site, Promise<readonly PressedGuide[]>>();

/**
 * Every guide of the site with its files, composed and set once. The command that builds asks first, so that they are
 * set beside the pages; the pages that tell of them wait here for the same ones.
 */
export function loadGuides(site: Site): Promise<readonly PressedGuide[]> {
  const known = pressed.get(site);
  if (known) return known;
  const { base, url } = site.config;
  const made = loadKindViews().then((views) => pressGuides(buildGuides(site, views, new URL(base, url).href)));
  pressed.set(site, made);
  return made;
}
