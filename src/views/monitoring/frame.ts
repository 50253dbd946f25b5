import { folders } from '#domain/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import type { MonitoringSettings } from '#schemas/monitoring.ts';
import type { Crumb } from '../page.ts';
import type { Site } from '../site.ts';

/** What the site says of monitoring. @throws where it says nothing: then it has no pages of it */
export function settingsOf({ config }: Site): MonitoringSettings {
  if (!config.monitoring) throw new Error('The configuration of the site has no block «monitoring».');
  return config.monitoring;
}

/** The page of monitoring as a step of the way to what stands below it. */
export const crumbToMonitoring = ({ book }: Site): Crumb => ({
  title: book.t.monitoringPages.title,
  address: folders.monitoring,
});

/** The names of roles, as the permissions of a form give them. */
export const nameRole = (site: Site, id: string): string => site.records.get('monitoringRole', id).title;

/** From the narrowest to the widest. */
const REACHES = ['firm', 'network', 'region', 'site'];

/** Forms from the narrowest level to the widest. */
export const listForms = ({ records }: Site): readonly Entry<'monitoringForm'>[] =>
  [...records.list('monitoringForm')].sort((a, b) => REACHES.indexOf(a.level) - REACHES.indexOf(b.level));

/** Roles from the narrowest reach to the widest. */
export const listRoles = ({ records }: Site): readonly Entry<'monitoringRole'>[] =>
  [...records.list('monitoringRole')].sort((a, b) => REACHES.indexOf(a.scope) - REACHES.indexOf(b.scope));

/** Periods in the order in which they open. */
export const listPeriods = ({ records }: Site): readonly Entry<'monitoringPeriod'>[] =>
  [...records.list('monitoringPeriod')].sort((a, b) => a.opensOn.localeCompare(b.opensOn, 'en'));

/** What one permission of a form says, and whether the site decides it. */
export interface PermissionView {
  readonly text: string;
  readonly isOurs: boolean;
}

/** Who may do what with a form. Whoever may not approve what they sent leaves it to another of the same role. */
export function viewPermissions(site: Site, { permissions }: Entry<'monitoringForm'>) {
  const words = site.book.t.monitoringPages;
  const { submit, review, approve, authoriseCorrection, delete: remove, ownApproval, ours } = permissions;
  const name = (id: string) => nameRole(site, id);
  const needsOther = !ownApproval && submit === approve;
  const view = (text: string, ...of: readonly (typeof ours)[number][]): PermissionView => ({
    text,
    isOurs: of.some((permission) => ours.includes(permission)),
  });
  return {
    submit: view(name(submit), 'submit'),
    review: view(name(review), 'review'),
    approve: needsOther
      ? view(`${name(approve)}, ${words.otherPerson}`, 'approve', 'ownApproval')
      : view(name(approve), 'approve'),
    correct: view(words.inOrder(authoriseCorrection.map(name)), 'authoriseCorrection'),
    remove: view(name(remove), 'delete'),
  };
}
