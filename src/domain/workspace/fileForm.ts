/**
 * What a file of a workspace must look like, read by hand: the checks are few, and the tools of the monitoring, which a
 * phone loads without a signal, would pay for every part of a library that this page used.
 */
import { MARK_PATTERN, type Cell, type CellValue, type Writing } from './cells.ts';
import { isPicture } from './fields.ts';

const MOST_TEXT = 20_000;
const MOST_MARKS = 64;
const PARTS = ['whole', 'tool', 'link', 'group', 'jury', 'scores'] as const;

/** The head of a file, and its cells as they are written. */
export interface WrittenFile {
  readonly version: number;
  readonly site: string;
  readonly workspace: string;
  readonly title: string;
  readonly madeOn: string;
  readonly part: (typeof PARTS)[number];
  readonly tools: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, unknown>>;
}

type Unknowns = Readonly<Record<string, unknown>>;

const isGroup = (said: unknown): said is Unknowns => typeof said === 'object' && said !== null && !Array.isArray(said);
const isText = (said: unknown, most: number): said is string => typeof said === 'string' && said.length <= most;
const isVersion = (said: unknown): said is number => Number.isSafeInteger(said) && Number(said) >= 1;

/** The head of a file; undefined where it is of another form. */
export function readFileForm(said: unknown): WrittenFile | undefined {
  if (!isGroup(said)) return undefined;
  const { version, site, workspace, title, madeOn, part, tools, cells } = said;
  const isSound =
    isVersion(version) &&
    isText(site, 200) &&
    isText(workspace, 20) &&
    /^[a-z0-9]+$/.test(workspace) &&
    isText(title, 200) &&
    isText(madeOn, 10) &&
    PARTS.some((one) => one === part) &&
    isGroup(tools) &&
    Object.entries(tools).every(([id, of]) => isText(id, 40) && isVersion(of)) &&
    isGroup(cells);
  return isSound ? (said as unknown as WrittenFile) : undefined;
}

const isValue = (said: unknown): said is CellValue =>
  said === null ||
  isText(said, MOST_TEXT) ||
  typeof said === 'boolean' ||
  typeof said === 'number' ||
  // Longer than any text is a picture alone; which field takes it is asked where fields are known.
  (typeof said === 'string' && isPicture(said));

function readWriting(said: unknown): Writing | undefined {
  if (!Array.isArray(said) || said.length !== 2) return undefined;
  const [value, marks]: readonly unknown[] = said;
  if (!isValue(value) || !Array.isArray(marks) || marks.length === 0 || marks.length > MOST_MARKS) return undefined;
  return marks.every((mark) => isText(mark, 40) && MARK_PATTERN.test(mark)) ? { value, marks } : undefined;
}

/** A cell as it is written; undefined for what is none. Each for itself: one that is bad takes no other with it. */
export function readCell(written: unknown): Cell | undefined {
  if (!Array.isArray(written) || written.length < 2 || written.length > 3) return undefined;
  const own = readWriting(written.slice(0, 2));
  const rest: unknown = written[2] ?? [];
  if (!own || !Array.isArray(rest)) return undefined;
  const others = rest.flatMap((one) => readWriting(one) ?? []);
  if (others.length < rest.length) return undefined;
  return others.length ? { ...own, others } : own;
}

/** Writes a cell. */
export const writeCellForm = ({ value, marks, others = [] }: Cell): readonly unknown[] =>
  others.length ? [value, marks, others.map((other) => [other.value, other.marks])] : [value, marks];
