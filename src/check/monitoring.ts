import { findNameFault } from '#domain/monitoring/ledger/acts.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import type { Entry } from '#records/assemble.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import { LEAST_SMALLEST_GROUP } from '#schemas/monitoring.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { checkMonitoringFields } from './monitoringFields.ts';
import { checkFormFormulas, checkIndicatorFormula } from './monitoringFormulas.ts';
import { placeOfField } from './places.ts';
import type { Targets } from './targets.ts';

/** From the narrowest to the widest. */
const REACHES = ['firm', 'network', 'region', 'site'];
const reachOf = (level: string): number => REACHES.indexOf(level);

const MONITORING: readonly Kind[] = [
  'monitoringRole',
  'monitoringUnit',
  'monitoringPeriod',
  'monitoringForm',
  'monitoringIndicator',
];

/**
 * The records of monitoring must fit each other: roles reach what they answer for, formulas name questions and give the
 * unit that is declared, periods of a type do not overlap, exceptions come after the close.
 *
 * @param records those without problems of their own
 * @param isDeclared whether the configuration of the site has a block on monitoring
 */
export function checkMonitoring(records: readonly CheckedRecord[], targets: Targets, isDeclared: boolean): Problem[] {
  const own = records.filter(({ kind }) => MONITORING.includes(kind));
  const check: Readonly<Partial<Record<Kind, (record: CheckedRecord) => readonly Problem[]>>> = {
    monitoringUnit: (record) => checkUnit(record, targets),
    monitoringPeriod: (record) => [...checkOverlap(record, own), ...checkExceptions(record, targets)],
    monitoringForm: (record) => [
      ...checkReach(record, targets),
      ...checkMonitoringFields(record, targets),
      ...checkFormFormulas(record, targets),
    ],
    monitoringIndicator: (record) => [...checkGroupings(record, targets), ...checkIndicatorFormula(record, targets)],
  };
  return [
    ...(isDeclared ? [] : own.slice(0, 1).map(tellMissingSettings)),
    ...own.flatMap(checkName),
    ...own.flatMap((record) => check[record.kind]?.(record) ?? []),
  ];
}

/** Kinds whose ids are names of folders and files of the ledger. */
const IN_LEDGER: readonly Kind[] = ['monitoringUnit', 'monitoringPeriod', 'monitoringForm'];

/** What cannot be a folder on every computer would be told only when somebody signs an act. */
function checkName({ raw, kind, id }: CheckedRecord): Problem[] {
  const wrong = IN_LEDGER.includes(kind) ? findNameFault(id, kind === 'monitoringPeriod') : undefined;
  return wrong ? [{ code: 'seguimiento-nombre', file: raw.file, received: id, detail: { wrong } }] : [];
}

/** The records of monitoring have no pages without the block that names the site in every act. */
const tellMissingSettings = ({ raw, kind }: CheckedRecord): Problem => ({
  code: 'seguimiento-sin-configuracion',
  file: raw.file,
  received: { kindName: kind },
  expected: phrase('monitoringSettings'),
});

/** A network belongs to a region, and a region to nothing; what they stand for in the site must agree. */
function checkUnit(record: CheckedRecord, { records }: Targets): Problem[] {
  const { level, partOf, networkId, clusterId } = record.data as Entry<'monitoringUnit'>;
  const problemAt = (field: string, wrong: string, received?: string, rest: Partial<Problem> = {}): Problem => ({
    code: 'seguimiento-unidad',
    ...placeOfField(record.raw, [field], received),
    ...rest,
    detail: { wrong },
  });
  const regions = records.list('monitoringUnit').filter((unit) => unit.level === 'region');
  if (level === 'region')
    return [
      ...(partOf === undefined ? [] : [problemAt('partOf', 'regionInside', partOf)]),
      ...(networkId === undefined ? [] : [problemAt('networkId', 'networkOfRegion', networkId)]),
    ];
  const names = regions.map(({ id }) => id);
  if (partOf === undefined) return [problemAt('partOf', 'loose', undefined, { expected: phrase('oneOf', names) })];
  const around = regions.find(({ id }) => id === partOf);
  // A region that cannot be read is told of already.
  if (records.find('monitoringUnit', partOf)?.level === 'network')
    return [problemAt('partOf', 'insideNetwork', partOf, { expected: phrase('oneOf', names) })];
  const network = networkId === undefined ? undefined : records.find('network', networkId);
  const right = regions.find((region) => region.clusterId === network?.clusterId);
  // A cluster that does not exist is told of where the network or the region names it.
  const exists = (id: string | undefined): boolean => id !== undefined && records.find('cluster', id) !== undefined;
  const agree = around?.clusterId === network?.clusterId;
  return [
    ...(clusterId === undefined ? [] : [problemAt('clusterId', 'clusterOfNetwork', clusterId)]),
    ...(network && exists(network.clusterId) && exists(around?.clusterId) && !agree
      ? [problemAt('partOf', 'otherRegion', partOf, { nearest: right ? [right.id] : [] })]
      : []),
  ];
}

