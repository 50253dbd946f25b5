import type {
  ApproachModel,
  EffectModel,
  FactModel,
  OptionModel,
  PlaceModel,
  ProjectQuestionModel,
  ProjectTypeModel,
  ReasonModel,
} from '#domain/workspace/approach/model.ts';
import { listRanges, type Range } from '#domain/workspace/approach/ranges.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { sayPlace, viewCitations } from '../citations.ts';
import { viewFigure } from '../figures.ts';
import { nameRow } from '../labels.ts';
import { plainText } from '../lines.ts';
import type { Site } from '../site.ts';

type ProjectType = Entry<'projectType'>;
type Question = Entry<'projectQuestion'>;
type Option = Question['options'][number];

/** The types of project, the questions by which one is chosen, and the criteria, as the workspace needs them. */
export const viewApproach = (site: Site): ApproachModel => ({
  types: site.records.list('projectType').map((type) => viewType(site, type)),
  questions: site.records.list('projectQuestion').map((question) => viewQuestion(site, question)),
  criteria: site.records
    .list('projectCriterion')
    .map(({ id, title, ask, evidence, levels, action, typeIds, sources }) => ({
      id,
      title,
      ask,
      evidence,
      levels,
      action,
      typeIds,
      places: listPlaces(site, sources),
    })),
});

const listPlaces = (site: Site, sources: ProjectType['sources']): readonly PlaceModel[] =>
  viewCitations(site, sources).map((place) => ({ title: sayPlace(place), address: place.address }));

const viewReason = (site: Site, { why, sources }: Pick<ProjectType['risk'], 'why' | 'sources'>): ReasonModel => ({
  why: plainText(site, why),
  places: listPlaces(site, sources),
});

const viewLinks = (links: ProjectType['links']): readonly PlaceModel[] =>
  links.map(({ title, path }) => ({ title, address: path }));

function viewType(site: Site, type: ProjectType): ProjectTypeModel {
  const { id, title, line, suits, facts, firms, years, risk, links, sources } = type;
  const words = site.book.t.workspaceApproach.facts;
  const span = (label: string, ends: ProjectType['firms']): readonly FactModel[] => {
    if (!ends) return [];
    const [least, most] = [viewFigure(site, ends.lower), viewFigure(site, ends.upper)];
    return [{ label, text: words.span(least.number, most.text), address: least.address }];
  };
  return {
    id,
    title,
    line: plainText(site, line),
    suits: plainText(site, suits),
    facts: [
      ...span(words.firms, firms),
      ...span(words.years, years),
      ...facts.map((figure) => {
        const { text, address } = viewFigure(site, figure);
        return { label: site.figures.get(figure).title, text, address };
      }),
    ],
    risk: viewReason(site, risk),
    links: viewLinks(links),
    places: listPlaces(site, sources),
  };
}

function viewQuestion(site: Site, question: Question): ProjectQuestionModel {
  const { id, ask, help, quantity, results, options } = question;
  const ranges = quantity && listRanges(options, (figure) => site.figures.get(figure).value);
  return {
    id,
    ask,
    help: plainText(site, help),
    most: results?.most ?? 1,
    quantity,
    isOfResults: results !== undefined,
    options: results
      ? listResults(site, results)
      : options.map((option, place) => viewOption(site, option, quantity, ranges?.[place])),
  };
}

function viewOption(
  site: Site,
  { id, title, effects, wait, note }: Option,
  quantity: Question['quantity'],
  range: Range | undefined,
): OptionModel {
  return {
    id,
    title:
      quantity && range
        ? site.book.t.workspaceApproach.ranges[quantity](range.from, range.to)
        : plainText(site, title ?? ''),
    effects: effects.map((one) => ({ typeId: one.typeId, speaks: one.speaks, ...viewReason(site, one) })),
    ...(quantity && range ? { range } : {}),
    ...(wait
      ? {
          wait: {
            weight: wait.weight,
            ...viewReason(site, wait),
            first: plainText(site, wait.first),
            links: viewLinks(wait.links),
          },
        }
      : {}),
    ...(note === undefined ? {} : { note: plainText(site, note) }),
  };
}

/** The results that can be wished for: what the data say of each type, with the notes on the cell that says it. */
function listResults(site: Site, results: NonNullable<Question['results']>): readonly OptionModel[] {
  const { datasetId, given, missing } = results;
  const dataset = site.records.get('dataset', datasetId);
  const places = listPlaces(site, dataset.sources);
  const isText = dataset.columns.find((column) => column.id === results.column)?.type === 'text';
  return dataset.rows.map((row) => {
    const id = String(row[dataset.keyColumn]);
    const effects = site.records.list('projectType').flatMap((type): readonly EffectModel[] => {
      if (type.results?.datasetId !== datasetId) return [];
      const figure = `${datasetId}/${id}/${type.results.column}`;
      const notes = site.figures.get(figure).noteIds.map((noteId) => ({
        title: site.records.get('note', noteId).title,
        address: addressOf('note', noteId),
      }));
      const isGiven = row[type.results.column] === true;
      return [
        {
          typeId: type.id,
          speaks: isGiven ? 'for' : 'against',
          why: isGiven ? given : missing,
          places: [...places, ...notes],
        },
      ];
    });
    const name = row[results.column];
    return { id, title: isText && typeof name === 'string' ? name : nameRow(site, datasetId, id), effects };
  });
}
