import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is measured of a site: pages and searches that stand for what its visitors do. */
export interface Samples {
  /** Pages of each kind that people read, from the root of the site. */
  readonly reading: readonly string[];
  /** A page with a chart to explore. */
  readonly chartPage: string;
  /**
   * First searches that the quick index answers and one that needs the full text, each with what is looked for after
   * it: some of it is in the full text only.
   */
  readonly searches: readonly (readonly string[])[];
}

/** Where a site names its own. */
const FILE = 'tests/site/bench.json';

/**
 * The samples that a site names in `tests/site/bench.json`; without that file, the first page of each list.
 *
 * @param root folder of the project
 * @param site folder of the built site
 */
export function findSamples(root: string, site: string): Samples {
  const file = join(root, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Samples;
  const reading = ['redes', 'casos', 'lecciones', 'metodologia', 'programa'].flatMap((folder) => {
    const [first] = listPages(join(site, folder));
    return first === undefined ? [] : [`${folder}/${first}`];
  });
  const [data] = listPages(join(site, 'datos'));
  return {
    reading,
    chartPage: data === undefined ? 'datos' : `datos/${data}`,
    searches: [['red', 'lección', 'empresa']],
  };
}

/** Folders of pages right below a folder of the site. */
const listPages = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'index.html')))
        .sort()
    : [];
