/** Títulos y entradas de las herramientas del seguimiento, por su página. */
export const monitoringTools = {
  fill: {
    title: 'Llenar fichas',
    short: 'Llenar',
    lead: 'Llene la ficha de su empresa o de su red en el celular, aunque no haya señal, y entréguela cerrada a quien la revisa.',
  },
  review: {
    title: 'Revisar fichas',
    short: 'Revisar',
    lead: 'Abra las fichas que le enviaron, compárelas con lo anterior, obsérvelas o apruébelas, y entregue lo aprobado.',
  },
  administer: {
    title: 'Administrar el seguimiento',
    short: 'Administrar',
    lead: 'Inscriba a las personas y a las empresas, cuide los períodos y vea en qué está cada ficha.',
  },
  reports: {
    title: 'Reportes del seguimiento',
    short: 'Reportes',
    lead: 'Lo que dicen las fichas aprobadas de este aparato, por red, por región y por indicador.',
  },
  practice: {
    title: 'Practicar el seguimiento',
    short: 'Practicar',
    lead: 'Haga de quien llena, de quien revisa y de quien administra en un solo aparato, con redes inventadas, de la ficha en blanco al reporte.',
    /** Adonde lleva la marca de cada página de una práctica. */
    steps: 'Los pasos de la práctica',
  },
  open: 'Herramientas',
  openLead: 'Trabajan en su aparato, también sin conexión. Nada sale de ahí si usted no lo entrega.',
  fillForm: (title: string) => `Llenar: ${title}`,
  practiceFirst: 'Primero puede practicar con redes inventadas.',
  offline: {
    title: 'Seguimiento',
    summary: 'Llenar, revisar, aprobar y sacar reportes sin señal, con las fichas y la práctica.',
  },
};
