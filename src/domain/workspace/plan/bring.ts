/** What the diagnosis offers a plan. */
import { REMOVED, textOf, type Cells, type CellValue } from '../cells.ts';
import { countAnswers, MOMENTS, type Moment } from '../diagnosis/answers.ts';
import type { DiagnosisAreaModel } from '../diagnosis/model.ts';
import { listGaps, listNeeds } from '../diagnosis/results.ts';
import { listFirms, LENGTHS } from '../network.ts';
import { NETWORK_PLAN, planPathOf, type Service } from './fields.ts';
import { listActivities } from './activities.ts';

/** Activities that come at once: more than that nobody takes on. */
export const MOST_BROUGHT = 5;
/** Level that a service is to bring a firm to: below it, it is told among what is needed. */
const LEVEL_OF_SERVICE = 4;

/** An activity that the diagnosis offers. */
export interface Offer {
  readonly itemId: string;
  readonly what: string;
  /** What is seen at the level that it is to bring. */
  readonly sign: string;
  readonly service: Service | undefined;
  readonly serviceName: string;
  /** Names of the firms that need it; empty in the plan of one firm. */
  readonly firms: readonly string[];
}

/** The moment at which a firm has most answers, of equal ones the last: one that was only begun hides no other. */
export function findMoment(cells: Cells, areas: readonly DiagnosisAreaModel[], firmId: string): Moment | undefined {
  const counts = MOMENTS.map((moment) => countAnswers(cells, areas, firmId, moment).answered);
  const most = Math.max(...counts);
  return most > 0 ? MOMENTS[counts.lastIndexOf(most)] : undefined;
}

/** Every activity that the diagnosis of a firm, or of all, offers a plan: what is most worth beginning with first. */
export function listOffers(cells: Cells, areas: readonly DiagnosisAreaModel[], owner: string): readonly Offer[] {
  const momentOf = (firmId: string) => findMoment(cells, areas, firmId);
  if (owner !== NETWORK_PLAN) {
    const moment = momentOf(owner);
    if (!moment) return [];
    return listGaps(cells, areas, owner, moment).map(({ item, level }) => ({
      itemId: item.id,
      what: item.action,
      sign: item.levels[level] ?? '',
      service: item.need === 'none' ? undefined : item.need,
      serviceName: item.service ?? '',
      firms: [],
    }));
  }
  const firms = listFirms(cells);
  const firmIds = firms.map(({ id }) => id);
  const offers = listNeeds(cells, areas, firmIds, momentOf).flatMap(({ area, kind, service, firmIds: inNeed }) => {
    const item = area.items.find((one) => one.service === service && one.need === kind);
    if (!item) return [];
    const names = firms.filter(({ id }) => inNeed.includes(id)).flatMap(({ name }) => name || []);
    const sign = item.levels[LEVEL_OF_SERVICE - 1] ?? '';
    return [{ itemId: item.id, what: service, sign, service: kind, serviceName: service, firms: names }];
  });
  // A service that two items ask for is hired once.
  return offers.filter(({ what }, place) => offers.findIndex((one) => one.what === what) === place);
}

/** Items of which a plan has an activity, and those of which one was taken out of it. */
function listItems(
  cells: Cells,
  owner: string,
): { readonly there: ReadonlySet<string>; readonly refused: ReadonlySet<string> } {
  const refused = new Set<string>();
  const start = `${planPathOf(owner)}/`;
  for (const [path, { value }] of cells)
    if (value === true && path.startsWith(start) && path.split('/').length === 4 && path.endsWith(`/${REMOVED}`))
      refused.add(textOf(cells, path.replace(/[^/]+$/, 'item')));
  return { there: new Set(listActivities(cells, owner).map(({ itemId }) => itemId)), refused };
}

/**
 * The first offers that a plan does not have. What was brought before is not brought twice, and what somebody took out
 * stays out: the next one has its place.
 */
export function listMissingOffers(cells: Cells, areas: readonly DiagnosisAreaModel[], owner: string): readonly Offer[] {
  const { there, refused } = listItems(cells, owner);
  return listOffers(cells, areas, owner)
    .filter(({ itemId }) => there.has(itemId) || !refused.has(itemId))
    .slice(0, MOST_BROUGHT)
    .filter(({ itemId }) => !there.has(itemId));
}

/** The fields that an offer becomes. @param needs what is said of the firms that need it */
export function writeOffer(
  owner: string,
  id: string,
  { itemId, what, sign, service, serviceName }: Offer,
  needs: string,
): readonly { readonly path: string; readonly value: CellValue }[] {
  const fields: readonly (readonly [string, CellValue])[] = [
    [REMOVED, false],
    ['item', itemId],
    ['what', what.slice(0, LENGTHS.line)],
    ['sign', sign.slice(0, LENGTHS.note)],
    ['needs', needs.slice(0, LENGTHS.note) || null],
    ['service', service ?? null],
    ['service-name', serviceName.slice(0, LENGTHS.line) || null],
  ];
  return fields.flatMap(([field, value]) => (value === null ? [] : [{ path: planPathOf(owner, id, field), value }]));
}
