import { makeToken, markOf } from '#domain/workspace/cells.ts';

/** The mark of a writing that replaces nothing. */
export const makeMark = (): string =>
  markOf(
    Date.now(),
    makeToken(5, (length) => crypto.getRandomValues(new Uint8Array(length))),
    undefined,
  );
