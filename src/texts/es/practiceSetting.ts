/**
 * Lo de la práctica que se muestra en todas las herramientas: en qué unidades y períodos pasa, y como quién se actúa.
 * Aparte de lo demás, para que quien llena una ficha no baje lo que solo la página de la práctica dice.
 */
export const practiceSetting = {
  units: {
    region: 'Valle Inventado',
    networks: ['Tejidos de la Loma (inventada)', 'Quesos del Alto (inventada)'] as [string, string],
    baseline: 'Línea de base de práctica',
    annual: 'Medición anual de práctica',
  },
  acting: 'Usted actúa como',
  notBegun: 'La práctica no ha empezado en este aparato.',
};
