import { workspaceFair } from '#words/workspaceFair.ts';
import { DayField, NoteField, TextField } from '../fields.tsx';

const t = workspaceFair.contact;

/** What may be known of a contact beside the name and the grade. */
export function ContactFields({ path }: { readonly path: (field: string) => string }) {
  return (
    <>
      <div className="desk-fields plan-days">
        <TextField path={path('company')} label={t.company} />
        <TextField path={path('country')} label={t.country} />
        <TextField path={path('phone')} label={t.phone} type="tel" help={t.phoneHelp} />
        <TextField path={path('email')} label={t.email} />
        <TextField path={path('product')} label={t.product} />
        <TextField path={path('quantity')} label={t.quantity} />
        <DayField path={path('by')} label={t.by} />
        <TextField path={path('attended')} label={t.attended} />
      </div>
      <TextField path={path('promised')} label={t.promised} />
      <NoteField path={path('note')} label={t.note} />
    </>
  );
}
