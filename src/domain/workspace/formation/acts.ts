/** The acts of a network: who forms it and what for, and what is missing before they can be signed. */
import { textOf, type Cells } from '../cells.ts';
import type { Firm } from '../network.ts';
import { actPathOf, type Act } from './fields.ts';
import { firstMeetingOf } from './meetings.ts';
import type { CriterionModel } from './model.ts';
import { countUnlooked, hasReached, listOver, listRegister, readLimits, type FirmRecord } from './register.ts';

/** Firms without which there is nothing to sign: one alone is no network. */
export const FEWEST_FIRMS = 2;

/** An act as it is written. */
export interface ActRecord {
  readonly act: Act;
  readonly on: string;
  readonly place: string;
  readonly purpose: string;
  readonly firstTask: string;
  /** Who speaks for the group. */
  readonly speaker: string;
  readonly legalForm: string;
  /** The firms that form it: those that came so far and have not left. */
  readonly members: readonly FirmRecord[];
}

/** What is missing before an act can be signed; where it is of firms, of which. */
export type ActFault =
  | { readonly kind: 'few'; readonly count: number }
  | { readonly kind: 'nameless' | 'unlooked' | 'no-gives' | 'over'; readonly firms: readonly Firm[] }
  | { readonly kind: 'no-day' | 'no-purpose' | 'no-speaker' | 'no-network' }
  | { readonly kind: 'before-meeting' | 'before-joining'; readonly day: string };

/** An act of the network. */
export function readAct(cells: Cells, criteria: readonly CriterionModel[], act: Act): ActRecord {
  const field = (name: string) => textOf(cells, actPathOf(act, name));
  return {
    act,
    on: field('on'),
    place: field('place'),
    purpose: field('purpose'),
    firstTask: field('first-task'),
    speaker: field('speaker'),
    legalForm: field('legal-form'),
    members: listRegister(cells, criteria).filter((record) => !record.hasLeft && hasReached(record, act)),
  };
}

/** What is missing before an act can be signed, in the order in which it is filled in. */
export function listActFaults(cells: Cells, criteria: readonly CriterionModel[], act: Act): readonly ActFault[] {
  const { members, on, purpose, speaker } = readAct(cells, criteria, act);
  const limits = readLimits(cells);
  const first = firstMeetingOf(cells);
  const joined = act === 'member' ? textOf(cells, actPathOf('joining', 'on')) : '';
  const ofFirms = (
    kind: 'nameless' | 'unlooked' | 'no-gives' | 'over',
    is: (record: FirmRecord) => boolean,
  ): readonly ActFault[] => {
    const firms = members.filter(is).map(({ firm }) => firm);
    return firms.length ? [{ kind, firms }] : [];
  };
  return [
    ...(textOf(cells, 'network/name') === '' ? [{ kind: 'no-network' } as const] : []),
    ...(members.length < FEWEST_FIRMS ? [{ kind: 'few', count: members.length } as const] : []),
    ...ofFirms('nameless', ({ firm }) => firm.name === ''),
    // Before a group has worked together nobody can show what it contributes or how it keeps the rules.
    ...(act === 'member' ? ofFirms('unlooked', (record) => countUnlooked(record) > 0) : []),
    ...ofFirms('over', (record) => listOver(record, limits).length > 0),
    ...ofFirms('no-gives', ({ gives }) => gives === ''),
    ...(on === '' ? [{ kind: 'no-day' } as const] : []),
    ...(on !== '' && first !== '' && on < first ? [{ kind: 'before-meeting', day: first } as const] : []),
    ...(on !== '' && joined !== '' && on < joined ? [{ kind: 'before-joining', day: joined } as const] : []),
    ...(purpose === '' ? [{ kind: 'no-purpose' } as const] : []),
    ...(speaker === '' ? [{ kind: 'no-speaker' } as const] : []),
  ];
}
