import {
  columnAnchorOf,
  folders,
  listFixedAddresses,
  listMonitoringAddresses,
  measureAnchorOf,
  rowAnchorOf,
} from '#domain/addresses.ts';
import { optionsOf } from '#domain/facets.ts';
import { facetsOf, type Facet } from '#kinds/facets.ts';
import {
  addressOf,
  explorerAddressOf,
  filterAddressOf,
  listAddresses,
  listAddressOf,
  listFilledAddresses,
  listPartAddresses,
  listReadingAddresses,
  readingSetAddressOf,
} from '#kinds/addresses.ts';
import { listSectionIds, sectionAddressOf } from '#domain/sections.ts';
import type { Dataset } from '#kinds/dataset/schema.ts';
import { titleOf, type AnyEntry, type Entry, type SiteRecords } from '#records/assemble.ts';
import type { Draft } from '#records/drafts.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import type { Survey } from '#records/survey.ts';
import { phrase, type Phrase } from '#records/wording.ts';
import type { ResultsPart } from '#schemas/site.ts';
import type { Formats } from '#texts/formats.ts';
import type { KindAddress } from '#kinds/declaration.ts';
import { declares, kindNames, kinds, listKindsWith, type FacetedKind, type Kind } from '#kinds/index.ts';
import { WORKSPACE_KINDS } from '#schemas/workspaceTools.ts';
import { decodeAddress, hasAnchor, listAnchors, pageOf } from './anchors.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { tellDraft } from './draftCitations.ts';
import { isMade, listMadeFiles } from './madeFiles.ts';
import type { Place } from './places.ts';
import type { SiteLinks } from './targets.ts';

type Ids = ReadonlyMap<Kind, ReadonlySet<string>>;

/**
 * Gathers every address of the site from its records.
 *
 * @param survey what stands in the folders of the project
 * @param ids every record that has a file, those with problems included
 * @param records the records without problems
 * @param letterOf letter under which a list holds a name
 * @param drafts records that are not published
 * @param parts parts of the results that the configuration declares
 * @param phaseAnchors places of the page of a phase beside its headings
 * @param hasMonitoring whether it has the block of monitoring, and so the page
 */
export function listSiteLinks(
  survey: Pick<Survey, 'files' | 'problems'>,
  ids: Ids,
  records: SiteRecords,
  letterOf: Formats['letterOf'],
  drafts: readonly Draft[] = [],
  parts: readonly ResultsPart[] = [],
  hasMonitoring = false,
  phaseAnchors: (phase: Entry<'phase'>) => readonly string[] = () => [],
): SiteLinks {
  const paths = listKindsWith('address').flatMap((kind) =>
    [...(ids.get(kind) ?? [])].flatMap((id) => listPaths(kind, id, records)),
  );
  const anchors = new Map<string, Set<string>>();
  for (const address of paths) {
    const [page = '', anchor] = address.split('#');
    if (anchor)
      anchors.set(page, (anchors.get(page) ?? new Set(groupAnchors(page, ids, records, letterOf))).add(anchor));
  }
  for (const dataset of records.list('dataset')) {
    if (dataset.rows.length)
      anchors.set(
        addressOf('dataset', dataset.id),
        new Set([
          ...dataset.measures.map(({ id }) => measureAnchorOf(id)),
          ...dataset.columns.map(({ id }) => columnAnchorOf(id)),
          ...dataset.rows.map((row) => rowAnchorOf(String(row[dataset.keyColumn]))),
        ]),
      );
  }
  for (const kind of kindNames)
    for (const entry of records.list(kind)) {
      const page = pageOf(kind, entry.id, 'sectionId' in entry ? entry.sectionId : undefined);
      const own = page === undefined ? undefined : listAnchors(records.parsed(entry.body).tree);
      if (page !== undefined && own)
        anchors.set(page, new Set([...own, ...(entry.kind === 'phase' ? phaseAnchors(entry as Entry<'phase'>) : [])]));
    }
  return {
    pages: new Set([
      ...listFixedAddresses(listAddresses()),
      ...(hasMonitoring ? listMonitoringAddresses([...(ids.get('monitoringForm') ?? [])]) : []),
      // An instrument that has a problem of its own is told of already.
      ...(Object.values(WORKSPACE_KINDS).some((kind) => ids.get(kind)?.size) ||
      records.list('instrument').some(({ tool }) => tool)
        ? [folders.workspace]
        : []),
      ...listSectionIds(records, listAddressOf('page')).map(sectionAddressOf),
      ...records.list('dataset').flatMap(listReadingAddresses),
      ...listUnreadSets(ids, records),
      ...listPartAddresses(parts, (kind) => (ids.get(kind)?.size ?? 0) > 0),
      ...listFilledAddresses((kind) => (ids.get(kind)?.size ?? 0) > 0),
      ...paths.filter((address) => !address.includes('#')),
      ...listFilterAddresses(ids, records),
    ]),
    anchors,
    files: listFiles(survey),
    made: listMadeFiles(ids, records),
    drafts: new Map(
      drafts.flatMap((draft) => listDraftAddresses(draft, records).map((address): [string, Draft] => [address, draft])),
    ),
  };
}

