import { APPROACH_TOOL, approachFields } from './approach/fields.ts';
import { COFINANCING_TOOL, cofinancingFields } from './cofinancing/fields.ts';
import { CONTEST_TOOL, contestFields } from './contest/fields.ts';
import { diagnosisFields, DIAGNOSIS_TOOL } from './diagnosis/answers.ts';
import { pathOf, REMOVED, type Cells } from './cells.ts';
import { isOfField, type FieldDeclaration } from './fields.ts';
import { FACILITATOR_TOOL, facilitatorFields } from './facilitator/fields.ts';
import { FAIR_TOOL, fairFields } from './fair/fields.ts';
import { formationFields, FORMATION_TOOL } from './formation/fields.ts';
import { NETWORK_TOOL, networkFields } from './network.ts';
import { PLAN_TOOL, planFields } from './plan/fields.ts';
import { PROJECT_TOOL, projectFields } from './project/fields.ts';
import { PROVIDERS_TOOL, providersFields } from './providers/fields.ts';
import { RULES_TOOL, rulesFields } from './rules/fields.ts';
import { PURCHASE_TOOL, purchaseFields } from './purchase/fields.ts';

/**
 * A tool of the workspace: the fields that it keeps, in the form of its version. A field that was published is never
 * given another sense: a new form is a new version, with the step that turns the older one into it.
 */
export interface ToolDeclaration {
  readonly id: string;
  readonly version: number;
  readonly fields: readonly FieldDeclaration[];
  /** Step `n` turns the cells of version `n + 1` into those of `n + 2`. */
  readonly migrations: readonly ((cells: Cells) => Cells)[];
}

/** Every tool: what is not here has no file, no undo and no copy. */
export const toolDeclarations: readonly ToolDeclaration[] = [
  { ...NETWORK_TOOL, fields: networkFields, migrations: [] },
  { ...DIAGNOSIS_TOOL, fields: diagnosisFields, migrations: [] },
  { ...FORMATION_TOOL, fields: formationFields, migrations: [] },
  { ...PLAN_TOOL, fields: planFields, migrations: [] },
  { ...RULES_TOOL, fields: rulesFields, migrations: [] },
  { ...COFINANCING_TOOL, fields: cofinancingFields, migrations: [] },
  { ...APPROACH_TOOL, fields: approachFields, migrations: [] },
  { ...FAIR_TOOL, fields: fairFields, migrations: [] },
  { ...PROJECT_TOOL, fields: projectFields, migrations: [] },
  { ...CONTEST_TOOL, fields: contestFields, migrations: [] },
  { ...FACILITATOR_TOOL, fields: facilitatorFields, migrations: [] },
  { ...PROVIDERS_TOOL, fields: providersFields, migrations: [] },
  { ...PURCHASE_TOOL, fields: purchaseFields, migrations: [] },
];

/** The field of a path and its tool; undefined for what no tool keeps. */
export function findField(
  path: string,
  tools: readonly ToolDeclaration[] = toolDeclarations,
): { readonly tool: ToolDeclaration; readonly field: FieldDeclaration } | undefined {
  for (const tool of tools) for (const field of tool.fields) if (isOfField(path, field)) return { tool, field };
  return undefined;
}

/**
 * Whether a field is of a row that was taken away, or of one within such a row. What is kept by the id of a firm goes
 * with the firm, unless its list takes rows away itself.
 */
function isOfGone(cells: Cells, path: string): boolean {
  const parts = path.split('/');
  const removalAt = (place: number) => pathOf(...parts.slice(0, place), REMOVED);
  const removals = parts.slice(2).map((_, place) => removalAt(place + 2));
  if (!cells.has(removalAt(2))) removals.push(pathOf('firm', parts[1] ?? '', REMOVED));
  return removals.some((removal) => (cells.get(removal) ?? { value: false }).value !== false);
}

/** Whether a field may be told to anybody. What no tool of this edition knows may tell of a person. */
function isOfNoPerson(path: string): boolean {
  const field = findField(path)?.field;
  // What other networks lent is theirs to pass on.
  return field !== undefined && field.personal !== true && !path.startsWith('group/');
}

/**
 * What one tool keeps, with the names that it works with: what may be handed to somebody who does that part of the
 * work. How to reach the firms stays here; what the tool itself keeps of persons goes along, since it is a copy.
 *
 * @param id of a tool
 */
export const cellsOfTool = (cells: Cells, id: string): Cells =>
  new Map(
    [...cells].filter(([path]) => {
      const found = findField(path);
      if (found === undefined) return false;
      return found.tool.id === id || (found.tool.id === NETWORK_TOOL.id && found.field.personal !== true);
    }),
  );

/** Cells without what tells of persons, or of rows that were taken away: what may go into a link. */
export const withoutPersons = (cells: Cells): Cells =>
  new Map(
    [...cells]
      .filter(([path, { value }]) => value !== null && isOfNoPerson(path) && !isOfGone(cells, path))
      .map(([path, { value, marks }]) => [path, { value, marks }]),
  );
