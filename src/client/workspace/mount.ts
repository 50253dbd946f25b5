/** Opens the workspace of the page. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { WORKSPACE_PARAMETER } from '#domain/addresses.ts';
import { workspace as t } from '#words/workspace.ts';
import { openFormats } from '../formats.ts';
import { dayOf } from './ago.ts';
import { linkTo } from './route.ts';
import { faultOf, Shelf } from './shelf.ts';
import { WorkspaceApp } from './WorkspaceApp.tsx';
import { readLink } from './workspaceFile.ts';

/** Draws the workspace into its place. */
export async function mountWorkspace(host: HTMLElement): Promise<void> {
  const script = document.querySelector('script[data-workspace-model]');
  const model = JSON.parse(script?.textContent ?? '{}') as WorkspacePageModel;
  try {
    const shelf = await Shelf.open(model.site, model.base);
    const link = readLink(location.hash, model.site);
    // What a link brought is not left in the address, where it would be kept and shared unasked.
    if (link) history.replaceState(null, '', `${location.pathname}${location.search}`);
    // A link from another page asks by a parameter: what stands after `#` would be an anchor there.
    const asked = new URLSearchParams(location.search).get(WORKSPACE_PARAMETER);
    if (asked && !location.hash) location.replace(linkTo(...asked.split('/')));
    const entries = await shelf.list();
    const cleared = await shelf.wasCleared();
    const notice = !shelf.store.lasts
      ? t.faults[shelf.store.why ?? 'refused']
      : cleared &&
        t.copies.cleared(cleared.copiedAt === undefined ? undefined : openFormats().date(dayOf(cleared.copiedAt)));
    const [last] = entries;
    const first = last && (await shelf.open(last.id));
    createRoot(host).render(createElement(WorkspaceApp, { model, shelf, entries, first, link, notice }));
  } catch (error) {
    host.textContent = t.faults[faultOf(error)];
    host.className = 'note';
  }
}
