/** La práctica del seguimiento, en la que todo es inventado. */
export const monitoringPractice = {
  firms: [
    ['Chompas Quimera', 'Telar Espejismo', 'Hilos de Nadie', 'Mantas de Papel', 'Punto Imaginario'],
    ['Quesería Fantasía', 'Cuajada de Cuento', 'Queso Invisible', 'Lechería del Sueño', 'Corral Imaginario'],
  ] as [string[], string[]],
  sentences: [
    'Respuesta inventada para practicar.',
    'Inventado: está en el cuaderno de la empresa.',
    'Inventado: lo muestran los pedidos de estos meses.',
    'Inventado: se acordó en una reunión de la red.',
  ],
  observation:
    'Comentario inventado: un monto no coincide con el cuaderno. Revíselo, corríjalo si hace falta y envíe la ficha otra vez.',
  /** El nombre con que cada quien aparece, y cuál de ellos es cuando hay dos. */
  player: (role: string, unit: string | undefined, number: number) =>
    `${unit === undefined ? role : `${role}, ${unit}`}${number > 1 ? ` (otra persona)` : ''}`,
  intro: [
    'En esta práctica usted hace de todos: de quien llena la ficha, de quien la revisa y de quien administra. Las redes, las empresas, las personas y las respuestas son inventadas, y no se mezclan con un seguimiento verdadero.',
    'Las fichas, los cargos y los indicadores sí son los de este sitio. Al empezar, su navegador hace las llaves con que firma cada persona y guarda la línea de base y una medición anual a medio camino.',
  ],
  begin: 'Empezar la práctica',
  beginning: 'Haciendo las llaves y las fichas inventadas…',
  begun: 'La práctica está lista. El primer paso es llenar la ficha que falta.',
  cannot: (why: string) => `La práctica no pudo empezar, y no quedó nada a medias. ${why}`,
  story: 'De la ficha en blanco al reporte',
  progress: (done: number, all: number) => `Lleva ${done} de ${all} pasos.`,
  done: 'Hecho',
  open: (tool: string, who: string | undefined) =>
    who === undefined ? `Abrir «${tool}»` : `Abrir «${tool}» como ${who}`,
  steps: {
    fill: {
      title: 'Llene la ficha que falta',
      text: (form: string, unit: string) =>
        `De ${unit} todavía no hay «${form}» en esta medición. Respóndala como lo haría en el celular, mire el resumen y fírmela.`,
    },
    correct: {
      title: 'Corrija la que le devolvieron',
      text: (form: string, unit: string) =>
        `La «${form}» de ${unit} volvió con un comentario. Léalo, cambie lo que pide y envíela otra vez.`,
    },
    hand: {
      title: 'Entréguela a quien revisa',
      text: () =>
        'En un seguimiento verdadero se entrega un archivo cerrado, por WhatsApp, por correo o en una memoria USB. En la práctica todo está en este aparato y puede saltarse la entrega. Si quiere ver el archivo, ofrezca entregarlo igual.',
    },
    review: {
      title: 'Reciba y revise',
      text: (form: string) =>
        `Actúe ahora como quien revisa la «${form}». Reciba las que esperan, compárelas con la línea de base, y devuelva con un comentario la que no le convenza.`,
    },
    approve: {
      title: 'Apruebe',
      text: (form: string, unit: string) =>
        `Apruebe la «${form}» de ${unit}. Nadie puede aprobar lo que envió: por eso hace falta otra persona.`,
    },
    administer: {
      title: 'Administre',
      text: (form: string, unit: string) =>
        `Como quien administra, vea en el cuadro en qué está cada ficha y quién hizo qué. También espera su aprobación la «${form}» de ${unit}: recíbala y apruébela.`,
      plain: 'Como quien administra, vea en el cuadro en qué está cada ficha y quién hizo qué.',
    },
    report: {
      title: 'Lea el reporte',
      text: () =>
        'El reporte usa solo lo aprobado. Compare la línea de base con esta medición, y vea qué cambió cuando aprobó la última ficha.',
    },
  },
  state: 'Cómo van las fichas de esta medición',
  stateOf: (status: string, count: number) => `${status} (${count})`,
  erase: 'Borrar la práctica',
  eraseSure: '¿Borrar de este aparato todo lo de la práctica? Un seguimiento verdadero no se toca.',
  again: 'Empezar de nuevo',
  againSure: '¿Borrar lo hecho en la práctica y empezar otra vez?',
  erased: 'La práctica se borró de este aparato.',
};
