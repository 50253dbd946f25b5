/** What the formulas of a form tell of how its numbers hang together, so that what is invented makes sense. */
import type { FormField, MonitoringForm } from '../config.ts';
import { parseFormula } from '../formula/parse.ts';
import { listFields } from '../formula/scope.ts';
import { childrenOf, listNames, type Node } from '../formula/syntax.ts';

/** How fields stand to one another. */
export interface Relations {
  /** A number that was measured later, with the one that it is compared with. */
  readonly laterThan: ReadonlyMap<string, string>;
  /** A number that is added to another one, and is a part of what came of it. */
  readonly addedTo: ReadonlyMap<string, string>;
  /** A count with an earlier one of the same unit, of which it is a part. */
  readonly partOf: ReadonlyMap<string, string>;
  /** Questions of yes or no on whose yes a comparison is asked. */
  readonly opensComparison: ReadonlySet<string>;
}

/** Every change that a formula computes, as its two sides. */
function listChanges(root: Node): readonly (readonly [Node, Node])[] {
  const changes: (readonly [Node, Node])[] = [];
  const visit = (node: Node): void => {
    const [before, after] = node.kind === 'call' && node.name === 'VARIACION' ? node.args : [];
    if (before && after) changes.push([before, after]);
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return changes;
}

/** Reads how the numbers of a form hang together. */
export function findRelations(form: Pick<MonitoringForm, 'groups'>): Relations {
  const fields = listFields(form);
  const laterThan = new Map<string, string>();
  const addedTo = new Map<string, string>();
  for (const field of fields) {
    const parsed = field.formula === undefined ? undefined : parseFormula(field.formula);
    if (!parsed?.ok) continue;
    for (const [before, after] of listChanges(parsed.formula.root)) {
      if (before.kind !== 'name') continue;
      if (after.kind === 'name' && after.name !== before.name) laterThan.set(after.name, before.name);
      for (const name of listNames({ text: '', root: after }))
        if (after.kind !== 'name' && name !== before.name) addedTo.set(name, before.name);
    }
  }
  const compared = fields.filter(({ id }) => laterThan.has(id) || addedTo.has(id));
  return {
    laterThan,
    addedTo,
    partOf: findParts(fields),
    opensComparison: new Set(compared.flatMap(({ shownWhen }) => (shownWhen === undefined ? [] : [shownWhen.trim()]))),
  };
}

/** Of several counts of one unit, the first is the whole and the others are parts of it. */
function findParts(fields: readonly FormField[]): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const { id, type, unitId } of fields) {
    if (type !== 'integer' || unitId === undefined) continue;
    const whole = wholes.get(unitId);
    if (whole === undefined) wholes.set(unitId, id);
    else parts.set(id, whole);
  }
  return parts;
}
