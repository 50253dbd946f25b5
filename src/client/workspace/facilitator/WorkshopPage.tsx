import { useMemo } from 'react';
import type { StudyPhaseModel, TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import { workspaceFacilitator as t } from '#words/workspaceFacilitator.ts';
import { Back, Paper, WithBank } from './Parts.tsx';
import type { FacilitatorSetting } from './types.ts';
import { WAYS } from './ways.ts';
import { buildKeyReport, buildWorkshopReport } from './workshopReports.ts';

interface WorkshopProps {
  readonly setting: FacilitatorSetting;
  readonly phase: StudyPhaseModel;
  /** Whether it is the sheet with the answers. */
  readonly isKey: boolean;
}

/** The questions of a phase for a workshop, or their answers: two sheets, so that one can be handed out first. */
export const WorkshopPage = (props: WorkshopProps) => (
  <>
    <Back to={[WAYS.test, props.phase.id]} label={t.result.phase} />
    <WithBank phaseId={props.phase.id}>{(bank) => <Sheet {...props} bank={bank} />}</WithBank>
  </>
);

function Sheet({ setting, phase, isKey, bank }: WorkshopProps & { readonly bank: readonly TestQuestionModel[] }) {
  const report = useMemo(
    () => (isKey ? buildKeyReport : buildWorkshopReport)(setting, phase, bank),
    [setting, phase, isKey, bank],
  );
  return <Paper report={report} name={isKey ? t.workshop.keyFile : t.workshop.file} isText={!isKey} />;
}
