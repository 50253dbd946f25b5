import { useMemo } from 'react';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { buildRulesReport } from './rulesReport.ts';
import { useRulesSetting } from './setting.ts';

/** The rules on the page and as documents. */
export function RulesDocument() {
  const setting = useRulesSetting();
  const report = useMemo(() => buildRulesReport(setting), [setting]);
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.rules)}>{words.back}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={words.document.sheet} isText />
    </>
  );
}
