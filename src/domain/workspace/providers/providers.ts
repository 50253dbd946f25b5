/** Those who give services to the firms, with what they did and how it was assessed. */
import { judgeConsent, type ConsentState } from '#domain/consent.ts';
import { listRows, numberOf, textOf, valueOf, type Cell, type Cells } from '../cells.ts';
import { toCents } from '../money.ts';
import {
  AGAIN,
  CONSENT_WAYS,
  CRITERIA,
  jobPathOf,
  providerPathOf,
  USES,
  type Again,
  type Criterion,
  type Use,
} from './fields.ts';

/** What a firm says of a job: levels from 1 to 5, each with what was seen. */
export interface Review {
  readonly firmId: string;
  readonly scores: Readonly<Partial<Record<Criterion, number>>>;
  readonly seen: Readonly<Partial<Record<Criterion, string>>>;
  readonly again: Again | undefined;
}

/** Something that a provider did. Texts and days are empty where nothing was said. */
export interface Job {
  readonly id: string;
  readonly what: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Cents; undefined where it is not known. */
  readonly cost: number | undefined;
  readonly result: string;
  /** Ids of the firms that it was done for, also of those that left the network. */
  readonly firmIds: readonly string[];
  /** Only those in which something was assessed. */
  readonly reviews: readonly Review[];
}

/** What a provider allowed. */
export interface Permission {
  readonly uses: readonly Use[];
  readonly who: string;
  readonly how: (typeof CONSENT_WAYS)[number] | undefined;
  readonly kept: string;
  readonly on: string;
  readonly until: string;
  readonly withdrawnOn: string;
}

/** The lines of a provider. */
const LINES = [
  'name',
  'does',
  'other-service',
  'place',
  'person',
  'phone',
  'email',
  'web',
  'references',
  'knows',
  'price',
  'price-on',
  'currency',
  'available',
  'note',
] as const;
type Line = (typeof LINES)[number];

/** Somebody who gives services. */
export interface Provider extends Readonly<Record<Line, string>> {
  readonly id: string;
  readonly isInvented: boolean;
  readonly serviceIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly years: number | undefined;
  readonly permission: Permission;
  readonly jobs: readonly Job[];
}

/** The ids under which something was said in a list of flags, in their order. */
function listFlags(cells: Cells, start: string): readonly string[] {
  const ids: string[] = [];
  for (const [path, { value }] of cells)
    if (value === true && path.startsWith(start) && !path.slice(start.length).includes('/'))
      ids.push(path.slice(start.length));
  return ids.sort();
}

/** The firms that said something of a job. */
function listReviewers(cells: Cells, start: string): readonly string[] {
  const ids = new Set<string>();
  for (const [path, { value }] of cells) {
    if (value === null || !path.startsWith(start)) continue;
    const [list, firmId] = path.slice(start.length).split('/');
    if (firmId && (list === 'score' || list === 'again')) ids.add(firmId);
  }
  return [...ids].sort();
}

function readReview(cells: Cells, id: string, jobId: string, firmId: string): Review {
  const scores: Partial<Record<Criterion, number>> = {};
  const seen: Partial<Record<Criterion, string>> = {};
  for (const criterion of CRITERIA) {
    const score = numberOf(cells, jobPathOf(id, jobId, 'score', firmId, criterion));
    const evidence = textOf(cells, jobPathOf(id, jobId, 'seen', firmId, criterion));
    if (score !== undefined) scores[criterion] = score;
    if (evidence) seen[criterion] = evidence;
  }
  const again = AGAIN.find((one) => one === valueOf(cells, jobPathOf(id, jobId, 'again', firmId)));
  return { firmId, scores, seen, again };
}

function readJob(cells: Cells, id: string, jobId: string): Job {
  const path = (...rest: readonly string[]) => jobPathOf(id, jobId, ...rest);
  const cost = numberOf(cells, path('cost'));
  return {
    id: jobId,
    what: textOf(cells, path('what')),
    on: textOf(cells, path('on')),
    cost: cost === undefined ? undefined : toCents(cost),
    result: textOf(cells, path('result')),
    firmIds: listFlags(cells, `${path('firm')}/`),
    reviews: listReviewers(cells, `${path()}/`)
      .map((firmId) => readReview(cells, id, jobId, firmId))
      .filter(isSaid),
  };
}

const isSaid = ({ scores, again }: Review): boolean => Object.keys(scores).length > 0 || again !== undefined;

