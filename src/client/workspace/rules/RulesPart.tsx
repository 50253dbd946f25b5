import { listQuestions } from '#domain/workspace/rules/answers.ts';
import { useWorkspace } from '../context.tsx';
import { AcceptancePage } from './AcceptancePage.tsx';
import { Overview } from './Overview.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ReadingPage } from './ReadingPage.tsx';
import { RulesDocument } from './RulesDocument.tsx';
import { SharingPage } from './SharingPage.tsx';
import { ACCEPTANCE_WAY, DOCUMENT_WAY, QUESTION_WAY, READING_WAY, SHARING_WAY } from './ways.ts';

/** The rules: all at a glance, a question, the example of sharing, the reading, who accepts, and the document. */
export function RulesPart() {
  const { route, model } = useWorkspace();
  const [, way, id] = route;
  const question = way === QUESTION_WAY ? listQuestions(model.topics).find((one) => one.id === id) : undefined;
  if (question) return <QuestionPage key={id} question={question} />;
  switch (way) {
    case SHARING_WAY:
      return <SharingPage />;
    case READING_WAY:
      return <ReadingPage />;
    case ACCEPTANCE_WAY:
      return <AcceptancePage />;
    case DOCUMENT_WAY:
      return <RulesDocument />;
    default:
      return <Overview />;
  }
}
