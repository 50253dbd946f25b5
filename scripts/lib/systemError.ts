import type { Book } from '#texts/book.ts';

/** What went wrong, in words: those of the book for what a system says, with the place; else what the program said. */
export function explainError(error: unknown, { t }: Pick<Book, 't'>): string {
  const { code, path, dest = path, message } = error as Readonly<Record<'code' | 'path' | 'dest' | 'message', unknown>>;
  const reasons: Readonly<Record<string, string | undefined>> = t.commands.systemErrors;
  const reason = typeof code === 'string' ? reasons[code] : undefined;
  // Of a file that is moved, the place it goes to is the one that does not take it.
  if (reason) return typeof dest === 'string' ? `${reason} (${dest})` : reason;
  const found = Object.keys(reasons).find((name) => typeof message === 'string' && message.startsWith(`${name}:`));
  return `${found ? `${reasons[found] ?? ''}. ` : ''}${typeof message === 'string' ? message : String(error)}`;
}
