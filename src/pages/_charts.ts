import { openCache } from '#cache/cache.ts';
import { sumCode } from '#cache/code.ts';
import { pictureVersions, rasterizeChart } from '#charts/raster.ts';
import { listAllCharts, viewChart } from '#views/chart.ts';
import { loadSite, type Site } from '#views/site.ts';

/** One address for each chart of the site. */
export async function listChartPaths() {
  return listAllCharts((await loadSite()).records).map((reference) => {
    const [dataset, chart] = reference.split('/');
    return { params: { dataset, chart } };
  });
}

let pictures: { readonly site: Site; readonly made: ReadonlyMap<string, Promise<Uint8Array>> } | undefined;

/** The picture of a chart as PNG. The first that is asked for sets all of them going, beside the rest of the build. */
export async function loadPicture(reference: string): Promise<Uint8Array> {
  const site = await loadSite();
  if (pictures?.site !== site) pictures = { site, made: startPictures(site) };
  const picture = pictures.made.get(reference);
  if (!picture) throw new Error(`There is no chart «${reference}».`);
  return picture;
}

/** Starts on every picture; those that an earlier build made from the same are kept in `.trama/charts`. */
function startPictures(site: Site): ReadonlyMap<string, Promise<Uint8Array>> {
  const cache = openCache(process.cwd(), 'charts', [sumCode('charts/raster.ts'), pictureVersions()]);
  const made = new Map(
    listAllCharts(site.records).map((name) => [name, rasterizeChart(viewChart(site, name).file, cache.take)]),
  );
  void Promise.allSettled(made.values()).then(() => cache.forget());
  return made;
}
