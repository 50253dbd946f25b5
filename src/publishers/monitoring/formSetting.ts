import { listEntries } from '#domain/vocabularies.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { SiteConfig } from '#schemas/site.ts';
import type { Book } from '#texts/book.ts';
import type { FormSheetSetting } from './formSheet.ts';

/** What the files of a form say of their site and in which words: the same on its pages and on the command line. */
export const formSettingOf = (
  { publisher, publishedOn, language, name }: SiteConfig,
  records: SiteRecords,
  book: Book,
): FormSheetSetting => ({
  words: book.t.xlsForm,
  formulaWords: book.t.formulaWords,
  units: listEntries(records, 'units'),
  creator: publisher,
  createdOn: publishedOn,
  language,
  day: book.format.date,
  footer: name,
});
