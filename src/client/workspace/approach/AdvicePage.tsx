import { useMemo } from 'react';
import { candidatePathOf } from '#domain/workspace/approach/fields.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { TextField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { buildAdviceReport } from './adviceReport.ts';
import { Back } from './Back.tsx';
import { copyGroup } from './begin.ts';
import { linkToCompare, linkToCriteria, linkToQuestion, nextQuestion } from './links.ts';
import { Links } from './Places.tsx';
import type { ApproachSetting, Weighed } from './setting.ts';

const t = words.candidate;

interface AdviceProps {
  readonly setting: ApproachSetting;
  readonly weighed: Weighed;
}

/** What suits a group and why, with its documents. */
export function AdvicePage({ setting, weighed }: AdviceProps) {
  const report = useMemo(() => buildAdviceReport(setting, weighed), [setting, weighed]);
  const links = new Map(weighed.advice.waits.flatMap(({ wait }) => wait.links).map((link) => [link.address, link]));
  return (
    <>
      <Back />
      <ReportView report={report} />
      <Links links={[...links.values()]} label={t.readFirst} />
      <Ways setting={setting} weighed={weighed} />
      <Documents report={report} name={words.report.sheet} />
    </>
  );
}

/** What can be done with a group. */
function Ways({ setting, weighed }: AdviceProps) {
  const { session } = useWorkspace();
  const { candidate, name, advice } = weighed;
  const copied = setting.weighed.find((one) => one.candidate.id === candidate.copyOf);
  const copy = () => {
    location.hash = linkToQuestion(
      copyGroup(session, setting.cells, candidate.id, t.copyName(name)),
      setting.model.questions[0],
    );
  };
  return (
    <section className="no-print" aria-labelledby="con-este-grupo">
      <h3 id="con-este-grupo">{t.ways}</h3>
      <p className="tools">
        <a href={linkToQuestion(candidate.id, nextQuestion(weighed, setting.model.questions))}>
          {advice.unanswered.length ? t.goOn : t.answers}
        </a>
        {setting.model.criteria.length > 0 && <a href={linkToCriteria(candidate.id)}>{t.criteria}</a>}
        {copied && <a href={linkToCompare(copied.candidate.id, candidate.id)}>{t.compareCopy(copied.name)}</a>}
        {!session.isReadOnly && (
          <button type="button" onClick={copy}>
            {t.copy}
          </button>
        )}
      </p>
      <div className="desk-fields">
        <TextField
          path={candidatePathOf(candidate.id, 'name')}
          label={t.name}
          help={candidate.isOwn ? t.nameHelp : undefined}
        />
      </div>
    </section>
  );
}
