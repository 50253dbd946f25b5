import { faultAt, findLike, type FormulaFault } from './faults.ts';
import type { FormulaField } from './scope.ts';
import { isFunction, type NameNode } from './syntax.ts';

/** `sales-costs`, where both are fields: a minus without spaces was read as a part of a name. */
function splitName(name: string, ids: readonly string[]): string | undefined {
  const places = [...name.matchAll(/-/g)].map(({ index }) => index);
  const at = places.find((place) => {
    const right = name.slice(place + 1);
    return ids.includes(name.slice(0, place)) && (ids.includes(right) || /^\d+$/.test(right));
  });
  return at === undefined ? undefined : `${name.slice(0, at)} - ${name.slice(at + 1)}`;
}

/** What is wrong with a name that is of no field, and what may have been meant. */
export function faultOfName(node: NameNode, fields: readonly FormulaField[]): FormulaFault {
  const ids = fields.map(({ id }) => id);
  const { name } = node;
  const upper = name.toUpperCase();
  if (isFunction(upper)) return faultAt(node, 'functionAlone', name, { nearest: [upper] });
  const split = splitName(name, ids);
  if (split) return faultAt(node, 'missingSpace', name, { nearest: [split] });
  return faultAt(node, 'unknownName', name, { nearest: findLike(name, ids) });
}
