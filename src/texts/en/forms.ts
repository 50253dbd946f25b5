import type { Texts } from '../es/index.ts';
import { languages } from '../language.ts';

/**
 * What a field takes, by the name of its form. A schema names the form beside its pattern or rule; the report says
 * what it is.
 */
export const forms: Texts['forms'] = {
  id: 'an identifier: lower case without accents, digits and hyphens, such as “my-network”',
  columnId: 'the “id” of a column: lower case without accents, digits and hyphens',
  figure: 'a figure: “dataset/measure” or “dataset/row/column”',
  chart: 'a chart: “dataset/chart”',
  address: 'an address of this site, which begins with «/»: «/resultados/»',
  date: 'a date: “2011”, “2011-09” or “2011-09-30” (year, month and day)',
  calendarDate: 'a date that is in the calendar',
  day: 'a whole day: “2011-09-30” (year, month and day)',
  exceptionUnit:
    'the id of a unit, such as “my-network”, or the code of a firm, in capitals and figures, such as “NET-04”',
  fieldId: 'the “id” of a question: it begins with a letter, and has lower case without accents, digits and hyphens',
  fingerprint: 'a fingerprint of eight groups of four letters or figures, such as “abcd-efgh-…”',
  timeZone: 'a time zone by its name, such as “America/Lima”',
  sheetName: 'the name of a sheet, of 31 letters or fewer, without the signs \\ / ? * [ ] : or single quotes',
  basePath: 'a path that begins and ends with “/”, of plain letters, digits, dots and hyphens, such as “/networks/”',
  editionDate: 'a date between 1980 and 2099',
  url: 'a complete address that begins with https://, such as “https://example.org/”',
  folderUrl: 'an address that ends with “/”, without “?”, “#” or “@”',
  language: `a language that has a book of words: ${languages.join(', ')}`,
  edition: 'a number with a dot, such as “2026.1”',
  sha256: 'a SHA-256 sum: 64 digits and letters from “a” to “f”',
  code: 'a code of capitals and digits, such as “40”',
  plainIdentifier: 'an identifier without spaces or the signs / & | ?',
  country: 'the code of a country, two capitals, such as “PE”',
  currency: 'the code of a currency, three capitals, such as “USD”',
  sector: 'a code of five digits, such as “32130”',
  filterValue: 'a text, a number, true, false or a list of texts in quotes',
  severalWords: 'at least two ways of saying the same',
  pastDate: 'a date not later than that of publication (“publishedOn”): what has started is not in the future',
  afterStart: 'a date later than that of its start (“startedOn”)',
  pastEnd:
    'an end not later than the publication (“publishedOn”), or, while the activity runs, status: ' +
    "'implementation', which publishes it as a planned end",
  numberBounds: 'a number greater than “least” (0 where it is left out), in a column of “type: number”',
  exampleRow: 'a row with as many cells as the example has columns (“columns”)',
  otherWord: 'different words: this one is in the group already',
  shortQuestion: 'a question of 120 letters or fewer, as people type it when they search',
  pageAddress: 'the address of a whole page, without “?”: “/resultados/”',
  otherColumn: 'columns with names of their own: this one is in the example already',
  siteName: 'a name of 80 letters or fewer: it stands in the bar of every page',
  severalChoices: 'at least two answers to choose from',
  fewQuestions: '300 questions or fewer in the whole form',
  fiveLevels: 'five levels, one in each line: not done, done by habit, written down, followed and improved',
  serviceOfNeed: 'a service where “need” is training or assistance, and none where it is none',
  otherCriterion: 'an identifier that no other criterion of the tool has',
  otherAlternative: 'an identifier that no other alternative of the question has',
  freeChoice: 'another identifier: “own” and “aside” are those of “Another” and “We do not need it”',
  otherBlank: 'an identifier that no other blank of the question has',
  declaredBlank: 'blanks declared in “blanks” of the same question, by their “id”',
  usedBlank: 'a blank that some clause of the question uses, in braces',
  boundOfNumber: 'a limit only in a blank of numbers: percent, money or number',
  boundOrder: 'a limit greater than “least”, or equal',
  partOfPercent: 'a group of parts only in a blank with “form: percent”',
  declaredPart: 'one of the groups declared in “parts” of the topic',
  otherPart: 'an identifier that no other group of “parts” has',
  severalParts: 'a group of which at least two blanks are part, by “part”',
  roleOfForm:
    'a role that goes with “form”: quorum with number; contribution and fine with money; all others with percent',
  shortTitle: 'a name of 14 letters or fewer, which fits into the drawings',
  fewCounts: 'four figures or fewer: they stand in the first screen',
};