/** Two periods of a type may not tell of the same days: nobody would know which of the two answers counts. */
function checkOverlap(record: CheckedRecord, all: readonly CheckedRecord[]): Problem[] {
  const { type, coversFrom, coversTo } = record.data as Entry<'monitoringPeriod'>;
  const other = all.find((candidate) => {
    const period = candidate.data as Entry<'monitoringPeriod'>;
    return (
      candidate.kind === 'monitoringPeriod' &&
      candidate.id < record.id &&
      period.type === type &&
      period.coversFrom <= coversTo &&
      coversFrom <= period.coversTo
    );
  });
  if (!other) return [];
  return [
    {
      code: 'seguimiento-periodo',
      ...placeOfField(record.raw, ['coversFrom'], coversFrom),
      detail: { other: other.file, to: (other.data as Entry<'monitoringPeriod'>).coversTo },
    },
  ];
}

/** An exception is of a unit that exists, or of a firm by its code, and lasts longer than the period is open. */
function checkExceptions({ raw, data }: CheckedRecord, { ids }: Targets): Problem[] {
  const { closesOn, exceptions } = data as Entry<'monitoringPeriod'>;
  const units = ids.get('monitoringUnit') ?? new Set();
  return exceptions.flatMap(({ unit, until }, index): Problem[] => {
    const at = (field: string, received: string) => placeOfField(raw, ['exceptions', index, field], received);
    return [
      ...(/[A-Z]/.test(unit) || units.has(unit)
        ? []
        : [
            {
              code: 'seguimiento-excepcion',
              ...at('unit', unit),
              nearest: findNearest(unit, units),
              detail: { wrong: 'unit' },
            } as const,
          ]),
      ...(until > closesOn
        ? []
        : [
            {
              code: 'seguimiento-excepcion',
              ...at('until', until),
              expected: phrase('dayAfter', closesOn),
              detail: { wrong: 'early', closesOn },
            } as const,
          ]),
    ];
  });
}

/** Whoever acts on a form must be enrolled for what it is about, or for more. */
function checkReach({ raw, data }: CheckedRecord, { records }: Targets): Problem[] {
  const { level, permissions } = data as Entry<'monitoringForm'>;
  const { submit, review, approve, authoriseCorrection, delete: remove } = permissions;
  const named = [
    ...Object.entries({ submit, review, approve, delete: remove }).map(([name, role]) => ({ path: [name], role })),
    ...authoriseCorrection.map((role, index) => ({ path: ['authoriseCorrection', index], role })),
  ];
  const roles = records.list('monitoringRole');
  const fitting = roles.filter(({ scope }) => reachOf(scope) >= reachOf(level)).map(({ id }) => id);
  return named.flatMap(({ path, role }): Problem[] => {
    const scope = roles.find(({ id }) => id === role)?.scope;
    if (scope === undefined || fitting.includes(role)) return [];
    return [
      {
        code: 'seguimiento-alcance',
        ...placeOfField(raw, ['permissions', ...path], role),
        ...(fitting.length ? { expected: phrase('oneOf', fitting) } : {}),
        detail: { scope, level, folder: kinds.monitoringRole.folder },
      },
    ];
  });
}

/** A form of regions tells nothing of one network, and a figure of two firms tells each what the other answered. */
function checkGroupings({ raw, data }: CheckedRecord, { records }: Targets): Problem[] {
  const { by, formId, smallestGroup } = data as Entry<'monitoringIndicator'>;
  const level = records.find('monitoringForm', formId)?.level;
  const small: Problem[] =
    level !== 'firm' || smallestGroup === undefined || smallestGroup >= LEAST_SMALLEST_GROUP
      ? []
      : [
          {
            code: 'seguimiento-grupo',
            ...placeOfField(raw, ['smallestGroup'], String(smallestGroup)),
            expected: phrase('numberFrom', String(LEAST_SMALLEST_GROUP)),
            detail: { wrong: 'small', form: formId },
          },
        ];
  const groupings = by.flatMap((grouping, index): Problem[] => {
    const isTwice = by.indexOf(grouping) < index;
    if (!isTwice && (level !== 'region' || grouping !== 'network')) return [];
    return [
      {
        code: 'seguimiento-grupo',
        ...placeOfField(raw, ['by', index], grouping),
        ...(isTwice ? {} : { expected: phrase('oneOf', ['all', 'region']) }),
        detail: isTwice ? { wrong: 'twice' } : { form: formId },
      },
    ];
  });
  return [...groupings, ...small];
}
