import type { AnyEntry, Entry } from '#records/assemble.ts';
import { titleOf } from '#records/assemble.ts';
import type { GuideKind } from '#kinds/guide/schema.ts';
import type { Kind } from '#kinds/index.ts';
import { findStance, isSupporting, judgeLesson, strengthIdOf } from '#domain/lessonStrength.ts';
import { formatFigure } from '#i18n/numbers.ts';
import { viewFigure } from '#views/figures.ts';
import { labelOf, nameRow } from '#views/labels.ts';
import type { GuideContext } from './context.ts';
import type { GuideBlock, GuideInline } from '#domain/guide/model.ts';
import { toBlocks } from './prose.ts';

/** Id of the heading of a record inside a guide. */
export const headingIdOf = (kind: string, id: string): string => `${kind}-${id}`;

type Compose<K extends GuideKind> = (entry: Entry<K>, context: GuideContext) => readonly (GuideBlock | false)[];

const text = (v: string): GuideInline => ({ t: 'text', v });
const p = (c: readonly GuideInline[], lead = false): GuideBlock => ({ t: 'p', c, ...(lead ? { lead } : {}) });
const h = (v: string, depth = 3): GuideBlock => ({ t: 'h', depth, v });
const list = (items: readonly (readonly GuideInline[])[], ordered = false): GuideBlock => ({
  t: 'list',
  ordered,
  items: items.map((c) => [p(c)]),
});
/** A heading with a list under it, or nothing where the list is empty. */
const section = (title: string, items: readonly (readonly GuideInline[])[], ordered = false): GuideBlock[] =>
  items.length ? [h(title), list(items, ordered)] : [];

/** Roles as a phrase: only the first begins with a capital. */
const joinRoles = (labels: readonly string[]): string =>
  labels.map((label, index) => (index ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label)).join(', ');

const composePhase: Compose<'phase'> = (phase, context) => {
  const { site, say, cite, citeBeside, short } = context;
  return [
    p(say(phase.objective), true),
    ...(short ? [] : toBlocks(phase.body, 2, context)),
    ...section('Antes de empezar', phase.preconditions.map(say)),
    h('Pasos'),
    {
      t: 'list',
      ordered: true,
      items: phase.steps.map((step) => [
        p([
          { t: 'b', c: [text(`${step.title.replace(/\.$/, '')}.`)] },
          text(' '),
          ...say(step.text),
          ...cite(step.sources),
        ]),
        ...(step.roleIds.length || step.instrumentIds.length
          ? [
              p([
                {
                  t: 'i',
                  c: [
                    text(
                      [
                        step.roleIds.length
                          ? `Quién: ${joinRoles(step.roleIds.map((id) => labelOf(site, 'roles', id)))}.`
                          : '',
                        step.instrumentIds.length ? ' Con: ' : '',
                      ].join(''),
                    ),
                  ],
                },
                ...step.instrumentIds.flatMap((id, index): GuideInline[] => [
                  text(index ? ', ' : ''),
                  {
                    t: 'a',
                    ...context.link(`/instrumentos/${id}/`),
                    see: true,
                    c: [text(site.records.get('instrument', id).name)],
                  },
                ]),
                ...(step.instrumentIds.length ? [text('.')] : []),
              ]),
            ]
          : []),
      ]),
    },
    ...section(
      'Quién hace qué',
      phase.roles.map((role) => [{ t: 'b', c: [text(`${labelOf(site, 'roles', role.roleId)}: `)] }, ...say(role.text)]),
    ),
    ...section('Qué deja la fase', phase.products.map(say)),
    ...section('Cómo saber que está hecha', phase.doneWhen.map(say)),
    ...(short
      ? []
      : section(
          'Hitos',
          phase.milestones.map((item) => [
            ...(item.month ? [text(`Mes ${item.month}: `)] : []),
            ...say(item.text),
            ...citeBeside(item.sources),
          ]),
        )),
    ...(phase.timing ? [h('Tiempo'), p(say(phase.timing))] : []),
    ...section('Costos', phase.costs.map(say)),
    ...(context.withEvidence
      ? section(
          'Qué salió mal y qué se hizo',
          phase.difficulties.map((item) => [
            ...say(item.problem),
            ...(item.measure ? [text(' → '), ...say(item.measure)] : []),
            ...citeBeside(item.sources),
          ]),
        )
      : []),
    ...(context.withEvidence
      ? section(
          'Qué ayudó',
          phase.enablers.map((item) => [...say(item.text), ...citeBeside(item.sources)]),
        )
      : []),
    ...(short ? [] : section('Lo que las fuentes no documentan', phase.undocumented.map(say))),
  ];
};

