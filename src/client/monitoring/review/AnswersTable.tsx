import { Fragment, useMemo, useState } from 'react';
import type { MonitoringForm } from '#domain/monitoring/config.ts';
import type { Answer } from '#domain/monitoring/formula/evaluate.ts';
import { compareAnswers, type ComparedAnswer, type Difference } from '#domain/monitoring/review/compareAnswers.ts';
import { listOddities, type Oddity } from '#domain/monitoring/review/listOddities.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { useDesk } from '../desk/desk.tsx';
import type { Compared } from './compared.ts';
import { makeTeller, type AnswerTeller } from './tellAnswers.ts';

interface Props {
  readonly form: MonitoringForm;
  readonly caption: string;
  readonly compared: Compared;
}

/** The answers of a form, question by question, beside those before; what is odd stands at its question and above. */
export function AnswersTable({ form, caption, compared }: Props) {
  const { app, format } = useDesk();
  const { now, before, last, names } = compared;
  const [changedOnly, setChangedOnly] = useState(false);
  const teller = useMemo(() => makeTeller(app, form, format), [app, form, format]);
  const groups = useMemo(() => compareAnswers(form, { now, before, last }), [form, now, before, last]);
  const odd = useMemo(() => listOddities(form, now, last), [form, now, last]);
  const hasEarlier = before !== undefined || last !== undefined;
  const shown = groups
    .map((group) => ({ ...group, answers: group.answers.filter((answer) => !changedOnly || hasChanged(answer)) }))
    .filter(({ answers }) => answers.length);
  const columns = [names.now, ...(before ? [names.before] : []), ...(last ? [names.last] : [])];
  return (
    <>
      <OddList form={form} odd={odd} teller={teller} />
      {hasEarlier && (
        <label className="desk-check">
          <input type="checkbox" checked={changedOnly} onChange={({ target }) => setChangedOnly(target.checked)} />{' '}
          {t.answers.changedOnly}
        </label>
      )}
      {shown.length === 0 && <p>{t.answers.sameAll}</p>}
      {shown.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={caption} data-hint={monitoringDesk.scroll}>
          <table className="desk-answers">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.answers.question}</th>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, title, answers }) => (
                <Fragment key={id}>
                  <tr className="desk-group">
                    <th colSpan={columns.length + 1} scope="rowgroup">
                      {title}
                    </th>
                  </tr>
                  {answers.map((answer) => (
                    <Row
                      key={answer.field.id}
                      answer={answer}
                      names={names}
                      odd={odd.filter(({ fieldId }) => fieldId === answer.field.id)}
                      teller={teller}
                    />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

const hasChanged = ({ sinceBefore, sinceLast }: ComparedAnswer): boolean =>
  [sinceBefore, sinceLast].some((difference) => difference !== undefined && difference !== 'same');

/** Each odd thing in a sentence. */
function OddList(props: {
  readonly form: MonitoringForm;
  readonly odd: readonly Oddity[];
  readonly teller: AnswerTeller;
}) {
  const labels = new Map(props.form.groups.flatMap(({ fields }) => fields).map(({ id, label }) => [id, label]));
  if (!props.odd.length) return <p className="meta">{t.odd.none}</p>;
  return (
    <div className="note desk-odd">
      <h3>{t.odd.title(props.odd.length)}</h3>
      <ul>
        {props.odd.map((oddity) => (
          <li key={`${oddity.fieldId} ${oddity.code}`}>
            <b>{labels.get(oddity.fieldId) ?? oddity.fieldId}:</b> {props.teller.tellOdd(oddity)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row(props: {
  readonly answer: ComparedAnswer;
  readonly names: Compared['names'];
  readonly odd: readonly Oddity[];
  readonly teller: AnswerTeller;
}) {
  const { answer, names, odd, teller } = props;
  const { field, now, before, last, hidden, sinceBefore, sinceLast } = answer;
  const tell = (value: Answer) => teller.tell(field, value);
  return (
    <tr data-odd={odd.length > 0}>
      <th scope="row">
        {field.label}
        {field.type === 'calculated' && <span className="meta"> {t.answers.calculated}</span>}
      </th>
      <td>
        {hidden && now === undefined ? <span className="meta">{t.answers.notAsked}</span> : tell(now)}
        {odd.length > 0 && <span className="desk-mark">! {t.odd.mark}</span>}
      </td>
      {sinceBefore !== undefined && (
        <td>
          {tell(before)} <Since difference={sinceBefore} column={names.before} />
        </td>
      )}
      {sinceLast !== undefined && (
        <td>
          {tell(last)} <Since difference={sinceLast} column={names.last} />
        </td>
      )}
    </tr>
  );
}

/** How an answer differs, by sign and word. */
const Since = ({ difference, column }: { readonly difference: Difference; readonly column: string }) =>
  difference === 'same' ? null : (
    <span
      className="desk-since"
      data-difference={difference}
      title={t.answers.since(t.answers.differences[difference], column)}
    >
      <span aria-hidden="true">{t.answers.signs[difference]}</span> {t.answers.differences[difference]}
    </span>
  );
