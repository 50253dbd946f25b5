import { useMemo } from 'react';
import type { Cells } from '#domain/workspace/cells.ts';
import type { CriterionModel } from '#domain/workspace/formation/model.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';

/** What the reports of the formation are made of. */
export interface FormationSetting {
  readonly cells: Cells;
  readonly criteria: readonly CriterionModel[];
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** What this part makes its reports of. */
export function useFormationSetting(): FormationSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () => ({ cells, criteria: workspace.model.criteria, format: workspace.format, frame: frameOf(workspace) }),
    [cells, workspace],
  );
}
