import { SELF_TEST_WAY } from '#domain/addresses.ts';

/** Parts of the address within the tool. */
export const WAYS = {
  test: SELF_TEST_WAY,
  attempt: 'intento',
  study: 'camino',
  passed: 'pasadas',
  workshop: 'papel',
  key: 'clave',
  selection: 'seleccion',
  candidate: 'candidatura',
  feedback: 'devolucion',
  compare: 'comparacion',
  paper: 'hoja',
} as const;
