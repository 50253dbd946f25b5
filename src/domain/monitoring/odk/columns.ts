/**
 * Which column of an export holds which answer. ODK Central and KoboToolbox write the same answers under many names:
 * with the groups or without, set apart by `-`, `/` or another sign, as names or as labels, several options in one
 * column or in one each.
 */
import type { FormField, MonitoringForm } from '../config.ts';
import { findLike } from '../formula/faults.ts';
import { toXlsFormName } from '../formula/export/xlsForm.ts';
import { groupNameOf, helpNameOf, OWN_NAMES, shownNameOf } from './names.ts';

/** The programs whose exports are read, as acts name them. */
export type OdkSystem = 'ODK Central' | 'KoboToolbox';

/**
 * Columns that tell of a submission, the best first. Of an edited one the instance is another: what somebody changed
 * there after it was brought home is a new submission here.
 *
 * ODK Central: https://docs.getodk.org/central-submissions/ (CSV with and without group names, and its OData flattened);
 * KoboToolbox: https://support.kobotoolbox.org/export_download.html
 */
const TOLD = {
  'ODK Central': {
    instance: ['meta-instanceID', 'meta/instanceID', 'instanceID', '__id', 'KEY'],
    submittedOn: ['SubmissionDate', '__system/submissionDate'],
    review: ['ReviewState', '__system/reviewState'],
    version: ['FormVersion', '__system/formVersion'],
    status: ['Status', '__system/status'],
  },
  KoboToolbox: {
    instance: ['_uuid', 'meta/instanceID', '_id'],
    submittedOn: ['_submission_time'],
    review: ['_validation_status'],
    version: [],
    status: [],
  },
} as const;

type Told = keyof (typeof TOLD)['ODK Central'];

/** What only an export of one of them has. */
const SIGNS: Readonly<Record<OdkSystem, readonly string[]>> = {
  KoboToolbox: ['_uuid', '_submission_time', '_validation_status'],
  'ODK Central': ['KEY', 'SubmissionDate', '__id'],
};

/** Columns of programs that are no questions, whatever the form. */
const OF_PROGRAMS: readonly RegExp[] = [
  /^(?:_|meta[-/]|formhub\/)/,
  /^(?:KEY|SubmissionDate|Submitter(?:ID|Name)|Attachments(?:Present|Expected))$/,
  /^(?:Status|ReviewState|DeviceID|Edits|FormVersion|instance(?:ID|Name))$/,
  /^(?:start|end|today|deviceid|username|phonenumber|audit)$/,
];

/** Where the answer to a question stands: in one column, in one for each option, or in both. */
export interface AnswerColumns {
  readonly whole: number | undefined;
  /** Columns of options, by the ids of these. */
  readonly options: ReadonlyMap<string, number>;
}

/** A question that has no column, and a column that may have been meant for it. */
export interface MissingColumn {
  readonly name: string;
  readonly nearest: string | undefined;
}

/** Where everything stands in an export. Columns are counted from 0. */
export interface OdkColumns {
  readonly system: OdkSystem;
  readonly fields: ReadonlyMap<string, AnswerColumns>;
  readonly unit: number | undefined;
  readonly period: number | undefined;
  readonly version: number | undefined;
  readonly told: Readonly<Record<Told, number | undefined>>;
  readonly missing: readonly MissingColumn[];
  /** Columns of nobody's, by their names. */
  readonly idle: readonly string[];
}

/** Labels of the questions that no form has. */
export interface OwnLabels {
  readonly unitCode: string;
  readonly period: string;
}

/** The program that wrote a header; undefined for none that is known. */
export const findSystem = (header: readonly string[]): OdkSystem | undefined =>
  (Object.keys(SIGNS) as OdkSystem[]).find((system) => SIGNS[system].some((name) => header.includes(name)));

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a header is a name, alone or after the name of its group. */
function isNamed(header: string, group: string, name: string): boolean {
  if (header === name) return true;
  if (!header.startsWith(group) || !header.endsWith(name)) return false;
  const between = header.slice(group.length, Math.max(group.length, header.length - name.length));
  return /^[^\p{L}\p{N}_]{1,3}$/u.test(between);
}

/** A question with all that a column of it may be called. */
interface Named {
  readonly field: FormField;
  /** By its names and, where no other question has it, by its label: each with the group. */
  readonly names: readonly (readonly [group: string, name: string])[];
}

