/** What stands around the text of a document, whatever its file type. */
export interface DocumentFrame {
  readonly title: string;
  /** What stands at the foot of every page, before its number. */
  readonly imprint: string;
  /** Full address of the page that it belongs to, at the foot too. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 with the precision known. */
  readonly createdOn: string;
  /** Before the number of a page, and between it and that of all. */
  readonly words: { readonly page: string; readonly of: string };
}

/** What a document tells of itself to programs that list files. */
export interface DocumentProperties {
  readonly subject?: string;
  readonly description?: string;
  /** Who made it; an empty text where that is nobody's business. */
  readonly creator: string;
}
