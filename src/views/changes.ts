import { formatDate } from '#domain/citation.ts';
import { compareFigures, recordFigures, type FigureChange, type RecordedFigures } from '#domain/changes.ts';
import { BUNDLE_NAME, CHECKSUMS_NAME, editionFilePath } from '#domain/downloads.ts';
import { formatFigure } from '#i18n/numbers.ts';
import type { Edition, RecordedFigure } from '#schemas/edition.ts';
import { buildPageView } from './page.ts';
import type { Site } from './site.ts';

/** An edition that was kept, or the one that is being made. */
interface ComparedEdition {
  readonly edition: string;
  readonly publishedOn: string;
  readonly figures: RecordedFigures;
  /** True where its files were kept, so that its addresses hold. */
  readonly hasFiles: boolean;
}

/** What changed from one edition to the next. */
interface ChangeGroup {
  readonly title: string;
  readonly text: string;
  readonly changes: readonly {
    readonly title: string;
    readonly reference: string;
    readonly path: string | undefined;
    readonly before: string;
    readonly after: string;
  }[];
}

const NONE = 'no estaba';
const GONE = 'ya no está';

/** A value with the decimals of both sides, so that a change never looks like none. */
function sayFigure(
  site: Site,
  figure: Readonly<RecordedFigure> | undefined,
  decimals: number,
  missing: string,
): string {
  if (!figure) return missing;
  return formatFigure(
    figure.value,
    site.records.get('vocabulary', 'units').entries.find(({ id }) => id === figure.unitId),
    decimals,
  );
}

/** Decimals at which two values look different: as many as are shown, or more where rounding hides the change. */
function decimalsOf({ before, after }: FigureChange): number {
  const shown = Math.max(before?.decimals ?? 0, after?.decimals ?? 0);
  if (!before || !after || before.unitId !== after.unitId) return shown;
  let decimals = shown;
  while (decimals < 6 && before.value.toFixed(decimals) === after.value.toFixed(decimals)) decimals += 1;
  return decimals;
}

function viewChange(site: Site, change: FigureChange) {
  const decimals = decimalsOf(change);
  return {
    title: (change.after ?? change.before)?.title ?? change.reference,
    reference: change.reference,
    path: site.figures.find(change.reference)?.path,
    before: sayFigure(site, change.before, decimals, NONE),
    after: sayFigure(site, change.after, decimals, GONE),
  };
}

/** The editions to compare, oldest first: those kept, and the current one while it is not kept. */
function listEditions(
  site: Site,
  editions: readonly (Edition & { readonly archive?: Uint8Array | undefined })[],
): readonly ComparedEdition[] {
  const { config } = site;
  const kept = editions.map(({ edition, publishedOn, figures, archive }) => ({
    edition,
    publishedOn,
    figures,
    hasFiles: archive !== undefined,
  }));
  if (kept.some(({ edition }) => edition === config.edition)) return kept;
  return [
    ...kept,
    {
      edition: config.edition,
      publishedOn: config.publishedOn,
      figures: recordFigures(site.figures),
      hasFiles: site.records.list('dataset').length > 0,
    },
  ];
}

const count = (changes: number) =>
  changes === 0 ? 'Ninguna cifra cambió.' : changes === 1 ? 'Cambió una cifra.' : `Cambiaron ${changes} cifras.`;

/** The figures that differ between editions, newest edition first. */
export function viewChanges(
  site: Site,
  editions: readonly (Edition & { readonly archive?: Uint8Array | undefined })[],
) {
  const all = listEditions(site, editions);
  const groups = all.slice(1).map((edition, index): ChangeGroup => {
    const before = all[index] as ComparedEdition;
    const changes = compareFigures(before.figures, edition.figures).map((change) => viewChange(site, change));
    return {
      title: `De la edición ${before.edition} a la ${edition.edition}`,
      text: `Publicada el ${formatDate(edition.publishedOn)}. ${count(changes.length)}`,
      changes,
    };
  });
  const kept = editions.find(({ edition }) => edition === site.config.edition);
  const since = kept
    ? compareFigures(kept.figures, recordFigures(site.figures)).map((change) => viewChange(site, change))
    : [];
  if (since.length)
    groups.push({
      title: `Desde que se fijó la edición ${site.config.edition}`,
      text: `${count(since.length)} Estos valores todavía no son de ninguna edición: los archivos con dirección fija conservan los anteriores.`,
      changes: since,
    });
  const [first] = all;
  return {
    page: buildPageView(site, {
      title: 'Cambios entre ediciones',
      description: 'Qué cifras calculadas cambiaron de una edición del sitio a otra, con su valor de antes y de ahora.',
      path: '/cambios/',
      kindLabel: 'Sección',
      crumbs: [{ title: 'Datos', path: '/datos/' }],
      aliases: ['ediciones', 'versiones', 'historial de cifras'],
    }),
    first:
      all.length === 1 && first
        ? {
            edition: first.edition,
            published: formatDate(first.publishedOn),
            figures: Object.keys(first.figures).length,
          }
        : undefined,
    groups: groups.reverse(),
    editions: [...all].reverse().map(({ edition, publishedOn, figures, hasFiles }) => ({
      edition,
      published: formatDate(publishedOn),
      figures: Object.keys(figures).length,
      files: hasFiles
        ? { bundlePath: editionFilePath(edition, BUNDLE_NAME), checksumsPath: editionFilePath(edition, CHECKSUMS_NAME) }
        : undefined,
    })),
  };
}