/** Where the pages of a draft would stand. */
function listDraftAddresses({ kind, id }: Draft, records: SiteRecords): readonly string[] {
  if (!declares(kind, 'address')) return [];
  const readings = kind === 'dataset' ? [readingSetAddressOf(id), explorerAddressOf(id)] : [];
  return [...listPaths(kind, id, records), ...readings];
}

/** What a dataset that cannot be read may declare: while it is mended, a link to its readings is not told of too. */
const listUnreadSets = (ids: Ids, records: SiteRecords): string[] =>
  [...(ids.get('dataset') ?? [])]
    .filter((id) => !records.find('dataset', id))
    .flatMap((id) => [readingSetAddressOf(id), explorerAddressOf(id)]);

const declaredAddress = (kind: Kind): KindAddress | false => kinds[kind].address;

/** The address of a record; that of one in a section may be in any while it cannot be read. */
function listPaths(kind: Kind, id: string, records: SiteRecords): string[] {
  const address = declaredAddress(kind);
  if (!address || address.records !== 'section') return [addressOf(kind, id)];
  const entry = records.find(kind, id);
  return entry && 'sectionId' in entry
    ? [addressOf(kind, id, entry.sectionId)]
    : listEntries('sections', records).map((section) => addressOf(kind, id, section));
}

const listEntries = (vocabulary: string, records: SiteRecords): string[] =>
  records.find('vocabulary', vocabulary)?.entries.map((entry) => entry.id) ?? [];

/** Anchors of the headings on the pages where records stand together. */
function groupAnchors(page: string, ids: Ids, records: SiteRecords, letterOf: Formats['letterOf']): string[] {
  const groups = listKindsWith('address').flatMap((kind) => {
    const address = declaredAddress(kind);
    if (!address || address.list !== page || !address.anchors) return [];
    const { prefix, of } = address.anchors;
    const names =
      of === 'letters' ? listLetters(kind, ids, records).map(letterOf) : listEntries(of.vocabulary, records);
    return names.map((name) => `${prefix}${name}`);
  });
  return ['contenido', 'citar', ...groups];
}

/** What begins with the letters of a list: the names of its records, the id of one that cannot be read. */
const listLetters = (kind: Kind, ids: Ids, records: SiteRecords): string[] =>
  [...(ids.get(kind) ?? [])].map((id) => {
    const entry = records.find(kind, id);
    return entry ? titleOf(entry as AnyEntry) : id;
  });

/** The lists by one filter: each stands only where a record passes it. */
function listFilterAddresses(ids: Ids, records: SiteRecords): string[] {
  return listKindsWith('facets').flatMap((kind) =>
    facetsOf(kind).flatMap((facet) => {
      const all = listOptionIds(facet, ids, records);
      const entries: readonly Entry<FacetedKind>[] = records.list(kind);
      // While a record cannot be read, the filters that it passes are not known.
      const isWhole = entries.length === ids.get(kind)?.size;
      const options = isWhole ? entries.flatMap((entry) => optionsOf(facet, entry, records, () => all)) : all;
      return options.map((option) => filterAddressOf(kind, facet.id, option));
    }),
  );
}

