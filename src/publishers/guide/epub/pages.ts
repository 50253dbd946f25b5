import { escapeXml } from '#domain/escape.ts';
import type { GuideChapter, GuideModel } from '#domain/guide/model.ts';

/** A page of the book. */
export const xhtml = (guide: GuideModel, title: string, body: string, type = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" ` +
  `xmlns:epub="http://www.idpf.org/2007/ops" lang="${guide.language}" xml:lang="${guide.language}"><head><meta ` +
  `charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" ` +
  `href="style.css"/></head><body${type ? ` epub:type="${type}"` : ''}>${body}</body></html>\n`;

/** A chapter with its file. */
export interface ChapterFile {
  readonly file: string;
  readonly chapter: GuideChapter;
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** The contents with the headings of level 2, and the parts by which readers find their way. */
export function writeContents({ words }: GuideModel, chapters: readonly ChapterFile[]): string {
  const list = (items: readonly string[]): string => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  const link = (href: string, title: string): string => `<a href="${href}">${escapeXml(title)}</a>`;
  const mark = (type: string, href: string, title: string): string =>
    `<a epub:type="${type}" href="${href}">${escapeXml(title)}</a>`;
  const entries = chapters.map(({ file, chapter, entries: inner }) => {
    const below = inner.map(({ id, title }) => link(`${file}#${id}`, title));
    return `${link(file, chapter.title)}${below.length ? list(below) : ''}`;
  });
  const parts = [mark('cover', 'cover.xhtml', words.cover), mark('bodymatter', 'c1.xhtml', words.start)];
  return (
    `<nav epub:type="toc" role="doc-toc" ` +
    `id="toc"><h1>${escapeXml(words.contents)}</h1>${list(entries)}</nav><nav epub:type="landmarks" ` +
    `hidden=""><h2>${escapeXml(words.parts)}</h2>${list(parts)}</nav>`
  );
}

/** What the book is, where it stands, how it is cited and what may be done with it. */
export function writeTitlePage(guide: GuideModel): string {
  const { words } = guide;
  const label = (word: string, sign = ':'): string => `<strong>${escapeXml(word)}${sign}</strong>`;
  const link = (href: string, title: string): string =>
    `<a href="${escapeXml(href, 'attribute')}">${escapeXml(title)}</a>`;
  const lines = [
    `<h1>${escapeXml(guide.title)}</h1>`,
    `<p class="lead">${escapeXml(guide.subtitle)}</p>`,
    `<p>${escapeXml(guide.summary)}</p>`,
    `<p>${label(words.audience)} ${escapeXml(guide.audience.toLowerCase())}</p>`,
    `<p>${label(words.online)} ${link(guide.url, guide.url)}</p>`,
    `<p>${label(words.cite)} ${escapeXml(guide.citation)}</p>`,
    `<p>${label(words.edition, '')} ${escapeXml(guide.edition)}, ${escapeXml(guide.date)}. ` +
      `${label(words.licence)} ${link(guide.licenceUrl, guide.licence)}</p>`,
  ];
  return `<section epub:type="titlepage">${lines.join('')}</section>`;
}
