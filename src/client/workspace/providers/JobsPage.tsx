import { REMOVED, textOf } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { AGAIN, CRITERIA, jobPathOf, type Criterion } from '#domain/workspace/providers/fields.ts';
import { averageOf, listReviews, type Job, type Review } from '#domain/workspace/providers/providers.ts';
import { workspaceProviders } from '#words/workspaceProviders.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField, TickField } from '../fields.tsx';
import { nameFirm } from '../nameFirm.ts';
import { linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { Head } from './Head.tsx';
import type { ProviderProps } from './setting.ts';
import { tellAverage, tellFirm } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceProviders.jobs;

interface JobProps extends ProviderProps {
  readonly job: Job;
}

/** What a provider did for firms, and what they say of it. */
export function JobsPage({ setting, provider }: ProviderProps) {
  const { session } = useWorkspace();
  const { format } = setting;
  const reviews = listReviews(provider);
  return (
    <>
      <Head provider={provider} page="jobs" />
      {reviews.length > 0 && (
        <ul>
          {CRITERIA.map((criterion) => (
            <li key={criterion}>
              {workspaceProviders.criteria[criterion].title}: {tellAverage(averageOf(reviews, criterion), format)}
            </li>
          ))}
        </ul>
      )}
      <h3>{t.title}</h3>
      {provider.jobs.length === 0 && <p>{t.none}</p>}
      <ol className="workspace-rows">
        {provider.jobs.map((job) => (
          <li key={job.id}>
            <JobRow setting={setting} provider={provider} job={job} />
          </li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <p className="tools">
          <button
            type="button"
            className="go"
            onClick={() => session.write({ path: jobPathOf(provider.id, newId(), REMOVED), value: false })}
          >
            {t.add}
          </button>
        </p>
      )}
      <p className="tools area-ways">
        <a href={linkTo(PARTS.providers, provider.id, WAYS.permission)}>{workspaceProviders.ways.permission}</a>
      </p>
    </>
  );
}

function JobRow({ setting, provider, job }: JobProps) {
  const { session, takeAway } = useWorkspace();
  const { cells, today } = setting;
  const path = (...rest: readonly string[]) => jobPathOf(provider.id, job.id, ...rest);
  const firms = listFirms(cells);
  const began = textOf(cells, 'network/began');
  const odd =
    job.on > today
      ? workspaceProviders.fields.future
      : job.on !== '' && job.on < began
        ? workspaceProviders.fields.beforeNetwork
        : undefined;
  const reviewers = [...new Set([...job.firmIds, ...job.reviews.map(({ firmId }) => firmId)])];
  const name = job.what || t.unnamed;
  return (
    <>
      <TextField path={path('what')} label={t.what} />
      <div className="desk-fields plan-days">
        <DayField path={path('on')} label={t.on} odd={odd} />
        <AmountField path={path('cost')} label={t.cost} bad={workspaceProviders.badNumber} />
      </div>
      <NoteField path={path('result')} label={t.result} />
      <fieldset className="attendance">
        <legend>{t.firms}</legend>
        {firms.length === 0 && (
          <p>
            {t.noFirms} <a href={linkTo(PARTS.network)}>{t.goFirms}</a>
          </p>
        )}
        {firms.map((firm) => (
          <TickField key={firm.id} path={path('firm', firm.id)} label={nameFirm(cells, firm)} />
        ))}
      </fieldset>
      {reviewers.length === 0 && firms.length > 0 && <p className="meta">{t.noFirmMarked}</p>}
      {reviewers.map((firmId) => (
        <details key={firmId}>
          <summary>{t.assess(tellFirm(cells, firmId))}</summary>
          <ReviewFields path={path} firmId={firmId} review={job.reviews.find((review) => review.firmId === firmId)} />
        </details>
      ))}
      {!session.isReadOnly && (
        <p className="tools">
          <button
            type="button"
            className="plain"
            aria-label={`${workspaceProviders.remove}: ${name}`}
            onClick={() => takeAway(workspaceProviders.removed(name), path())}
          >
            {workspaceProviders.remove}
          </button>
        </p>
      )}
    </>
  );
}

interface ReviewProps {
  readonly path: (...rest: readonly string[]) => string;
  readonly firmId: string;
  readonly review: Review | undefined;
}

/** What a firm says: a level of each criterion in words, and what was seen. */
function ReviewFields({ path, firmId, review }: ReviewProps) {
  const { session } = useWorkspace();
  const set = (criterion: Criterion, value: string) =>
    session.write({ path: path('score', firmId, criterion), value: value === '' ? null : Number(value) });
  return (
    <>
      <p className="meta">{t.help}</p>
      {CRITERIA.map((criterion) => {
        const { title, levels } = workspaceProviders.criteria[criterion];
        return (
          <div key={criterion} className="item">
            <Choice
              label={title}
              value={String(review?.scores[criterion] ?? '')}
              choose={(value) => set(criterion, value)}
            >
              <option value="">{t.notSaid}</option>
              {levels.map((level, place) => (
                <option key={level} value={place + 1}>
                  {`${place + 1}. ${level}`}
                </option>
              ))}
            </Choice>
            <TextField path={path('seen', firmId, criterion)} label={t.seen(title)} />
          </div>
        );
      })}
      <Choice
        label={t.again}
        value={review?.again ?? ''}
        choose={(value) => session.write({ path: path('again', firmId), value: value || null })}
      >
        <option value="">{t.notSaid}</option>
        {AGAIN.map((again) => (
          <option key={again} value={again}>
            {workspaceProviders.again[again]}
          </option>
        ))}
      </Choice>
    </>
  );
}
