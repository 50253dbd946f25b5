/** Por qué no se abre un sobre, por sus códigos. */
const envelope = {
  'not-an-envelope': 'El archivo no es un sobre del seguimiento. Pida que lo exporten de nuevo.',
  'newer-version': 'El sobre se hizo con una edición más nueva de este sitio. Actualice la página y vuelva a intentar.',
  'too-large': 'El sobre es demasiado grande. Pida que lo envíen en partes.',
  cut: 'El archivo llegó cortado. Pida que lo envíen otra vez.',
  changed: 'El archivo cambió en el camino, o alguien lo alteró. No lo use: pida que lo envíen otra vez.',
  'other-contents': 'El archivo guarda otra cosa de la que se pide aquí.',
  'not-for-this-key': 'El sobre se cerró para otra persona. Pida uno cerrado para usted, o con una frase de paso.',
  'not-for-a-passphrase': 'Este sobre no se abre con una frase de paso, sino con la llave de su destinatario.',
  'wrong-passphrase': 'La frase de paso no es esa. Las mayúsculas y las tildes cuentan.',
};

/** Por qué algo no se guardó. */
const store = {
  refused:
    'Este navegador no guarda nada para esta página. Puede trabajar, pero al cerrarla se pierde todo: antes, guarde una copia en un archivo.',
  full: 'No queda espacio en este aparato. Lo último que hizo no se guardó: libere espacio, o guarde una copia en un archivo.',
  newer: 'Lo guardado aquí es de una edición más nueva de este sitio. Actualice la página; no se ha tocado nada.',
  blocked: 'Otra pestaña tiene abierta una edición anterior de este sitio. Ciérrela y vuelva a cargar esta página.',
  changed: 'Lo que se guardó no se pudo leer igual. Guarde ahora una copia en un archivo y cambie de navegador.',
  closed: 'El navegador cerró lo guardado mientras se usaba. Vuelva a cargar la página.',
};

/** Por qué no se toma una solicitud. */
const request = {
  'not-a-request': () => 'No es una solicitud de inscripción.',
  'newer-version': () => 'La solicitud se hizo con una edición más nueva de este sitio. Actualice la página.',
  'other-site': (received: string) => `La solicitud es del sitio «${received}». Pida una hecha en este sitio.`,
  'bad-key': () => 'La solicitud no trae una llave que sirva. Pida que la hagan de nuevo.',
};

