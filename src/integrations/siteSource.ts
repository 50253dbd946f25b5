import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '#check/reporters/text.ts';
import { loadProject } from '#pipeline.ts';
import { findNotice, hasSite, onNotice, onSite, provideSite, type Site } from '#views/site.ts';
import { asksForPage, sendNotice } from './notice.ts';

/**
 * Gives the pages their site where no command of ours has: Astro's own commands (`astro check`, `astro sync`) open the
 * content too. While editing, the pages are shown anew as soon as there is a new site.
 */
export function siteSource(): AstroIntegration {
  return {
    name: 'trama:site-source',
    hooks: {
      'astro:config:setup': ({ config }) => {
        if (hasSite()) return;
        let site: Promise<Site> | undefined;
        provideSite(() => (site ??= readSite(fileURLToPath(config.root), config.base)));
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use((request, response, next) => {
          const notice = findNotice();
          if (!notice || !asksForPage(request)) next();
          else sendNotice(notice, response);
        });
        onNotice(() => server.hot.send({ type: 'full-reload' }));
        onSite(() => {
          void refreshContent?.({}).then(() => server.hot.send({ type: 'full-reload' }));
        });
      },
    },
  };
}

/** The site of a project. @throws Error with the report when the content has a problem */
async function readSite(root: string, base: string): Promise<Site> {
  const { site, problems, book } = await loadProject(root, { base });
  if (!site) throw new Error(formatText(problems, 0, book));
  return site;
}
