import { FINDINGS, formationPathOf, STEPS } from '#domain/workspace/formation/fields.ts';
import {
  hasReached,
  listOddDays,
  listOver,
  listRegister,
  readLimits,
  type CriterionAnswer,
  type FirmRecord,
} from '#domain/workspace/formation/register.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { AmountField } from '../AmountField.tsx';
import { useCells, useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Choices } from './Choices.tsx';
import { FIRM_WAY } from './ways.ts';
import { nameFirm } from '../nameFirm.ts';

const t = words.firm;

/** A firm on its way into the network. */
export function FirmPage({ record }: { readonly record: FirmRecord }) {
  const { model } = useWorkspace();
  const cells = useCells();
  const register = listRegister(cells, model.criteria);
  const next = register[register.findIndex(({ firm }) => firm.id === record.firm.id) + 1];
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.formation)}>{words.back}</a>
      </p>
      <h2>{nameFirm(cells, record.firm)}</h2>
      <Steps record={record} />
      <section aria-labelledby="formacion-criterios">
        <h3 id="formacion-criterios">{t.criteria}</h3>
        <p className="meta">{record.answers.length ? t.criteriaHelp : t.noCriteria}</p>
        {record.answers.map((answer) => (
          <Criterion key={answer.criterion.id} firmId={record.firm.id} answer={answer} />
        ))}
      </section>
      <Size record={record} />
      <p className="tools">
        {next && (
          <a className="go" href={linkTo(PARTS.formation, FIRM_WAY, next.firm.id)}>
            {t.next}: {nameFirm(cells, next.firm)}
          </a>
        )}
        <a href={linkTo(PARTS.formation)}>{words.back}</a>
      </p>
    </>
  );
}

/** How far it has come, with the day of each step. */
function Steps({ record }: { readonly record: FirmRecord }) {
  const { today } = useWorkspace();
  const { firm, step, isPlaced, hasLeft } = record;
  const path = (field: string) => formationPathOf(firm.id, field);
  const odd = new Map(listOddDays(record, today).map((one) => [one.step, t[one.why]]));
  return (
    <section className="item">
      <Choices
        path={path('step')}
        legend={t.step}
        value={isPlaced ? step : undefined}
        choices={STEPS.map((value) => ({ value, label: words.steps[value], help: words.stepHelp[value] }))}
      />
      <div className="desk-fields">
        {STEPS.filter((one) => hasReached(record, one)).map((one) => (
          <DayField key={one} path={path(`${one}-on`)} label={t.on(words.steps[one])} odd={odd.get(one)} />
        ))}
      </div>
      <TickField path={path('left')} label={t.left} />
      {hasLeft && (
        <>
          <DayField path={path('left-on')} label={t.leftOn} odd={odd.get('left')} />
          <NoteField path={path('left-why')} label={t.leftWhy} />
        </>
      )}
    </section>
  );
}

interface CriterionProps {
  readonly firmId: string;
  readonly answer: CriterionAnswer;
}

/** A criterion: what was found, and what shows it. */
function Criterion({ firmId, answer: { criterion, found } }: CriterionProps) {
  const path = (field: string) => formationPathOf(firmId, criterion.id, field);
  return (
    <div className="item criterion">
      <Choices
        path={path('found')}
        legend={criterion.title}
        value={found ?? null}
        choices={[...FINDINGS.map((value) => ({ value, label: t[value] })), { value: null, label: t.unlooked }]}
      >
        {criterion.text !== undefined && <p>{criterion.text}</p>}
      </Choices>
      <TextField path={path('seen')} label={t.seen} />
    </div>
  );
}

/** What it gives, and how large it is. */
function Size({ record }: { readonly record: FirmRecord }) {
  const limits = readLimits(useCells());
  const path = (field: string) => formationPathOf(record.firm.id, field);
  const over = listOver(record, limits);
  const oddOf = (field: 'sales' | 'workers') => (over.includes(field) ? t.over[field] : undefined);
  return (
    <section aria-labelledby="formacion-aporte">
      <h3 id="formacion-aporte">{t.size}</h3>
      <TextField path={path('gives')} label={t.gives} help={t.givesHelp} />
      <div className="desk-fields">
        <AmountField
          path={path('sales')}
          label={t.sales(limits.currency)}
          bad={t.badNumber}
          help={t.salesHelp}
          odd={oddOf('sales')}
        />
        <AmountField path={path('workers')} label={t.workers} bad={words.firm.badNumber} odd={oddOf('workers')} />
      </div>
    </section>
  );
}
