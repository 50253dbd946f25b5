/** Sharing out contacts among the firms that follow them up. */
import type { Contact } from './contacts.ts';
import { GRADES } from './fields.ts';

/** Ids of the firms that may follow contacts up: those that go, and those that do so already. */
export const listFollowers = (
  firmIds: readonly string[],
  contacts: readonly Pick<Contact, 'firmId'>[],
): readonly string[] => [...new Set([...firmIds, ...contacts.flatMap(({ firmId }) => firmId || [])])];

type Shared = Pick<Contact, 'id' | 'grade' | 'firmId'>;

/**
 * Gives each contact that nobody follows up to a firm; who has one keeps it. Grade by grade from A on, and in each in
 * the order of the list, a contact goes to the firm that has fewest of that grade; of those, to the one that has fewest
 * in all; of those, to the one that comes first. So where nobody had any, the firms differ by one contact at most, in
 * each grade and in all.
 *
 * @param firmIds in their order; none gives nothing
 * @returns id of the firm by id of the contact, for those that get one now
 */
export function shareContacts(contacts: readonly Shared[], firmIds: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const inAll = new Map(firmIds.map((id) => [id, contacts.filter(({ firmId }) => firmId === id).length]));
  for (const grade of [...GRADES, undefined]) {
    const own = contacts.filter((contact) => contact.grade === grade);
    const ofGrade = new Map(firmIds.map((id) => [id, own.filter(({ firmId }) => firmId === id).length]));
    for (const { id } of own.filter(({ firmId }) => firmId === '')) {
      const [first, ...rest] = firmIds;
      if (first === undefined) return given;
      const load = (firm: string) => [ofGrade.get(firm) ?? 0, inAll.get(firm) ?? 0] as const;
      const firm = rest.reduce((best, other) => {
        const [[a, b], [c, d]] = [load(other), load(best)];
        return a < c || (a === c && b < d) ? other : best;
      }, first);
      given.set(id, firm);
      for (const counts of [ofGrade, inAll]) counts.set(firm, (counts.get(firm) ?? 0) + 1);
    }
  }
  return given;
}