const composeInstrument: Compose<'instrument'> = (instrument, context) => {
  const { say, short } = context;
  return [
    p([...say(instrument.purpose), ...context.cite(instrument.sources)], true),
    p([{ t: 'b', c: [text('Cuándo. ')] }, ...say(instrument.when)]),
    ...section('Cómo se usa', instrument.steps.map(say), true),
    h('Qué contiene'),
    {
      t: 'table',
      header: ['Campo', 'Qué escribir'],
      rows: instrument.contents.map((item) => [
        [text(item.name)],
        [
          ...say(item.text),
          ...(item.proposed ? [text(' '), { t: 'i' as const, c: [text('(propuesta de este sitio)')] }] : []),
        ],
      ]),
    },
    ...(short ? [] : toBlocks(instrument.body, 2, context)),
    ...(short ? [] : section('Lo que las fuentes no documentan', instrument.undocumented.map(say))),
  ];
};

const composeLesson: Compose<'lesson'> = (lesson, context) => {
  const { site, say, cite, citeBeside } = context;
  const strengthId = strengthIdOf(judgeLesson(lesson.evidence, site.records), site.records);
  return [
    p([...say(lesson.statement), ...cite(lesson.sources)], true),
    ...(context.short ? [] : toBlocks(lesson.body, 2, context)),
    ...section('Cuándo vale', lesson.conditions.map(say)),
    ...section('Qué hacer', lesson.practice.map(say)),
    ...(context.withEvidence
      ? [
          h('En qué se apoya'),
          p([
            {
              t: 'i',
              c: [text(`Evidencia ${labelOf(site, 'evidence-strengths', strengthId).toLowerCase()}.`)],
            },
          ]),
          list(
            lesson.evidence.map((item) => [
              ...(isSupporting(item, site.records)
                ? []
                : [{ t: 'b' as const, c: [text(`${findStance(item, site.records)?.label}: `)] }]),
              ...say(item.text),
              ...citeBeside(item.sources),
            ]),
          ),
        ]
      : []),
  ];
};

const composeCase: Compose<'case'> = (item, context) => [
  p([text(item.summary), ...context.cite(item.sources)], true),
  ...(item.keyFigures.length
    ? [
        {
          t: 'table' as const,
          header: ['Cifra', 'Valor'],
          rows: item.keyFigures.map((reference) => [
            [text(viewFigure(context.site, reference).title)],
            context.figure(reference),
          ]),
        },
      ]
    : []),
  ...toBlocks(item.body, 2, context),
];

const composeNetwork: Compose<'network'> = (network, context) => {
  const { say, cite, citeBeside, site, short } = context;
  return [
    p([text(network.summary), ...cite(network.sources)], true),
    p([
      { t: 'b', c: [text('Dónde y qué. ')] },
      text(
        `${site.records.get('cluster', network.clusterId).shortName}: ${network.lineOfBusiness}. ${network.firms.length} integrantes.`,
      ),
      ...(network.figure
        ? [
            text(` ${site.config.networkFigure?.title ?? site.figures.get(network.figure).title}: `),
            ...context.figure(network.figure),
            text('.'),
          ]
        : []),
      ...(network.figureAbsence ? [text(' '), ...say(network.figureAbsence)] : []),
    ]),
    ...(short ? [] : toBlocks(network.body, 2, context)),
    ...section('Qué hicieron juntas', network.jointActions.map(say)),
    ...section(
      'Qué lograron',
      network.achievements.map((item) => [...say(item.text), ...citeBeside(item.sources)]),
    ),
    ...(short ? [] : section('Lo que queda abierto', network.openQuestions.map(say))),
  ];
};

const composeRecommendation: Compose<'recommendation'> = (item, context) => [
  p([...context.say(item.statement), ...context.cite(item.sources)], true),
  p([{ t: 'b', c: [text('Por qué. ')] }, ...context.say(item.rationale)]),
  p([{ t: 'i', c: [text(`Para: ${labelOf(context.site, 'addressees', item.addresseeId)}.`)] }]),
];

const composePage: Compose<'page'> = (page, context) => [
  p([text(page.summary), ...context.cite(page.sources)], true),
  ...toBlocks(page.body, 2, context),
];

const composeIndicator: Compose<'indicator'> = (item, context) => [
  p([...context.say(item.statement), ...context.cite(item.sources)], true),
  { t: 'table', header: ['Meta', 'Resultado'], rows: [[context.say(item.target.text), context.say(item.result.text)]] },
  p([
    { t: 'b', c: [text(`${labelOf(context.site, 'evidence-states', item.evidenceStateId)}. `)] },
    ...context.say(item.evidenceReason),
  ]),
];

