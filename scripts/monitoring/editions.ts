import type { LedgerFault, LedgerFaultCode } from '#domain/monitoring/ledger/fault.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { findEditionGaps, readEdition, type EditionFault } from '#domain/monitoring/publication/editionFile.ts';
import { figureDatasetIdOf, readFigureRows, type FigureRow } from '#domain/monitoring/publication/figureRows.ts';
import type { Edition } from '#domain/monitoring/publication/input.ts';
import { EDITIONS_FOLDER } from './ledgerFolder.ts';
import { practiceOf, type Session } from './session.ts';

/** The file of an edition in the folder of a ledger. */
export const editionFileOf = (number: number): string => `${EDITIONS_FOLDER}/${String(number).padStart(3, '0')}.json`;

/** Faults of the file of an edition that have words of their own. */
const CODES: Readonly<Partial<Record<EditionFault, LedgerFaultCode>>> = {
  'newer-version': 'newerVersion',
  'other-root': 'editionOtherRoot',
};

/** Editions as the datasets of the site tell of them. A practice has told nobody anything. */
function listTold(session: Session): readonly Pick<FigureRow, 'edition' | 'root'>[] {
  const { config, site, book } = session;
  if (practiceOf(session) || !site) return [];
  return config.indicators.flatMap(({ id }) => {
    const dataset = site.records.find('dataset', figureDatasetIdOf(id));
    return (dataset && readFigureRows(dataset, book.t.publishedFigures)) ?? [];
  });
}

/**
 * Reads the editions of a ledger. One that is missing between others is a fault as well as one that changed.
 *
 * @param isToPublish whether one that the site published must be here too: the copy of who does not publish has none
 */
export async function readEditions(
  session: Session,
  files: readonly LedgerFile[],
  isToPublish: boolean,
): Promise<{ readonly editions: readonly Edition[]; readonly faults: readonly LedgerFault[] }> {
  const told = listTold(session);
  const editions: Edition[] = [];
  const faults: LedgerFault[] = [];
  for (const { file, bytes } of files) {
    const reading = await readEdition(bytes, session.config.site);
    if (!reading.ok) {
      faults.push({ code: CODES[reading.fault] ?? 'editionBroken', file });
      continue;
    }
    const { number, root } = reading.edition;
    const expected = editionFileOf(number);
    const published = told.find((row) => row.edition === number && row.root !== root)?.root;
    if (file !== expected) faults.push({ code: 'misplaced', file, detail: { expected } });
    else if (published !== undefined)
      faults.push({ code: 'editionOfOther', file, detail: { number: String(number), published } });
    editions.push(reading.edition);
  }
  const damaged = new Set(faults.map(({ file }) => file));
  for (const number of findEditionGaps(editions, isToPublish ? told.map(({ edition }) => edition) : [])) {
    const file = editionFileOf(number);
    if (!damaged.has(file)) faults.push({ code: 'editionMissing', file, detail: { number: String(number) } });
  }
  return { editions: editions.sort((one, other) => one.number - other.number), faults };
}
