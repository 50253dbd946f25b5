import { useMemo } from 'react';
import { ACTS, type Act } from '#domain/workspace/formation/fields.ts';
import { listMeetings } from '#domain/workspace/formation/meetings.ts';
import { listRegister } from '#domain/workspace/formation/register.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { ActPage } from './ActPage.tsx';
import { FirmPage } from './FirmPage.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import { Overview } from './Overview.tsx';
import { buildRegisterReport } from './registerReport.ts';
import { useFormationSetting } from './setting.ts';
import { ACT_WAY, FIRM_WAY, MEETING_WAY, REGISTER_WAY } from './ways.ts';

/** The formation: all at a glance, a firm, a meeting, an act, and the whole register. */
export function FormationPart() {
  const { route, model } = useWorkspace();
  const cells = useCells();
  const [, way, id] = route;
  const record = way === FIRM_WAY ? listRegister(cells, model.criteria).find(({ firm }) => firm.id === id) : undefined;
  if (record) return <FirmPage key={id} record={record} />;
  const meeting = way === MEETING_WAY ? listMeetings(cells).find((one) => one.id === id) : undefined;
  if (meeting) return <MeetingPage key={id} meeting={meeting} />;
  if (way === ACT_WAY && ACTS.includes(id as Act)) return <ActPage key={id} act={id as Act} />;
  return way === REGISTER_WAY ? <RegisterPage /> : <Overview />;
}

/** The whole register, on the page and in its documents. */
function RegisterPage() {
  const setting = useFormationSetting();
  const report = useMemo(() => buildRegisterReport(setting), [setting]);
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.formation)}>{words.back}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={words.register.sheet} />
    </>
  );
}