const composeDataset: Compose<'dataset'> = (dataset, context) => [
  p([text(dataset.summary), ...context.cite(dataset.sources)], true),
  ...dataset.charts.flatMap((chart) => context.chart(`${dataset.id}/${chart.id}`)),
  ...(dataset.measures.length
    ? [
        h('Cifras calculadas'),
        {
          t: 'table' as const,
          header: ['Medida', 'Valor', 'Cómo leerla'],
          rows: dataset.measures.map((measure) => [
            [text(measure.title)],
            context.figure(`${dataset.id}/${measure.id}`),
            context.say(measure.explanation),
          ]),
        },
      ]
    : []),
  ...(context.short ? [] : [h('Datos'), tableOf(dataset, context)]),
];

/** Longest text that a cell has room for. */
const CELL_LENGTH = 36;

/** The rows of a dataset as far as a page is wide: the name of the row and at most four short columns more. */
function tableOf(dataset: Entry<'dataset'>, { site }: GuideContext): GuideBlock {
  const units = site.records.get('vocabulary', 'units').entries;
  const named =
    dataset.columns.find(({ id, type }) => id === dataset.keyColumn && type === 'reference') ??
    dataset.columns.find(({ id, type }) => type === 'text' && id !== dataset.keyColumn);
  const nameOf = (row: (typeof dataset.rows)[number]): string => {
    const name = nameRow(site, dataset.id, String(row[dataset.keyColumn]));
    return named?.labels?.[name] ?? name;
  };
  const cellOf = (row: (typeof dataset.rows)[number], column: (typeof dataset.columns)[number]): string => {
    const value = row[column.id] ?? null;
    if (typeof value === 'string' && column.labels?.[value]) return column.labels[value];
    const entry =
      column.type === 'reference' && column.references && typeof value === 'string'
        ? (site.records.find(column.references as Kind, value) as AnyEntry | undefined)
        : undefined;
    return entry
      ? titleOf(entry)
      : formatCell(value, units.find((unit) => unit.id === column.unitId) ?? {}, column.decimals ?? 0);
  };
  const columns = dataset.columns
    .filter((column) => column.id !== dataset.keyColumn && column !== named && column.type !== 'date')
    .filter(
      (column) =>
        dataset.rows.every((row) => cellOf(row, column).length <= CELL_LENGTH) &&
        dataset.rows.some((row) => cellOf(row, column) !== nameOf(row)),
    )
    .slice(0, 4);
  return {
    t: 'table',
    header: [named?.title ?? 'Fila', ...columns.map((column) => column.title)],
    rows: dataset.rows.map((row) => [[text(nameOf(row))], ...columns.map((column) => [text(cellOf(row, column))])]),
  };
}

const formatCell = (cell: string | number | boolean | null, unit: object, decimals: number): string =>
  cell === null ? 'sin dato' : formatFigure(cell, unit, decimals);

const composeNote: Compose<'note'> = (note, context) => [
  p([{ t: 'b', c: [text('La fuente dice. ')] }, ...context.say(note.states), ...context.cite(note.sources)]),
  p([{ t: 'b', c: [text('Lo que hallamos. ')] }, ...context.say(note.finds)]),
  p([
    { t: 'b', c: [text('Lo que publicamos. ')] },
    ...context.say(note.publishes),
    text(' '),
    ...context.say(note.why),
  ]),
];

const composers: { readonly [K in Exclude<GuideKind, 'term'>]: Compose<K> } = {
  phase: composePhase,
  instrument: composeInstrument,
  lesson: composeLesson,
  case: composeCase,
  network: composeNetwork,
  recommendation: composeRecommendation,
  page: composePage,
  indicator: composeIndicator,
  dataset: composeDataset,
  note: composeNote,
};

/** The blocks of records of one kind, each under a heading of level 2. Terms stand together as a list. */
export function composeRecords(
  kind: GuideKind,
  entries: readonly AnyEntry[],
  context: GuideContext,
): readonly GuideBlock[] {
  if (kind === 'term')
    return [
      {
        t: 'terms',
        items: (entries as readonly Entry<'term'>[]).map((term) => ({
          id: headingIdOf('term', term.id),
          term: term.term,
          c: [
            ...context.say(term.definition),
            ...(term.example && !context.short ? [text(' '), { t: 'i' as const, c: context.say(term.example) }] : []),
          ],
        })),
      },
    ];
  const compose = composers[kind] as Compose<GuideKind>;
  return entries.flatMap((entry) => [
    { t: 'h' as const, depth: 2, id: headingIdOf(kind, entry.id), v: titleOf(entry) },
    ...compose(entry as Entry<GuideKind>, context).filter((block): block is GuideBlock => block !== false),
  ]);
}
