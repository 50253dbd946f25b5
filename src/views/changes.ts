import { addresses } from '#domain/addresses.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { compareFigures, recordFigures, type FigureChange, type RecordedFigures } from '#domain/changes.ts';
import { roundTo } from '#domain/decimal.ts';
import { BUNDLE_NAME, CHECKSUMS_NAME, editionFileAddress } from '#domain/downloads.ts';
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
  /** Days on which something was taken out of it at request. */
  readonly withdrawals?: readonly string[] | undefined;
}

/** What changed from one edition to the next. */
interface ChangeGroup {
  readonly title: string;
  readonly text: string;
  readonly changes: readonly {
    readonly title: string;
    readonly reference: string;
    readonly address: string | undefined;
    readonly before: string;
    readonly after: string;
  }[];
}

/** A value with the decimals of both sides, so that a change never looks like none. */
function sayFigure(
  site: Site,
  figure: Readonly<RecordedFigure> | undefined,
  decimals: number,
  missing: string,
): string {
  if (!figure) return missing;
  return site.book.format.figure(
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
  while (decimals < 6 && roundTo(before.value, decimals) === roundTo(after.value, decimals)) decimals += 1;
  return decimals;
}

function viewChange(site: Site, change: FigureChange) {
  const decimals = decimalsOf(change);
  return {
    title: (change.after ?? change.before)?.title ?? change.reference,
    reference: change.reference,
    address: site.figures.find(change.reference)?.address,
    before: sayFigure(site, change.before, decimals, site.book.t.sitePages.changes.none),
    after: sayFigure(site, change.after, decimals, site.book.t.sitePages.changes.gone),
  };
}

/** The editions to compare, oldest first: those kept, and the current one while it is not kept. */
function listEditions(
  site: Site,
  editions: readonly (Edition & { readonly archive?: Uint8Array | undefined })[],
): readonly ComparedEdition[] {
  const { config } = site;
  const kept = editions.map(({ edition, publishedOn, figures, archive, withdrawals }) => ({
    edition,
    publishedOn,
    figures,
    hasFiles: archive !== undefined,
    withdrawals,
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

/** What changed from each edition to the next, and since the one of now was kept; oldest first. */
function listGroups(site: Site, all: readonly ComparedEdition[], editions: readonly Edition[]): readonly ChangeGroup[] {
  const { t, format } = site.book;
  const words = t.sitePages.changes;
  const groups = all.slice(1).map((edition, index): ChangeGroup => {
    const before = all[index] as ComparedEdition;
    const changes = compareFigures(before.figures, edition.figures).map((change) => viewChange(site, change));
    return {
      title: words.fromTo(before.edition, edition.edition),
      text: words.published(format.date(edition.publishedOn), changes.length),
      changes,
    };
  });
  const kept = editions.find(({ edition }) => edition === site.config.edition);
  const since = kept
    ? compareFigures(kept.figures, recordFigures(site.figures)).map((change) => viewChange(site, change))
    : [];
  if (since.length)
    groups.push({
      title: words.since(site.config.edition),
      text: words.sinceText(since.length),
      changes: since,
    });
  return groups;
}

/** The figures that differ between editions, newest edition first. */
export function viewChanges(
  site: Site,
  editions: readonly (Edition & { readonly archive?: Uint8Array | undefined })[],
) {
  const { t, format } = site.book;
  const words = t.sitePages.changes;
  const all = listEditions(site, editions);
  const [first] = all;
  return {
    page: buildPageView(site, {
      title: words.title,
      description: words.description,
      address: addresses.changes,
      kindLabel: t.sitePages.section,
      crumbs: [{ title: t.sitePages.data, address: listAddressOf('dataset') }],
      aliases: [...words.aliases],
    }),
    first:
      all.length === 1 && first
        ? {
            edition: first.edition,
            published: format.date(first.publishedOn),
            figures: Object.keys(first.figures).length,
          }
        : undefined,
    groups: [...listGroups(site, all, editions)].reverse(),
    editions: [...all].reverse().map(({ edition, publishedOn, figures, hasFiles, withdrawals = [] }) => ({
      edition,
      published: format.date(publishedOn),
      figures: Object.keys(figures).length,
      withdrawn: withdrawals.length
        ? words.withdrawn(format.list(withdrawals.map((day) => format.date(day))))
        : undefined,
      files: hasFiles
        ? {
            bundleAddress: editionFileAddress(edition, BUNDLE_NAME),
            checksumsAddress: editionFileAddress(edition, CHECKSUMS_NAME),
          }
        : undefined,
    })),
  };
}