function listNamed({ groups }: MonitoringForm): readonly Named[] {
  const counts = new Map<string, number>();
  for (const { label } of groups.flatMap(({ fields }) => fields))
    counts.set(clean(label), (counts.get(clean(label)) ?? 0) + 1);
  return groups.flatMap((group) =>
    group.fields.map((field): Named => {
      const byName = [groupNameOf(group), toXlsFormName(field.id)] as const;
      const byLabel = [clean(group.title), clean(field.label)] as const;
      return { field, names: counts.get(byLabel[1]) === 1 ? [byName, byLabel] : [byName] };
    }),
  );
}

/** Notes of the XLSForm: they show, and ask nothing. */
function isNote({ groups }: MonitoringForm, header: string): boolean {
  return groups.some(
    (group) =>
      isNamed(header, groupNameOf(group), helpNameOf(group)) ||
      (group.help !== undefined && isNamed(header, clean(group.title), clean(group.help))) ||
      group.fields.some(
        (field) =>
          field.type === 'calculated' &&
          (isNamed(header, groupNameOf(group), shownNameOf(field)) || header.includes(`${clean(field.label)}: `)),
      ),
  );
}

/** The option of a question with several that a column is of. */
function findOption({ field, names }: Named, header: string): string | undefined {
  return field.choices?.find(({ id, label }) =>
    [id, clean(label)].some((option) => {
      const question = header.endsWith(`/${option}`) ? header.slice(0, -option.length - 1) : undefined;
      return question !== undefined && names.some(([group, name]) => isNamed(question, group, name));
    }),
  )?.id;
}

/**
 * Finds what each column of an export is of.
 *
 * @param needsPeriod whether the rows must say their period
 */
export function bindColumns(
  form: MonitoringForm,
  system: OdkSystem,
  written: readonly string[],
  labels: OwnLabels,
  needsPeriod: boolean,
): OdkColumns {
  const header = written.map(clean);
  const taken = new Set<number>();
  const take = (is: (name: string) => boolean): number | undefined => {
    const at = header.findIndex((name, index) => !taken.has(index) && is(name));
    if (at < 0) return undefined;
    taken.add(at);
    return at;
  };
  const own = (name: string, label?: string) => take((head) => head === name || head === label);
  const unit = own(OWN_NAMES.unit, clean(labels.unitCode));
  const period = own(OWN_NAMES.period, clean(labels.period));
  const version = own(OWN_NAMES.version);
  const named = listNamed(form);
  const fields = new Map<string, AnswerColumns>();
  for (const each of named) {
    const whole = take((head) => each.names.some(([group, name]) => isNamed(head, group, name)));
    const options = new Map<string, number>();
    if (each.field.type === 'choices')
      for (const { id } of each.field.choices ?? []) {
        const at = take((head) => findOption(each, head) === id);
        if (at !== undefined) options.set(id, at);
      }
    // Some of the options alone would say that the others were not chosen.
    if (whole !== undefined || options.size === (each.field.choices?.length ?? Infinity))
      fields.set(each.field.id, { whole, options });
  }
  const idle = header.filter(
    (name, at) => name && !taken.has(at) && !OF_PROGRAMS.some((pattern) => pattern.test(name)) && !isNote(form, name),
  );
  const missing = [
    ...(unit === undefined ? [[OWN_NAMES.unit, labels.unitCode]] : []),
    ...(period === undefined && needsPeriod ? [[OWN_NAMES.period, labels.period]] : []),
    ...named
      .filter(({ field }) => field.type !== 'calculated' && !fields.has(field.id))
      .map(({ field }) => [toXlsFormName(field.id), field.label]),
  ].map(([name = '', label = '']) => ({ name, nearest: findNear(idle, name, label) }));
  return { system, fields, unit, period, version, told: findTold(system, header), missing, idle };
}

const findTold = (system: OdkSystem, header: readonly string[]): OdkColumns['told'] =>
  Object.fromEntries(
    Object.entries(TOLD[system]).map(([what, names]: [string, readonly string[]]) => [
      what,
      names.map((name) => header.indexOf(name)).find((at) => at >= 0),
    ]),
  ) as OdkColumns['told'];

/** The column of nobody's that is most like a question, whose group does not count. */
function findNear(idle: readonly string[], name: string, label: string): string | undefined {
  const last = new Map(idle.map((head) => [head.split(/[-/]/).at(-1) ?? head, head]));
  const [near] = [...findLike(name, last.keys()), ...findLike(label, last.keys())];
  return near === undefined ? undefined : last.get(near);
}
