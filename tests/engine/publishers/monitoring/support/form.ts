import type { FormField, MonitoringForm } from '#domain/monitoring/config.ts';

/** A question whose label is its id. */
export const field = (id: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  id,
  label: `¿${id}?`,
  type,
  required: false,
  ours: true,
  ...more,
});

/** An invented form of one group. */
export const formOf = (...fields: readonly FormField[]): MonitoringForm => ({
  id: 'ventas',
  title: 'Ventas',
  version: 3,
  level: 'firm',
  groups: [{ id: 'dinero', title: 'Dinero', help: 'Con el cuaderno a la mano.', fields }],
  permissions: { submit: 'a', review: 'b', approve: 'b', authoriseCorrection: [], delete: 'b', ownApproval: false },
});

export const choices = [
  { id: 'directo', label: 'Directo' },
  { id: 'por-tercero', label: 'Por un tercero' },
];

export const units = [
  { id: 'monedas', label: 'Monedas' },
  { id: 'tanto', label: 'Por ciento', isPercentage: true },
];
