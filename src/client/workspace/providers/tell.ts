import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { listFirms } from '#domain/workspace/network.ts';
import {
  averageOf,
  listReviews,
  permissionState,
  type Average,
  type Provider,
} from '#domain/workspace/providers/providers.ts';
import type { ProvidersModel } from '#domain/workspace/providers/model.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceProviders as t } from '#words/workspaceProviders.ts';
import { nameFirm } from '../nameFirm.ts';

/** The name of a provider, marked where he is invented. */
export const nameProvider = ({ name }: Pick<Provider, 'name'>): string => name || t.unnamed;

/** His services: those of the site, and what else was written. */
export const listServiceNames = (provider: Provider, { services }: ProvidersModel): readonly string[] => [
  ...services.filter(({ id }) => provider.serviceIds.includes(id)).map(({ title }) => title),
  ...(provider['other-service'] ? [provider['other-service']] : []),
];

/** A firm by its id, also one that left the network. */
export function tellFirm(cells: Cells, id: string): string {
  const firm = listFirms(cells).find((one) => one.id === id);
  if (firm) return nameFirm(cells, firm);
  return textOf(cells, `firm/${id}/name`) || t.gone;
}

/** An average with the number of assessments that it is of. */
export const tellAverage = (average: Average | undefined, format: Formats): string =>
  average ? t.average(format.number(average.value, 1), average.count) : t.noAverage;

/** The average of a provider. */
export const tellOverall = (provider: Provider, format: Formats): string =>
  tellAverage(averageOf(listReviews(provider)), format);

/** Cents as money. */
export const tellCost = (
  cents: number | undefined,
  { currency }: Pick<Provider, 'currency'>,
  format: Formats,
): string => (cents === undefined ? '' : `${currency ? `${currency}\u00a0` : ''}${format.number(fromCents(cents), 2)}`);

/** Whether what he allowed holds. */
export const tellPermission = ({ permission }: Provider, today: string): string =>
  t.permission.states[permissionState(permission, today) ?? 'none'];

/** What he charges, with the day on which he said it. */
export const tellPrice = (provider: Provider, format: Formats): string =>
  [provider.price, provider['price-on'] && format.date(provider['price-on'])].filter(Boolean).join(' · ');
