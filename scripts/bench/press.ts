import { loadProject } from '#pipeline.ts';
import { loadGuides } from '#press/load.ts';

/** The guides of the site alone, as `scripts/build.ts` starts them: for the bench. */
const { site } = await loadProject(process.cwd());
if (!site) process.exit(1);
await loadGuides(site);
