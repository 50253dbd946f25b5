/** Texts of the activities of the logframe and their products. */
export const activities = {
  heading: 'Las actividades y sus productos',
  lead: 'Lo que el plan pedía hacer en cada componente, al lado de lo que se informa.',
  of: 'Actividades:',
  activity: 'Actividad',
  planned: 'Producto del plan',
  reported: 'Lo que se informa',
  evidence: 'Evidencia',
  notes: 'Notas',
};
