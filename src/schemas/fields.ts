import { z } from 'zod';
import type { Texts } from '#texts/es/index.ts';
import type { ConsentPurpose } from './consents.ts';

/**
 * Building blocks that the schemas of all kinds share. What a field refers to is written into its
 * metadata (`reference`, `vocabulary`, `figure`, `richText`), so that integrity can be checked in one
 * place, for every kind, without knowing any kind.
 */

/** Metadata that a field may carry beside its type. */
export interface FieldMeta {
  /** The value is the id of a record of this kind. */
  readonly reference?: string;
  /** The value is the id of an entry of this vocabulary (`data/vocabularies/<name>.yaml`). */
  readonly vocabulary?: string;
  /** The value names a cell or a measure: `dataset/measure` or `dataset/row/column`. */
  readonly figure?: boolean;
  /** The value names a chart: `dataset/chart`. */
  readonly chart?: boolean;
  /** The value is an address of the site: `/resultados/`. */
  readonly address?: boolean;
  /** The value is prose in which `<Cifra>`, `<Segun>` and `<Termino>` may stand. */
  readonly richText?: boolean;
}

/** Lower-case ASCII words joined by single hyphens: the form of every id and file name. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A date with the precision known: a year, a month or a day. */
export const DATE_PATTERN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** False for a day that is not in the calendar, as 31 February. What is not of `DATE_PATTERN` is not judged. */
export const isCalendarDate = (value: string): boolean =>
  !DATE_PATTERN.test(value) || value.length < 10 || new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

/** `dataset/measure` or `dataset/row/column`. */
export const FIGURE_PATTERN = /^[a-z0-9-]+\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;

/** An address from the root of the site. */
export const ADDRESS_PATTERN = /^\/(?!\/)/;

/** `dataset/chart`. */
const CHART_PATTERN = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** What a field takes, by a name of the book of words: the report says it to whoever wrote something else. */
export type Form = keyof Texts['forms'];

/** A text of a pattern. Its form is what the report says that it takes. */
export const formed = (form: Form, pattern: RegExp) => z.string().regex(pattern, form);

/** A public address, over https or http. */
export const url = () => z.url({ protocol: /^https?$/, error: 'url' satisfies Form });

const withMeta = <T extends z.ZodType>(schema: T, meta: FieldMeta): T =>
  schema.meta(meta as Record<string, unknown>) as T;

/** An id. */
export const id = () => formed('id', ID_PATTERN);

/** One line of plain text, without markup. */
export const text = () => z.string().trim().min(1);

/** Letters of a question as visitors type it: the longest that people write in a search box, and room to spare. */
const QUESTION_LETTERS = 120;

/** A way in which visitors ask for something: a few words, never shown. */
export const question = () =>
  text().refine((asked) => asked.length <= QUESTION_LETTERS, 'shortQuestion' satisfies Form);

/** Prose of a sentence or more, in which the inline components may stand. */
export const richText = () => withMeta(z.string().trim().min(1), { richText: true });

/** The id of a record of `kind`; that it exists is checked when the records are assembled. */
export const reference = (kind: string) => withMeta(id(), { reference: kind });

/** A list of references, empty when left out. */
export const references = (kind: string) => z.array(reference(kind)).default([]);

/** An entry of a closed vocabulary, which is data (`data/vocabularies`). */
export const vocabulary = (name: string) => withMeta(id(), { vocabulary: name });

/** The name of a figure: a measure or a cell of a dataset. */
export const figureReference = () => withMeta(formed('figure', FIGURE_PATTERN), { figure: true });

/** The name of a chart that a dataset declares: `dataset/chart`. */
export const chartReference = () => withMeta(formed('chart', CHART_PATTERN), { chart: true });

/** An address of this site: `/resultados/`, `/fuentes/#cita`. */
export const address = () => withMeta(formed('address', ADDRESS_PATTERN), { address: true });

/** A link to a page of this site. */
export const siteLink = z.strictObject({
  /** What it says. */
  title: text(),
  /** Where it leads. (Sites write `path`; the code calls it an address.) */
  path: address(),
});

/** A link to a page of this site, as the configuration writes it. */
export type SiteLink = z.infer<typeof siteLink>;

/** A date with the precision known: a year, a month or a day. YAML readers may hand over a `Date`. */
export const date = () =>
  z.preprocess(
    (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
    formed('date', DATE_PATTERN).refine(isCalendarDate, 'calendarDate' satisfies Form),
  );

/** A day of the calendar, whole: `2011-09-30`. */
const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A day: year, month and day. YAML readers may hand over a `Date`. */
export const day = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    formed('day', DAY_PATTERN).refine(isCalendarDate, 'calendarDate' satisfies Form),
  );

/** A place in a source. */
export const citation = z.strictObject({
  /** The document. */
  sourceId: reference('source'),
  /** Where in the document: lines (`L747-766`, `L424, L736`), a page or a section, as the source counts. */
  locator: text(),
  /** What stands there, when that is not plain. */
  note: text().optional(),
});

/** The places that a record rests on: at least one. */
export const citations = () => z.array(citation).min(1);

/** How a record shows a person. */
export const PERSON_USES = ['name', 'picture', 'quotation'] as const satisfies readonly ConsentPurpose[];

/**
 * Persons that the record names or shows, each with the consent that allows it. Nobody else may be named. Pictures and
 * quotations of somebody stand in the prose: here it is said that they do, and the consent must allow it.
 */
export const persons = () =>
  z
    .array(
      z.strictObject({
        /** The name as it is published. */
        name: text(),
        /** The consent that allows it: its record covers this file. */
        consentId: reference('consent'),
        /** How this record shows the person. */
        uses: z.array(z.enum(PERSON_USES)).min(1).default(['name']),
      }),
    )
    .default([]);

/** The file of a record, from the root of the project: `data/providers/taller-del-valle.yaml`. */
export const RECORD_FILE_PATTERN = /^(?:data|src\/content)\/(?:[a-z0-9-]+\/)+[a-z0-9-]+\.(?:yaml|mdx?|csv)$/;
export const recordFile = () => formed('recordFile', RECORD_FILE_PATTERN);

/** Where something is kept, in words: no address and no file, so that nobody publishes the thing itself. */
const PLACE_IN_WORDS =
  /^(?!.*(?::\/\/|www\.|\.(?:pdf|jpe?g|png|webp|gif|docx?|odt|mp3|mp4|ogg|opus|m4a|wav|zip)\b)).+$/is;
export const placeInWords = () => text().regex(PLACE_IN_WORDS, 'placeInWords' satisfies Form);

export type Citation = z.infer<typeof citation>;
