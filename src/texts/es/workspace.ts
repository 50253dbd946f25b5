/** Por qué algo no se guardó, en pocas palabras y con lo que hay que hacer. */
const faults = {
  refused:
    'Este navegador no guarda nada de esta página. Puede trabajar, pero al cerrarla se pierde todo: antes, baje una copia.',
  full: 'No queda espacio en este aparato, y lo último no se guardó. Baje una copia ahora, libere espacio y toque «Volver a guardar».',
  newer: 'Lo guardado aquí es de una edición más nueva de este sitio. Actualice la página; no se ha tocado nada.',
  blocked: 'Otra pestaña tiene abierta una edición anterior de este sitio. Ciérrela y vuelva a cargar esta página.',
  changed: 'Lo que se guardó no se pudo leer igual. Baje una copia ahora y use otro navegador.',
  closed: 'El navegador cerró lo guardado mientras se usaba. Vuelva a cargar la página.',
};

/** Por qué no se abre un archivo. */
const fileFaults = {
  'too-large': 'El archivo es demasiado grande para ser una copia de «Mi red». Escoja el que bajó de aquí.',
  'not-a-workspace': 'El archivo no es una copia de «Mi red». Escoja el que bajó con «Bajar una copia».',
  damaged: 'El archivo está cortado o cambió en el camino. Pida que lo envíen otra vez, o busque otra copia.',
  newer:
    'El archivo se hizo con una edición más nueva de este sitio. Actualice la página y ábralo otra vez; aquí no cambió nada.',
  'other-site': (site: string) => `El archivo se hizo en el sitio «${site}». Ábralo allí.`,
};

