import rawConfig from '#site.config.ts';
import { readSite } from '../../engine/guides/site.ts';
import { root } from '../../engine/support/project.ts';

/** The first site, read without Astro. */
export const readFirstSite = () => readSite(root, rawConfig);
