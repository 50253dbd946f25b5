/** The formation of a network: what is kept of each firm on its way into it, of its meetings and of its acts. */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration } from '../fields.ts';
import { LENGTHS } from '../network.ts';

/** The tool, by its name in files. */
export const FORMATION_TOOL = { id: 'formation', version: 1 } as const;

/** How far a firm has come; whoever is at one of them has been at those before it. */
export const STEPS = ['identified', 'visited', 'joining', 'member'] as const;
export type Step = (typeof STEPS)[number];

/** The acts that are signed: of the group that tries it together, and of the network. */
export const ACTS = ['joining', 'member'] as const;
export type Act = (typeof ACTS)[number];

/** What is found of a criterion. What was not looked at has no answer. */
export const FINDINGS = ['met', 'unmet'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Greatest number that a size takes: more than any firm sells. */
const MOST = 1e12;

const text = (most: number) => ({ type: 'text', most }) as const;
const size = { type: 'number', least: 0, most: MOST, decimals: 2 } as const;
const count = { type: 'number', least: 0, most: 1e6, decimals: 0 } as const;
const day = { type: 'day' } as const;

export const formationFields: readonly FieldDeclaration[] = [
  { path: 'formation/*/step', form: { type: 'choice', of: STEPS } },
  ...STEPS.map((step): FieldDeclaration => ({ path: `formation/*/${step}-on`, form: day })),
  { path: 'formation/*/left', form: { type: 'flag' } },
  { path: 'formation/*/left-on', form: day },
  // Why somebody goes is often a matter of persons.
  { path: 'formation/*/left-why', form: text(LENGTHS.note), personal: true },
  { path: 'formation/*/gives', form: text(LENGTHS.line) },
  // What a small firm sells is what its owner earns.
  { path: 'formation/*/sales', form: size, personal: true },
  { path: 'formation/*/workers', form: count },
  { path: 'formation/*/*/found', form: { type: 'choice', of: FINDINGS } },
  { path: 'formation/*/*/seen', form: text(LENGTHS.line) },
  { path: 'formation-limit/sales', form: size },
  { path: 'formation-limit/currency', form: text(LENGTHS.name) },
  { path: 'formation-limit/workers', form: count },
  { path: 'meeting/*/on', form: day },
  { path: 'meeting/*/place', form: text(LENGTHS.name) },
  { path: 'meeting/*/text', form: text(LENGTHS.line) },
  { path: 'meeting/*/note', form: text(LENGTHS.note), personal: true },
  { path: 'meeting/*/came/*', form: { type: 'flag' } },
  { path: 'meeting/*/person/*', form: text(LENGTHS.name), personal: true },
  { path: 'meeting/*/others', form: text(LENGTHS.line), personal: true },
  { path: 'meeting/*/agreed/*', form: { type: 'flag' } },
  removalOf('meeting'),
  ...ACTS.flatMap((act): readonly FieldDeclaration[] => [
    { path: `act/${act}/on`, form: day },
    { path: `act/${act}/place`, form: text(LENGTHS.name) },
    { path: `act/${act}/purpose`, form: text(LENGTHS.note) },
    { path: `act/${act}/first-task`, form: text(LENGTHS.line) },
    { path: `act/${act}/speaker`, form: text(LENGTHS.name), personal: true },
    { path: `act/${act}/legal-form`, form: text(LENGTHS.line) },
  ]),
];

/** The path of a field of a firm. */
export const formationPathOf = (firmId: string, ...rest: readonly string[]): string =>
  pathOf('formation', firmId, ...rest);

/** The path of a field of a meeting. */
export const meetingPathOf = (meetingId: string, ...rest: readonly string[]): string =>
  pathOf('meeting', meetingId, ...rest);

/** The path of a field of an act. */
export const actPathOf = (act: Act, field: string): string => pathOf('act', act, field);
