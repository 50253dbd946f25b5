import type { FullTextConfig } from '#schemas/site.ts';
import type { SearchEngine } from './engine.ts';
import { loadPagefind } from './pagefind.ts';

/** Makes an engine ready. @throws when it does not answer */
type LoadEngine = (base: string, config: FullTextConfig) => Promise<SearchEngine>;

/** The engines that `fullText.engine` in `src/site.config.ts` may name, each in a file of its own. */
const ENGINES: Readonly<Record<FullTextConfig['engine'], LoadEngine>> = { pagefind: loadPagefind };

/**
 * Makes the engine of the full text that the site has chosen ready.
 *
 * @param base path under which the site is served, without its last slash
 */
export const loadEngine = (base: string, config: FullTextConfig = { engine: 'pagefind' }): Promise<SearchEngine> =>
  ENGINES[config.engine](base, config);
