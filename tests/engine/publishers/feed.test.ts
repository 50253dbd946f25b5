import { describe, expect, it } from 'vitest';
import { toFeed } from '#publishers/feed.ts';
import { toRobots, toSitemap } from '#publishers/sitemap.ts';
import { childOf, findAll, parseXml } from './support/parseXml.ts';
import { loadPublication } from './support/publication.ts';

const publication = await loadPublication();
const { config, records } = publication;

describe('the feed', () => {
  const channel = childOf(parseXml(toFeed(publication)), 'channel');
  const items = findAll(channel, 'item');

  it('tells of every case and dataset, newest first, each by its address', () => {
    expect(items).toHaveLength(records.list('case').length + records.list('dataset').length);
    const times = items.map((item) => Date.parse(childOf(item, 'pubDate').text));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(new Set(items.map((item) => childOf(item, 'guid').text)).size).toBe(items.length);
    for (const item of items) expect(childOf(item, 'link').text.startsWith(config.url)).toBe(true);
  });

  it('tells in HTML what readers take for HTML: what looks like markup is words', () => {
    const feed = toFeed({ ...publication, config: { ...config, description: 'Uno <b>dos</b> & tres' } });
    const { text } = childOf(childOf(parseXml(feed), 'channel'), 'description');
    expect(text).toBe('Uno &lt;b&gt;dos&lt;/b&gt; &amp; tres');
  });

  it('writes dates as RFC 822 and knows its own address', () => {
    for (const date of findAll(channel, 'pubDate'))
      expect(date.text).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/);
    expect(childOf(channel, 'atom:link').attributes).toMatchObject({
      rel: 'self',
      href: publication.urlOf('/novedades.xml'),
    });
  });
});

describe('the sitemap', () => {
  const addresses = findAll(parseXml(toSitemap(publication)), 'loc').map(({ text }) => text);

  it('lists every page of a record and every fixed one once, by full address', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of ['/', '/cambios/', '/datos/crecimiento/', '/redes/miel-del-llano/', '/acerca/'])
      expect(addresses).toContain(publication.urlOf(address));
    for (const address of addresses) expect(address).toMatch(/^https:\/\/[^#]+\/$/);
  });

  it('is where robots.txt says', () => {
    expect(toRobots(publication)).toContain(`Sitemap: ${publication.urlOf('/sitemap.xml')}\n`);
  });
});