/** Mi red: el espacio de trabajo de una red en el aparato de quien la acompaña. */
export const workspace = {
  title: 'Mi red',
  lead: 'El cuaderno de trabajo de su red: sus empresas, sus acuerdos y sus documentos, guardados solo en este aparato.',
  section: 'Herramientas',
  aliases: ['cuaderno de trabajo', 'espacio de trabajo'],
  privacy: 'Nada de lo que escriba aquí se envía a ninguna parte. Quien use este mismo navegador puede verlo.',
  noScript:
    'Esta parte necesita JavaScript, y aquí está apagado. Si un instrumento tiene formato en blanco, se baja desde su página.',
  sharesServer:
    'Si esta dirección comparte su servidor con otros sitios, esas páginas podrían leer lo guardado aquí. Para datos delicados use la edición USB.',
  opening: 'Abriendo lo guardado en este aparato…',
  notBrought: 'Esta parte todavía no está en el aparato. Vuelva a cargar la página cuando tenga señal.',
  offlineTitle: 'Mi red',
  offlineSummary: 'El cuaderno de trabajo y sus herramientas, para usarlos sin señal.',
  doHere: 'Hágalo aquí',
  doHereLead: (tool: string) => `«${tool}» se puede hacer en este sitio, en el teléfono y sin señal.`,
  selfTest: 'Ponga a prueba lo que sabe',
  selfTestLead: 'Unas preguntas sobre esta fase, con la explicación de cada respuesta.',
  /** The button of the tools, with the one that is open. */
  toolOpen: (title: string) => `Herramienta: ${title}`,
  parts: { panel: 'Panel', network: 'Red y empresas', copies: 'Copias y enlaces' },
  tools: {
    formation: { title: 'Formación', lead: 'De las empresas identificadas a la red: criterios, actas y asistencia.' },
    plan: { title: 'Plan de mejora', lead: 'Actividades, plazos, presupuesto y términos de referencia.' },
    rules: {
      title: 'Reglamento',
      lead: 'Las reglas de la red, pregunta por pregunta, con simulación del reparto y documento.',
    },
    diagnosis: { title: 'Diagnóstico', lead: 'Nivel de cada empresa por áreas, brechas y por dónde empezar.' },
    cofinancing: {
      title: 'Cofinanciamiento',
      lead: 'Compromisos, pagos y recibos de cada empresa, y qué puede pagar el proyecto.',
    },
    approach: {
      title: '¿Qué conviene?',
      lead: 'Qué tipo de proyecto conviene al grupo y por qué, con los criterios para compararlo con otros.',
    },
    fair: { title: 'Ferias', lead: 'Tareas, contactos en el stand, seguimiento y balance de cada feria.' },
    project: {
      title: 'Piloto y plan de negocio',
      lead: 'La idea, los costos, la caja mes a mes, el reparto, el visto bueno y las cuentas.',
    },
    contest: {
      title: 'Concurso entre redes',
      lead: 'Requisitos, criterios, hojas del jurado y acta, para repartir lo que no alcanza para todas.',
    },
    facilitator: {
      title: 'Articulador',
      lead: 'Escoger a quien articula, estudiar el método fase por fase y poner a prueba lo que se sabe.',
    },
    providers: {
      title: 'Directorio de proveedores',
      lead: 'Quién da servicios a sus empresas, qué hizo, cómo les fue y qué permitió.',
    },
    purchase: {
      title: 'Compra conjunta',
      lead: 'Lo que necesita cada empresa, las ofertas, el ahorro, el pedido y lo que llegó.',
    },
  },
  shelf: {
    title: 'Sus redes en este aparato',
    begin: 'Empezar una red',
    name: 'Nombre de la red',
    nameless: 'Red sin nombre',
    open: 'Abrir',
    used: (day: string) => `usada el ${day}`,
    all: 'Todas mis redes',
    steps: [
      'Escriba el nombre de la red y sus empresas, una sola vez.',
      'Abra una herramienta y trabaje con cada empresa. La barra dice si quedó guardado.',
      'Baje los documentos para imprimirlos, firmarlos o enviarlos.',
    ],
  },
  keeping: {
    kept: 'Guardado en este aparato',
    keeping: 'Guardando…',
    retry: 'Volver a guardar',
    readOnly:
      'Este archivo se hizo con una edición más nueva del sitio. Puede leerlo, y no escribir en él. Actualice la página para trabajar.',
    leave: 'Cerrar este archivo',
  },
  faults,
  fileFaults,
  scroll: 'Deslice para ver toda la tabla',
  undo: 'Deshacer',
  redo: 'Rehacer',
  bringBack: 'Traer de vuelta',
  network: {
    about: 'La red',
    name: 'Nombre de la red',
    trade: 'Rubro',
    place: 'Lugar',
    began: 'Fecha de la primera reunión',
    note: 'Apuntes',
    firms: 'Empresas',
    firmsHelp: 'Se escriben una vez y aparecen en todas las herramientas.',
    noFirms: 'Todavía no hay empresas.',
    add: 'Agregar una empresa',
    firm: (place: number) => `Empresa ${place}`,
    firmName: 'Nombre de la empresa',
    firmTrade: 'Qué hace',
    person: 'Persona de contacto',
    phone: 'Teléfono',
    contactHelp: 'El contacto no sale nunca en un enlace.',
    remove: 'Quitar',
    removed: (name: string) => `«${name}» se quitó, con todo lo suyo.`,
    more: 'Contacto',
    unnamed: 'empresa sin nombre',
    repeated: 'Hay otra empresa con este nombre.',
    future: 'Esta fecha todavía no llega. Revise si el año es correcto.',
    agreements: 'Acuerdos',
    noAgreements: 'Todavía no hay acuerdos anotados.',
    addAgreement: 'Anotar un acuerdo',
    agreement: 'Qué se acordó',
    who: 'Quién lo hace',
    due: 'Para cuándo',
    done: 'Cumplido',
    late: 'atrasado',
    beforeStart: 'La fecha es anterior al comienzo de la red.',
  },
  figures: {
    title: 'Cifras publicadas en este sitio',
    help: 'Cada cifra lleva a la página donde está su fuente.',
    link: 'ver de dónde sale',
  },
  panel: {
    where: 'Dónde está la red',
    next: 'Lo que sigue',
    nextStart: 'Escriba las empresas de la red.',
    nextDiagnosis: (missing: number) =>
      missing === 1
        ? 'Falta terminar el diagnóstico de una empresa.'
        : `Falta terminar el diagnóstico de ${missing} empresas.`,
    nextFormation: (missing: number) =>
      missing === 1 ? 'Falta mirar los criterios de una empresa.' : `Falta mirar los criterios de ${missing} empresas.`,
    nextPlan: (count: number) =>
      count === 1
        ? 'Una empresa con diagnóstico no tiene actividades en su plan.'
        : `${count} empresas con diagnóstico no tienen actividades en su plan.`,
    latePlan: (count: number) =>
      count === 1
        ? 'Una actividad de los planes está atrasada.'
        : `${count} actividades de los planes están atrasadas.`,
    nextRules: (open: number) =>
      open === 1 ? 'Falta decidir una pregunta del reglamento.' : `Faltan decidir ${open} preguntas del reglamento.`,
    rulesUnaccepted: (count: number) =>
      count === 1
        ? 'Una empresa todavía no dice que acepta el reglamento.'
        : `${count} empresas todavía no dicen que aceptan el reglamento.`,
    overdueCofinancing: (count: number) =>
      count === 1 ? 'Una empresa tiene pagos atrasados.' : `${count} empresas tienen pagos atrasados.`,
    nextCofinancing: (count: number) =>
      count === 1
        ? 'Falta repartir un gasto entre las empresas.'
        : `Falta repartir ${count} gastos entre las empresas.`,
    unfinishedCofinancing: (count: number) =>
      count === 1 ? 'Hay un pago sin terminar de anotar.' : `Hay ${count} pagos sin terminar de anotar.`,
    nextApproach: (count: number) =>
      count === 1
        ? 'Falta responder una pregunta de «¿Qué conviene?».'
        : `Faltan responder ${count} preguntas de «¿Qué conviene?».`,
    nextProject: (count: number) =>
      count === 1 ? 'Un proyecto sigue en borrador.' : `${count} proyectos siguen en borrador.`,
    changedProject: (count: number) =>
      count === 1
        ? 'Un proyecto cambió después de que lo aprobaron.'
        : `${count} proyectos cambiaron después de que los aprobaron.`,
    overProject: (count: number) =>
      count === 1 ? 'Un proyecto ya terminó y falta cerrarlo.' : `${count} proyectos ya terminaron y falta cerrarlos.`,
    unfinishedProject: (count: number) =>
      count === 1 ? 'Hay un apunte de las cuentas sin terminar.' : `Hay ${count} apuntes de las cuentas sin terminar.`,
    nextSign: (phase: string) => `Para cerrar «${phase}»:`,
    more: (count: number) =>
      count === 1 ? 'Y algo más en otra herramienta' : `Y ${count} cosas más en otras herramientas`,
    allDone: 'No queda nada por completar en las fases ni en las herramientas.',
    signs: (done: number, of: number) => (of === 1 ? `${done} de 1 señal` : `${done} de ${of} señales`),
    noSigns: 'El sitio no da señales de cierre para esta fase.',
    phaseDone: 'La fase está hecha',
    closed: 'cerrada',
    openPhase: 'en marcha',
    ahead: 'por empezar',
    through: 'acompaña a todas',
    readPhase: 'Leer la fase',
    signsTitle: 'Señales de que la fase está hecha',
    tools: 'Herramientas de esta fase',
    late: (count: number) => (count === 1 ? 'Un acuerdo está atrasado.' : `${count} acuerdos están atrasados.`),
    unfinishedFair: (count: number) =>
      count === 1 ? 'Hay un contacto de feria a medio escribir.' : `Hay ${count} contactos de feria a medio escribir.`,
    unsharedFair: (count: number) =>
      count === 1
        ? 'Falta decidir quién responde a un contacto de feria.'
        : `Falta decidir quién responde a ${count} contactos de feria.`,
    lateContactsFair: (count: number) =>
      count === 1
        ? 'El siguiente paso de un contacto de feria está atrasado.'
        : `El siguiente paso de ${count} contactos de feria está atrasado.`,
    lateTasksFair: (count: number) =>
      count === 1 ? 'Una tarea de feria está atrasada.' : `${count} tareas de feria están atrasadas.`,
    wantedProviders: (count: number) =>
      count === 1
        ? 'Un servicio del plan no tiene proveedor.'
        : `${count} servicios de los planes no tienen proveedor.`,
    endedConsents: (count: number) =>
      count === 1 ? 'El permiso de un proveedor terminó.' : `El permiso de ${count} proveedores terminó.`,
    openContest: (count: number) =>
      count === 1
        ? 'Falta decidir los requisitos o los pesos de un concurso.'
        : `Faltan decidir los requisitos o los pesos de ${count} concursos.`,
    scoreContest: (count: number) =>
      count === 1 ? 'A un concurso le faltan puntajes.' : `A ${count} concursos les faltan puntajes.`,
    closeContest: (count: number) =>
      count === 1
        ? 'Un concurso tiene todos sus puntajes y falta cerrarlo.'
        : `${count} concursos tienen todos sus puntajes y falta cerrarlos.`,
    openSelfTest: (count: number) =>
      count === 1 ? 'Una prueba del método quedó a medias.' : `${count} pruebas del método quedaron a medias.`,
    openPurchase: (count: number) =>
      count === 1
        ? 'Una compra tiene ofertas y falta hacer el pedido.'
        : `${count} compras tienen ofertas y falta hacer el pedido.`,
    latePurchase: (count: number) =>
      count === 1 ? 'Un pedido de compra debía haber llegado.' : `${count} pedidos de compra debían haber llegado.`,
    closePurchase: (count: number) =>
      count === 1 ? 'Una compra llegó y falta cerrarla.' : `${count} compras llegaron y falta cerrarlas.`,
  },
  copies: {
    title: 'Copias y enlaces',
    never: 'No hay ninguna copia en un archivo.',
    last: (ago: string) => `La última copia en un archivo es de ${ago}.`,
    short: { never: 'sin copia', last: (ago: string) => `última copia: ${ago}` },
    ago: { today: 'hoy', yesterday: 'ayer', days: (count: number) => `hace ${count} días` },
    cleared: (day: string | undefined) =>
      day === undefined
        ? 'Aquí hubo redes y ya no están: alguien borró los datos del navegador, y no se había bajado ninguna copia.'
        : `Aquí hubo redes y ya no están: alguien borró los datos del navegador. Su última copia es del ${day}: ábrala aquí.`,
    help: 'El navegador puede borrar lo guardado si le falta espacio o si alguien limpia sus datos. La copia es un archivo suyo, que se abre en otro teléfono o en una computadora. Lleva también los contactos: envíela solo a quien deba verlos.',
    save: 'Bajar una copia',
    share: 'Compartir la copia',
    name: 'mi-red',
    saved: 'La copia está en sus descargas.',
    keepAsk: 'Pedir al navegador que no lo borre',
    isKept: 'El navegador prometió no borrar lo guardado por su cuenta.',
    isNotKept: 'El navegador no promete guardar esto siempre: baje una copia cada semana.',
    tool: {
      title: 'Bajar una sola parte',
      help: 'Para quien hace esa parte del trabajo. Lleva lo escrito en ella, con los nombres de la red y de sus empresas, y deja fuera los contactos. Al abrirlo, se junta con lo que haya.',
      label: 'Parte',
      save: 'Bajar esta parte',
    },
    bring: 'Abrir una copia o un archivo que le enviaron',
    file: 'Archivo',
    began: (name: string) => `Se abrió «${name}» como una red aparte.`,
    merged: (added: number, newer: number, apart: number) =>
      `Se juntaron las dos copias: ${added === 1 ? '1 dato nuevo' : `${added} datos nuevos`}, ${newer === 1 ? '1 más reciente' : `${newer} más recientes`} y ${apart === 1 ? '1 escrito distinto en cada copia' : `${apart} escritos distintos en cada copia`}.`,
    before: 'Antes de juntarlas se bajó una copia de lo que había aquí.',
    isGroup: 'El archivo trae resultados para comparar. Ábralo en «Diagnóstico», en «La red y su grupo».',
    same: 'La copia dice lo mismo que lo guardado aquí.',
    refused: (count: number) =>
      count === 1
        ? 'Un dato del archivo no se tomó, porque ninguna herramienta de este sitio lo guarda así.'
        : `${count} datos del archivo no se tomaron, porque ninguna herramienta de este sitio los guarda así.`,
    removed: {
      title: (count: number) => (count === 1 ? 'Lo que se quitó: 1' : `Lo que se quitó: ${count}`),
      help: 'Sigue guardado con todo lo suyo, y vuelve con un toque.',
      on: (day: string) => `Se quitó el ${day}.`,
      backOf: (what: string) => `Traer de vuelta: ${what}`,
      lost: (count: number) =>
        count === 1
          ? 'Una copia quitó algo en lo que la otra siguió escribiendo: está en «Lo que se quitó».'
          : `Una copia quitó ${count} cosas en las que la otra siguió escribiendo: están en «Lo que se quitó».`,
    },
    apartTitle: 'Escrito distinto en cada copia',
    apartHelp: 'Nada se perdió. Escoja lo que vale.',
    keepThis: (value: string) => `Dejar «${value}»`,
    empty: 'vacío',
    flag: { yes: 'sí', no: 'no' },
    thisText: 'el texto de ahora',
    otherText: (mark: string) => `otro texto (${mark})`,
    link: 'Compartir por enlace',
    linkHelp:
      'El enlace lleva la red, sus empresas, sus acuerdos y lo que escribió en las herramientas. Deja fuera los contactos, los apuntes, lo que cada empresa promete, paga o pone en un negocio, las cuentas del negocio y a quién conocieron en una feria, y las casillas para nombres de personas; si escribió un nombre en otra casilla, va en el enlace. Viaja en la parte de la dirección que no se envía a ningún servidor.',
    copyLink: 'Copiar el enlace',
    linkCopied: 'El enlace está copiado.',
    linkLong: 'La red ya tiene demasiado para un enlace: comparta la copia en un archivo.',
    linkShow: 'Este navegador no deja copiar. El enlace está abajo: márquelo todo y cópielo.',
    linkLabel: 'Enlace con la red',
    code: 'Mostrar su código QR',
    hideCode: 'Ocultar el código QR',
    codeLabel: 'Código QR con el enlace de la red',
    codeLong: 'Es demasiado para un código QR: use el enlace o el archivo.',
    fromLink: (name: string) => `Abrió un enlace con la red «${name}». Todavía no se ha guardado ni cambiado nada.`,
    take: 'Guardarla en este aparato',
    takeMerge: 'Juntarla con la que ya está aquí',
    drop: 'No guardarla',
    badLink: 'El enlace está cortado. Pida que se lo envíen otra vez, o pida la copia en un archivo.',
    remove: 'Borrar esta red del aparato',
    removeSure: (name: string) => `¿Borrar «${name}» de este aparato? Lo que no esté en una copia se pierde.`,
    yes: 'Sí, borrar',
    no: 'No, dejarla',
    room: (used: string, most: string) => `Ocupa ${used} de los ${most} que da el navegador.`,
    picture: (size: string) => `una foto de ${size}`,
    sheet: {
      fromJury: (name: string) =>
        `Le enviaron la hoja de jurado de un concurso de «${name}». Todavía no se ha guardado nada en este aparato.`,
      take: 'Empezar a calificar',
      fromScores: 'Un jurado devolvió su hoja con sus puntajes. Todavía no se ha guardado ni cambiado nada.',
      takeScores: 'Recibir la hoja',
      notHere:
        'Esta hoja trae los puntajes de un jurado, y su concurso no está en este aparato. Ábrala en el aparato de quien lo organiza.',
      faults: {
        damaged: 'La hoja está incompleta. Pida al jurado que la devuelva otra vez.',
        'other-contest': 'La hoja es de otro concurso, que no está aquí. No se tomó nada.',
        'other-judge': 'La hoja es de un jurado que este concurso ya no tiene. No se tomó nada.',
        closed: 'El concurso está cerrado. Vuelva a abrirlo para recibir la hoja; no se tomó nada.',
        'not-sheet': 'No es una hoja devuelta por un jurado. Las copias se abren en «Copias y enlaces».',
      },
      took: (label: string, added: number, newer: number, apart: number) =>
        `Se recibió la hoja de ${label}: ${added === 1 ? '1 dato nuevo' : `${added} datos nuevos`}, ${newer === 1 ? '1 más reciente' : `${newer} más recientes`} y ${apart === 1 ? '1 escrito distinto aquí' : `${apart} escritos distinto aquí`}.`,
      same: (label: string) => `La hoja de ${label} ya estaba recibida, y no cambia nada.`,
      strange: (count: number) =>
        count === 1
          ? 'Un puntaje es de una red o un criterio que ya no está, y no cuenta.'
          : `${count} puntajes son de redes o criterios que ya no están, y no cuentan.`,
    },
  },
  documents: {
    network: 'Red',
    currency: 'Moneda',
    title: 'Llevarse el documento',
    docx: 'Word (DOCX)',
    odt: 'LibreOffice (ODT)',
    xlsx: 'Excel con fórmulas (XLSX)',
    csv: 'Tabla (CSV)',
    print: 'Imprimir o guardar como PDF',
    making: 'Preparando el archivo…',
    saved: (name: string) => `«${name}» está en sus descargas.`,
    imprint: (site: string) => `Hecho con «Mi red», de ${site}`,
  },
};
