import { checkProject } from '#check/check.ts';
import { buildGuides as buildSiteGuides } from '#views/guide/build.ts';
import type { GuideModel } from '#domain/guide/model.ts';
import { finishGuideWords } from '#domain/guide/words.ts';
import { openBook } from '#texts/book.ts';
import { siteConfig, type SiteConfigInput } from '#schemas/site.ts';
import { buildSite, type Site } from '#views/buildSite.ts';
import { loadKindViews } from '#views/kindViews.ts';
import laLomaConfig from '../../fixtures/la-loma/src/site.config.ts';
import { laLoma } from '../support/project.ts';

const kindViews = await loadKindViews();

/** The site of a project, read without Astro: La Loma by default. */
export function readSite(folder: string = laLoma, config: SiteConfigInput = laLomaConfig): Site {
  const { records, problems } = checkProject(folder);
  if (!records) throw new Error(problems.map((problem) => `${problem.file}: ${problem.code}`).join('\n'));
  return buildSite(records, siteConfig.parse(config));
}

/** Every guide of the site as a model, at its public address. */
export const buildGuides = (site: Site): readonly GuideModel[] => buildSiteGuides(site, kindViews, site.config.url);

const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1h-1z"/></svg>';

/** A guide of one chapter, to break on purpose. */
export function makeGuide(blocks: GuideModel['chapters'][number]['blocks']): GuideModel {
  const names = {
    title: 'Una guía',
    subtitle: 'Para probar',
    siteName: 'Sitio',
    publisher: 'Quien publica',
    edition: '2026.1',
    date: '21 de noviembre de 2026',
    url: 'https://ejemplo.org/',
  };
  return {
    ...names,
    id: 'prueba',
    audience: 'Quien prueba',
    summary: 'Prueba.',
    publishedOn: '2026-11-21',
    language: 'es-PE',
    words: finishGuideWords(openBook('es-PE').t, names),
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://ejemplo.org/licencia',
    citation: 'Cita.',
    qrSvg: square,
    clothSvg: square,
    coverSvg: square,
    largeType: false,
    chapters: [{ id: 'uno', title: 'Capítulo uno', blocks }],
  };
}
