import { diagnosisFields, DIAGNOSIS_TOOL } from './diagnosis/answers.ts';
import { REMOVED, type Cells } from './cells.ts';
import { isOfField, type FieldDeclaration } from './fields.ts';
import { NETWORK_TOOL, networkFields } from './network.ts';

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
];

/** The field of a path and its tool; undefined for what no tool keeps. */
export function findField(
  path: string,
  tools: readonly ToolDeclaration[] = toolDeclarations,
): { readonly tool: ToolDeclaration; readonly field: FieldDeclaration } | undefined {
  for (const tool of tools) for (const field of tool.fields) if (isOfField(path, field)) return { tool, field };
  return undefined;
}

/** The cells of some of the tools. */
export const cellsOf = (cells: Cells, toolIds: readonly string[]): Cells =>
  new Map([...cells].filter(([path]) => toolIds.includes(findField(path)?.tool.id ?? '')));

/** Cells without what tells of persons, or of rows that were taken away: what may go into a link. */
export function withoutPersons(cells: Cells): Cells {
  const gone = new Set(
    [...cells]
      .filter(([path, { value }]) => path.endsWith(`/${REMOVED}`) && value !== false)
      .map(([path]) => path.split('/')[1]),
  );
  return new Map(
    [...cells]
      .filter(
        ([path, { value }]) =>
          value !== null && findField(path)?.field.personal !== true && !gone.has(path.split('/')[1]),
      )
      .map(([path, { value, marks }]) => [path, { value, marks: marks.slice(0, 1) }]),
  );
}
