import { useWorkspace } from '../context.tsx';
import { AdvicePage } from './AdvicePage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { CriteriaPage } from './CriteriaPage.tsx';
import { Overview } from './Overview.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { useApproach } from './setting.ts';
import { TypesPage } from './TypesPage.tsx';
import { WAYS } from './ways.ts';

/** What suits a group: all at a glance, a question, the result, the criteria, the comparison, and the types. */
export function ApproachPart() {
  const { route } = useWorkspace();
  const setting = useApproach();
  const [, way, id, part, questionId, ...rest] = route;
  if (way === WAYS.types) return <TypesPage setting={setting} />;
  if (way === WAYS.compare)
    return <ComparePage setting={setting} ids={[id, part, questionId, ...rest].flatMap((one) => one ?? [])} />;
  const weighed = way === WAYS.candidate ? setting.weighed.find(({ candidate }) => candidate.id === id) : undefined;
  if (!weighed) return <Overview setting={setting} />;
  const question = setting.model.questions.find((one) => one.id === questionId);
  if (part === WAYS.question && question)
    return <QuestionPage key={`${id} ${question.id}`} setting={setting} weighed={weighed} question={question} />;
  if (part === WAYS.criteria) return <CriteriaPage key={id} setting={setting} weighed={weighed} />;
  return <AdvicePage key={id} setting={setting} weighed={weighed} />;
}
