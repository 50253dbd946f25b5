import type { MonitoringConfig, MonitoringIndicator } from '#domain/monitoring/config.ts';
import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { ApprovedForm, Edition, PublicationInput } from '#domain/monitoring/publication/input.ts';

/** An invented place of two regions and four networks, whose firms tell what they sold, spent and use. */

/** Network and region of each network. */
export const NETWORKS: Readonly<Record<string, string>> = { miel: 'valle', queso: 'valle', lana: 'puna', pan: 'puna' };

export const indicatorOf = (
  id: string,
  formula: string,
  more: Partial<MonitoringIndicator> = {},
): MonitoringIndicator => ({
  id,
  title: id,
  formId: 'empresa',
  formula,
  decimals: 2,
  by: ['all', 'region', 'network'],
  indicatorIds: [],
  smallestGroup: 3,
  ...more,
});

export const INDICATORS = [
  indicatorOf('ventas', 'SUMA(ventas)'),
  indicatorOf('costos', 'PROMEDIO(costos)'),
  indicatorOf('margen', 'SUMA(margen)'),
  indicatorOf('usan', 'CONTAR(usa)'),
];

const PERIOD = { type: 'annual', coversFrom: '2025-01-01', coversTo: '2025-12-31', exceptions: [] } as const;

export const configOf = (indicators: readonly MonitoringIndicator[] = INDICATORS): MonitoringConfig => ({
  site: 'valle',
  timeZone: 'UTC',
  roles: [{ id: 'jefa', title: 'Jefa', scope: 'site' }],
  units: [
    ...['valle', 'puna'].map((id) => ({ id, title: id, level: 'region' as const })),
    ...Object.entries(NETWORKS).map(([id, partOf]) => ({ id, title: id, level: 'network' as const, partOf })),
  ],
  periods: [{ ...PERIOD, id: 'anual', title: 'Anual', opensOn: '2026-01-01', closesOn: '2026-01-31' }],
  forms: [
    {
      id: 'empresa',
      title: 'Empresa',
      version: 1,
      level: 'firm',
      groups: [
        {
          id: 'todo',
          title: 'Todo',
          fields: [
            { id: 'ventas', label: 'Ventas', type: 'money', unitId: 'pen', required: true, ours: true },
            { id: 'costos', label: 'Costos', type: 'money', unitId: 'pen', required: false, ours: true },
            { id: 'usa', label: 'Usa la marca', type: 'yesNo', required: false, ours: true },
            {
              id: 'margen',
              label: 'Margen',
              type: 'calculated',
              unitId: 'pen',
              formula: 'ventas - costos',
              required: false,
              ours: true,
            },
          ],
        },
      ],
      permissions: {
        submit: 'jefa',
        review: 'jefa',
        approve: 'jefa',
        authoriseCorrection: [],
        delete: 'jefa',
        ownApproval: false,
      },
    },
  ],
  indicators,
});

/** A text of 64 hexadecimal signs that is always the same for the same name. */
export const hashOf = (name: string): string => {
  let hash = 2_166_136_261;
  for (const sign of name) hash = Math.imul(hash ^ sign.charCodeAt(0), 16_777_619) >>> 0;
  return Array.from({ length: 8 }, (_, part) =>
    (Math.imul(hash + part, 2_654_435_761) >>> 0).toString(16).padStart(8, '0'),
  ).join('');
};

export const approvedOf = (unit: string, network: string, answers: Answers, version = 0): ApprovedForm => ({
  unit,
  network,
  region: NETWORKS[network],
  form: 'empresa',
  period: 'anual',
  answers,
  version: hashOf(`${unit} sent ${version}`),
  approval: hashOf(`${unit} approved ${version}`),
});

/** Firms of a network with sales of a hundred and some, alike enough to be told of. */
export const firmsOf = (network: string, count: number, answers: Answers = {}): ApprovedForm[] =>
  Array.from({ length: count }, (_, at) =>
    approvedOf(`${network}-${at}`, network, { ventas: 100 + at, costos: 40 + 2 * at, usa: at % 2 === 0, ...answers }),
  );

export const inputOf = (
  approved: readonly ApprovedForm[],
  more: Partial<PublicationInput> & { readonly earlier?: readonly Edition[] } = {},
): PublicationInput => ({
  config: configOf(),
  period: 'anual',
  day: '2026-02-15',
  approved,
  expected: new Map([['empresa', approved]]),
  agreed: new Set(),
  earlier: [],
  formerAnswers: () => undefined,
  ...more,
});
