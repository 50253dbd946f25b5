/** Words of the file for IATI, and of why it could not be made. */
export const iati = {
  due: (month?: number): string =>
    month === undefined ? 'Previsto para el cierre.' : `Previsto para el mes ${month}.`,
  result: (text: string) => `Resultado: ${text}`,
  evidence: (state: string) => `Evidencia: ${state}.`,
  indicatorPage: (title: string) => `${title}: meta, resultado, evidencia y fuentes`,
  resultsPage: 'Metas y resultados, con el cálculo y la fuente de cada cifra',
  noNumber: (figure: string) =>
    `IATI: «${figure}» no es un número. Revise el bloque «iati» de src/site.config.ts o el indicador que la nombra.`,
  noNumberIn: (figure: string, indicator: string) =>
    `IATI: «${figure}» no es un número. Revise el indicador «${indicator}», que la nombra.`,
  noUnit: (figure: string, indicator: string) =>
    `IATI: la cifra «${figure}» del indicador «${indicator}» no tiene unidad. Póngale «unitId» en su columna o medida.`,
  otherUnit: (indicator: string, before: string, unit: string, part: string) =>
    `IATI: el indicador «${indicator}» usa unidades distintas (${before} y ${unit}, en «${part}»). Use la ` +
    `misma en todas sus partes.`,
};
