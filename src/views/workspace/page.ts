import { folders } from '#domain/addresses.ts';
import { listEntries } from '#domain/vocabularies.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { listSiteTools } from '#domain/workspace/siteTools.ts';
import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { sayPlace, viewCitations } from '../citations.ts';
import { viewFigure } from '../figures.ts';
import { plainText } from '../lines.ts';
import { buildPageView, urlOf, type PageView } from '../page.ts';
import { viewApproach } from './approach.ts';
import { viewFairTasks } from './fairTasks.ts';
import { viewTopics } from './topics.ts';
import type { Site } from '../site.ts';

/** The page of the workspace, and the model that it is given. @param base path under which the site is served */
export function viewWorkspace(site: Site, base: string) {
  const { config, records, book } = site;
  const tools = listSiteTools(records);
  const model: WorkspacePageModel = {
    site: `${config.url.replace(/^https?:\/\//, '')}${config.base ?? ''}`,
    siteName: config.name,
    base,
    url: urlOf(config, folders.workspace),
    language: book.tag,
    tools,
    phases: listPhases(site),
    areas: records.list('diagnosisArea').map(({ id, title, shortTitle, question, items }) => ({
      id,
      title,
      shortTitle,
      question,
      items,
    })),
    topics: viewTopics(site),
    criteria: records
      .list('instrument')
      .filter(({ tool }) => tool === 'formation')
      .flatMap(({ criteria }) => criteria),
    expenses: listExpenses(site),
    contestCriteria: listContestCriteria(site),
    instruments: Object.fromEntries(
      tools.map((tool) => [
        tool,
        instrumentsOf(site, tool).map(({ id, name }) => ({ title: name, address: addressOf('instrument', id) })),
      ]),
    ),
    toolFigures: viewToolFigures(site),
    approach: viewApproach(site),
    fairTasks: viewFairTasks(site),
    providers: viewProviderWords(site),
  };
  return {
    page: frame(site),
    /** Which part of the bar it belongs to. */
    section: listAddressOf('phase'),
    model,
  };
}

/** What a provider of services is described by: nothing where the site has no such tool. */
function viewProviderWords({ records }: Site): WorkspacePageModel['providers'] {
  if (!listSiteTools(records).includes('providers')) return { services: [], places: [] };
  return {
    services: listEntries(records, 'provider-services').map(({ id, label }) => ({ id, title: label })),
    places: records.list('cluster').map(({ id, shortName }) => ({ id, title: shortName })),
  };
}

/** The phases, each with the tools that do the work of its instruments. */
function listPhases(site: Site): WorkspacePageModel['phases'] {
  const { records } = site;
  const toolOf = new Map(records.list('instrument').map(({ id, tool }) => [id, tool]));
  return records.list('phase').map((phase) => ({
    id: phase.id,
    title: phase.title,
    address: addressOf('phase', phase.id),
    isTransversal: phase.transversal,
    signs: phase.doneWhen.map((sign) => plainText(site, sign)),
    tools: [
      ...new Set(
        [...phase.instrumentIds, ...phase.steps.flatMap(({ instrumentIds }) => instrumentIds)].flatMap(
          (id) => toolOf.get(id) ?? [],
        ),
      ),
    ],
  }));
}

/** What costs money and who may pay it, each with the places that say so. */
const listExpenses = (site: Site): WorkspacePageModel['expenses'] =>
  site.records
    .list('costItem')
    .map(({ id, title, text, nature, projectMayPay, firmsPay, why, example, proposed, sources, noteIds }) => ({
      id,
      title,
      text,
      nature,
      projectMayPay,
      firmsPay,
      why: plainText(site, why),
      ...(example === undefined ? {} : { example: plainText(site, example) }),
      isProposed: proposed,
      links: [
        ...viewCitations(site, sources).map((place) => ({ text: sayPlace(place), address: place.address })),
        ...noteIds.map((noteId) => ({
          text: site.records.get('note', noteId).title,
          address: addressOf('note', noteId),
        })),
      ],
    }));

/** The instruments whose work a tool does. */
const instrumentsOf = ({ records }: Site, tool: string) =>
  records.list('instrument').filter((instrument) => instrument.tool === tool);

/** What a contest looks at, each with the places that say so. */
const listContestCriteria = (site: Site): WorkspacePageModel['contestCriteria'] =>
  site.records.list('contestCriterion').map(({ id, title, use, ask, levels, weight, proposed, sources }) => ({
    id,
    title,
    use,
    ask,
    levels,
    weight: weight ?? 0,
    isProposed: proposed,
    links: viewCitations(site, sources).map((place) => ({ text: sayPlace(place), address: place.address })),
  }));

/** The figures that instruments put beside their tools, written out. */
const viewToolFigures = (site: Site): WorkspacePageModel['toolFigures'] =>
  Object.fromEntries(
    listSiteTools(site.records).map((tool) => [
      tool,
      instrumentsOf(site, tool).flatMap(({ toolFigures }) =>
        toolFigures.map(({ figure, label, group }) => {
          const { text, address } = viewFigure(site, figure);
          return { text, label, group, address };
        }),
      ),
    ]),
  );

/** The page of the workspace, where the site has one. */
export const listWorkspacePages = (site: Site): readonly { readonly page: PageView }[] =>
  listSiteTools(site.records).length ? [{ page: frame(site) }] : [];

function frame(site: Site): PageView {
  const { workspace: words } = site.book.t;
  return buildPageView(site, {
    title: words.title,
    description: words.lead,
    address: folders.workspace,
    kindLabel: words.section,
    aliases: [...words.aliases],
  });
}
