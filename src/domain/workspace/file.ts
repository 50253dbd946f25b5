/** The file of a workspace: plain JSON that a person can keep, send and open elsewhere; it says when it is hurt. */
import { listWritings, PATH_PATTERN, type Cell, type Cells } from './cells.ts';
import { takes } from './fields.ts';
import { readCell, readFileForm, writeCellForm } from './fileForm.ts';
import { findField, toolDeclarations, type ToolDeclaration } from './tools.ts';

const FORMAT = 'trama-mi-red';
/** The form of the file itself; what is in it goes by the versions of the tools. */
const VERSION = 1;
/**
 * Letters of a file: a network of forty firms with every note has two millions, and as many pictures as are taken have
 * twelve: so those of three phones can be put together and opened again.
 */
export const MOST_LETTERS = 39_000_000;
const MOST_CELLS = 200_000;

/** What a file holds. */
export interface WorkspaceFile {
  /** Name of the site that it was made on. */
  readonly site: string;
  /** Id of the workspace: copies of one are put together, others stay apart. */
  readonly workspace: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** Whether it is a whole copy, or what was lent of it: for a judge (`jury`), or from one (`scores`). */
  readonly part: 'whole' | 'tool' | 'link' | 'group' | 'jury' | 'scores';
  readonly cells: Cells;
}

/** Why a file is not taken. */
export type FileFault = 'too-large' | 'not-a-workspace' | 'damaged' | 'newer' | 'other-site';

/** What came of opening a file. */
export type FileReading =
  | { readonly ok: false; readonly fault: FileFault; readonly site?: string }
  | {
      readonly ok: true;
      readonly file: WorkspaceFile;
      /** Whether a newer edition of the site made it: it can be looked at, and not written in. */
      readonly isNewer: boolean;
      /** Fields that were not taken, because no tool keeps them or they hold what it does not take. */
      readonly refused: readonly string[];
    };

/**
 * A sum over what a file says, by which a cut or a changed letter is seen: FNV-1a of 32 bits, which guards against
 * accidents and against nobody who means harm.
 */
function sumOf(said: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < said.length; place += 1) sum = Math.imul(sum ^ said.charCodeAt(place), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Writes the file. The same workspace on the same day gives the same text. */
export function writeWorkspaceFile(file: WorkspaceFile, tools: readonly ToolDeclaration[] = toolDeclarations): string {
  const paths = [...file.cells.keys()].sort();
  const cells = Object.fromEntries(
    paths.map((path) => [path, writeCellForm(file.cells.get(path) ?? { value: null, marks: [''] })]),
  );
  const { site, workspace, title, madeOn, part } = file;
  const versions = Object.fromEntries(tools.map(({ id, version }) => [id, version]));
  const head = { format: FORMAT, version: VERSION, site, workspace, title, madeOn, part, tools: versions };
  return JSON.stringify({ ...head, cells, sum: sumOf(JSON.stringify({ ...head, cells })) });
}

/** Opens a file that somebody gives. @param site name of this site */
export function readWorkspaceFile(
  given: string,
  site: string,
  tools: readonly ToolDeclaration[] = toolDeclarations,
): FileReading {
  if (given.length > MOST_LETTERS) return { ok: false, fault: 'too-large' };
  const said = parseJson(given.trim());
  if (typeof said !== 'object' || said === null || (said as { format?: unknown }).format !== FORMAT)
    return { ok: false, fault: given.includes(`"${FORMAT}"`) ? 'damaged' : 'not-a-workspace' };
  if (!isSound(said as Record<string, unknown>)) return { ok: false, fault: 'damaged' };
  const data = readFileForm(said);
  // A newer form of the file itself may look otherwise: what cannot be read at all is not shown.
  if (!data) {
    const { version: form } = said as { readonly version?: unknown };
    return { ok: false, fault: Number.isInteger(form) && Number(form) > VERSION ? 'newer' : 'damaged' };
  }
  if (data.site !== site) return { ok: false, fault: 'other-site', site: data.site };
  const versionOf = ({ id }: ToolDeclaration) => data.tools[id] ?? 1;
  const known = new Set(tools.map(({ id }) => id));
  const isNewer =
    data.version > VERSION ||
    Object.keys(data.tools).some((id) => !known.has(id)) ||
    tools.some((tool) => versionOf(tool) > tool.version);
  const entries = Object.entries(data.cells);
  if (entries.length > MOST_CELLS) return { ok: false, fault: 'too-large' };
  const read = entries.map(([path, written]) => [path, readCell(written)] as const);
  let cells: Cells = new Map(read.flatMap(([path, one]) => (one ? [[path, one] as const] : [])));
  for (const tool of tools) for (const step of tool.migrations.slice(versionOf(tool) - 1)) cells = step(cells);
  const { taken, refused } = sift(cells, tools);
  const unread = read.flatMap(([path, one]) => (one ? [] : [path]));
  const { workspace, title, madeOn, part } = data;
  const file = { site, workspace, title, madeOn, part, cells: taken };
  return { ok: true, isNewer, refused: [...unread, ...refused], file };
}

/** Cells that a tool keeps, and the paths of those that none does. */
function sift(
  cells: Cells,
  tools: readonly ToolDeclaration[],
): { readonly taken: Cells; readonly refused: readonly string[] } {
  const taken = new Map<string, Cell>();
  const refused: string[] = [];
  for (const [path, one] of cells) {
    const form = PATH_PATTERN.test(path) ? findField(path, tools)?.field.form : undefined;
    const fits = form && listWritings(one).every((writing) => takes(form, writing.value));
    if (fits) taken.set(path, one);
    else refused.push(path);
  }
  return { taken, refused };
}

/** Whether a file says what its sum was made of. What is nested deeper than can be written was never written. */
function isSound({ sum, ...rest }: Record<string, unknown>): boolean {
  try {
    return sum === sumOf(JSON.stringify(rest));
  } catch {
    return false;
  }
}

function parseJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
