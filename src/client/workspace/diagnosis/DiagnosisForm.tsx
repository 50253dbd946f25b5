import { useId, useState } from 'react';
import { textOf } from '#domain/workspace/cells.ts';
import {
  countAnswers,
  diagnosisPathOf,
  findAnswer,
  LEVELS,
  MOMENTS,
  NOT_APPLICABLE,
  type Moment,
} from '#domain/workspace/diagnosis/answers.ts';
import type { DiagnosisItemModel } from '#domain/workspace/diagnosis/model.ts';
import type { Firm } from '#domain/workspace/network.ts';
import { workspaceDiagnosis as t } from '#words/workspaceDiagnosis.ts';
import { nameFirm } from '../nameFirm.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';

interface FormProps {
  readonly firm: Firm;
  readonly moment: Moment;
}

/** An area after the other, each on a screen of its own. @param place of the area, from 1 */
export function DiagnosisForm({ firm, moment, place }: FormProps & { readonly place: number }) {
  const { model } = useWorkspace();
  const cells = useCells();
  const { areas } = model;
  const area = areas[place - 1] ?? areas[0];
  if (!area) return null;
  const number = areas.indexOf(area) + 1;
  const to = (target: string) => linkTo(PARTS.diagnosis, firm.id, moment, target);
  return (
    <>
      <h2 tabIndex={-1} data-arrival>
        {nameFirm(cells, firm)}: {t.moments[moment].toLowerCase()}
      </h2>
      {number === 1 && <When firm={firm} moment={moment} />}
      <nav className="area-steps" aria-label={t.areas}>
        <ol>
          {areas.map((one, index) => {
            const { answered, of } = countAnswers(cells, [one], firm.id, moment);
            return (
              <li key={one.id}>
                <a href={to(String(index + 1))} aria-current={one === area ? 'step' : undefined}>
                  {one.shortTitle} <span className="meta">{`${answered}/${of}`}</span>
                </a>
              </li>
            );
          })}
        </ol>
      </nav>
      <section className="area" aria-labelledby="area">
        <p className="meta">{t.area(number, areas.length)}</p>
        <h3 id="area">{area.title}</h3>
        <p className="area-question">{area.question}</p>
        {area.items.map((item) => (
          <Item key={`${firm.id} ${moment} ${item.id}`} item={item} firm={firm} moment={moment} />
        ))}
      </section>
      <p className="tools area-ways">
        {number > 1 && <a href={to(String(number - 1))}>{t.previous}</a>}
        {number < areas.length && (
          <a className="go" href={to(String(number + 1))}>
            {t.next}
          </a>
        )}
        <a className={number === areas.length ? 'go' : undefined} href={to('resultados')}>
          {t.results}
        </a>
      </p>
    </>
  );
}

/** When the diagnosis was made, and by whom. */
function When({ firm, moment }: FormProps) {
  const { today } = useWorkspace();
  const cells = useCells();
  const dayOf = (one: Moment) => textOf(cells, diagnosisPathOf(firm.id, one, 'on'));
  const on = dayOf(moment);
  const before = MOMENTS.slice(0, MOMENTS.indexOf(moment)).map(dayOf);
  const odd = on > today ? t.futureDay : on && before.some((day) => day > on) ? t.beforeStart : undefined;
  return (
    <div className="desk-fields">
      <DayField path={diagnosisPathOf(firm.id, moment, 'on')} label={t.on} odd={odd} />
      <TextField path={diagnosisPathOf(firm.id, moment, 'who')} label={t.who} />
    </div>
  );
}

function Item({ item, firm, moment }: FormProps & { readonly item: DiagnosisItemModel }) {
  const { session } = useWorkspace();
  const cells = useCells();
  const name = useId();
  const { level, other, note, seen } = findAnswer(cells, firm.id, moment, item.id);
  // Whoever empties a field is not done with it: what stood open stays so.
  const [wasOpen] = useState(note !== '' || seen !== '' || other !== undefined);
  const path = (field: string) => diagnosisPathOf(firm.id, moment, item.id, field);
  const set = (value: number | null) => session.write({ path: path('level'), value });
  const earlier = MOMENTS.slice(0, MOMENTS.indexOf(moment)).flatMap((one) => {
    const found = findAnswer(cells, firm.id, one, item.id).level;
    return found ? [t.before(t.moments[one], found)] : [];
  });
  const choice = (value: number, text: string, label?: string) => (
    <label key={value} className="level">
      <input
        type="radio"
        name={name}
        checked={level === value}
        disabled={session.isReadOnly}
        onChange={() => set(value)}
      />
      <span>
        {label !== undefined && <b>{label}</b>} {text}
      </span>
    </label>
  );
  return (
    <div className="item" data-item={item.id}>
      <fieldset>
        <legend>{item.title}</legend>
        <p>{item.ask}</p>
        <p className="meta">
          {t.see} {item.evidence}
        </p>
        {earlier.map((text) => (
          <p key={text} className="meta">
            {text}
          </p>
        ))}
        {LEVELS.map((value) => choice(value, item.levels[value - 1] ?? '', String(value)))}
        {choice(NOT_APPLICABLE, t.notApplicable)}
      </fieldset>
      <details open={wasOpen || undefined}>
        <summary>{t.details}</summary>
        <TextField path={path('seen')} label={t.seen} />
        <NoteField path={path('note')} label={t.note} />
        <div className="desk-field">
          <label htmlFor={`${name}-other`}>{t.other}</label>
          <select
            id={`${name}-other`}
            value={other ?? ''}
            disabled={session.isReadOnly}
            onChange={({ target }) =>
              session.write({ path: path('other'), value: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{t.noOther}</option>
            {LEVELS.map((value) => (
              <option key={value} value={value}>
                {t.level(value, t.levelNames[value - 1] ?? '')}
              </option>
            ))}
          </select>
        </div>
        {level !== undefined && !session.isReadOnly && (
          <button type="button" className="plain" onClick={() => set(null)}>
            {t.clear}
          </button>
        )}
      </details>
    </div>
  );
}
