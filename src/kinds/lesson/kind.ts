import type { KindDeclaration } from '../declaration.ts';
import { lesson } from './schema.ts';
import { words, type LessonWords } from './words.ts';

/** What the experience teaches, with the evidence that carries it. */
export const kind = {
  schema: lesson,
  words,
  folder: 'src/content/lessons',
  form: 'prose',
  ordered: true,
  title: 'title',
  address: { list: '/lecciones/', hasList: true, records: 'page', anchors: false },
  facets: [
    { id: 'publico', title: 'audience', options: { vocabulary: 'audiences' }, of: { field: 'audienceIds' } },
    { id: 'fase', title: 'phase', options: { kind: 'phase', label: 'shortTitle' }, of: { field: 'phaseIds' } },
    {
      id: 'conglomerado',
      title: 'cluster',
      options: { kind: 'cluster', label: 'shortName' },
      of: { field: 'clusterIds' },
    },
    {
      id: 'evidencia',
      title: 'strength',
      options: { vocabulary: 'evidence-strengths' },
      of: { judged: 'lessonStrength' },
    },
  ],
  pages: 'own',
  menu: 4,
  reading: [45, 75],
  persons: true,
  search: { group: 'method', worth: 0.045, intents: { method: 0.08, reason: 0.1 }, early: 10 },
  index: 7,
  guide: true,
  guideIndex: false,
  cloth: false,
  ownGuide: { word: 'leccion', place: 3 },
  citable: 'leccion',
  news: false,
  coverage: { place: 1, sources: true },
  usesData: 3,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof lesson, LessonWords>;
