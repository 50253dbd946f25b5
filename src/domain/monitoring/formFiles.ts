/** In what a form is published: a sheet to fill in, and an XLSForm for programs that collect data. */
export type FormFile = 'sheet' | 'xlsForm';

/** The name of a file of a form, which stands below the page of the form. */
export const formFileNameOf = (formId: string, file: FormFile): string =>
  file === 'sheet' ? `${formId}.xlsx` : `${formId}-xlsform.xlsx`;
