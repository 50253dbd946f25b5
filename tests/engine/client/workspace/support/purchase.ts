import type { CellValue } from '#domain/workspace/cells.ts';
import { takes } from '#domain/workspace/fields.ts';
import { readPurchase } from '#domain/workspace/purchase/purchases.ts';
import { findField } from '#domain/workspace/tools.ts';
import { makeFormats } from '#texts/formats.ts';
import { es } from '#texts/es/index.ts';
import { makePurchaseSetting } from '../../../../../src/client/workspace/purchase/setting.ts';
import { cellsWith } from '../../../domain/workspace/support/workspaces.ts';

export const TODAY = '2026-06-15';
export const FIRMS = ['f1', 'f2', 'f3'];
const format = makeFormats('es-PE', es);
const frame = { imprint: 'Hecho', url: 'https://example.org/', createdOn: TODAY, language: 'es-PE' };

/** Fields of the purchase of these tests. */
export const purchase = (fields: Readonly<Record<string, CellValue>>): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [`purchase/p1/${field}`, value]));

/** A network of three firms with a purchase that is begun. */
export const base: Readonly<Record<string, CellValue>> = {
  'network/name': 'Red del Ejemplo',
  ...Object.fromEntries(
    FIRMS.flatMap((id, place) => [
      [`firm/${id}/removed`, false],
      [`firm/${id}/name`, `Taller ${place + 1}`],
    ]),
  ),
  'purchase/p1/removed': false,
};

/** The purchase of these tests, as its pages are given it. */
export function settingOf(fields: Readonly<Record<string, CellValue>>) {
  const cells = cellsWith(fields);
  return makePurchaseSetting(cells, readPurchase(cells, 'p1'), { format, frame });
}

/** Which of these fields a copy may bring, and how many it may not. */
export function fileOf(fields: Readonly<Record<string, CellValue>>) {
  const kept = Object.entries(fields).flatMap(([path, value]) => {
    const form = findField(path)?.field.form;
    return form && takes(form, value) ? [path] : [];
  });
  return { kept, refused: Object.keys(fields).length - kept.length };
}
