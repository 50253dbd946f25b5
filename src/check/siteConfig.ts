import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listIatiDateFaults } from '#domain/iatiDates.ts';
import { parseConfigFile, type ConfigFile } from '#records/configFile.ts';
import type { Problem } from '#records/problem.ts';
import { formatFieldPath } from '#records/raw.ts';
import { listPointers } from '#records/references.ts';
import { validateData } from '#records/validate.ts';
import { phrase } from '#records/wording.ts';
import type { Kind } from '#kinds/index.ts';
import { siteConfig, type SiteConfig } from '#schemas/site.ts';
import { checkLink } from './links.ts';
import { CONFIG_FILE } from './projectBook.ts';
import { checkChart, checkFigure, checkReference, checkVocabulary } from './references.ts';
import type { Targets } from './targets.ts';

/** The configuration of a project; undefined where it has none, or one that cannot be read or is not valid. */
export function findSiteConfig(root: string): SiteConfig | undefined {
  const filePath = join(root, CONFIG_FILE);
  const config = existsSync(filePath) ? parseConfigFile(readFileSync(filePath, 'utf8')) : undefined;
  return config && 'data' in config ? siteConfig.safeParse(config.data).data : undefined;
}

/**
 * The configuration must pass its schema, and the figures and records that it names must exist. The file is code and
 * not a record: it is read as text, so that a project is checked without running anything of it.
 */
export function checkSiteConfig(root: string, targets: Targets): Problem[] {
  const filePath = join(root, CONFIG_FILE);
  if (!existsSync(filePath)) return [];
  const config = parseConfigFile(readFileSync(filePath, 'utf8'));
  if (!config) return [];
  if ('position' in config)
    return [{ code: 'configuracion-sintaxis', file: CONFIG_FILE, ...config.position, received: config.line }];
  const raw = { file: CONFIG_FILE, data: config.data, locate: config.locate };
  const { data: valid, problems: found } = validateData(siteConfig, raw);
  const problems = [...found, ...checkIatiDates(valid as SiteConfig | undefined, raw)];
  const pointers = listPointers(siteConfig, config.data).flatMap(({ fieldPath: place, value, meta }) => {
    const at = { file: CONFIG_FILE, ...config.locate(place), field: formatFieldPath(place), received: value };
    if (meta.reference) return checkReference(meta.reference as Kind, value, at, targets);
    if (meta.vocabulary) return checkVocabulary(meta.vocabulary, value, at, targets);
    if (meta.address) return checkLink(value, at, targets.links);
    if (meta.chart) return checkChart(value, at, targets);
    return meta.figure ? checkFigure(value, at, targets) : [];
  });
  return [...problems, ...pointers.filter(({ field }) => !problems.some((problem) => problem.field === field))];
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