/** The options of a facet, those among the records that cannot be read included. */
const listOptionIds = ({ options }: Facet, ids: Ids, records: SiteRecords): readonly string[] =>
  'vocabulary' in options ? listEntries(options.vocabulary, records) : [...(ids.get(options.kind) ?? [])];

/** Whether an address is that of a list by one filter, or would be one: three parts, the first of a filtered list. */
const isOfFilter = (address: string): boolean =>
  listKindsWith('facets').some((kind) => address.startsWith(listAddressOf(kind))) && address.split('/').length === 5;

/** Files of `public/` by their addresses; those that may not be read too, which are told of already. */
const listFiles = ({ files, problems }: Pick<Survey, 'files' | 'problems'>): ReadonlySet<string> =>
  new Set(
    [...files, ...problems.map(({ file }) => file)].flatMap((file) =>
      file.startsWith('public/') ? [file.slice('public'.length)] : [],
    ),
  );

/** Addresses outside, each whole: what is cut or misspelt opens nothing. */
const OUTSIDE = [
  /^https?:\/\/(?:[^\s/@]+@)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu,
  /^mailto:[^\s@,;<>]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\?\S*)?$/iu,
  /^tel:\+?\d(?:[\d\s().-]|%20){4,}$/i,
];

/**
 * A link must lead to a page or file of the site, to a place that the page has, or to an address that can be opened.
 *
 * @param own the places of the page on which the link stands, where it is one of prose
 */
