import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { DayField, NoteField, TextField } from '../fields.tsx';

const t = workspaceCofinancing.overview;

/** What stands in every commitment. */
export const TermsFields = () => (
  <details>
    <summary>{t.about}</summary>
    <div className="desk-fields">
      <TextField path="cofinancing/currency" label={t.currency} help={t.currencyHelp} />
      <TextField path="cofinancing/entity" label={t.entity} />
      <TextField path="cofinancing/signer" label={t.signer} />
      <DayField path="cofinancing/on" label={t.on} />
    </div>
    <NoteField path="cofinancing/how" label={t.how} />
    <NoteField path="cofinancing/also" label={t.also} />
    <NoteField path="cofinancing/if-late" label={t.ifLate} />
  </details>
);
