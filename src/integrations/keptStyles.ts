import { openCache } from '#cache/cache.ts';
import { sumCode } from '#cache/code.ts';

/** Purged styles by what they were made from. */
export interface KeptStyles {
  /** The style made from a text, made now where no build has made it before. */
  readonly take: (from: string, make: () => Promise<string>) => Promise<string>;
  /** Throws away the styles that no recent build has used. */
  readonly forget: () => void;
}

/**
 * Keeps what PurgeCSS makes between builds: a third of a second for each ten kinds of page, and most builds change
 * none of them.
 *
 * @param project folder of the project; the styles are kept in its `.trama/styles`
 */
export function keepStyles(project: string): KeptStyles {
  const cache = openCache(project, 'styles', [sumCode('integrations/slimPages.ts')]);
  const taken = new Map<string, Promise<string>>();
  return {
    take: (from, make) => {
      const known =
        taken.get(from) ??
        cache
          .take(from, async () => Buffer.from(await make(), 'utf8'))
          .then((bytes) => Buffer.from(bytes).toString('utf8'));
      taken.set(from, known);
      return known;
    },
    forget: cache.forget,
  };
}
