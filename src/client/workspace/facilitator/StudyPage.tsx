import { useMemo } from 'react';
import { listAttempts, type Trainee } from '#domain/workspace/facilitator/attempts.ts';
import { traineePathOf } from '#domain/workspace/facilitator/fields.ts';
import type { StudyPhaseModel } from '#domain/workspace/facilitator/model.ts';
import { workspace } from '#words/workspace.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import { Documents } from '../Documents.tsx';
import { TextField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Back, Paper } from './Parts.tsx';
import { buildPassedReport, buildStudyReport, tellProgress } from './studyReports.ts';
import { findBest, tellDay } from './tell.ts';
import type { FacilitatorSetting, Named } from './types.ts';
import { WAYS } from './ways.ts';

const t = words.study;

/** The tools of the workspace. */
const TOOLS = Object.keys(workspace.tools) as (keyof typeof workspace.tools)[];

interface StudyProps {
  readonly setting: FacilitatorSetting;
  readonly trainee: Named<Trainee>;
}

/** The path of somebody through the phases, with what was read and tried of each. */
export function StudyPage({ setting, trainee }: StudyProps) {
  const report = useMemo(() => buildStudyReport(setting, trainee), [setting, trainee]);
  return (
    <>
      <Back />
      <h2>{t.title(trainee.called)}</h2>
      <p>{t.lead}</p>
      <p className="meta">{t.minutes}</p>
      {setting.model.phases.map((phase) => (
        <Phase key={phase.id} setting={setting} trainee={trainee} phase={phase} />
      ))}
      <Documents report={report} name={t.file} />
    </>
  );
}

function Phase({ setting, trainee, phase }: StudyProps & { readonly phase: StudyPhaseModel }) {
  const { cells, format, base } = setting;
  const best = findBest(listAttempts(cells, trainee.id), phase.id);
  const tools = TOOLS.filter((id) => phase.tools.includes(id) && setting.tools.includes(id));
  const anchor = `camino-${phase.id}`;
  return (
    <section aria-labelledby={anchor}>
      <h3 id={anchor}>{phase.title}</h3>
      <p className="meta">{tellProgress(setting, trainee.id, phase)}</p>
      <ul className="facilitator-items">
        {phase.items.map(({ key, kind, title, address, minutes }) => (
          <li key={key}>
            <TickField path={traineePathOf(trainee.id, 'has-read', key)} label={title} />
            <span className="meta">
              {t.kinds[kind]}
              {minutes !== undefined && `, ${t.itemMinutes(minutes)}`}
            </span>{' '}
            <a href={`${base}${address.slice(1)}`} aria-label={`${t.read}: ${title}`}>
              {t.read}
            </a>
          </li>
        ))}
        {tools.map((id) => (
          <li key={id}>
            <TickField
              path={traineePathOf(trainee.id, 'has-tried', id)}
              label={`${t.tried}: ${workspace.tools[id].title}`}
            />
            <a href={linkTo(PARTS[id])} aria-label={`${t.open}: ${workspace.tools[id].title}`}>
              {t.open}
            </a>
          </li>
        ))}
      </ul>
      {phase.questions > 0 && (
        <p className="tools">
          <a href={linkTo(PARTS.facilitator, WAYS.test, phase.id)} aria-label={words.overview.begin(phase.title)}>
            {t.test}
          </a>{' '}
          <span className="meta">{best?.result?.isPassed ? t.testPassed(tellDay(best, format)) : t.testOpen}</span>
        </p>
      )}
    </section>
  );
}

/** The sheet of what somebody passed. */
export function PassedPage({ setting, trainee }: StudyProps) {
  const report = useMemo(() => buildPassedReport(setting, trainee), [setting, trainee]);
  return (
    <>
      <Back />
      <Paper report={report} name={words.passed.file}>
        <div className="desk-fields no-print">
          <TextField
            path={traineePathOf(trainee.id, 'name')}
            label={words.overview.name}
            help={words.overview.nameHelp}
          />
        </div>
      </Paper>
    </>
  );
}
