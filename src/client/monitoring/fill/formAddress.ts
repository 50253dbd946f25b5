/** Addresses at which forms are filled in, in the mode of a page. */
import { fillAddressOf } from '#domain/addresses.ts';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import { inMode, type MonitoringApp } from '../app.ts';

/** Names in the address of a form that is filled in. */
const PERIOD = 'periodo';
const UNIT = 'unidad';
/** An address of the site, in the mode of this page. */
export const addressIn = ({ model, mode }: MonitoringApp, address: string): string =>
  inMode(mode, `${model.base}${address.slice(1)}`);

/** Where a form of a unit is filled in. */
export function fillAddress(app: MonitoringApp, { form, period, unit }: ChainKey): string {
  const query = new URLSearchParams({ [PERIOD]: period, [UNIT]: unit });
  return addressIn(app, `${fillAddressOf(form)}?${query}`);
}

/** What an address says is filled in. */
export function readKey(search: string, form: string): ChainKey | undefined {
  const query = new URLSearchParams(search);
  const [period, unit] = [query.get(PERIOD), query.get(UNIT)];
  return period && unit ? { form, period, unit } : undefined;
}