export function checkLink(url: string, at: Place, links: SiteLinks, own?: ReadonlySet<string>): Problem[] {
  const refuse = (expected: Phrase, nearest: readonly string[] = []): Problem[] => [
    { code: 'prosa-enlace', ...at, received: url, expected, nearest },
  ];
  if (OUTSIDE.some((form) => form.test(url))) return [];
  if (/^#./.test(url)) {
    if (!own || hasAnchor(own, url.slice(1))) return [];
    return refuse(
      phrase('anchor'),
      findNearest(url.slice(1), own).map((near) => `#${near}`),
    );
  }
  if (/^mailto:/i.test(url)) return refuse(phrase('mailAddress'));
  if (/^tel:/i.test(url)) return refuse(phrase('phoneAddress'));
  const mended = mendAddress(url);
  if (mended) return refuse(phrase('webAddress'), [mended]);
  if (!url.startsWith('/') || /^\/[/\\]/.test(url))
    return refuse(phrase('anyAddress'), isScheme(url) ? [] : findNear(url, links));
  const [, written = '/', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const address = decodeAddress(written);
  const draft = links.drafts.get(`${address}#${anchor ?? ''}`) ?? links.drafts.get(address);
  if (draft) return [tellDraft(draft, { ...at, received: url })];
  if (links.files.has(address)) return [];
  if (isFile(address))
    return isMade(address, links.made) ? [] : refuse(phrase('fileAddress'), findFiles(address, links));
  if (!links.pages.has(address))
    return refuse(isOfFilter(address) ? phrase('filterAddress') : phrase('pageAddress'), findNear(url, links));
  return anchor ? checkAnchor(address, anchor, links, refuse) : [];
}

/** A place on a page: a row, a term, or a heading. */
function checkAnchor(
  address: string,
  anchor: string,
  links: SiteLinks,
  refuse: (expected: Phrase, nearest: readonly string[]) => Problem[],
): Problem[] {
  const known = links.anchors.get(address);
  if (!known || known.has(anchor) || hasAnchor(known, anchor)) return [];
  // A page of a dataset has anchors of its headings too.
  if (address.startsWith(listAddressOf('dataset')) && !/^(?:medida|columna|fila)-/.test(anchor)) return [];
  return refuse(
    phrase('anchor'),
    findNearest(anchor, known).map((near) => `${address}#${near}`),
  );
}

/** What was meant by an address of another site with a slip in its beginning: «htp://», «http:/», «www.». */
function mendAddress(url: string): string | undefined {
  if (/^www\./i.test(url)) return `https://${url}`;
  const [, scheme = '', rest = ''] = /^([a-z]{3,7})[:;.]?\/{1,3}((?:[\w-]+\.)+\w{2,}.*)$/i.exec(url) ?? [];
  return scheme && findNearest(scheme.toLowerCase(), ['http', 'https']).length ? `https://${rest}` : undefined;
}

/** The files that may be meant by one that is not there. */
const findFiles = (address: string, { files, made }: SiteLinks): string[] =>
  findNearest(address, [...files, ...made.files]);

/** Kinds of pictures that pages and guides show. */
const PICTURES = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** An image must come with the site: nothing is asked of other servers. */
export function checkImage(url: string, at: Place, links: SiteLinks): Problem[] {
  const isThere = links.files.has(decodeAddress(url));
  if (isThere && PICTURES.test(url)) return [];
  return [
    {
      code: 'prosa-enlace',
      ...at,
      received: url,
      expected: phrase('imageAddress'),
      nearest: isThere ? [] : findNearest(url, links.files),
      detail: { target: 'image', ...(isThere ? { wrong: 'kind' } : {}) },
    },
  ];
}

/** Whether a record is the page of its section. */
const isOfSection = ({ id, data }: CheckedRecord): boolean => (data as { sectionId?: string }).sectionId === id;

/** A record whose page would stand where the site already has one. */
export function checkAddresses(records: readonly CheckedRecord[]): Problem[] {
  const taken = new Set([
    ...listFixedAddresses(listAddresses()),
    ...records.flatMap(({ kind, id, data }) =>
      kind === 'dataset' ? listReadingAddresses({ ...(data as Dataset), id }) : [],
    ),
  ]);
  return records.flatMap((record): Problem[] => {
    const address = addressOf(record.kind, record.id, (record.data as { sectionId?: string }).sectionId);
    return declares(record.kind, 'address') && !isOfSection(record) && taken.has(address)
      ? [{ code: 'archivo-nombre', file: record.file, received: record.id, detail: { taken: address } }]
      : [];
  });
}

const isScheme = (url: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(url);

/** Whether an address is that of a file: its name has an ending, and not that of a text. */
const isFile = (address: string): boolean => /\.[a-z\d]{2,11}$/i.test(address) && !/\.(?:html?|mdx?)$/i.test(address);

/** The addresses most like one that leads nowhere: by their last word, those of the same folder first. */
function findNear(url: string, links: SiteLinks): string[] {
  const bare = `/${url
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\?[^#]*/, '')
    .replace(/(?:index)?\.(?:html?|mdx?)$/, '')}`;
  const asPage = `${bare.replace(/#.*$/, '').replace(/\/$/, '')}/`;
  const asWritten = [asPage, asPage.toLowerCase()].find((page) => links.pages.has(page));
  if (asWritten) return [asWritten];
  const depth = (address: string): number => address.split('/').length;
  const inFolder = (address: string): number =>
    address.startsWith(`/${bare.split('/')[1]}/`) || depth(address) === depth(asPage) ? 0 : 1;
  const all = [
    ...links.pages,
    ...[...links.anchors].flatMap(([page, anchors]) => [...anchors].map((anchor) => `${page}#${anchor}`)),
  ];
  // Filters and the rows of datasets are many and seldom meant: they are offered only in their own folder.
  const known = all.filter(
    (address) => address !== '/' && (!inFolder(address) || !/^\/[^/]+\/[^/]+\/[^/]/.test(address)),
  );
  const near = findNearest(lastWord(bare), new Set(known.map(lastWord)));
  return near
    .flatMap((word) => known.filter((address) => lastWord(address) === word))
    .sort((a, b) => inFolder(a) - inFolder(b))
    .slice(0, 3);
}

/** The last word of an address: `/redes/tejidos-de-la-loma/` → `tejidos-de-la-loma`. */
const lastWord = (address: string): string => address.split(/[/#]/).filter(Boolean).at(-1) ?? '';
