import type { Cells } from '#domain/workspace/cells.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { listProviders, permissionState } from '#domain/workspace/providers/providers.ts';
import { listWanted } from '#domain/workspace/providers/wanted.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** Services of the plans that nobody gives yet, and consents that ended. */
export function tellProvidersMissing(cells: Cells, _: WorkspacePageModel, today: string): string | undefined {
  const providers = listProviders(cells);
  const wanted = listWanted(cells, providers).filter(({ providerId }) => providerId === '').length;
  const ended = providers.filter(({ permission }) => permissionState(permission, today) === 'expired').length;
  return (
    [...(ended ? [t.endedConsents(ended)] : []), ...(wanted ? [t.wantedProviders(wanted)] : [])].join(' ') || undefined
  );
}
