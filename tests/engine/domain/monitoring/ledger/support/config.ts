import type { FormPermissions, MonitoringConfig, MonitoringForm, UnitLevel } from '#domain/monitoring/config.ts';

/** A small configuration of an invented place: two networks in a region, a form of each level. */

const form = (id: string, level: UnitLevel, permissions: FormPermissions): MonitoringForm => ({
  id,
  title: `Ficha de ${level}`,
  version: 2,
  level,
  groups: [
    {
      id: 'todo',
      title: 'Todo',
      fields: [
        { id: 'ventas', label: 'Ventas del año', type: 'money', unitId: 'soles', least: 0, required: true, ours: true },
        { id: 'nota', label: 'Nota', type: 'text', required: false, ours: true },
      ],
    },
  ],
  permissions,
});

const noOwn = { delete: 'jefa', ownApproval: false } as const;

export const config: MonitoringConfig = {
  site: 'loma',
  timeZone: 'America/Lima',
  roles: [
    { id: 'gerenta', title: 'Gerenta', scope: 'network' },
    { id: 'revisora', title: 'Revisora', scope: 'region' },
    { id: 'jefa', title: 'Jefa', scope: 'site', enrols: true },
  ],
  units: [
    { id: 'sur', title: 'Sur', level: 'region' },
    { id: 'telares', title: 'Telares', level: 'network', partOf: 'sur' },
    { id: 'quesos', title: 'Quesos', level: 'network', partOf: 'sur' },
  ],
  periods: [
    {
      id: 'linea',
      title: 'Línea de base',
      type: 'baseline',
      coversFrom: '2025-01-01',
      coversTo: '2025-12-31',
      opensOn: '2026-03-01',
      closesOn: '2026-03-31',
      exceptions: [{ unit: 'quesos', reason: 'Un huaico', authorisedBy: 'jefa', until: '2026-04-10' }],
    },
    {
      id: 'anual',
      title: 'Anual',
      type: 'annual',
      coversFrom: '2026-01-01',
      coversTo: '2026-12-31',
      opensOn: '2027-03-01',
      closesOn: '2027-03-31',
      exceptions: [],
    },
  ],
  forms: [
    form('empresa', 'firm', {
      submit: 'gerenta',
      review: 'revisora',
      approve: 'revisora',
      authoriseCorrection: ['revisora', 'jefa'],
      ...noOwn,
    }),
    form('grupo', 'network', {
      submit: 'revisora',
      review: 'jefa',
      approve: 'jefa',
      authoriseCorrection: ['jefa'],
      ...noOwn,
    }),
    form('zona', 'region', {
      submit: 'jefa',
      review: 'jefa',
      approve: 'jefa',
      authoriseCorrection: ['jefa'],
      ...noOwn,
    }),
  ],
  indicators: [],
};

/** The same, where one may approve one's own. */
export const withOwnApproval: MonitoringConfig = {
  ...config,
  forms: config.forms.map((item) => ({ ...item, permissions: { ...item.permissions, ownApproval: true } })),
};
