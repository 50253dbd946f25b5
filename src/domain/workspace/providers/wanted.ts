/** Who could do what the improvement plans ask for. */
import { textOf, type Cells } from '../cells.ts';
import { listFirms } from '../network.ts';
import { listActivities, type Activity } from '../plan/activities.ts';
import { NETWORK_PLAN, planPathOf } from '../plan/fields.ts';
import { fold, type Provider } from './providers.ts';

/** An activity of a plan that is done by somebody who is hired. */
export interface Wanted {
  /** Id of the firm whose plan it is of, or that of the network. */
  readonly owner: string;
  readonly activity: Activity;
  /** The provider who was chosen; empty where none was, or he was taken out of the list. */
  readonly providerId: string;
}

/** The path by which an activity has its provider. */
export const chosenPathOf = (owner: string, activityId: string): string => planPathOf(owner, activityId, 'provider');

/** The services of all plans, those of the network last. */
export function listWanted(cells: Cells, providers: readonly Provider[]): readonly Wanted[] {
  const ids = new Set(providers.map(({ id }) => id));
  return [...listFirms(cells).map(({ id }) => id), NETWORK_PLAN].flatMap((owner) =>
    listActivities(cells, owner)
      .filter(({ service, state }) => service !== undefined && state !== 'done')
      .map((activity) => {
        const chosen = textOf(cells, chosenPathOf(owner, activity.id));
        return { owner, activity, providerId: ids.has(chosen) ? chosen : '' };
      }),
  );
}

/** Words too short or too common to say what a service is of. */
const SHORTEST = 4;

/**
 * The providers for a service: those who name a word of it first, and among them those whom firms have assessed. Nobody
 * is left out: what a service is called is no proof of who can give it.
 *
 * @param serviceName of the site, by id
 */
export function sortFor(
  { activity }: Pick<Wanted, 'activity'>,
  providers: readonly Provider[],
  serviceName: (id: string) => string,
): readonly Provider[] {
  const words = fold(`${activity.serviceName} ${activity.what}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);
  const rank = (provider: Provider): number => {
    const said = fold(
      [provider.does, provider['other-service'], provider.knows, ...provider.serviceIds.map(serviceName)].join(' '),
    );
    return words.filter((word) => said.includes(word)).length;
  };
  return providers
    .map((provider, place) => ({ provider, place, rank: rank(provider), jobs: provider.jobs.length }))
    .sort((a, b) => b.rank - a.rank || b.jobs - a.jobs || a.place - b.place)
    .map(({ provider }) => provider);
}
