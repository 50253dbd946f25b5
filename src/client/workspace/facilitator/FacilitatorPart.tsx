import { addStyles } from '../../addStyles.ts';
import { useWorkspace } from '../context.tsx';
import { AttemptPage } from './AttemptPage.tsx';
import { CandidatePage } from './CandidatePage.tsx';
import { Overview } from './Overview.tsx';
import { ComparePage, FeedbackPage, SheetPage } from './SelectionPapers.tsx';
import { SelectionPage } from './SelectionPage.tsx';
import { useFacilitator } from './setting.ts';
import { PassedPage, StudyPage } from './StudyPage.tsx';
import { TestPage } from './TestPage.tsx';
import { WAYS } from './ways.ts';
import { WorkshopPage } from './WorkshopPage.tsx';
import styles from './facilitator.css?inline';

// The part is brought once, and its styles with it.
addStyles(styles);

/** Choosing a facilitator, studying the method, and trying what one knows of it. */
export function FacilitatorPart() {
  const { route } = useWorkspace();
  const setting = useFacilitator();
  const [, way, id = '', subId = ''] = route;
  const trainee = setting.trainees.find((one) => one.id === id);
  const candidate = setting.candidates.find((one) => one.id === id);
  const phase = setting.model.phases.find((one) => one.id === id && one.questions > 0);
  if (way === WAYS.selection) return <SelectionPage setting={setting} />;
  if (way === WAYS.compare) return <ComparePage setting={setting} />;
  if (way === WAYS.paper) return <SheetPage setting={setting} />;
  if (candidate && way === WAYS.candidate) return <CandidatePage key={id} setting={setting} candidate={candidate} />;
  if (candidate && way === WAYS.feedback) return <FeedbackPage setting={setting} candidate={candidate} />;
  if (phase && way === WAYS.test) return <TestPage key={id} setting={setting} phase={phase} />;
  if (phase && (way === WAYS.workshop || way === WAYS.key))
    return <WorkshopPage key={`${way} ${id}`} setting={setting} phase={phase} isKey={way === WAYS.key} />;
  if (trainee && way === WAYS.attempt)
    return <AttemptPage key={subId} setting={setting} trainee={trainee} attemptId={subId} />;
  if (trainee && way === WAYS.study) return <StudyPage key={id} setting={setting} trainee={trainee} />;
  if (trainee && way === WAYS.passed) return <PassedPage key={id} setting={setting} trainee={trainee} />;
  return <Overview setting={setting} />;
}
