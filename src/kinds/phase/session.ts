import type { Site } from '#views/site.ts';

/** How long a session takes: the sum of its parts. */
export const sumMinutes = (agenda: readonly { readonly minutes: number }[]): number =>
  agenda.reduce((sum, { minutes }) => sum + minutes, 0);

/** A length of time as it is read: «2 h 15 min». */
export const writeDuration = ({ words }: Pick<Site, 'words'>, minutes: number): string =>
  words.phase.session.duration(Math.floor(minutes / 60), minutes % 60);

/** Heading over what happened in the programme: it names the places where it worked. */
export const nameHistory = ({ words, records, book }: Pick<Site, 'words' | 'records' | 'book'>): string =>
  words.phase.session.history(book.format.list(records.list('cluster').map(({ shortName }) => shortName)));