function readProvider(cells: Cells, id: string): Provider {
  const path = (...rest: readonly string[]) => providerPathOf(id, ...rest);
  const text = (field: string) => textOf(cells, path(field));
  const lines = Object.fromEntries(LINES.map((field) => [field, text(field)])) as Record<Line, string>;
  return {
    id,
    ...lines,
    isInvented: valueOf(cells, path('invented')) === true,
    serviceIds: listFlags(cells, `${path('service')}/`),
    areaIds: listFlags(cells, `${path('area')}/`),
    years: numberOf(cells, path('years')),
    permission: {
      uses: USES.filter((use) => valueOf(cells, path('allows', use)) === true),
      who: text('consent-who'),
      how: CONSENT_WAYS.find((way) => way === valueOf(cells, path('consent-how'))),
      kept: text('consent-kept'),
      on: text('consent-on'),
      until: text('consent-until'),
      withdrawnOn: text('withdrawn-on'),
    },
    jobs: listRows(cells, path('job')).map((jobId) => readJob(cells, id, jobId)),
  };
}

/**
 * All providers, in the order in which they were begun. The cells are gone through once: three hundred of them are
 * looked at with every letter that somebody types.
 */
export function listProviders(cells: Cells): readonly Provider[] {
  const own = new Map<string, Map<string, Cell>>();
  for (const [path, cell] of cells) {
    const [list, id = ''] = path.split('/', 2);
    if (list !== 'provider') continue;
    own.set(id, (own.get(id) ?? new Map<string, Cell>()).set(path, cell));
  }
  const all: Cells = new Map(
    [...own.values()].flatMap((one) => [...one].filter(([path]) => path.endsWith('/removed'))),
  );
  return listRows(all, 'provider').map((id) => readProvider(own.get(id) ?? new Map(), id));
}

/** An average of levels, and how many assessments it is of: it is never shown without that. */
export interface Average {
  readonly value: number;
  readonly count: number;
}

/** Every assessment of a provider. */
export const listReviews = ({ jobs }: Pick<Provider, 'jobs'>): readonly Review[] =>
  jobs.flatMap(({ reviews }) => reviews).filter(({ scores }) => Object.keys(scores).length > 0);

/**
 * The average of a criterion over the assessments that say something of it, or of all criteria: then each assessment
 * counts once, by the average of what it says. Undefined where none does.
 */
export function averageOf(reviews: readonly Review[], criterion?: Criterion): Average | undefined {
  const values = reviews.flatMap(({ scores }) => {
    const said = criterion === undefined ? Object.values(scores) : [scores[criterion]];
    const levels = said.filter((level) => level !== undefined);
    return levels.length ? [levels.reduce((sum, level) => sum + level, 0) / levels.length] : [];
  });
  if (!values.length) return undefined;
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, count: values.length };
}

/** Whether what a provider allowed holds; undefined where nothing was noted. @param today `YYYY-MM-DD` */
export function permissionState({ uses, on, until, withdrawnOn }: Permission, today: string): ConsentState | undefined {
  if (withdrawnOn) return 'withdrawn';
  if (!on || !uses.length) return undefined;
  return judgeConsent({ givenOn: on, until, withdrawnOn }, today);
}

/** How the list is narrowed; what is left out does not narrow it. */
export interface ProviderFilter {
  /** Of the site, or {@link OTHER_SERVICE}. */
  readonly service?: string;
  /** Where he works, as it was written. */
  readonly place?: string;
  readonly isAssessed?: boolean;
  /** Whether a firm has hired him. */
  readonly isUsed?: boolean;
  /** Words of the name, of what he does, or of the service. */
  readonly words?: string;
}

/** Stands for a service that the site does not list. */
export const OTHER_SERVICE = '+';

/** Letters without their accents and their size, as people look for names. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The providers that a filter lets through. */
export function filterProviders(
  providers: readonly Provider[],
  { service, place, isAssessed, isUsed, words = '' }: ProviderFilter,
): readonly Provider[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return providers.filter((provider) => {
    const { serviceIds, 'other-service': other, jobs } = provider;
    const said = wanted.length ? fold([provider.name, provider.does, other, provider.knows].join(' ')) : '';
    return (
      (service === undefined || (service === OTHER_SERVICE ? other !== '' : serviceIds.includes(service))) &&
      (place === undefined || fold(provider.place) === fold(place)) &&
      (isAssessed === undefined || listReviews(provider).length > 0 === isAssessed) &&
      (isUsed === undefined || jobs.length > 0 === isUsed) &&
      wanted.every((word) => said.includes(word))
    );
  });
}

/** The places in which providers work, each once however it is written. */
export function listPlaces(providers: readonly Provider[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const { place } of providers) if (place && !seen.has(fold(place))) seen.set(fold(place), place);
  return [...seen.values()].sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
}
