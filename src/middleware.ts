import { defineMiddleware } from 'astro:middleware';
import { loadSite } from '#views/site.ts';

/** Hands the site to every page and component, so that none of them takes its words from elsewhere. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.site = await loadSite();
  return next();
});
