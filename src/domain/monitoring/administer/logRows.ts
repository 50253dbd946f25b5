/** The log as rows of a table. */
import type { LogEntry } from './log.ts';

/** Columns, in their order. */
export const LOG_COLUMNS = ['at', 'who', 'key', 'act', 'period', 'unit', 'form', 'about', 'comment', 'hash'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** What stands elsewhere: the text of a comment by its digest, and the name of who signed. */
interface LogTexts {
  readonly comment: (digest: string | undefined) => string;
  readonly person: (entry: LogEntry) => string;
}

/** The rows of entries. Comments are as somebody else wrote them: whoever writes a file of them guards its reader. */
export const listLogRows = (
  entries: readonly LogEntry[],
  { comment, person }: LogTexts,
): readonly Readonly<Record<LogColumn, string>>[] =>
  entries.map((entry) => ({
    at: new Date(entry.at).toISOString(),
    who: person(entry),
    key: entry.author,
    act: entry.act,
    period: entry.period ?? '',
    unit: entry.unit ?? '',
    form: entry.form ?? '',
    about: entry.about ?? '',
    comment: comment(entry.comment),
    hash: entry.hash,
  }));
