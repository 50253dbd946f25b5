/** Parts of the address within a provider. */
export const WAYS = { jobs: 'trabajos', permission: 'permiso', sheet: 'hoja', form: 'formulario' } as const;

/** Stand in the place of a provider: all of them on paper, the services of the plans, and some side by side. */
export const WHOLE_WAYS = { directory: 'directorio', wanted: 'quien-podria', compare: 'comparar' } as const;
