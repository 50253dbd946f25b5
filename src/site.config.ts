import type { SiteConfigInput } from '#schemas/site.ts';

/** The identity of this institution's site: the first file to edit in a fork. */
export default {
  name: 'Trama',
  description:
    'La metodología APOMIPE y las redes empresariales de Gamarra y Cusco: qué se hizo, qué resultó y qué ' +
    'pueden usar otros.',
  publisher: 'Proyecto Trama',
  url: 'https://trama.example.org',
  base: '/',
  language: 'es-PE',
  edition: '2026.1',
  publishedOn: '2026-11-21',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.es',
  home: {
    title: 'Lo que aprendieron las redes de empresas',
    heading: 'Pequeñas empresas de Lima y Cusco que trabajaron en red',
    lead:
      'En el Perú, talleres de ropa de Gamarra y negocios de turismo de Cusco se unieron con APOMIPE, un método para ' +
      'que empresas chicas compren, vendan o produzcan juntas. Aquí está lo que hicieron y cómo repetirlo.',
    period: '2010–2011',
    counts: [{ figure: 'empresas-por-red/redes' }, { figure: 'empresas-por-red/total' }],
    doors: [
      {
        title: 'Quiero formar redes',
        text:
          'Para ONG, municipios, ministerios y quien articula: el método paso a paso, con sus instrumentos y lo ' +
          'que no salió bien.',
        links: [
          { title: 'Las fases del método', path: '/metodologia/' },
          { title: 'Lecciones para articuladoras y articuladores', path: '/lecciones/publico/articulador/' },
          { title: 'Instrumentos para usar', path: '/instrumentos/' },
          { title: 'Recomendaciones', path: '/recomendaciones/' },
          { title: 'Una ruta de lectura para formar redes', path: '/rutas/para-replicar/' },
        ],
      },
      {
        title: 'Tengo una empresa',
        text: 'Historias de redes como la suya: qué hicieron juntas, qué puso cada una y qué ganaron.',
        links: [
          { title: 'Qué se gana, cuánto cuesta y qué se pone', path: '/manuales/guia-para-empresas/' },
          { title: 'Redes de confecciones y de turismo', path: '/redes/' },
          { title: 'Historias contadas', path: '/casos/' },
          { title: 'Lecciones para empresas', path: '/lecciones/publico/empresariado/' },
          { title: 'Las palabras, explicadas', path: '/glosario/' },
          { title: 'Una ruta de lectura para empresas', path: '/rutas/para-empresas/' },
        ],
      },
      {
        title: 'Quiero ver resultados',
        text:
          'Para quien pone los recursos y quien evalúa: metas y resultados, cómo se calculó cada cifra y los ' +
          'datos para descargar.',
        links: [
          { title: 'Metas y resultados', path: '/resultados/' },
          { title: 'Datos para descargar', path: '/datos/' },
          { title: 'Lo que no cuadra en las fuentes', path: '/notas/' },
          { title: 'El dinero del programa', path: '/programa/financiamiento/' },
          { title: 'Una ruta de lectura para evaluar', path: '/rutas/para-evaluar/' },
        ],
      },
    ],
  },
  searchStart: [
    {
      title: 'Tengo una empresa',
      questions: [
        { title: '¿Qué gano si entro a una red?', path: '/manuales/guia-para-empresas/' },
        { title: '¿Cuánto cuesta y qué tengo que poner?', path: '/manuales/guia-para-empresas/' },
        { title: '¿Hay redes de mi rubro?', path: '/redes/' },
        { title: '¿Puedo trabajar con mi competencia?', path: '/lecciones/competidores-que-cooperan/' },
        { title: '¿Y si un socio no cumple?', path: '/instrumentos/reglamento-interno/' },
      ],
    },
    {
      title: 'Quiero formar redes',
      questions: [
        { title: '¿Por dónde empiezo?', path: '/rutas/para-replicar/' },
        { title: '¿Cómo se elige a las empresas?', path: '/metodologia/promocion-y-autoseleccion/' },
        { title: '¿Cómo se construye la confianza?', path: '/metodologia/confianza/' },
        { title: '¿Qué hace quien articula una red?', path: '/manuales/guia-del-articulador/' },
        { title: '¿Qué no salió bien?', path: '/programa/problemas-y-medidas/' },
      ],
    },
    {
      title: 'Quiero ver resultados',
      questions: [
        { title: '¿Cuánto subieron las ventas?', path: '/resultados/ventas/' },
        { title: '¿Se cumplieron las metas?', path: '/resultados/' },
        { title: '¿Quién puso el dinero y en qué se gastó?', path: '/programa/financiamiento/' },
        { title: '¿Qué opinaron las empresas?', path: '/programa/percepcion/' },
        { title: '¿Dónde descargo los datos?', path: '/datos/' },
      ],
    },
  ],
  homeFigures: [
    { figure: 'empresas-por-red/redes', label: 'quedaron formadas en Gamarra y Cusco al cierre, en 2011' },
    {
      figure: 'ventas/media',
      label: 'subieron las ventas en un año, en el promedio de redes que informó la evaluación de 2011',
    },
    {
      figure: 'metas-componente-1/empresas-gamarra/resultado',
      label: 'empresas de Gamarra tenían en marcha el plan de negocio de su red en 2011',
    },
    {
      figure: 'estructura-financiera/ejecucion-total',
      label: 'se gastaron en la segunda fase, de 2010 a 2011',
    },
  ],
  networkFigure: {
    name: 'alza de ventas',
    title: 'Aumento anual de ventas',
    label: 'Aumento de las ventas brutas en un año, en la fase de 2010 a 2011',
    target: 'metas-finales/ventas/meta',
    asideTitle: 'Por qué queda fuera del promedio.',
  },
  methodName: 'APOMIPE',
  methodAbout:
    'APOMIPE es el Programa de Apoyo a la Micro y Pequeña Empresa. Intercooperation lo llevó primero entre ' +
    'productores del campo, desde 2005, y de lo que aprendió ahí sacó manuales para formar redes de empresas. En ' +
    '2010 y 2011 ese método llegó a los talleres de confección de Gamarra, en Lima, y a las empresas de turismo de ' +
    'Cusco. Quien articula reúne a unas pocas empresas, las ayuda a conocerse y a hacer juntas un primer negocio ' +
    'pequeño, y las acompaña hasta que manejan solas uno mayor.',
  goals: [
    {
      levelId: 'finalidad',
      statement:
        'Ayudar a que la confección de Gamarra y el turismo de Cusco compitan mejor. Quería mostrar que ' +
        'asociarse e innovar es un camino para pasar la recesión.',
    },
    {
      levelId: 'objetivo',
      statement: 'Que las pequeñas empresas de los dos lugares compitan mejor y lleguen a más mercados.',
    },
    {
      levelId: 'componente-1',
      statement:
        'Que las pequeñas empresas formen redes y tengan juntas negocios que se sostengan, ligados a empresas ' +
        'medianas o grandes.',
    },
    {
      levelId: 'componente-2',
      statement:
        'Que el Estado y las empresas mejoren, de acuerdo, las condiciones para hacer negocios en Gamarra y en Cusco.',
    },
    {
      levelId: 'componente-3',
      statement:
        'Que otros puedan tomar la estrategia y las prácticas que dieron resultado, y usarlas en sus propios ' +
        'programas.',
    },
    {
      levelId: 'componente-4',
      statement: 'Que un sistema diga cómo avanzan las actividades, qué se logra y qué hay que corregir.',
    },
  ],
  sections: [
    {
      sectionId: 'integracion',
      title: 'Integración productiva',
      lead: 'El marco del FOMIN: tipos de red, resultados que se esperan de cada uno y cómo elegir dónde trabajar.',
    },
  ],
  results: {
    lead:
      'Lo que el proyecto prometió para 2010 y 2011 y lo que su evaluación informa haber logrado: ventas, metas y ' +
      'dinero, cada cifra con su cálculo y su fuente.',
    aliases: ['ventas', 'metas', 'indicadores', 'cuánto subieron las ventas'],
    parts: [
      {
        id: 'ventas',
        title: 'Las ventas',
        lead: 'Cuánto subieron en un año las ventas brutas de las redes, en la fase de 2010 a 2011.',
        figures: ['ventas/media', 'ventas/media-gamarra', 'ventas/media-cusco', 'ventas/redes-sobre-la-meta'],
        charts: ['ventas/por-red'],
        links: [
          {
            title: 'Ver todas las formas de leer las ventas: promedio, mediana, ponderado, por conglomerado',
            path: '/resultados/ventas/',
          },
        ],
      },
      { id: 'indicadores', shows: 'indicators' },
      { id: 'actividades', shows: 'activities' },
      {
        id: 'metas',
        title: 'Las metas en gráficos',
        lead: 'Lo que se pidió y lo que se informa, dibujado: las redes, las actividades y las empresas de cada red.',
        charts: ['metas-componente-1/meta-y-resultado', 'actividades/meta-y-resultado', 'empresas-por-red/por-red'],
      },
      {
        id: 'dinero',
        title: 'El dinero',
        lead: 'Cuánto se planeó gastar en la segunda fase, cuánto se gastó, quién lo puso y en qué se pensaba usar.',
        figures: [
          'estructura-financiera/ejecucion-total',
          'estructura-financiera/presupuesto-total',
          'estructura-financiera/parte-gastada-de-mas',
          'estructura-financiera/contrapartida-sobre-plan',
          'presupuesto-por-componente/sin-componente',
        ],
        charts: [
          'estructura-financiera/presupuesto-y-ejecucion',
          'contrapartida/por-aportante',
          'presupuesto-por-componente/por-componente',
        ],
        noteIds: ['dos-presupuestos', 'presupuesto-sin-componente'],
        explainedFigures: ['estructura-financiera/costo-por-red', 'estructura-financiera/costo-por-empresa'],
        pageIds: ['financiamiento'],
        datasetIds: ['estructura-financiera', 'contrapartida', 'presupuesto-por-componente'],
      },
      {
        id: 'servicios',
        title: 'Eventos, cursos y asistencias',
        lead: 'Lo que el proyecto dio a las redes en 2010 y 2011: ferias y misiones, cursos y asesorías.',
        charts: ['actividades/servicios'],
        links: [{ title: 'Los eventos en orden', path: '/eventos/' }],
        datasetIds: ['eventos-comerciales', 'capacitaciones', 'asistencias-tecnicas'],
      },
      {
        id: 'percepcion',
        title: 'Lo que contaron las empresas',
        lead: 'Qué dijeron haber logrado las redes en los talleres de la evaluación, y qué pidieron mejorar.',
        charts: ['logros-por-red/por-conglomerado', 'sugerencias-de-mejora/por-tema'],
      },
    ],
    contextPageIds: ['supuestos', 'evaluacion', 'financiamiento', 'problemas-y-medidas', 'percepcion'],
  },
  statements: { privacyPageIds: ['datos-de-otras-personas'] },
  // Sin registro en IATI: identificadores locales, que nadie puede tomar por oficiales. Una institución registrada pone
  // aquí los suyos.
  iati: {
    identifier: 'TRAMA-LOCAL-REDES-GAMARRA-CUSCO-2',
    reportingOrganisation: { ref: 'TRAMA-LOCAL', typeCode: '90', isSecondary: true },
    title:
      'Desarrollo de redes empresariales en los conglomerados de confecciones en Gamarra y de turismo en ' +
      'Cusco, segunda fase',
    description:
      'Formación de redes de pequeñas empresas de confecciones en Gamarra (Lima) y de turismo en Cusco, con el ' +
      'método de redes empresariales del programa APOMIPE. Cada red, con la ayuda de una persona que articula, ' +
      'pasa de conocerse y confiar a tener un negocio en común.',
    remarks: [
      'Los identificadores que empiezan con TRAMA-LOCAL son de este sitio: no están registrados en IATI ni en ' +
        'org-id.guide.',
      'La fuente da el mes en que la fase empezó y terminó, no el día. Aquí van el primer día de enero de 2010 ' +
        'y el último de septiembre de 2011.',
      'La fuente da totales de la fase, sin fechas. Por eso cada compromiso lleva el primer día de la fase, y ' +
        'cada monto recibido o gastado, el último.',
      'El presupuesto cubre los veintiún meses de la fase. La norma pide periodos de un año como máximo, pero ' +
        'la fuente no lo divide y este sitio no lo inventa.',
      'La contrapartida junta dinero y otros aportes, como tiempo o locales: la fuente no los separa. La suma ' +
        'de los aportantes está redondeada en la fuente.',
      'Ningún indicador lleva línea de base: la fuente no la publica.',
    ],
    status: 'closed',
    startedOn: '2010-01',
    endedOn: '2011-09',
    countryCode: 'PE',
    sectorCode: '32130',
    currency: 'USD',
    participants: [
      { allyId: 'bid-fomin', roles: ['funding'], typeCode: '40' },
      { allyId: 'intercooperation', roles: ['implementing', 'funding'], typeCode: '60' },
      { allyId: 'mincetur', roles: ['funding'], typeCode: '10' },
      { allyId: 'camara-de-comercio-de-lima', roles: ['funding'], typeCode: '70' },
      { allyId: 'dircetur-cusco', roles: ['funding'], typeCode: '11' },
      { allyId: 'agrorural', roles: ['funding'], typeCode: '10' },
      { allyId: 'promperu', roles: ['funding'], typeCode: '10' },
      { allyId: 'municipalidad-de-lucre', roles: ['funding'], typeCode: '11' },
      { allyId: 'ogd-cusco', roles: ['funding'] },
    ],
    budget: { figure: 'estructura-financiera/presupuesto-total' },
    transactions: [
      {
        type: 'incoming-commitment',
        figure: 'estructura-financiera/fomin/presupuesto',
        description: 'Aporte previsto del FOMIN',
        allyId: 'bid-fomin',
      },
      {
        type: 'incoming-commitment',
        figure: 'estructura-financiera/contrapartida/presupuesto',
        description: 'Contrapartida prevista, de todos los aportantes',
      },
      {
        type: 'incoming-funds',
        figure: 'estructura-financiera/fomin/ejecucion',
        description: 'Aporte del FOMIN',
        allyId: 'bid-fomin',
      },
      {
        type: 'expenditure',
        figure: 'estructura-financiera/ejecucion-total',
        description: 'Gasto total de la fase, con la contrapartida',
      },
    ],
    contributions: {
      datasetId: 'contrapartida',
      amountColumn: 'monto',
      nameColumn: 'nombre',
      allyColumn: 'aliado',
      description: 'Aporte a la contrapartida',
    },
    resultTypes: { objetivo: 'outcome' },
  },
  monitoring: {
    id: 'trama-apomipe',
    timeZone: 'America/Lima',
    about: {
      text: [
        'El proyecto llevaba sus fichas en un sistema propio, el SMEVIR WEB. De él ' +
          'quedaron los cargos, los permisos y los tipos de medición, que aquí se siguen.',
        'Las fuentes no traen ninguna ficha llena, ni las preguntas, ni las fechas de cada medición. Las preguntas y las ' +
          'fechas que lee aquí las propone este sitio a partir de lo que el plan quería saber, y los períodos están cerrados.',
      ],
      sources: [
        { sourceId: 's2', locator: 'L3126-3184', note: 'Los tres módulos del sistema' },
        { sourceId: 's2', locator: 'L3185-3243', note: 'Los cargos y sus permisos' },
      ],
    },
  },
} satisfies SiteConfigInput;
