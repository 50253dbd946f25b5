import { folders } from './addresses.ts';
import type { Entry, SiteRecords } from '#records/assemble.ts';

/** Where a page offers its formats. */
export const FORMATS_ANCHOR = 'formatos';

/** A type of file in which formats are published. */
export interface FormatFileType {
  /** Ending of the file. */
  readonly id: 'docx' | 'odt' | 'xlsx';
  readonly mediaType: string;
  /** Its name for readers. */
  readonly label: string;
}

export const DOCX: FormatFileType = {
  id: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  label: 'Word (DOCX)',
};
export const ODT: FormatFileType = {
  id: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  label: 'LibreOffice (ODT)',
};
/** Workbooks, of forms of monitoring too. */
export const XLSX: FormatFileType = {
  id: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  label: 'Excel (XLSX)',
};

/** Every type of file of formats. */
export const formatFileTypes: readonly FormatFileType[] = [DOCX, ODT, XLSX];

/** A file of a format: its name and its address from the root of the site. */
export interface FormatFile {
  readonly formatId: string;
  readonly type: FormatFileType;
  readonly name: string;
  readonly address: string;
}

/** The files of a format: a text as DOCX and ODT, sheets as XLSX. */
export function listFormatFiles(
  format: Pick<Entry<'format'>, 'id' | 'instrumentId' | 'sections' | 'sheets'>,
): readonly FormatFile[] {
  const types = [...(format.sections.length ? [DOCX, ODT] : []), ...(format.sheets.length ? [XLSX] : [])];
  return types.map((type) => ({
    formatId: format.id,
    type,
    name: `${format.id}.${type.id}`,
    address: `${folders.instruments}${format.instrumentId}/${format.id}.${type.id}`,
  }));
}

/** A format of an instrument with its files. */
export interface InstrumentFormat {
  readonly format: Entry<'format'>;
  readonly files: readonly FormatFile[];
}

/** The formats of an instrument to fill in, by their titles, each with its files. */
export function listInstrumentFormats(records: SiteRecords, instrumentId: string): readonly InstrumentFormat[] {
  return records
    .list('format')
    .filter((format) => format.instrumentId === instrumentId)
    .map((format) => ({ format, files: listFormatFiles(format) }));
}

/** A part of a format with its heading found. */
export interface FormatPart {
  readonly title: string;
  /** What to write there, as it stands in the record. */
  readonly text: string | undefined;
  /** True where no source documents it and this site proposes it. */
  readonly proposed: boolean;
}

/** A part of a format as its record declares it. */
export interface Part {
  readonly content?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

/** Finds the heading of a part in what its instrument contains; what is not found there is proposed by the site. */
export function resolvePart(part: Part, instrument: Pick<Entry<'instrument'>, 'contents'>): FormatPart {
  const content =
    part.content === undefined ? undefined : instrument.contents.find(({ name }) => name === part.content);
  return {
    title: part.title ?? part.content ?? '',
    text: part.text ?? content?.text,
    proposed: content?.proposed ?? true,
  };
}
