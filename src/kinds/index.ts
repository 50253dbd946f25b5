import type { z } from 'zod';
import { activity } from './activity/schema.ts';
import { ally } from './ally/schema.ts';
import { caseStudy } from './case/schema.ts';
import { cluster } from './cluster/schema.ts';
import { dataset } from './dataset/schema.ts';
import { event } from './event/schema.ts';
import { guide } from './guide/schema.ts';
import { format } from './format/schema.ts';
import { indicator } from './indicator/schema.ts';
import { instrument } from './instrument/schema.ts';
import { lesson } from './lesson/schema.ts';
import { manual } from './manual/schema.ts';
import { network } from './network/schema.ts';
import { note } from './note/schema.ts';
import { page } from './page/schema.ts';
import { readingPath } from './path/schema.ts';
import { phase } from './phase/schema.ts';
import { recommendation } from './recommendation/schema.ts';
import { source } from './source/schema.ts';
import { synonyms } from './synonyms/schema.ts';
import { term } from './term/schema.ts';
import { vocabularySchema } from './vocabulary/schema.ts';

/** What the project knows about a kind of record beside its schema. */
export interface KindDefinition {
  /** Schema of its front matter or YAML. */
  readonly schema: z.ZodType;
  /** Folder of its files, from the root of the project. */
  readonly folder: string;
  /**
   * `prose`: front matter and a body (`.md`, `.mdx`); `data`: YAML; `table`: a folder with `dataset.yaml` and
   * `rows.csv`.
   */
  readonly form: 'prose' | 'data' | 'table';
  /** Its name in messages to editors, singular. */
  readonly label: string;
  /** True when the `order` of its records must run from 1 without gaps. */
  readonly ordered?: boolean;
}

/** Every kind of record: the one list that loading, checking and scaffolding go by. */
export const kinds = {
  vocabulary: { schema: vocabularySchema, folder: 'data/vocabularies', form: 'data', label: 'vocabulario' },
  synonyms: { schema: synonyms, folder: 'data/synonyms', form: 'data', label: 'lista de sinónimos' },
  source: { schema: source, folder: 'data/sources', form: 'data', label: 'fuente' },
  note: { schema: note, folder: 'data/notes', form: 'data', label: 'nota' },
  dataset: { schema: dataset, folder: 'data/datasets', form: 'table', label: 'conjunto de datos' },
  cluster: { schema: cluster, folder: 'data/clusters', form: 'data', label: 'conglomerado' },
  ally: { schema: ally, folder: 'data/allies', form: 'data', label: 'aliado' },
  event: { schema: event, folder: 'data/events', form: 'data', label: 'evento' },
  term: { schema: term, folder: 'data/glossary', form: 'data', label: 'término' },
  indicator: { schema: indicator, folder: 'data/logframe', form: 'data', label: 'indicador', ordered: true },
  activity: { schema: activity, folder: 'data/activities', form: 'data', label: 'actividad', ordered: true },
  recommendation: { schema: recommendation, folder: 'data/recommendations', form: 'data', label: 'recomendación' },
  network: { schema: network, folder: 'src/content/networks', form: 'prose', label: 'red' },
  case: { schema: caseStudy, folder: 'src/content/cases', form: 'prose', label: 'caso' },
  lesson: { schema: lesson, folder: 'src/content/lessons', form: 'prose', label: 'lección', ordered: true },
  phase: { schema: phase, folder: 'src/content/phases', form: 'prose', label: 'fase', ordered: true },
  instrument: { schema: instrument, folder: 'src/content/instruments', form: 'prose', label: 'instrumento' },
  format: { schema: format, folder: 'data/formats', form: 'data', label: 'formato' },
  manual: { schema: manual, folder: 'src/content/manuals', form: 'prose', label: 'manual' },
  guide: { schema: guide, folder: 'data/guides', form: 'data', label: 'guía', ordered: true },
  path: { schema: readingPath, folder: 'data/paths', form: 'data', label: 'ruta de lectura', ordered: true },
  page: { schema: page, folder: 'src/content/pages', form: 'prose', label: 'página' },
} as const satisfies Record<string, KindDefinition>;

/** The name of a kind. */
export type Kind = keyof typeof kinds;

/** The kinds in the order in which they are loaded. */
export const kindNames = Object.keys(kinds) as Kind[];

/** Kinds that only serve others: their records have no place on the site. */
export const isInnerKind = (kind: Kind): boolean => kind === 'vocabulary' || kind === 'synonyms' || kind === 'format';
