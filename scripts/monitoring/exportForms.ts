import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#cache/wholeFile.ts';
import { formFileNameOf } from '#domain/monitoring/formFiles.ts';
import { listFields } from '#domain/monitoring/formula/scope.ts';
import { buildXlsForm } from '#publishers/monitoring/xlsForm.ts';
import { formatFaults } from './report.ts';
import { LedgerError, type Session } from './session.ts';

/**
 * `exportar --xlsform`: each form as an XLSForm, for ODK Central or KoboToolbox. All of them are written, or none where
 * one of them cannot say a formula. @returns the code to end with
 */
export async function exportForms(session: Session): Promise<number> {
  const { config, book, values, print, xlsForm } = session;
  const { odk: words, ledger, formulaWords } = book.t;
  if (!values.xlsform) throw new LedgerError(words.exportWhat);
  const forms = config.forms.filter(({ id }) => (values.form ?? id) === id);
  if (values.form !== undefined && !forms.length) {
    print(formatFaults(session, [{ code: 'unknownForm', file: 'exportar', detail: { received: values.form } }]));
    return 1;
  }
  const unsaid: string[] = [];
  const folder = values.out ?? '';
  const files = forms.flatMap((form) => {
    const built = buildXlsForm(form, config, xlsForm);
    if (built.ok) return [{ file: join(folder, formFileNameOf(form.id, 'xlsForm')), bytes: built.bytes }];
    const labels = new Map(listFields(form).map(({ id, label }) => [id, label]));
    for (const { fieldId, part, unsupported } of built.unsaid)
      unsaid.push(words.unsaid(form.id, labels.get(fieldId) ?? fieldId, part, formulaWords.unsupported[unsupported]));
    return [];
  });
  if (unsaid.length) throw new LedgerError([words.notExported, ...unsaid, words.mendUnsaid].join('\n'));
  const taken = files.find(({ file }) => existsSync(file));
  if (taken) throw new LedgerError(ledger.fileExists(taken.file));
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of files) writeWhole(file, bytes);
  print(words.exported(files.length, folder));
  return 0;
}
