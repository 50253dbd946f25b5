import type { Texts } from '#texts/es/index.ts';
import type { Citable } from '#domain/citation.ts';
import { datePartsOf, firstDayOf } from '#domain/isoDates.ts';

/** A work as reference managers read it. */
export interface CitedWork extends Citable {
  /** Its key in a bibliography: `datos-ventas`. */
  readonly key: string;
  readonly isDataset: boolean;
  /** As BCP 47. */
  readonly language: string;
}

/** Characters that TeX reads as commands. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
/** Text on one line: a line end would end a field of RIS. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A work as an entry of BibTeX, in UTF-8. Titles and institutions stand in double braces: they are kept as written. */
export function toBibtex(work: CitedWork, words: Texts['citation']): string {
  const [year, month] = datePartsOf(work.publishedOn);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{{${escapeTex(oneLine(work.publisher))}}}`],
    ['title', `{{${escapeTex(oneLine(work.title))}}}`],
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : `{${month}}`],
    ['edition', `{${escapeTex(work.edition)}}`],
    ['howpublished', `{${escapeTex(words.published(oneLine(work.siteName), work.edition, work.isDataset))}}`],
    ['publisher', `{${escapeTex(oneLine(work.publisher))}}`],
    ['url', `{${work.url}}`],
    ['langid', `{${words.babelLanguage}}`],
  ];
  return `@misc{${work.key}-${work.edition},\n${fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`])).join(',\n')}\n}\n`;
}

/** A work as a reference of RIS: lines end in CRLF, dates are `2026/11/21/`. */
export function toRis(work: CitedWork): string {
  const parts = work.publishedOn.split('-');
  const lines: readonly (readonly [string, string])[] = [
    ['TY', work.isDataset ? 'DATA' : 'ELEC'],
    ['TI', oneLine(work.title)],
    ['AU', oneLine(work.publisher)],
    ['PY', parts[0] ?? ''],
    ['DA', `${parts[0]}/${parts[1] ?? ''}/${parts[2] ?? ''}/`],
    ['T2', oneLine(work.siteName)],
    ['ET', work.edition],
    ['PB', oneLine(work.publisher)],
    ['LA', work.language],
    ['UR', work.url],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** A work as CSL-JSON: a list of one item, as reference managers import it. */
export function toCslJson(work: CitedWork): object {
  return [
    {
      id: work.key,
      type: work.isDataset ? 'dataset' : 'webpage',
      title: work.title,
      author: [{ literal: work.publisher }],
      publisher: work.publisher,
      'container-title': work.siteName,
      ...(work.isDataset ? { version: work.edition } : { edition: work.edition }),
      issued: { 'date-parts': [datePartsOf(work.publishedOn)] },
      language: work.language,
      URL: work.url,
    },
  ];
}

/** What `CITATION.cff` says of the whole site. */
export interface CitedSite {
  readonly title: string;
  readonly abstract: string;
  readonly publisher: string;
  readonly edition: string;
  /** ISO 8601 with the precision known. */
  readonly publishedOn: string;
  /** SPDX code. */
  readonly licence: string;
  readonly url: string;
  readonly keywords: readonly string[];
}

/** The site as a Citation File Format 1.2.0. Every text is written as JSON, which YAML reads as it is. */
export function toCitationCff(site: CitedSite, words: Texts['citation']): string {
  const text = (value: string) => JSON.stringify(oneLine(value));
  return [
    'cff-version: 1.2.0',
    `message: ${text(words.askToCite)}`,
    'type: dataset',
    `title: ${text(site.title)}`,
    'authors:',
    `  - name: ${text(site.publisher)}`,
    `abstract: ${text(site.abstract)}`,
    `version: ${text(site.edition)}`,
    `date-released: ${text(firstDayOf(site.publishedOn))}`,
    `license: ${text(site.licence)}`,
    `url: ${text(site.url)}`,
    ...(site.keywords.length ? ['keywords:', ...site.keywords.map((keyword) => `  - ${text(keyword)}`)] : []),
    '',
  ].join('\n');
}
