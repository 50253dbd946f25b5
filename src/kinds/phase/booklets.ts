import { listEntries } from '#domain/vocabularies.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { GuideKind } from '#kinds/index.ts';
import type { Entry } from '#records/assemble.ts';
import type { GuideDeclaration } from '#views/guide/declaration.ts';
import type { Site } from '#views/site.ts';

/** The audience for whom the booklets of the phases are made: the one that says so, or else the first. */
function findBookletAudience(site: Site): string {
  const audiences = listEntries(site.records, 'audiences');
  return (audiences.find(({ takesBooklets }) => takesBooklets) ?? audiences[0])?.id ?? '';
}

/** A booklet for each phase, in their order. */
export const listBooklets = (site: Site): readonly GuideDeclaration[] =>
  site.records.list('phase').map((phase) => declareBooklet(site, phase));

/** The booklet of a phase: the phase with its instruments and lessons. */
function declareBooklet(site: Site, phase: Entry<'phase'>): GuideDeclaration {
  const { backlinks, book } = site;
  const words = book.t.guideText;
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const instrumentIds = unique([
    ...phase.instrumentIds,
    ...phase.steps.flatMap((step) => step.instrumentIds),
    ...backlinks.list('phase', phase.id, 'instrument').map(({ id }) => id),
  ]);
  const lessonIds = unique([...phase.lessonIds, ...backlinks.list('phase', phase.id, 'lesson').map(({ id }) => id)]);
  const part = (kind: GuideKind, ids: readonly string[], title: string) =>
    ids.length ? [{ kind, ids, title, sections: [] }] : [];
  return {
    id: `fase-${phase.id}`,
    title: phase.title,
    subtitle: phase.transversal ? words.crossBooklet : words.booklet(phase.order),
    audienceId: findBookletAudience(site),
    summary: phase.summary,
    path: addressOf('phase', phase.id),
    options: { level: 'whole', withEvidence: false, largeType: false },
    parts: [
      ...part('phase', [phase.id], words.bookletParts.phase),
      ...part('instrument', instrumentIds, words.bookletParts.instrument),
      ...part('lesson', lessonIds, words.bookletParts.lesson),
    ],
  };
}
