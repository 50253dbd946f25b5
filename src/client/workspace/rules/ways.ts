/** Parts of the address within the rules. */
export const QUESTION_WAY = 'pregunta';
export const SHARING_WAY = 'simulacion';
export const READING_WAY = 'lectura';
export const ACCEPTANCE_WAY = 'aceptacion';
export const DOCUMENT_WAY = 'hoja';
