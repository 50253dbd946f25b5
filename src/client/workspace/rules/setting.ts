import { useMemo } from 'react';
import type { Cells } from '#domain/workspace/cells.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { TopicModel } from '#domain/workspace/rules/model.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';

/** What this part works with, and makes its reports of. */
export interface RulesSetting {
  readonly cells: Cells;
  readonly topics: readonly TopicModel[];
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** What this part works with, and makes its reports of. */
export function useRulesSetting(): RulesSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () => ({ cells, topics: workspace.model.topics, format: workspace.format, frame: frameOf(workspace) }),
    [cells, workspace],
  );
}
