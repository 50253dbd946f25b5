/** Words that stand in the files of a report, beside its own and those of every form (`formFiles`). */
export const reportFiles = {
  /** The first sheet of a workbook: all that is no table. */
  sheet: 'Informe',
  /** Where a table of a workbook is: the sheets are counted as they stand below. */
  onSheet: (place: number) => `La tabla está en la hoja ${place} de este archivo.`,
  /** Heads over the bars of a workbook. */
  levels: { label: 'Qué se mira', value: 'Valor', text: 'Qué dice', mark: 'Se compara con' },
};
