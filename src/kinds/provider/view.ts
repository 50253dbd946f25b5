import { addressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { filterByOption, findOption, viewFacets, writeFacets, type ChosenOption } from '#views/facets.ts';
import type { KindView } from '#views/kindViews.ts';
import { labelOf } from '#views/labels.ts';
import { buildListPage, crumbTo } from '#views/listPage.ts';
import { listClusterNames } from '#views/names.ts';
import type { Site } from '#views/site.ts';

/** What a provider says of himself, as the page shows it. */
function viewProvider(site: Site, provider: Entry<'provider'>) {
  const words = site.words.provider;
  const { id, name, summary, place, years, availability, price, contact, serviceIds } = provider;
  const facts = [
    { label: words.place, text: place },
    ...(availability === undefined ? [] : [{ label: words.availability, text: availability }]),
  ];
  return {
    id,
    name,
    address: addressOf('provider', id),
    summary,
    services: serviceIds.map((service) => labelOf(site, 'provider-services', service)),
    facts,
    years: years === undefined ? undefined : words.years(years),
    price: price && words.price(price.text, site.book.format.date(price.saidOn)),
    reach: [
      ...(contact?.phone
        ? [{ label: words.phone, text: contact.phone, url: `tel:${contact.phone.replace(/[^+\d]/g, '')}` }]
        : []),
      ...(contact?.email ? [{ label: words.email, text: contact.email, url: `mailto:${contact.email}` }] : []),
      ...(contact?.web ? [{ label: words.web, text: contact.web.replace(/^https?:\/\//, ''), url: contact.web }] : []),
    ],
    facets: writeFacets(site, provider),
  };
}

/** The directory of providers, whole or by one option of one facet. */
export function viewProviders(site: Site, chosen?: ChosenOption) {
  const words = site.words.provider;
  const facets = viewFacets(site, 'provider');
  const option = findOption(facets, chosen);
  const providers = filterByOption(site, 'provider', chosen);
  return {
    page: buildListPage(
      site,
      'provider',
      option ? { title: words.listOf(option.label), address: option.address, crumbs: [crumbTo(site, 'provider')] } : {},
    ),
    facets,
    chosen: option,
    providers: providers.map((provider) => viewProvider(site, provider)),
    count: words.count(providers.length),
  };
}

/** What is made of it where all kinds are gone through: without a provider, no page. */
export const view: KindView<'provider'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    words: entry.serviceIds.map((service) => labelOf(site, 'provider-services', service)).join(' '),
    clusters: listClusterNames(site, entry.clusterIds),
  }),
  guide: undefined,
  lists: (site) =>
    site.records.list('provider').length
      ? [
          { page: viewProviders(site).page, isFiltered: false },
          ...viewFacets(site, 'provider').flatMap((facet) =>
            facet.options.map((option) => ({
              page: viewProviders(site, { facet: facet.id, option: option.id }).page,
              isFiltered: true,
            })),
          ),
        ]
      : [],
  gaps: undefined,
  standard: undefined,
};
