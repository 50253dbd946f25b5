import { checkFormula } from '#domain/monitoring/formula/check.ts';
import type { FormulaFault } from '#domain/monitoring/formula/faults.ts';
import { parseFormula } from '#domain/monitoring/formula/parse.ts';
import type { FormulaField, FormulaScope } from '#domain/monitoring/formula/scope.ts';
import type { Formula } from '#domain/monitoring/formula/syntax.ts';
import type { FormulaUnit } from '#domain/monitoring/formula/units.ts';

/** Units of an invented vocabulary. */
export const units: readonly FormulaUnit[] = [
  { id: 'tanto', isPercentage: true },
  { id: 'monedas' },
  { id: 'gente' },
  { id: 'cajas' },
  { id: 'monedas-por-persona', ratioOf: ['monedas', 'gente'] },
];

/** Fields of an invented form, one of each sort and unit. */
export const fields: readonly FormulaField[] = [
  { id: 'antes', type: 'number', unitId: 'monedas', isMoney: true },
  { id: 'ahora', type: 'number', unitId: 'monedas', isMoney: true },
  { id: 'gasto-fijo', type: 'number', unitId: 'monedas', isMoney: true },
  { id: 'personas', type: 'number', unitId: 'gente' },
  { id: 'pedidos', type: 'number', unitId: 'cajas' },
  { id: 'parte', type: 'number', unitId: 'tanto' },
  { id: 'puntos', type: 'number' },
  { id: 'veces', type: 'number' },
  { id: 'exporta', type: 'boolean' },
  { id: 'asociada', type: 'boolean' },
  { id: 'canal', type: 'choice', choices: ['directo', 'por-tercero'] },
  { id: 'rubros', type: 'choices', choices: ['tejido', 'bordado'] },
  { id: 'visita', type: 'date' },
  { id: 'comentario', type: 'text' },
  { id: 'rota', type: undefined },
];

export const row: FormulaScope = { context: 'row', fields, units };
export const column: FormulaScope = { context: 'column', fields, units };

/** A formula that is known to be right in its grammar. @throws where it is not */
export function read(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.faults)}`);
  return parsed.formula;
}

/** All that is wrong with a formula, whether its grammar or what it names. */
export function faultsOf(text: string, scope: FormulaScope = row): readonly FormulaFault[] {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed.faults;
  const checked = checkFormula(parsed.formula, scope);
  return checked.ok ? [] : checked.faults;
}
