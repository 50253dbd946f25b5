import { useMemo } from 'react';
import { listProviders, type Provider } from '#domain/workspace/providers/providers.ts';
import type { ProvidersModel } from '#domain/workspace/providers/model.ts';
import type { Cells } from '#domain/workspace/cells.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';

/** What the pages and the reports of the directory are made of. */
export interface ProvidersSetting {
  readonly cells: Cells;
  readonly providers: readonly Provider[];
  readonly model: ProvidersModel;
  readonly format: Formats;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** One provider with what the pages need of the others. */
export interface ProviderProps {
  readonly setting: ProvidersSetting;
  readonly provider: Provider;
}

/** The directory of the open workspace. */
export function useProviders(): ProvidersSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () => ({
      cells,
      providers: listProviders(cells),
      model: workspace.model.providers,
      format: workspace.format,
      today: workspace.today,
      frame: frameOf(workspace),
    }),
    [cells, workspace],
  );
}
