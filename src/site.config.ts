import type { SiteConfigInput } from '#schemas/site.ts';

/** The identity of this institution's site: the first file to edit in a fork. */
export default {
  name: 'Trama',
  description: 'La metodología APOMIPE y las redes empresariales de Gamarra y Cusco: qué se hizo, qué resultó y qué pueden usar otros.',
  publisher: 'Proyecto Trama',
  url: 'https://trama.example.org',
  base: '/',
  language: 'es-PE',
  edition: '2026.1',
  publishedOn: '2026-11-21',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.es',
  homeFigures: [
    { figure: 'empresas-por-red/redes', label: 'formadas en Gamarra y Cusco' },
    { figure: 'ventas/media', label: 'de aumento anual de ventas, en el promedio de las redes con dato' },
    { figure: 'metas-componente-1/empresas-gamarra/resultado', label: 'de Gamarra pusieron en marcha el plan de negocio de su red' },
    { figure: 'estructura-financiera/contrapartida-sobre-plan', label: 'de la contrapartida prevista se aportó al final' },
  ],
} satisfies SiteConfigInput;
