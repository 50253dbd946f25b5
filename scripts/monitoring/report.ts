import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import { findNearest } from '#records/nearest.ts';
import { writeOutSigns } from '#records/signs.ts';
import type { LedgerMessage, Told } from '#texts/ledgerMessage.ts';
import type { Session } from './session.ts';

/** A fault or a remark, of the ledger or of an export: a code of the book, a place, and what its words need. */
export interface Tellable {
  readonly code: string;
  readonly file: string;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Remarks of one sort that are told one by one. */
const MOST_REMARKS = 5;

/** What names an unknown one may have been meant to be. */
function listCandidates({ config }: Session, code: string, view: LedgerView | undefined): readonly string[] {
  switch (code) {
    case 'unknownUnit':
      return [...config.units.map(({ id }) => id), ...(view?.registry.firms.keys() ?? [])];
    case 'unknownForm':
      return config.forms.map(({ id }) => id);
    case 'unknownPeriod':
      return config.periods.map(({ id }) => id);
    case 'unknownRole':
      return config.roles.map(({ id }) => id);
    default:
      return [];
  }
}

/** One line, with every sign written out that a terminal would obey. */
const oneLine = (text: string): string => writeOutSigns(text.replace(/\s+/g, ' '));

function tell(session: Session, { code, file, detail }: Tellable, view?: LedgerView): string {
  const { ledger: words, ledgerFaults, ledgerRemarks, odkFaults, odkRemarks } = session.book.t;
  const messages: Readonly<Record<string, LedgerMessage>> = {
    ...ledgerFaults,
    ...ledgerRemarks,
    ...odkFaults,
    ...odkRemarks,
  };
  const told: Told = Object.fromEntries(Object.entries(detail ?? {}).map(([name, value]) => [name, oneLine(value)]));
  const [near] = findNearest(told['received'] ?? '', listCandidates(session, code, view), 1);
  const message = messages[code];
  const width = Math.max(words.reason.length, words.mend.length) + 2;
  const mend = [near === undefined ? '' : words.nearest(near), message?.mend(told)].filter(Boolean).join(' ');
  return [
    oneLine(file),
    `  ${`${words.reason}:`.padEnd(width)}${message?.reason(told)}`,
    `  ${`${words.mend}:`.padEnd(width)}${mend}`,
    `  [${code}]`,
  ].join('\n');
}

/** Every fault with its file, its reason and what to do. */
export const formatFaults = (session: Session, faults: readonly Tellable[], view?: LedgerView): string =>
  faults.map((fault) => tell(session, fault, view)).join('\n\n');

/** What to look at, the first of each sort. */
export function formatRemarks(session: Session, remarks: readonly Tellable[]): string {
  const words = session.book.t.ledger;
  if (!remarks.length) return '';
  const sorts = new Map<string, Tellable[]>();
  for (const remark of remarks) sorts.set(remark.code, (sorts.get(remark.code) ?? []).concat(remark));
  const parts = [...sorts.values()].map((list) => {
    const shown = list.slice(0, MOST_REMARKS).map((remark) => tell(session, remark));
    const more = list.length - shown.length;
    return [...shown, ...(more ? [words.moreRemarks(more)] : [])].join('\n\n');
  });
  return [words.remarks(remarks.length), ...parts].join('\n\n');
}
