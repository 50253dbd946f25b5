import type { MonitoringForm } from '../config.ts';
import { checkFormula } from './check.ts';
import { faultAt, type FormulaFault } from './faults.ts';
import { parseFormula } from './parse.ts';
import { listFields, toFormulaField, type FormulaField, type FormulaScope, type FormulaType } from './scope.ts';
import type { Formula, NameNode, Node } from './syntax.ts';
import { childrenOf } from './syntax.ts';
import type { FormulaUnit } from './units.ts';

/** A formula of a field: what it calculates, or when it is asked. */
export type FormulaPart = 'formula' | 'shownWhen';

/** A fault, with the field and the formula that it is of. */
export interface FormFault {
  readonly fieldId: string;
  readonly part: FormulaPart;
  readonly fault: FormulaFault;
}

/** What the formulas of a form come to. */
export interface StudiedForm {
  /** Every fault of every formula, in the order of the fields. */
  readonly faults: readonly FormFault[];
  /** Every field as formulas see it: the type of a calculated one is what its formula gives. */
  readonly fields: readonly FormulaField[];
}

interface Written {
  readonly fieldId: string;
  readonly part: FormulaPart;
  readonly text: string;
  readonly formula: Formula | undefined;
  readonly faults: readonly FormulaFault[];
}

const PARTS: readonly FormulaPart[] = ['formula', 'shownWhen'];

function listFormulas(form: Pick<MonitoringForm, 'groups'>): readonly Written[] {
  return listFields(form).flatMap((field) =>
    PARTS.flatMap((part): Written[] => {
      const text = field[part];
      if (text === undefined || (part === 'formula' && field.type !== 'calculated')) return [];
      const parsed = parseFormula(text);
      const [formula, faults] = parsed.ok ? [parsed.formula, []] : [undefined, parsed.faults];
      return [{ fieldId: field.id, part, text, formula, faults }];
    }),
  );
}

function listNameNodes(node: Node): readonly NameNode[] {
  return node.kind === 'name' ? [node] : childrenOf(node).flatMap(listNameNodes);
}

/** Goes from each field to those that it stands on; where the way comes back, it is a circle, told once. */
class Order {
  readonly circles: FormFault[] = [];
  /** Fields that come after all that they stand on. */
  readonly done: string[] = [];
  private readonly way: string[] = [];
  private readonly formulas: readonly Written[];

  constructor(formulas: readonly Written[]) {
    this.formulas = formulas;
  }

  visit(id: string): void {
    if (this.done.includes(id)) return;
    this.way.push(id);
    for (const { part, formula, fieldId } of this.formulas.filter((each) => each.fieldId === id))
      for (const node of formula ? listNameNodes(formula.root) : []) {
        const from = this.way.indexOf(node.name);
        if (from < 0) this.visit(node.name);
        else if (!this.circles.some((circle) => circle.fieldId === fieldId && circle.part === part))
          this.circles.push({
            fieldId,
            part,
            fault: faultAt(node, 'circle', [...this.way.slice(from), node.name].join(' → ')),
          });
      }
    this.way.pop();
    this.done.push(id);
  }
}

/**
 * Checks every formula of a form together: what each may name, what it gives, and that none stands on itself.
 *
 * @param units the vocabulary of units
 */
export function studyForm(form: Pick<MonitoringForm, 'groups'>, units: readonly FormulaUnit[]): StudiedForm {
  const declared = listFields(form);
  const formulas = listFormulas(form);
  const order = new Order(formulas);
  declared.forEach(({ id }) => order.visit(id));
  const types = new Map<string, FormulaType>();
  const seen = () => declared.map((field) => toFormulaField(field, types.get(field.id)));
  const faults: FormFault[] = [...order.circles];
  const inCircle = new Set(order.circles.map(({ fieldId }) => fieldId));
  for (const id of order.done)
    for (const { part, formula, faults: unread } of formulas.filter((each) => each.fieldId === id)) {
      faults.push(...unread.map((fault) => ({ fieldId: id, part, fault })));
      if (!formula) continue;
      const unitId = declared.find((field) => field.id === id)?.unitId;
      const wanted = part === 'shownWhen' ? ({ type: 'boolean' } as const) : { unitId };
      const checked = checkFormula(formula, { context: 'row', fields: seen(), units, wanted });
      if (!checked.ok) faults.push(...checked.faults.map((fault) => ({ fieldId: id, part, fault })));
      else if (part === 'formula' && !inCircle.has(id)) types.set(id, checked.type);
    }
  const place = new Map(declared.map(({ id }, index) => [id, index]));
  return {
    faults: faults.sort(
      (a, b) =>
        (place.get(a.fieldId) ?? 0) - (place.get(b.fieldId) ?? 0) ||
        PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
        a.fault.at - b.fault.at,
    ),
    fields: seen(),
  };
}

/** What surrounds the formula of an indicator: the fields of its form as columns, and the unit that must come out. */
export const columnScope = (
  { fields }: Pick<StudiedForm, 'fields'>,
  units: readonly FormulaUnit[],
  unitId: string | undefined,
): FormulaScope => ({ context: 'column', fields, units, wanted: { type: 'number', unitId } });
