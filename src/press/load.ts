import { buildGuides } from '#views/guide/build.ts';
import { loadSite } from '#views/site.ts';
import { pressGuides, type PressedGuide } from './press.ts';

let pressed: Promise<readonly PressedGuide[]> | undefined;

/** Every guide of the site with its files, made once for a build. */
export function loadGuides(): Promise<readonly PressedGuide[]> {
  if (import.meta.env.DEV) return press();
  return (pressed ??= press());
}

async function press(): Promise<readonly PressedGuide[]> {
  const site = await loadSite();
  return pressGuides(
    buildGuides(site, new URL(import.meta.env.BASE_URL, import.meta.env.SITE ?? site.config.url).href),
  );
}
