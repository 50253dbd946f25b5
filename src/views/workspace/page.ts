import { folders } from '#domain/addresses.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { listSiteTools } from '#domain/workspace/siteTools.ts';
import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { plainText } from '../lines.ts';
import { buildPageView, urlOf, type PageView } from '../page.ts';
import type { Site } from '../site.ts';

/** The page of the workspace, and the model that it is given. @param base path under which the site is served */
export function viewWorkspace(site: Site, base: string) {
  const { config, records, book } = site;
  const tools = listSiteTools(records);
  const toolOf = new Map(records.list('instrument').map(({ id, tool }) => [id, tool]));
  const model: WorkspacePageModel = {
    site: `${config.url.replace(/^https?:\/\//, '')}${config.base ?? ''}`,
    siteName: config.name,
    base,
    url: urlOf(config, folders.workspace),
    language: book.tag,
    tools,
    phases: records.list('phase').map((phase) => ({
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
    })),
    areas: records.list('diagnosisArea').map(({ id, title, shortTitle, question, items }) => ({
      id,
      title,
      shortTitle,
      question,
      items,
    })),
  };
  return {
    page: frame(site),
    /** Which part of the bar it belongs to. */
    section: listAddressOf('phase'),
    model,
  };
}

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
