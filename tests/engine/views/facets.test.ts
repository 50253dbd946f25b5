import { describe, expect, it } from 'vitest';
import { listSiteLinks } from '#check/links.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { listKindsWith } from '#kinds/index.ts';
import { readProject } from '#records/read.ts';
import { filterByOption, viewFacets, writeFacets } from '#views/facets.ts';
import { readSite } from '../guides/site.ts';
import { laLoma } from '../support/project.ts';

const site = readSite();
const read = readProject(laLoma);
const { pages } = listSiteLinks(read.survey, read.ids, site.records, site.book.format.letterOf);

describe.each(listKindsWith('facets'))('the facets of %s', (kind) => {
  const facets = viewFacets(site, kind);
  const options = facets.flatMap((facet) => facet.options.map((option) => ({ facet, option })));

  it('have titles, and options of the records', () => {
    expect(facets.map(({ title }) => title)).not.toContain('');
    expect(options).not.toEqual([]);
    for (const { facet, option } of options) {
      const entries = filterByOption(site, kind, { facet: facet.id, option: option.id });
      expect(entries, option.address).toHaveLength(option.count);
      const mark = new RegExp(`(?:^| )${facet.id}:(?:[^ ]*,)?${option.id}(?:,|$| )`);
      for (const entry of site.records.list(kind))
        expect(mark.test(writeFacets(site, entry)), entry.id).toBe(entries.some(({ id }) => id === entry.id));
    }
  });

  it('give the lists to which a text may link, and no others', () => {
    const known = [...pages].filter((page) =>
      facets.some(({ id }) => page.startsWith(`${listAddressOf(kind)}${id}/`) && page.split('/').length === 5),
    );
    expect(known.sort()).toEqual(options.map(({ option }) => option.address).sort());
  });
});
