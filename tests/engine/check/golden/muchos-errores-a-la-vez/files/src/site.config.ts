import type { SiteConfigInput } from '#schemas/site.ts';

export default {
  name: 'La Loma',
  description: 'Lo que hicieron las redes de La Loma.',
  publisher: 'Instituto Loma Verde',
  url: 'https://loma.example.org',
  edition: '2026.1',
  publishedOn: '2026-01-15',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.es',
  homeFigures: [
    { figure: 'pedidos/total', label: 'pedidos atendidos' },
    { figure: 'pedidos/medio', label: 'subieron las ventas' },
  ],
  monitoring: { id: 'la-loma', timeZone: 'America/Lima', smallestGroup: 3 },
} satisfies SiteConfigInput;
