import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import type { VerifyOptions } from '#domain/monitoring/ledger/verifyOptions.ts';
import type { XlsFormSetting } from '#publishers/monitoring/xlsForm.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { MonitoringSettings } from '#schemas/monitoring.ts';
import type { Book } from '#texts/book.ts';
import type { Options } from '../lib/options.ts';

/** What was written after the name of a command of the ledger. */
export type LedgerValues = Options<'seguimiento'>['values'];

/** The site into which figures are published. */
export interface PublishingSite {
  /** Folder of the project. */
  readonly root: string;
  readonly records: SiteRecords;
  readonly settings: MonitoringSettings;
  /** Licence of the site. */
  readonly licence: string;
  /** Checks the project as it is now. @returns the report; undefined where nothing is wrong */
  readonly check: () => string | undefined;
}

/** What a command of the ledger works with. Effects are handed in, so that tests say the time and see what is told. */
export interface Session {
  readonly config: MonitoringConfig;
  readonly book: Book;
  /** Left out where nothing is published. */
  readonly site?: PublishingSite;
  /** Folder of the ledger. */
  readonly folder: string;
  /** What files of forms say of the site. */
  readonly xlsForm: XlsFormSetting;
  readonly values: LedgerValues;
  /** Words after the command: files. */
  readonly files: readonly string[];
  /** Milliseconds. */
  readonly now: number;
  readonly print: (text: string) => void;
  /** Asks for a passphrase without showing it; undefined where nobody can be asked. */
  readonly ask: (question: string) => Promise<string | undefined>;
}

/** What a command cannot go on after, in words for who gave it. */
export class LedgerError extends Error {}

export const practiceOf = ({ values }: Session): boolean => values.practice;

/** How a ledger is verified in this session. @param present files of the ledger */
export function verifyOptionsOf(
  { values, now }: Session,
  present: readonly LedgerFile[],
  erased: ReadonlySet<string>,
): VerifyOptions {
  if (!values.practice) return { practice: false, now, erased };
  // The root of a practice is the key that began it here, whoever else begins one later.
  const roots = new Set(present.flatMap((file) => findBeginning(file) ?? []));
  const [practiceRoot] = roots;
  return { practice: true, practiceRoot: roots.size === 1 ? practiceRoot : undefined, now, erased };
}

function findBeginning({ file, bytes }: LedgerFile): string | undefined {
  if (!/^registro\/\d+-iniciar/.test(file)) return undefined;
  try {
    const { act, author } = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
    return act === 'iniciar' && typeof author === 'string' ? author : undefined;
  } catch {
    return undefined;
  }
}
