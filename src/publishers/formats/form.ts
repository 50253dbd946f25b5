import { addressOf } from '#kinds/addresses.ts';
import { resolvePart, type Part } from '#domain/formats.ts';
import type { Entry } from '#records/assemble.ts';
import type { Texts } from '#texts/es/index.ts';
import type { Publication } from '../publication.ts';

/** Heading of a part, marked with `*` where this site proposes it, and what to write there, in plain text. */
export interface FormPart {
  readonly title: string;
  readonly text: string | undefined;
}

/** A place for an answer. */
export interface FormField extends FormPart {
  /** Room for the answer, in lines of handwriting. */
  readonly lines: number;
  readonly options: readonly string[];
}

/** A table of a text: its rows hold the labels known, then nothing. */
export interface FormTable {
  readonly columns: readonly (FormPart & { readonly width: number })[];
  readonly rows: readonly (string | undefined)[];
}

/** A section of a text. */
export interface FormSection extends FormPart {
  readonly fields: readonly FormField[];
  readonly table: FormTable | undefined;
}

type Format = Entry<'format'>;
type Sheet = Format['sheets'][number];

/** A column of a sheet, with the sign of its unit in its heading. */
export type FormColumn = FormPart &
  Pick<
    Sheet['columns'][number],
    'id' | 'type' | 'decimals' | 'least' | 'most' | 'width' | 'options' | 'formula' | 'total'
  >;

/** A number below the table of a sheet. */
export type FormResult = Sheet['results'][number];

/** A sheet of a workbook. */
export interface FormSheet {
  readonly name: string;
  readonly text: string | undefined;
  readonly fields: readonly FormPart[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (string | undefined)[];
  readonly results: readonly FormResult[];
}

/** A format of an instrument, ready to be written in any file type: every text plain, every part with its heading. */
export interface Form {
  readonly title: string;
  /** Name of the instrument. */
  readonly instrument: string;
  readonly summary: string;
  readonly instructions: readonly string[];
  /** What the mark `*` means; nothing where no part bears it. */
  readonly legend: string | undefined;
  readonly sections: readonly FormSection[];
  readonly sheets: readonly FormSheet[];
  /** Site, edition and licence on one line. */
  readonly imprint: string;
  /** Full address of the page of the instrument. */
  readonly url: string;
  readonly publisher: string;
  /** BCP 47. */
  readonly language: string;
  /** What stands in every form. */
  readonly words: Texts['formFiles'];
  /** ISO 8601 with the precision known. */
  readonly createdOn: string;
}

/** The mark of what this site proposes: it stays on the line of the word before it. */
const MARK = '\u00a0*';

/** Finds in the records all that a format shows. */
export function buildForm(publication: Publication, format: Format): Form {
  const { config, records, plain, urlOf, book } = publication;
  const words = book.t.formFiles;
  const instrument = records.get('instrument', format.instrumentId);
  let hasProposals = false;
  /** @param quiet where a heading above bears the mark already */
  const partOf = (part: Part, quiet = false): FormPart => {
    const { title, text, proposed } = resolvePart(part, instrument);
    const marked = proposed && !quiet;
    hasProposals ||= marked;
    return { title: marked ? `${title}${MARK}` : title, text: text === undefined ? undefined : plain(text) };
  };
  const sections = format.sections.map((section): FormSection => {
    // A section that only groups bears the mark when all that stands in it is proposed; else its parts bear their own.
    const parts = [...section.fields, ...(section.table?.columns ?? [])];
    const groups = section.content === undefined && parts.some(({ content }) => content !== undefined);
    const quiet = !groups && resolvePart(section, instrument).proposed;
    return {
      ...partOf(section, groups),
      fields: section.fields.map((field) => ({ ...partOf(field, quiet), lines: field.lines, options: field.options })),
      table: section.table && {
        columns: section.table.columns.map((column) => ({ ...partOf(column, quiet), width: column.width })),
        rows: listRows(section.table),
      },
    };
  });
  const sheets = format.sheets.map((sheet): FormSheet => ({
    name: sheet.name,
    text: sheet.text === undefined ? undefined : plain(sheet.text),
    fields: sheet.fields.map((field) => partOf(field)),
    columns: sheet.columns.map((column) => ({ ...column, ...withUnit(publication, partOf(column), column.unitId) })),
    rows: listRows(sheet),
    results: sheet.results.map((result) => ({
      ...result,
      title: withUnit(publication, { title: result.title, text: undefined }, result.unitId).title,
    })),
  }));
  return {
    title: format.title,
    instrument: instrument.name,
    summary: plain(format.summary),
    instructions: format.instructions.map(plain),
    legend: hasProposals ? words.legend : undefined,
    sections,
    sheets,
    imprint: words.imprint(config.name, config.edition, config.licence),
    url: urlOf(addressOf('instrument', instrument.id)),
    publisher: config.publisher,
    language: config.language,
    words,
    createdOn: config.publishedOn,
  };
}

const listRows = ({
  labels,
  rows,
}: {
  readonly labels: readonly string[];
  readonly rows: number;
}): (string | undefined)[] => [...labels, ...Array.from({ length: rows }, () => undefined)];

/** A heading with the sign of the unit before its mark: `Costo (S/) *`. */
function withUnit({ records }: Publication, part: FormPart, unitId: string | undefined): FormPart {
  const unit = records.find('vocabulary', 'units')?.entries.find(({ id }) => id === unitId);
  if (!unit) return part;
  const sign = (unit.prefix ?? unit.suffix ?? unit.label).trim();
  return {
    ...part,
    title: part.title.endsWith(MARK)
      ? `${part.title.slice(0, -MARK.length)} (${sign})${MARK}`
      : `${part.title} (${sign})`,
  };
}
