import type { ReactNode } from 'react';
import type { LinkModel } from '#domain/workspace/facilitator/model.ts';
import type { Report } from '#domain/workspace/report.ts';
import { workspaceFacilitator as t } from '#words/workspaceFacilitator.ts';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { useBank } from './setting.ts';
import type { TestQuestionModel } from '#domain/workspace/facilitator/model.ts';

/** The way back, to the start of the tool or to a part of it. */
export const Back = ({ to = [], label = t.back }: { readonly to?: readonly string[]; readonly label?: string }) => (
  <p className="no-print">
    <a href={linkTo(PARTS.facilitator, ...to)}>{label}</a>
  </p>
);

/** A page of the site. */
export function PageLink({ link }: { readonly link: LinkModel }) {
  const { model } = useWorkspace();
  return <a href={`${model.base}${link.address.slice(1)}`}>{link.title}</a>;
}

/** A button that takes somebody away. */
export function RemovePerson({ called, row }: { readonly called: string; readonly row: string }) {
  const { session, takeAway } = useWorkspace();
  if (session.isReadOnly) return null;
  return (
    <button
      type="button"
      className="plain"
      aria-label={`${t.remove}: ${called}`}
      onClick={() => takeAway(t.removed(called), row)}
    >
      {t.remove}
    </button>
  );
}

/** What needs the questions of a phase, once they are here. */
export function WithBank({
  phaseId,
  children,
}: {
  readonly phaseId: string;
  readonly children: (bank: readonly TestQuestionModel[]) => ReactNode;
}) {
  const bank = useBank(phaseId);
  if (bank.state !== 'here') return <p role="status">{bank.state === 'coming' ? t.bringing : t.notBrought}</p>;
  return bank.questions.length ? children(bank.questions) : <p>{t.test.none}</p>;
}

/** A report with its documents, and what leads on from it. */
export function Paper({
  report,
  name,
  isText = false,
  children,
}: {
  readonly report: Report;
  readonly name: string;
  readonly isText?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <ReportView report={report} />
      {children}
      <Documents report={report} name={name} isText={isText} />
    </>
  );
}
