/** Parts of the address within a plan. */
export const WAYS = { document: 'hoja', terms: 'terminos' } as const;
