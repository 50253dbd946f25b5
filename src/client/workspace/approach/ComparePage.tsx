import { useMemo } from 'react';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { Back } from './Back.tsx';
import { buildCompareReport } from './compareReport.ts';
import type { ApproachSetting } from './setting.ts';

interface CompareProps {
  readonly setting: ApproachSetting;
  /** The groups to compare; all of them where none is named. */
  readonly ids: readonly string[];
}

/** Groups side by side, with their documents. */
export function ComparePage({ setting, ids }: CompareProps) {
  const key = ids.join(' ');
  const groups = useMemo(
    () => setting.weighed.filter(({ candidate }) => key === '' || key.split(' ').includes(candidate.id)),
    [setting, key],
  );
  const report = useMemo(() => buildCompareReport(setting, groups), [setting, groups]);
  return (
    <>
      <Back />
      {groups.length < 2 ? (
        <>
          <h2>{words.compare.title}</h2>
          <p>{words.compare.few}</p>
        </>
      ) : (
        <>
          <ReportView report={report} />
          <Documents report={report} name={words.compare.sheet} />
        </>
      )}
    </>
  );
}
