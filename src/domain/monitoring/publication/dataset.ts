/**
 * Editions as datasets of a site, one for each indicator: a row for each figure, of the last edition of its period.
 * They are the public side of editions, without forms and without reasons.
 */
import type { Dataset, Row } from '#kinds/dataset/schema.ts';
import type { Texts } from '#texts/es/index.ts';
import type { MonitoringConfig, MonitoringIndicator, MonitoringPeriod } from '../config.ts';
import { figureDatasetIdOf } from './figureRows.ts';
import type { Edition, EditionFigure } from './input.ts';

/** What the records of a site must give for such a dataset. */
export interface DatasetOptions {
  readonly words: Texts['publishedFigures'];
  /** Id of the subject (vocabulary `topics`). */
  readonly topicId: string;
  /** Id of the source that stands for the ledger; the place in it is the edition with its root. */
  readonly sourceId: string;
  /** Licence of the figures, as an SPDX code. */
  readonly licence: string;
}

type Column = Pick<Dataset['columns'][number], 'id' | 'title' | 'description' | 'type'> &
  Partial<Dataset['columns'][number]>;
type Measure = Pick<
  Dataset['measures'][number],
  'id' | 'title' | 'operation' | 'column' | 'where' | 'unitId' | 'decimals' | 'explanation'
>;

/** A dataset as its `dataset.yaml` says it: what is left out has its usual value. */
export type PublishedDataset = Pick<
  Dataset,
  | 'title'
  | 'summary'
  | 'description'
  | 'method'
  | 'keywords'
  | 'topicId'
  | 'period'
  | 'licence'
  | 'publishedOn'
  | 'keyColumn'
> & {
  readonly columns: readonly Column[];
  readonly measures: readonly Measure[];
  readonly sources: readonly Pick<Dataset['sources'][number], 'sourceId' | 'locator' | 'where'>[];
};

/** A dataset with its rows, in their order. Numbers are written as the edition writes them. */
export interface PublishedFigures {
  readonly id: string;
  readonly dataset: PublishedDataset;
  readonly rows: readonly Row[];
}

/** A figure with the edition that it is from. */
interface Told {
  readonly edition: Edition;
  readonly period: MonitoringPeriod;
  readonly figure: EditionFigure;
}

/**
 * The datasets of all indicators of which something was published or withheld, in the order of the configuration.
 *
 * @param editions all of them, in any order
 */
export function buildFigureDatasets(
  editions: readonly Edition[],
  config: MonitoringConfig,
  options: DatasetOptions,
): readonly PublishedFigures[] {
  const inOrder = [...editions].sort((one, other) => one.number - other.number);
  return config.indicators.flatMap((indicator) => {
    const all = listTold(inOrder, config, indicator);
    const last = config.periods.flatMap((period) => {
      const ofPeriod = all.filter((told) => told.period === period);
      const number = ofPeriod.at(-1)?.edition.number;
      return ofPeriod.filter(({ edition }) => edition.number === number);
    });
    // What nobody answered has nothing to tell.
    const [first] = all.some(({ figure }) => figure.state !== 'empty') ? all : [];
    return first ? [buildDataset(indicator, last, { config, options, since: first.edition.day })] : [];
  });
}

const listTold = (
  editions: readonly Edition[],
  { periods }: MonitoringConfig,
  { id }: MonitoringIndicator,
): readonly Told[] =>
  editions.flatMap((edition) => {
    const period = periods.find((candidate) => candidate.id === edition.period);
    return period
      ? edition.figures.filter(({ indicator }) => indicator === id).map((figure) => ({ edition, period, figure }))
      : [];
  });

interface Building {
  readonly config: MonitoringConfig;
  readonly options: DatasetOptions;
  /** Day of the first edition. */
  readonly since: string;
}

