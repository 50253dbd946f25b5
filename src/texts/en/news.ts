import type { Texts } from '../es/index.ts';

/** Words of the feed of news. */
export const news: Texts['news'] = {
  title: (siteName) => `News from ${siteName}`,
};
