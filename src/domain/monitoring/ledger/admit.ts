/**
 * What of files that came a ledger takes. They are judged together with what is there, so that their order and the
 * order of the files in which they came change nothing; what is refused, and what stands on it, is left out and told.
 */
import type { MonitoringConfig } from '../config.ts';
import type { LedgerFault } from './fault.ts';
import type { LedgerEntry, LedgerFile } from './parse.ts';
import { verifyLedger, type LedgerView } from './verify.ts';
import type { VerifyOptions } from './verifyOptions.ts';

/** What of files is to be written, and what is not. */
export interface Admission {
  /** What is new and counts, each after what it stands on. */
  readonly added: readonly LedgerEntry[];
  /** How many were there already. */
  readonly known: number;
  readonly refused: readonly LedgerFault[];
  /** The ledger with what was added. */
  readonly view: LedgerView;
}

/**
 * A checkpoint that names what is not here is sound, and shows what is missing: who refused it would lose that, and who
 * was handed a part of a ledger would never have the checkpoints that revocations stand on.
 */
const TOLD_LATER: LedgerFault['code'] = 'headMissing';

const KINDS: readonly LedgerEntry['kind'][] = ['blob', 'registry', 'checkpoint', 'act'];

/**
 * @param present files of the ledger
 * @param coming files that came; their names differ from those of the ledger
 */
export async function admitFiles(
  present: readonly LedgerFile[],
  coming: readonly LedgerFile[],
  config: MonitoringConfig,
  options: VerifyOptions = {},
): Promise<Admission> {
  let candidates = coming;
  const refused: LedgerFault[] = [];
  for (;;) {
    const view = await verifyLedger([...present, ...candidates], config, options);
    const names = new Set(candidates.map(({ file }) => file));
    const faults = view.faults.filter(({ file, code }) => names.has(file) && code !== TOLD_LATER);
    if (!faults.length) return finish(view, names, { refused, coming: coming.length, erased: options.erased });
    refused.push(...faults);
    const out = new Set(faults.map(({ file }) => file));
    candidates = candidates.filter(({ file }) => !out.has(file));
  }
}

/** What came, and what was found of it so far. */
interface Found {
  readonly coming: number;
  readonly refused: readonly LedgerFault[];
  readonly erased: ReadonlySet<string> | undefined;
}

/** @param names of the files that nothing is wrong with */
function finish(view: LedgerView, names: ReadonlySet<string>, { refused, coming, erased }: Found): Admission {
  // Of two files with the same bytes the first counts: what was there already has its own name in the view.
  const isNew = ({ file, hash }: LedgerEntry) => names.has(file) && !erased?.has(hash);
  const added = [...view.accepted.values()].filter(isNew);
  const unnamed = [...view.blobs.values()].filter((entry) => isNew(entry) && !view.accepted.has(entry.hash));
  // A content of a refused act is not told beside it.
  const partly = new Set(refused.map(({ file }) => sourceOf(file)));
  const told = unnamed.filter(({ file }) => !partly.has(sourceOf(file)));
  const depthOf = ({ hash }: LedgerEntry) => view.depths.get(hash) ?? 0;
  return {
    added: added.sort(
      (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || depthOf(one) - depthOf(other),
    ),
    known: coming - new Set(refused.map(({ file }) => file)).size - added.length - unnamed.length,
    refused: [...refused, ...told.map(({ file }): LedgerFault => ({ code: 'blobUnnamed', file }))],
    view,
  };
}

/** The file that somebody gave, of a place in it. */
const sourceOf = (file: string): string => file.replace(/#[^#]*$/, '');
