/** Groups or proposals that are weighed for a project: what was answered of each, and its levels by criterion. */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration } from '../fields.ts';
import { flag, line, name, number } from '../forms.ts';

/** The tool, by its name in files. */
export const APPROACH_TOOL = { id: 'approach', version: 1 } as const;

/** The list of what is weighed. */
export const CANDIDATES = 'approach';

/** Levels of a criterion go from 1 to this. */
export const MOST_LEVEL = 5;

/** By candidate; by candidate and question, option or criterion. */
export const approachFields: readonly FieldDeclaration[] = [
  removalOf(CANDIDATES),
  { path: 'approach/*/name', form: name },
  // Whether it is the network of this workspace: its name is then that of the network.
  { path: 'approach/*/own-network', form: flag },
  { path: 'approach/*/copy-of', form: name },
  { path: 'approach/*/answer/*', form: name },
  // Of a question with several answers each stands alone, so that two copies that chose apart are put together.
  { path: 'approach/*/picked/*/*', form: flag },
  { path: 'approach/*/project-type', form: name },
  { path: 'approach/*/level/*', form: number(1, MOST_LEVEL, 0) },
  // What was seen of a group often names somebody.
  { path: 'approach/*/seen/*', form: line, personal: true },
];

/** The path of a field of a candidate. */
export const candidatePathOf = (candidateId: string, ...rest: readonly string[]): string =>
  pathOf(CANDIDATES, candidateId, ...rest);
