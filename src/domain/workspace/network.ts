/** What every tool of the workspace shares: the network, its firms, its agreements, and what is done of each phase. */
import { listRows, pathOf, textOf, valueOf, type Cells } from './cells.ts';
import { removalOf, type FieldDeclaration } from './fields.ts';

/** Letters of a name, of a line and of a note. */
export const LENGTHS = { name: 80, line: 200, note: 2000 } as const;

/** The tool that holds it, by its name in files. */
export const NETWORK_TOOL = { id: 'network', version: 1 } as const;

const text = (most: number) => ({ type: 'text', most }) as const;

export const networkFields: readonly FieldDeclaration[] = [
  { path: 'network/name', form: text(LENGTHS.name) },
  { path: 'network/trade', form: text(LENGTHS.name) },
  { path: 'network/place', form: text(LENGTHS.name) },
  { path: 'network/began', form: { type: 'day' } },
  { path: 'network/note', form: text(LENGTHS.note), personal: true },
  { path: 'firm/*/name', form: text(LENGTHS.name) },
  { path: 'firm/*/trade', form: text(LENGTHS.name) },
  { path: 'firm/*/person', form: text(LENGTHS.name), personal: true },
  { path: 'firm/*/phone', form: text(LENGTHS.name), personal: true },
  removalOf('firm'),
  { path: 'agreement/*/text', form: text(LENGTHS.line) },
  { path: 'agreement/*/who', form: text(LENGTHS.name), personal: true },
  { path: 'agreement/*/due', form: { type: 'day' } },
  { path: 'agreement/*/done', form: { type: 'flag' } },
  removalOf('agreement'),
  { path: 'phase/*/*', form: { type: 'flag' } },
];

/** A firm of the network. */
export interface Firm {
  readonly id: string;
  readonly name: string;
  readonly trade: string;
  readonly person: string;
  readonly phone: string;
}

/** The firms of the network, in the order in which they were entered. */
export const listFirms = (cells: Cells): readonly Firm[] =>
  listRows(cells, 'firm').map((id) => {
    const field = (name: string) => textOf(cells, pathOf('firm', id, name));
    return { id, name: field('name'), trade: field('trade'), person: field('person'), phone: field('phone') };
  });

/** Something that was agreed. */
export interface Agreement {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  /** `YYYY-MM-DD`; empty where there is no day. */
  readonly due: string;
  readonly isDone: boolean;
}

/** What was agreed, in the order in which it was written down. */
export const listAgreements = (cells: Cells): readonly Agreement[] =>
  listRows(cells, 'agreement').map((id) => {
    const field = (name: string) => textOf(cells, pathOf('agreement', id, name));
    return {
      id,
      text: field('text'),
      who: field('who'),
      due: field('due'),
      isDone: valueOf(cells, pathOf('agreement', id, 'done')) === true,
    };
  });

/** Whether something agreed is not done after its day. @param today `YYYY-MM-DD` */
export const isLate = ({ due, isDone }: Agreement, today: string): boolean => !isDone && due !== '' && due < today;

/**
 * The path of a sign by which a phase is known to be done. It follows what the sign says, so that one that is reworded
 * on the site is asked again.
 *
 * @param sign its text as the site has it
 */
export function signPathOf(phaseId: string, sign: string): string {
  let mark = 5381;
  for (const letter of sign) mark = (Math.imul(mark, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return pathOf('phase', phaseId, `s${mark.toString(36)}`);
}
