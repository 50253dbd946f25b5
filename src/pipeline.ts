import { checkProject, type CheckOptions, type CheckResult } from '#check/check.ts';
import { findSiteConfig } from '#check/siteConfig.ts';
import { buildSite, type Site } from '#views/buildSite.ts';

/** A project that was read and checked, and its site where it has no problem. */
export interface Project extends CheckResult {
  readonly site: Site | undefined;
}

/**
 * The one way from files to a site: read, typed, checked and put together once. The commands hand the site to the
 * pages (`provideSite`), so that what is published is what was checked.
 *
 * @param root folder of the project
 * @param options what the check compares with, whether drafts are shown, and the path under which the site is served
 *   where it is not the one of the configuration
 */
export async function loadProject(
  root: string,
  options: CheckOptions & { readonly base?: string | undefined } = {},
): Promise<Project> {
  const result = checkProject(root, options);
  const records = result.drafts.records ?? result.records;
  if (!records) return { ...result, site: undefined };
  const config = findSiteConfig(root);
  if (!config) throw new Error('The configuration of the site changed after it was checked: run the command again.');
  return { ...result, site: buildSite(records, { ...config, base: options.base ?? config.base }) };
}
