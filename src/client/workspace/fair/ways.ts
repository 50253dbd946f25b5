/** Parts of the address within a fair, and of the whole. */
export const WAYS = {
  data: 'datos',
  tasks: 'tareas',
  stand: 'stand',
  contacts: 'contactos',
  contact: 'contacto',
  balance: 'balance',
  tasksDocument: 'lista',
  contactsDocument: 'registro',
  balanceDocument: 'informe',
} as const;

/** Stands in the place of a fair where all of them are compared. */
export const SUMMARY_WAY = 'resumen';
