import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Publication } from '#publishers/publication.ts';
import { assembleRecords } from '#records/assemble.ts';
import type { TypedRecord } from '#records/describe.ts';
import { readLicenceText } from '#records/licence.ts';
import { readProject } from '#records/read.ts';
import { typeTable } from '#records/table.ts';
import { validateRecord } from '#records/validate.ts';
import type { Dataset } from '#kinds/dataset/schema.ts';
import { siteConfig } from '#schemas/site.ts';
import { plainText } from '#views/lines.ts';
import { buildSite } from '#views/buildSite.ts';
import { openBook } from '#texts/book.ts';
import { laLoma, root } from '../../support/project.ts';

/**
 * Reads a project as the endpoints publish from it. Records that do not pass their schema are left out: what the check
 * says of them is tested elsewhere, and content in the making must not hide a fault of a format.
 *
 * @param folder of the project; La Loma by default
 */
export async function loadPublication(folder: string = laLoma): Promise<Publication> {
  const typed = readProject(folder).records.flatMap((raw): TypedRecord[] => {
    const { data } = validateRecord(raw);
    if (data === undefined) return [];
    const { kind, id, file, body } = raw;
    return [
      {
        kind,
        id,
        file,
        body,
        data: data as object,
        ...(raw.table ? { rows: typeTable(data as Dataset, raw.table).rows } : {}),
      },
    ];
  });
  const records = assembleRecords(typed, openBook('es-PE').format.compare);
  const config = siteConfig.parse(
    ((await import(pathToFileURL(join(folder, 'src', 'site.config.ts')).href)) as { default: unknown }).default,
  );
  const site = buildSite(records, config);
  return {
    config,
    book: site.book,
    records,
    figures: site.figures,
    plain: (text) => plainText(site, text).replace(/\s+/g, ' ').trim(),
    urlOf: (path) => new URL(path, config.url).href,
    licenceText: readLicenceText(root, config.licence),
  };
}
