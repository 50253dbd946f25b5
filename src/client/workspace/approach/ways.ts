/** Parts of the address within the tool. */
export const WAYS = {
  candidate: 'grupo',
  question: 'pregunta',
  criteria: 'criterios',
  compare: 'comparacion',
  types: 'tipos-de-proyecto',
} as const;
