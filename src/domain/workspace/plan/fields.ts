/** The improvement plans of a network: what is kept of each firm's, and of the one that they have in common. */
import { pathOf } from '../cells.ts';
import type { FieldDeclaration } from '../fields.ts';
import { day, flag, line, moneyUpTo, name, note, number, percent } from '../forms.ts';

/** The tool, by its name in files. */
export const PLAN_TOOL = { id: 'plan', version: 1 } as const;

/** Whose plan that of the network as a whole is; the others go by the ids of their firms. */
export const NETWORK_PLAN = 'network';

/** How far an activity is; what is not said is to do. */
export const STATES = ['to-do', 'under-way', 'done'] as const;
export type State = (typeof STATES)[number];

/** Who pays: those whose plan it is, the project that accompanies them, and anybody else. */
export const SOURCES = ['own', 'project', 'third'] as const;
export type Source = (typeof SOURCES)[number];

/** A service that is hired for an activity. */
export const SERVICES = ['training', 'assistance'] as const;
export type Service = (typeof SERVICES)[number];

/** What the terms of reference of a service say in prose. */
export const TERMS = ['objective', 'content', 'requirements', 'product'] as const;

const money = moneyUpTo(1e8);

/** By owner; by owner and activity; by owner, activity and line of its cost. */
export const planFields: readonly FieldDeclaration[] = [
  { path: 'plan/*/on', form: day },
  { path: 'plan/*/who', form: name, personal: true },
  { path: 'plan/*/currency', form: name },
  { path: 'plan/*/*/removed', form: flag },
  { path: 'plan/*/*/what', form: line },
  { path: 'plan/*/*/area', form: name },
  { path: 'plan/*/*/item', form: name },
  { path: 'plan/*/*/begins', form: day },
  { path: 'plan/*/*/ends', form: day },
  { path: 'plan/*/*/who', form: name, personal: true },
  // People are among the resources as often as material.
  { path: 'plan/*/*/needs', form: note, personal: true },
  { path: 'plan/*/*/sign', form: note },
  { path: 'plan/*/*/state', form: { type: 'choice', of: STATES } },
  { path: 'plan/*/*/by-share', form: flag },
  ...SOURCES.flatMap((source): readonly FieldDeclaration[] => [
    { path: `plan/*/*/${source}`, form: money },
    { path: `plan/*/*/${source}-share`, form: percent },
  ]),
  { path: 'plan/*/*/service', form: { type: 'choice', of: SERVICES } },
  { path: 'plan/*/*/service-name', form: line },
  ...TERMS.map((term): FieldDeclaration => ({ path: `plan/*/*/${term}`, form: note })),
  { path: 'plan/*/*/hours', form: number(0, 10_000, 1) },
  { path: 'plan/*/*/deadline', form: day },
  // Somebody of the directory of providers, of whom nothing goes into a link.
  { path: 'plan/*/*/provider', form: name, personal: true },
  { path: 'plan/*/*/*/removed', form: flag },
  { path: 'plan/*/*/*/what', form: line },
  { path: 'plan/*/*/*/quantity', form: number(0, 100_000, 2) },
  { path: 'plan/*/*/*/unit-cost', form: money },
];

/** The path of a field of a plan. @param owner id of a firm, or {@link NETWORK_PLAN} */
export const planPathOf = (owner: string, ...rest: readonly string[]): string => pathOf('plan', owner, ...rest);
