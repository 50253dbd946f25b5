import { readConfigFile } from '#records/configFile.ts';
import { siteConfig } from '#schemas/site.ts';

/** The path under which the configuration of a project says that the site is served; «/» where it cannot be read. */
export function loadBase(root: string): string {
  const { base } = (readConfigFile(root).config?.data ?? {}) as { readonly base?: unknown };
  return siteConfig.shape.base.safeParse(base).data ?? '/';
}