function buildDataset(indicator: MonitoringIndicator, told: readonly Told[], building: Building): PublishedFigures {
  const { words: w, topicId, sourceId, licence } = building.options;
  const periods = [...new Set(told.map(({ period }) => period))];
  const editions = [...new Map(told.map(({ edition }) => [edition.number, edition])).values()];
  return {
    id: figureDatasetIdOf(indicator.id),
    dataset: {
      title: w.title(indicator.title),
      summary: w.summary(indicator.by.map((by) => w.groupings[by])),
      description: [...w.description],
      method: [...w.method(indicator.smallestGroup)],
      keywords: [...w.keywords],
      topicId,
      period: {
        start: periods.map(({ coversFrom }) => coversFrom).sort()[0],
        end: periods
          .map(({ coversTo }) => coversTo)
          .sort()
          .at(-1),
        text: w.period(periods.map(({ title }) => title)),
      },
      licence,
      publishedOn: building.since,
      keyColumn: w.columns.figure.id,
      columns: listColumns(indicator, told, building),
      measures: told.flatMap((item) => buildMeasure(indicator, item, w)),
      sources: editions.map((edition) => ({
        sourceId,
        locator: w.locator(edition.number, edition.root),
        ...(editions.length > 1 && { where: { [w.columns.period.id]: edition.period } }),
      })),
    },
    rows: told.map((item) => buildRow(item, w)),
  };
}

type Words = DatasetOptions['words'];

/** Key of a figure: an id of its own among the rows. */
const keyOf = ({ figure, period }: Told, { levels }: Words): string =>
  [period.id, levels[figure.by].id, ...(figure.unit === null ? [] : [figure.unit])].join('-');

const groupOf = ({ unit }: EditionFigure, { levels }: Words): string => unit ?? levels.all.id;

function listColumns(indicator: MonitoringIndicator, told: readonly Told[], building: Building): readonly Column[] {
  const { words: w } = building.options;
  const c = w.columns;
  const groups = new Set(told.map(({ figure }) => groupOf(figure, w)));
  const named = building.config.units.filter(({ id }) => groups.has(id)).map(({ id, title }) => [id, title]);
  const whole = groups.has(w.levels.all.id) ? [[w.levels.all.id, w.levels.all.label]] : [];
  return [
    { ...c.figure, type: 'text' },
    { ...c.period, type: 'text', labels: Object.fromEntries(told.map(({ period }) => [period.id, period.title])) },
    { ...c.level, type: 'text', labels: labelsOf(w.levels) },
    { ...c.group, type: 'text', labels: Object.fromEntries([...whole, ...named]) as Record<string, string> },
    {
      ...c.value,
      type: 'number',
      ...(indicator.unitId !== undefined && { unitId: indicator.unitId }),
      decimals: indicator.decimals,
      required: false,
    },
    { ...c.state, type: 'text', labels: labelsOf(w.states) },
    { ...c.approved, type: 'integer', decimals: 0 },
    { ...c.expected, type: 'integer', decimals: 0 },
    { ...c.formula, type: 'text' },
    { ...c.edition, type: 'integer', decimals: 0 },
    { ...c.day, type: 'date' },
    { ...c.root, type: 'text' },
  ];
}

const labelsOf = (codes: Readonly<Record<string, { readonly id: string; readonly label: string }>>) =>
  Object.fromEntries(Object.values(codes).map(({ id, label }) => [id, label]));

function buildRow(item: Told, w: Words): Row {
  const { edition, period, figure } = item;
  const c = w.columns;
  return {
    [c.figure.id]: keyOf(item, w),
    [c.period.id]: period.id,
    [c.level.id]: w.levels[figure.by].id,
    [c.group.id]: groupOf(figure, w),
    [c.value.id]: figure.value,
    [c.state.id]: w.states[figure.state].id,
    [c.approved.id]: figure.approved,
    [c.expected.id]: figure.expected,
    [c.formula.id]: figure.formula,
    [c.edition.id]: edition.number,
    [c.day.id]: edition.day,
    [c.root.id]: edition.root,
  };
}

/** The figure of all as a measure, so that texts and indicators can name it; only of one that has a unit. */
function buildMeasure(indicator: MonitoringIndicator, item: Told, w: Words): readonly Measure[] {
  const { figure, period } = item;
  if (figure.by !== 'all' || figure.state !== 'published' || indicator.unitId === undefined) return [];
  return [
    {
      id: period.id,
      title: w.measure(indicator.title, period.title),
      operation: 'sum',
      column: w.columns.value.id,
      where: { [w.columns.figure.id]: keyOf(item, w) },
      unitId: indicator.unitId,
      decimals: indicator.decimals,
      explanation: w.explanation(figure.approved, figure.expected),
    },
  ];
}