/** Lo que guarda el aparato de quien usa el seguimiento: llaves, copias, archivos que van y vienen. */
export const monitoringDevice = {
  noScript:
    'Esta parte del sitio necesita JavaScript, y aquí está apagado. La ficha se puede imprimir y llenar a mano desde su página.',
  noCryptography: 'Este navegador no puede firmar en esta página. Ábrala por https, o en un navegador más nuevo.',
  opening: 'Abriendo lo guardado en este aparato…',
  practice: 'Práctica: todo lo que se ve es inventado y no cuenta en ninguna parte.',
  leavePractice: 'Salir de la práctica',
  privacy:
    'Nada de esto sale de su aparato mientras usted no entregue un archivo. Quien usa este mismo navegador puede verlo.',
  sharesServer:
    'Este sitio comparte su servidor con otros. Esas páginas podrían usar lo guardado aquí: para un seguimiento verdadero hace falta un dominio propio.',
  fromFolder: {
    apart:
      'Usted abrió el sitio desde una carpeta, y esta página no tiene nada guardado. Algunos navegadores, como Firefox, guardan entonces aparte lo de cada página; Chrome y Edge lo comparten.',
    carry:
      'Si ya tiene algo en otra página, guarde allí la copia de su llave y la de lo guardado, y ábralas aquí, en «Este aparato».',
    practice: 'La práctica pasa de una página a otra: hágala en Chrome o en Edge, o en el sitio publicado.',
  },
  cleared: (copied: string | undefined) =>
    copied === undefined
      ? 'Aquí hubo fichas o llaves, y ya no están: alguien borró los datos del navegador, y no se había hecho ninguna copia.'
      : `Aquí hubo fichas o llaves, y ya no están: alguien borró los datos del navegador. Su última copia es del ${copied}: ábrala abajo.`,
  envelope,
  store,
  request,
  device: 'Este aparato',
  notBrought:
    'Esta parte todavía no estaba en el aparato, y ahora no hay conexión. Vuelva a cargar la página cuando tenga señal.',
  practiceHere: 'Esto es una práctica. Aquí no hace falta ninguna frase de paso ni hacer copias.',
  practiceClear: 'Borrar la práctica',
  practiceClearSure: '¿Borrar de este aparato todo lo que hizo en la práctica? Lo verdadero, si lo hay, no se toca.',
  practiceCleared: 'La práctica se borró.',
  sure: { yes: 'Sí, borrar', no: 'No, dejarlo' },
  passphrase: { show: 'Mostrar', hide: 'Ocultar', shown: 'La frase de paso está a la vista' },
  who: {
    none: 'Todavía no hay una llave en este aparato.',
    root: 'la llave raíz',
    locked: 'Hay una llave guardada, y está cerrada.',
    is: (label: string) => `Firma: ${label}`,
    unknown:
      'Su llave aún no está inscrita. Envíe la solicitud a quien administra y abra aquí el archivo que le devuelva.',
    holds: (role: string, units: string) => (units ? `${role}, ${units}` : role),
    chooses: 'Hay varias llaves guardadas. Escoja la suya.',
    fingerprint: 'Huella de la llave',
    fingerprintHelp: 'Compárela en persona o por teléfono con quien la inscribe.',
  },
  key: {
    title: 'Mi llave',
    help: 'Con ella firma lo que envía. Es de este aparato y no se puede sacar: por eso conviene hacer su copia.',
    label: 'Su nombre, o el código con que lo conocen',
    keeping: '¿Quién usa este aparato?',
    keepingOpen: 'Solo yo. La llave queda lista para firmar',
    keepingWrapped: 'Varias personas. Pedirá mi frase cada vez, y se cierra sola a los 15 minutos',
    passphrase: 'Frase de paso',
    passphraseHelp:
      'De doce letras o más: cuatro palabras al azar sirven. Sin ella nadie puede recuperar la llave, tampoco este sitio.',
    passphraseAgain: 'Otra vez la frase de paso',
    withCopy: 'Guardar una copia de la llave, protegida con una frase de paso',
    make: 'Hacer mi llave',
    making: 'Haciendo la llave…',
    made: 'La llave está lista.',
    short: 'La frase de paso debe tener doce letras o más.',
    differ: 'Las dos frases no son iguales.',
    noLabel: 'Escriba su nombre o su código.',
    copyName: 'llave-de-seguimiento',
    saveCopy: 'Guardar la copia de la llave',
    open: 'Abrir',
    wrappedKey: (label: string) => `${label}, con su frase de paso`,
    which: 'Llave que va a usar',
    opened: 'La llave está abierta.',
    copySaved: 'La copia de la llave está en sus descargas. Guárdela lejos de este aparato, y la frase aparte.',
    noCopy: 'Esta llave no tiene copia. Si el aparato se pierde, hará falta hacer otra e inscribirla.',
    forgotten: 'La llave ya no está en este aparato.',
    locked: 'La sesión está cerrada.',
    newKey: 'Hacer otra llave',
    lock: 'Cerrar la sesión',
    another: 'Usar otra llave',
    bring: 'Traer mi llave desde su copia',
    file: 'Archivo con la copia',
    forget: 'Quitar esta llave del aparato',
    forgetSure: (label: string, hasCopy: boolean) =>
      `¿Quitar la llave de «${label}»? ${hasCopy ? 'Solo podrá volver con su copia y su frase de paso.' : 'No tiene copia: se pierde para siempre.'}`,
    request: 'Solicitud de inscripción',
    requestHelp: 'Entréguela a quien administra el seguimiento. Lleva solo la parte pública de su llave.',
    requestName: 'solicitud-de-inscripcion',
    saveRequest: 'Guardar la solicitud',
    showCode: 'Mostrar su código QR',
    hideCode: 'Ocultar el código QR',
    codeLabel: 'Código QR con la solicitud de inscripción',
  },
  copy: {
    title: 'Copia de lo guardado',
    never: 'No hay ninguna copia en un archivo.',
    last: (ago: string) => `La última copia en un archivo es de ${ago}.`,
    short: { none: 'aún no hay nada guardado', never: 'sin copia', last: (ago: string) => `última copia: ${ago}` },
    ago: {
      today: 'hoy',
      yesterday: 'ayer',
      days: (count: number) => `hace ${count} días`,
    },
    help: 'El navegador puede borrar lo guardado si falta espacio o si alguien limpia sus datos. La copia va cerrada con una frase de paso.',
    make: 'Guardar una copia',
    bring: 'Abrir una copia',
    name: 'copia-de-seguimiento',
    made: 'La copia está en sus descargas.',
    kept: 'El navegador prometió no borrar lo guardado por su cuenta.',
    notKept: 'El navegador no promete guardar esto siempre: haga una copia cada semana.',
    ask: 'Pedir al navegador que no lo borre',
    brought: (files: number, drafts: number) =>
      `Se recuperaron ${files === 1 ? 'un archivo' : `${files} archivos`} del registro y ${drafts === 1 ? 'una ficha a medio llenar' : `${drafts} fichas a medio llenar`}.`,
    aside: (count: number) =>
      count === 1
        ? 'Una ficha a medio llenar era distinta de la de aquí: se dejó la más nueva, y la otra la encuentra en «Llenar fichas».'
        : `${count} fichas a medio llenar eran distintas de las de aquí: se dejaron las más nuevas, y las otras las encuentra en «Llenar fichas».`,
    otherPlace: 'La copia es de otro sitio o de una práctica.',
    notACopy: 'El archivo no es una copia de lo guardado. Escoja el que guardó con «Guardar una copia».',
    newer: 'La copia se hizo con una edición más nueva de este sitio. Actualice la página; no se ha tocado nada.',
    noFile: 'Escoja primero el archivo con la copia.',
    file: 'Archivo con la copia de lo guardado',
    making: 'Cerrando la copia…',
    room: (used: string, most: string) => `Ocupa ${used} de los ${most} que da el navegador.`,
    clear: 'Borrar todo de este aparato',
    clearSure: '¿Borrar de este aparato las llaves, las fichas y el registro? Lo que no esté en una copia se pierde.',
    cleared: 'No queda nada en este aparato.',
  },
  bring: {
    title: 'Abrir lo que le enviaron',
    help: 'Suelte aquí los archivos, escójalos o pegue el mensaje.',
    choose: 'Escoger archivos',
    paste: 'Pegar un mensaje',
    pasted: 'mensaje pegado',
    pasteLabel: 'Mensaje que recibió, entero',
    take: 'Abrir',
    reading: 'Leyendo y verificando…',
    taken: (added: number, known: number) =>
      `${added === 0 ? 'No había nada nuevo' : added === 1 ? 'Se guardó un archivo nuevo' : `Se guardaron ${added} archivos nuevos`}${known > 0 ? `; ${known === 1 ? 'otro ya estaba' : `otros ${known} ya estaban`}` : ''}.`,
    refused: (count: number) => (count === 1 ? 'Uno no se admitió:' : `${count} no se admitieron:`),
    mend: 'Qué hacer',
    locked: (name: string) => `«${name}» está cerrado.`,
    needsPassphrase: (name: string) => `Frase de paso de «${name}»`,
    drop: 'También puede soltar los archivos en este recuadro.',
    requests: (count: number) =>
      count === 1 ? 'Es una solicitud de inscripción.' : `Son ${count} solicitudes de inscripción.`,
    requestElsewhere: 'Ábrala en «Administrar el seguimiento», que es donde se inscribe a las personas.',
    nothing: 'No hay nada que abrir: escoja un archivo o pegue el mensaje entero.',
    more: (count: number) => `y ${count} más, por las mismas razones`,
  },
  hand: {
    title: 'Entregar',
    to: 'Para quién',
    toKey: (name: string) => `${name}, con su llave`,
    toPassphrase: 'Con una frase de paso que le diré aparte',
    nobody:
      'Este aparato no conoce la llave de quien revisa. Ciérrelo con una frase de paso, y dígasela por otro medio.',
    share: 'Compartir el archivo',
    save: 'Guardar el archivo',
    copyText: 'Copiar como mensaje',
    copied: 'El mensaje está copiado: péguelo en WhatsApp o en un correo.',
    saved: 'El archivo está en sus descargas.',
    sharedNow: 'El archivo se entregó al otro programa.',
    mail: 'Escribir un correo',
    whatsapp: 'Abrir WhatsApp',
    attach: (name: string) => `Le envío «${name}». Ábralo en el seguimiento de este sitio.`,
    usb: 'También puede llevarlo en una memoria USB.',
    notWhole: 'Nadie más puede leerlo en el camino.',
    again: 'El archivo está listo. Toque otra vez el botón.',
    others: 'Otras personas',
    noOne: 'Escoja para quién es, o póngale una frase de paso.',
    making: 'Cerrando el archivo…',
    cancelled: 'No se entregó nada: el archivo sigue aquí.',
    tooLong: 'Es demasiado largo para un mensaje. Comparta el archivo o guárdelo.',
    noClipboard: 'Este navegador no deja copiar. El mensaje está abajo: márquelo todo y cópielo.',
    messageLabel: 'Mensaje con el archivo',
    whatsappHelp: 'Guarde primero el archivo y adjúntelo allí: WhatsApp no lo toma de una página.',
    practice: 'Es una práctica: el archivo sirve para probar cómo se entrega, y no cuenta en ninguna parte.',
  },
};
