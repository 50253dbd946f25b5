import { SHEET_WAY } from '../route.ts';

/** What follows a contest in the address. */
export const WAYS = {
  bases: 'bases',
  conditions: 'requisitos',
  criteria: 'criterios',
  jury: 'jurado',
  sheet: SHEET_WAY,
  paper: 'papel',
  result: 'puestos',
  table: 'cuadro',
  act: 'acta',
  feedback: 'devolucion',
} as const;

/** The last step of a sheet: what was given, and the way back. */
export const REVIEW = 'revisar';
