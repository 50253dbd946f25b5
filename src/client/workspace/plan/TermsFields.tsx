import { textOf } from '#domain/workspace/cells.ts';
import { planPathOf } from '#domain/workspace/plan/fields.ts';
import { workspacePlan } from '#words/workspacePlan.ts';
import { AmountField } from '../AmountField.tsx';
import { useCells, useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import type { ActivityProps } from './owners.ts';
import { WAYS } from './ways.ts';

const t = workspacePlan.activity;

/** What is asked of whoever gives a service. */
export function TermsFields({ owner, activity: { id } }: ActivityProps) {
  const path = (field: string) => planPathOf(owner.id, id, field);
  return (
    <>
      <TextField path={path('service-name')} label={t.serviceName} />
      <h4>{t.terms}</h4>
      <p className="meta">{t.termsHelp}</p>
      <NoteField path={path('objective')} label={t.objective} />
      <NoteField path={path('content')} label={t.content} />
      <NoteField path={path('requirements')} label={t.requirements} />
      <NoteField path={path('product')} label={t.product} />
      <div className="desk-fields plan-numbers">
        <AmountField path={path('hours')} label={t.hours} bad={t.badNumber} />
        <DayField path={path('deadline')} label={t.deadline} />
      </div>
      <p>
        <a href={linkTo(PARTS.plan, owner.id, id, WAYS.terms)}>{t.seeTerms}</a>
      </p>
      <Chosen path={path('provider')} />
    </>
  );
}

/** Who was chosen of the directory of providers, and the way to it where the site has one. */
function Chosen({ path }: { readonly path: string }) {
  const { model } = useWorkspace();
  const cells = useCells();
  const id = textOf(cells, path);
  const name = id && textOf(cells, `provider/${id}/name`);
  if (!model.tools.includes('providers')) return null;
  return (
    <p>
      {name ? (
        <a href={linkTo(PARTS.providers, id)}>{t.provider(name)}</a>
      ) : (
        <a href={linkTo(PARTS.providers, 'quien-podria')}>{t.findProvider}</a>
      )}
    </p>
  );
}
