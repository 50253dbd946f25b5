import { escapeHtml } from '#domain/escape.ts';
import { firstDayOf } from '#domain/isoDates.ts';
import { addressOf } from '#kinds/addresses.ts';
import { kinds, listKindsWith } from '#kinds/index.ts';
import type { Publication } from './publication.ts';
import { serializeXml, xml } from './xml.ts';

/** Path of the feed, from the root of the site. */
const FEED_PATH = '/novedades.xml';

/** A date as RFC 822 writes it, at the start of the day in UTC. */
const toRfc822 = (date: string): string => new Date(`${firstDayOf(date)}T00:00:00Z`).toUTCString();

/**
 * The news of the site as RSS 2.0: records of the kinds that are news, newest first. Nothing in it comes from the
 * clock: the same records give the same bytes. Readers take a description of RSS 2.0 for HTML, so it is written as
 * such: what looks like markup in a text is text there too.
 */
export function toFeed({ config, records, urlOf, book }: Publication): string {
  const items = listKindsWith('news')
    .flatMap((kind) =>
      records.list(kind).map(({ id, title, summary, publishedOn }) => ({
        title,
        summary,
        publishedOn,
        label: kinds[kind].words[book.language].name,
        url: urlOf(addressOf(kind, id)),
      })),
    )
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn, 'en') || a.url.localeCompare(b.url, 'en'));
  return serializeXml(
    xml(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      xml(
        'channel',
        {},
        xml('title', {}, book.t.news.title(config.name)),
        xml('link', {}, urlOf('/')),
        xml('description', {}, escapeHtml(config.description)),
        xml('language', {}, config.language.toLowerCase()),
        xml('pubDate', {}, toRfc822(config.publishedOn)),
        xml('atom:link', { href: urlOf(FEED_PATH), rel: 'self', type: 'application/rss+xml' }),
        ...items.map(({ title, summary, publishedOn, label, url }) =>
          xml(
            'item',
            {},
            xml('title', {}, title),
            xml('link', {}, url),
            xml('description', {}, escapeHtml(summary)),
            xml('category', {}, label),
            xml('pubDate', {}, toRfc822(publishedOn)),
            xml('guid', { isPermaLink: 'true' }, url),
          ),
        ),
      ),
    ),
  );
}
