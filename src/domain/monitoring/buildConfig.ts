import type { Entry, SiteRecords } from '#records/assemble.ts';
import type { MonitoringSettings } from '#schemas/monitoring.ts';
import { listEntries } from '../vocabularies.ts';
import type {
  FormField,
  MonitoringConfig,
  MonitoringForm,
  MonitoringIndicator,
  MonitoringPeriod,
  MonitoringUnit,
} from './config.ts';

/** A unit of the vocabulary. */
type Unit = Entry<'vocabulary'>['entries'][number];

/** From the narrowest to the widest: forms and roles stand in this order. */
const REACHES = ['firm', 'network', 'region', 'site'] as const;
const reachOf = (name: (typeof REACHES)[number]): number => REACHES.indexOf(name);

/** Only what is there: a configuration that was read from its JSON equals the one that was built. */
type Known<T> = { readonly [K in keyof T]: T[K] };
const known = <T extends object>(value: T): Known<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Known<T>;

/** The questions of a form. One of per cent has the unit of per cent of the site, without saying so. */
function buildField(
  field: Entry<'monitoringForm'>['groups'][number]['fields'][number],
  percentage?: string,
): FormField {
  return known({
    ...field,
    choices: field.choices?.map(({ id, label }) => ({ id, label })),
    unitId: field.unitId ?? (field.type === 'percent' ? percentage : undefined),
  });
}

/**
 * A form as plain data.
 *
 * @param units the vocabulary of units
 */
export function buildMonitoringForm(form: Entry<'monitoringForm'>, units: readonly Unit[]): MonitoringForm {
  const { id, title, version, level, groups, permissions } = form;
  const percentage = units.find((unit) => unit.isPercentage)?.id;
  const { submit, review, approve, authoriseCorrection, delete: remove, ownApproval } = permissions;
  return {
    id,
    title,
    version,
    level,
    groups: groups.map((group) =>
      known({ ...group, fields: group.fields.map((field) => buildField(field, percentage)) }),
    ),
    permissions: { submit, review, approve, authoriseCorrection, delete: remove, ownApproval },
  };
}

function buildPeriod(period: Entry<'monitoringPeriod'>): MonitoringPeriod {
  const { id, title, type, coversFrom, coversTo, opensOn, closesOn, exceptions } = period;
  return { id, title, type, coversFrom, coversTo, opensOn, closesOn, exceptions: exceptions.map(known) };
}

const buildUnit = ({ id, title, level, partOf }: Entry<'monitoringUnit'>): MonitoringUnit =>
  known({ id, title, level, partOf });

function buildIndicator(
  record: Entry<'monitoringIndicator'>,
  { smallestGroup }: MonitoringSettings,
): MonitoringIndicator {
  const { id, title, formId, formula, unitId, decimals, by, indicatorIds } = record;
  return known({
    id,
    title,
    formId,
    formula,
    unitId,
    decimals,
    by,
    indicatorIds,
    smallestGroup: record.smallestGroup ?? smallestGroup,
  });
}

/** The earlier period first; of two that open on one day, the one whose id comes first. */
const comparePeriods = (one: MonitoringPeriod, other: MonitoringPeriod): number =>
  one.opensOn.localeCompare(other.opensOn, 'en') || one.id.localeCompare(other.id, 'en');

/**
 * The public configuration of monitoring as plain data, from checked records: forms and roles from the narrowest reach
 * to the widest, periods by the day on which they open, all else as the records stand in lists.
 *
 * @param settings what the configuration of the site says of monitoring
 */
export function buildMonitoringConfig(records: SiteRecords, settings: MonitoringSettings): MonitoringConfig {
  const units = listEntries(records, 'units');
  return known({
    site: settings.id,
    timeZone: settings.timeZone,
    rootFingerprint: settings.rootFingerprint,
    roles: records
      .list('monitoringRole')
      .map(({ id, title, scope, enrols }) => known({ id, title, scope, enrols: enrols || undefined }))
      .sort((one, other) => reachOf(one.scope) - reachOf(other.scope)),
    units: records.list('monitoringUnit').map(buildUnit),
    periods: records.list('monitoringPeriod').map(buildPeriod).sort(comparePeriods),
    forms: records
      .list('monitoringForm')
      .map((form) => buildMonitoringForm(form, units))
      .sort((one, other) => reachOf(one.level) - reachOf(other.level)),
    indicators: records.list('monitoringIndicator').map((record) => buildIndicator(record, settings)),
  });
}
