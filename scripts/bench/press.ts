import { checkProject } from '#check/check.ts';
import { pressGuides } from '#press/press.ts';
import { siteConfig } from '#schemas/site.ts';
import rawConfig from '#site.config.ts';
import { buildSite } from '#views/buildSite.ts';
import { buildGuides } from '#views/guide/build.ts';

/** The guides of the site alone, as `scripts/build.ts` starts them: for the bench. */
const { records } = checkProject(process.cwd());
if (!records) process.exit(1);
const config = siteConfig.parse(rawConfig);
await pressGuides(buildGuides(buildSite(records, config), new URL(config.base ?? '/', config.url).href));
