import type { SiteConfigInput } from '#schemas/site.ts';

export default {
  name: 'La Loma',
  description: 'Lo que hicieron las redes de La Loma.',
  publiser: 'Instituto Loma Verde',
  url: 'www.loma.example.org',
  base: 'redes',
  edition: 2026,
  publishedOn: '15/01/2026',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.es',
  homeFigures: [{ figure: 'pedidos/totla', label: 'pedidos atendidos' }, { figure: 'pedidos/total' }],
  iati: {
    identifier: 'LOCAL-1',
    reportingOrganisation: { ref: 'LOCAL', typeCode: '90', isSecondary: true },
    title: 'Redes de La Loma',
    description: 'Lo que hicieron las redes de La Loma.',
    status: 'cerrado',
    startedOn: '2010',
    endedOn: '2011',
    countryCode: 'Perú',
    sectorCode: '32130',
    currency: 'USD',
    participants: [{ allyId: 'instituto', roles: ['funding'] }],
    resultTypes: {},
  },
  monitoring: { id: 'la-loma', timeZone: 'America/Lima', smallestGroup: 3 },
} satisfies SiteConfigInput;
