import type { KindDeclaration, Place } from './declaration.ts';
import { kind as activity } from './activity/kind.ts';
import { kind as ally } from './ally/kind.ts';
import { kind as caseStudy } from './case/kind.ts';
import { kind as cluster } from './cluster/kind.ts';
import { kind as consent } from './consent/kind.ts';
import { kind as contestCriterion } from './contestCriterion/kind.ts';
import { kind as costItem } from './costItem/kind.ts';
import { kind as dataset } from './dataset/kind.ts';
import { kind as diagnosisArea } from './diagnosisArea/kind.ts';
import { kind as event } from './event/kind.ts';
import { kind as facilitatorCriterion } from './facilitatorCriterion/kind.ts';
import { kind as fairTask } from './fairTask/kind.ts';
import { kind as format } from './format/kind.ts';
import { kind as guide } from './guide/kind.ts';
import { kind as indicator } from './indicator/kind.ts';
import { kind as instrument } from './instrument/kind.ts';
import { kind as lesson } from './lesson/kind.ts';
import { kind as manual } from './manual/kind.ts';
import { kind as monitoringForm } from './monitoringForm/kind.ts';
import { kind as monitoringIndicator } from './monitoringIndicator/kind.ts';
import { kind as monitoringPeriod } from './monitoringPeriod/kind.ts';
import { kind as monitoringRole } from './monitoringRole/kind.ts';
import { kind as monitoringUnit } from './monitoringUnit/kind.ts';
import { kind as network } from './network/kind.ts';
import { kind as note } from './note/kind.ts';
import { kind as page } from './page/kind.ts';
import { kind as projectCriterion } from './projectCriterion/kind.ts';
import { kind as projectQuestion } from './projectQuestion/kind.ts';
import { kind as projectType } from './projectType/kind.ts';
import { kind as provider } from './provider/kind.ts';
import { kind as readingPath } from './readingPath/kind.ts';
import { kind as phase } from './phase/kind.ts';
import { kind as recommendation } from './recommendation/kind.ts';
import { kind as ruleTopic } from './ruleTopic/kind.ts';
import { kind as selfTest } from './selfTest/kind.ts';
import { kind as source } from './source/kind.ts';
import { kind as synonyms } from './synonyms/kind.ts';
import { kind as term } from './term/kind.ts';
import { kind as vocabulary } from './vocabulary/kind.ts';

/** Every kind of record, in the order in which they are loaded: the one list that everything goes by. */
export const kinds = {
  vocabulary,
  synonyms,
  source,
  note,
  dataset,
  cluster,
  ally,
  event,
  term,
  indicator,
  activity,
  recommendation,
  network,
  case: caseStudy,
  lesson,
  phase,
  instrument,
  format,
  manual,
  guide,
  readingPath,
  page,
  diagnosisArea,
  ruleTopic,
  costItem,
  projectType,
  projectQuestion,
  projectCriterion,
  fairTask,
  contestCriterion,
  selfTest,
  facilitatorCriterion,
  monitoringRole,
  monitoringUnit,
  monitoringPeriod,
  monitoringForm,
  monitoringIndicator,
  consent,
  provider,
} as const satisfies Readonly<Record<string, KindDeclaration>>;

/** The name of a kind. */
export type Kind = keyof typeof kinds;

/** The kinds in the order in which they are loaded. */
export const kindNames = Object.keys(kinds) as Kind[];

/** The kinds that declare a property: of which it is not false. */
export type KindsWith<P extends keyof KindDeclaration> = {
  [K in Kind]: (typeof kinds)[K][P] extends false ? never : K;
}[Kind];

/** Kinds whose records have an address. */
export type AddressedKind = KindsWith<'address'>;
/** Kinds that the search finds. */
export type SearchedKind = KindsWith<'search'>;
/** Kinds that a guide can take up. */
export type GuideKind = KindsWith<'guide'>;
/** Kinds that a visitor's own guide can take up. */
export type OwnGuideKind = KindsWith<'ownGuide'>;
/** Kinds that have files for reference managers. */
export type CitableKind = KindsWith<'citable'>;
/** Kinds whose list is filtered by facets. */
export type FacetedKind = KindsWith<'facets'>;
/** Kinds whose list and records have the standard pages. */
export type StandardKind = {
  [K in Kind]: (typeof kinds)[K]['pages'] extends 'standard' ? K : never;
}[Kind];

/** Whether a kind declares a property: whether it is not false. */
export function declares<P extends keyof KindDeclaration>(kind: Kind, property: P): kind is KindsWith<P> {
  return kinds[kind][property] !== false;
}

/** The kind by this name, where there is one. */
export const findKind = (name: string | undefined): Kind | undefined => kindNames.find((kind) => kind === name);

/** The kind by this name, where guides can take it up. */
export function findGuideKind(name: string | undefined): GuideKind | undefined {
  const kind = findKind(name);
  return kind && declares(kind, 'guide') ? kind : undefined;
}

/** The kinds that declare a property, in the order of their loading. */
export function listKindsWith<P extends keyof KindDeclaration>(property: P): readonly KindsWith<P>[] {
  return kindNames.filter((kind): kind is KindsWith<P> => declares(kind, property));
}

/** The kinds that declare a place in a list, in the order of that list. */
export function listKindsByPlace<P extends 'menu' | 'index' | 'ownGuide' | 'coverage' | 'usesData'>(
  property: P,
): readonly KindsWith<P>[] {
  const placeOf = (kind: Kind): Place => {
    const { [property]: declared } = kinds[kind] as KindDeclaration;
    return typeof declared === 'number' ? declared : declared ? declared.place : Infinity;
  };
  return [...listKindsWith(property)].sort((a, b) => placeOf(a) - placeOf(b));
}
