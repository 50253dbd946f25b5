import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import { XLSX } from '#domain/formats.ts';
import { formFileNameOf } from '#domain/monitoring/formFiles.ts';
import { formSettingOf } from '#publishers/monitoring/formSetting.ts';
import { buildFormSheet } from '#publishers/monitoring/formSheet.ts';
import { buildXlsForm } from '#publishers/monitoring/xlsForm.ts';
import type { PublishedFile } from '#publishers/publication.ts';
import { loadSite, type Site } from '#views/site.ts';

/** The public configuration of monitoring as its file holds it; empty where the site has no block of it. */
export async function writeMonitoringConfig(): Promise<string> {
  const { config, records } = await loadSite();
  return config.monitoring ? `${JSON.stringify(buildMonitoringConfig(records, config.monitoring), null, 1)}\n` : '';
}

let made: { readonly site: Site; readonly files: ReadonlyMap<string, readonly PublishedFile[]> } | undefined;

/**
 * The files of each form by its id: a sheet to fill in, and an XLSForm for ODK Central or KoboToolbox where it can say
 * every formula. Made once for a build.
 */
export async function loadFormFiles(): Promise<ReadonlyMap<string, readonly PublishedFile[]>> {
  const site = await loadSite();
  if (made?.site !== site) made = { site, files: makeFormFiles(site) };
  return made.files;
}

function makeFormFiles({ config: site, records, book }: Site): ReadonlyMap<string, readonly PublishedFile[]> {
  if (!site.monitoring) return new Map();
  const config = buildMonitoringConfig(records, site.monitoring);
  const setting = formSettingOf(site, records, book);
  return new Map(
    config.forms.map((form) => {
      const xlsForm = buildXlsForm(form, config, setting);
      return [
        form.id,
        [
          { name: formFileNameOf(form.id, 'sheet'), mediaType: XLSX.mediaType, bytes: buildFormSheet(form, setting) },
          ...(xlsForm.ok
            ? [{ name: formFileNameOf(form.id, 'xlsForm'), mediaType: XLSX.mediaType, bytes: xlsForm.bytes }]
            : []),
        ],
      ];
    }),
  );
}
