import type { Site } from './buildSite.ts';

/** The short names of clusters, as the search filters by them. */
export const listClusterNames = (site: Site, ids: readonly string[]): readonly string[] =>
  ids.map((id) => site.records.get('cluster', id).shortName);

/** The short names of phases, as the search filters by them. */
export const listPhaseNames = (site: Site, ids: readonly string[]): readonly string[] =>
  ids.map((id) => site.records.get('phase', id).shortTitle);
