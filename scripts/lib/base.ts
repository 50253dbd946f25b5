import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE } from '#check/projectBook.ts';
import { parseConfigFile } from '#records/configFile.ts';
import { siteConfig } from '#schemas/site.ts';

/** The path under which the configuration of a project says that the site is served; «/» where it cannot be read. */
export function loadBase(root: string): string {
  const file = join(root, CONFIG_FILE);
  const config = existsSync(file) ? parseConfigFile(readFileSync(file, 'utf8')) : undefined;
  const { base } = (config && 'data' in config ? config.data : {}) as { readonly base?: unknown };
  return siteConfig.shape.base.safeParse(base).data ?? '/';
}
