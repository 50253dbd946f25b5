/**
 * The private directory of those who give services to the firms: who they are, what they did for them, how it went, and
 * what they allowed. They are people who trusted the network with their name: nothing of them ever goes into a link.
 */
import type { ConsentWay } from '#schemas/consents.ts';
import { pathOf } from '../cells.ts';
import { type FieldDeclaration } from '../fields.ts';
import { day, flag, line, moneyUpTo, name, note, number } from '../forms.ts';

/** The tool, by its name in files. */
export const PROVIDERS_TOOL = { id: 'providers', version: 1 } as const;

/** For what a provider may be kept and shown; the last two are purposes of a consent of the site. */
export const USES = ['keep', 'share', 'provider', 'contact'] as const;
export type Use = (typeof USES)[number];

/** How a consent was given. */
export const CONSENT_WAYS = ['signed', 'voice', 'message'] as const satisfies readonly ConsentWay[];

/** By what a firm assesses what was done for it: this project's own proposal. */
export const CRITERIA = ['knowledge', 'fit', 'time', 'outcome', 'value'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Levels of a criterion: from 1 to as many. */
export const LEVELS = 5;

/** Whether a firm would hire him again. */
export const AGAIN = ['hire-again', 'hire-changed', 'hire-not'] as const;
export type Again = (typeof AGAIN)[number];

const personal = (path: string, form: FieldDeclaration['form']): FieldDeclaration => ({ path, form, personal: true });

/** By provider; by provider and job; by provider, job and firm. */
export const providersFields: readonly FieldDeclaration[] = [
  ...[
    personal('removed', flag),
    // An example shows what becomes of it, and is no provider of anybody.
    personal('invented', flag),
    personal('name', name),
    personal('does', note),
    personal('service/*', flag),
    personal('other-service', line),
    personal('place', name),
    personal('area/*', flag),
    personal('person', name),
    personal('phone', name),
    personal('email', name),
    personal('web', line),
    personal('years', number(0, 80, 0)),
    personal('references', note),
    personal('knows', line),
    personal('price', line),
    personal('price-on', day),
    personal('currency', name),
    personal('available', line),
    personal('note', note),
    ...USES.map((use) => personal(`allows/${use}`, flag)),
    personal('consent-who', name),
    personal('consent-how', { type: 'choice', of: CONSENT_WAYS }),
    personal('consent-kept', line),
    personal('consent-on', day),
    personal('consent-until', day),
    personal('withdrawn-on', day),
    personal('job/*/removed', flag),
    personal('job/*/what', line),
    personal('job/*/on', day),
    personal('job/*/cost', moneyUpTo(1e8)),
    personal('job/*/result', note),
    personal('job/*/firm/*', flag),
    ...CRITERIA.flatMap((criterion) => [
      personal(`job/*/score/*/${criterion}`, number(1, LEVELS, 0)),
      personal(`job/*/seen/*/${criterion}`, line),
    ]),
    personal('job/*/again/*', { type: 'choice', of: AGAIN }),
  ].map(({ path, form }) => personal(`provider/*/${path}`, form)),
];

/** The path of a field of a provider. */
export const providerPathOf = (id: string, ...rest: readonly string[]): string => pathOf('provider', id, ...rest);

/** The path of a field of a job. */
export const jobPathOf = (id: string, jobId: string, ...rest: readonly string[]): string =>
  providerPathOf(id, 'job', jobId, ...rest);
