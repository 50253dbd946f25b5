import { listIatiDateFaults } from '#domain/iatiDates.ts';
import { findEntry } from '#domain/vocabularies.ts';
import { CONFIG_FILE, readConfigFile, type ConfigFile } from '#records/configFile.ts';
import type { Problem } from '#records/problem.ts';
import { formatFieldPath } from '#records/raw.ts';
import { listPointers } from '#records/references.ts';
import { tellSpans } from '#records/spans.ts';
import { validateData } from '#records/validate.ts';
import { phrase } from '#records/wording.ts';
import { listAddressOf, partAddressOf } from '#kinds/addresses.ts';
import type { Kind } from '#kinds/index.ts';
import { siteConfig, type SiteConfig } from '#schemas/site.ts';
import { checkLink } from './links.ts';
import { checkChart, checkFigure, checkReference, checkVocabulary } from './references.ts';
import { listMissingSigns, tellSign } from './signs.ts';
import type { Targets } from './targets.ts';
import { checkTitles } from './titles.ts';

/** The configuration of a project; undefined where it has none, or one that cannot be read or is not valid. */
export function findSiteConfig(root: string): SiteConfig | undefined {
  const { config, problems } = readConfigFile(root);
  return config && !problems.length ? siteConfig.safeParse(config.data).data : undefined;
}

/**
 * Whether the configuration has a block on monitoring, be it right or wrong. One that cannot be read may have it: it is
 * told for itself, and nothing else is told of it.
 */
export function declaresMonitoring(root: string): boolean {
  const { config } = readConfigFile(root);
  return !config || (typeof config.data === 'object' && config.data !== null && 'monitoring' in config.data);
}

/**
 * The configuration must pass its schema, and the figures and records that it names must exist. The file is code and
 * not a record: it is read as text, so that a project is checked without running anything of it.
 */
export function checkSiteConfig(root: string, targets: Targets): Problem[] {
  const { config, problems: unread } = readConfigFile(root);
  if (!config) return [...unread];
  const { data: valid, problems: found } = validateData(siteConfig, config);
  const problems = [
    ...unread,
    ...found,
    ...checkIatiDates(valid as SiteConfig | undefined, config),
    ...checkUrl(config),
    ...checkConfigSigns(config),
    ...checkParts(valid as SiteConfig | undefined, config, targets),
    ...checkPublication(valid as SiteConfig | undefined, config, targets),
  ];
  const isTold = ({ field }: Problem): boolean => problems.some((problem) => problem.field === field);
  problems.push(
    ...[...tellSpans(config.data, config), ...checkTitles(config.data, config)].filter((problem) => !isTold(problem)),
  );
  const pointers = listPointers(siteConfig, config.data).flatMap(({ fieldPath: place, value, meta }) => {
    const at = { file: CONFIG_FILE, ...config.locate(place), field: formatFieldPath(place), received: value };
    if (meta.reference) return checkReference(meta.reference as Kind, value, at, targets);
    if (meta.vocabulary) return checkVocabulary(meta.vocabulary, value, at, targets);
    if (meta.address) return checkLink(value, at, targets.links);
    if (meta.chart) return checkChart(value, at, targets);
    return meta.figure ? checkFigure(value, at, targets) : [];
  });
  return [...problems, ...pointers.filter((problem) => !isTold(problem))];
}

/** The address of the site is where its server is: the path under which it stands goes in `base`. */
function checkUrl({ data, locate }: ConfigFile): Problem[] {
  const { url } = (data ?? {}) as { readonly url?: unknown };
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:/i.test(url)) return [];
  const { origin, pathname, search, hash, username, password } = new URL(url);
  const path = pathname.replace(/\/*$/, '/');
  if (path === '/' && !search && !hash && !username && !password) return [];
  return [
    {
      code: 'campo-valor',
      file: CONFIG_FILE,
      ...locate(['url']),
      field: 'url',
      received: phrase('quoted', url),
      expected: path === '/' ? phrase('siteUrl', origin) : phrase('siteUrlAndBase', origin, path),
    },
  ];
}

/** The dates of the IATI activity keep the rules of the standard. */
function checkIatiDates(config: SiteConfig | undefined, { locate }: Pick<ConfigFile, 'locate'>): Problem[] {
  const { iati, publishedOn } = config ?? {};
  if (!iati || !publishedOn) return [];
  return listIatiDateFaults(iati, publishedOn).map(({ field, form }) => ({
    code: 'campo-valor',
    file: CONFIG_FILE,
    ...locate(['iati', field]),
    field: formatFieldPath(['iati', field]),
    received: iati[field],
    expected: phrase('form', form),
  }));
}

/** A part of the results has a page by its id: it must not stand where an indicator has its own, nor another part. */
function checkParts(
  config: SiteConfig | undefined,
  { locate }: Pick<ConfigFile, 'locate'>,
  targets: Targets,
): Problem[] {
  const parts = config?.results.parts ?? [];
  return parts.flatMap(({ id, shows }, index): Problem[] => {
    const address = partAddressOf(id);
    const isTaken =
      targets.ids.get('indicator')?.has(id) ||
      (shows !== 'activities' && address === listAddressOf('activity')) ||
      parts.findIndex((other) => other.id === id) < index;
    if (!isTaken) return [];
    const place = ['results', 'parts', index, 'id'];
    const at = { file: CONFIG_FILE, ...locate(place), field: formatFieldPath(place) };
    return [{ code: 'campo-valor', ...at, received: id, expected: phrase('otherSectionId', address) }];
  });
}

/** The source of published figures takes places such as «Edición 2»: one whose places are lines has none of them. */
function checkPublication(
  config: SiteConfig | undefined,
  { locate }: Pick<ConfigFile, 'locate'>,
  { records }: Targets,
): Problem[] {
  const sourceId = config?.monitoring?.publication?.sourceId;
  const source = sourceId === undefined ? undefined : records.find('source', sourceId);
  if (!source || !findEntry(records, 'locator-types', source.locatorTypeId)?.countsLines) return [];
  const place = ['monitoring', 'publication', 'sourceId'];
  const at = { file: CONFIG_FILE, ...locate(place), field: formatFieldPath(place) };
  return [{ code: 'campo-valor', ...at, received: source.id, expected: phrase('sourceOfEditions') }];
}

/** Fields of the configuration that stand on every guide and under every chart. */
const SET_FIELDS = ['name', 'publisher', 'edition'] as const;

/** What the configuration says on guides and charts can be set in their letters. */
function checkConfigSigns({ data, locate }: Pick<ConfigFile, 'data' | 'locate'>): Problem[] {
  return SET_FIELDS.flatMap((field) => {
    const value = (data as Readonly<Record<string, unknown>> | null)?.[field];
    const at = { file: CONFIG_FILE, ...locate([field]), field };
    return typeof value === 'string' ? listMissingSigns(value).map(({ sign }) => tellSign(at, sign, {})) : [];
  });
}
