/** Fixed texts of reading without a connection, apart from the others: those of its script travel only to its page. */
export const offline = {
  title: 'Guardar para leer sin conexión',
  short: 'Leer sin conexión',
  link: 'Guardar para leer sin conexión',
  description:
    'Guarde en su teléfono o computadora lo que quiere leer. Después se abre sin internet, y también se busca.',
  aliases: ['descargar el sitio', 'leer sin internet', 'offline', 'instalar como aplicación'],
  how:
    'Elija qué guardar. Antes de empezar verá cuánto pesa. Puede cerrar esta página y seguir otro día: lo que ya ' +
    'llegó no se descarga otra vez.',
  where: 'Todo queda solo en este aparato, dentro de su navegador. No se envía nada y puede quitarlo cuando quiera.',
  install:
    'También puede instalar el sitio como una aplicación: en el menú de su navegador elija «Instalar» o ' +
    '«Agregar a la pantalla de inicio».',
  noScript: 'Para guardar hace falta JavaScript. Sin él puede guardar cada página desde su navegador, o imprimirla.',
  unsupported: 'Este navegador no puede guardar el sitio. Pruebe con otro más nuevo, fuera de una ventana privada.',
  refused:
    'Su navegador no deja que este sitio guarde nada. Suele pasar en una ventana privada o con los datos de sitios ' +
    'bloqueados: ábralo en una ventana común, o permita los datos de este sitio en los ajustes.',
  insecure:
    'Esta página se abrió sin una conexión segura, y así el navegador no guarda nada. Ábrala con una dirección que ' +
    'empiece con «https://».',
  portal:
    'Respondió otra cosa en lugar de este sitio. En una red wifi puede ser su página de entrada: ábrala, entre en la ' +
    'red y vuelva a cargar esta página. Lo que ya guardó se puede abrir y quitar.',
  unreadable:
    'Una parte de la lista de lo guardado no se puede leer. Lo demás se abre como siempre. Guarde otra vez lo que ' +
    'falte, o borre todo con el botón que está al final de esta página.',
  failed:
    'El navegador no pudo leer lo guardado. Vuelva a cargar esta página; si sigue igual, borre todo con el botón.',
  notSaved: 'La página que pidió no está guardada en este aparato.',
  notSavedHelp:
    'Ahora no hay conexión. Puede abrir lo que guardó, que está en esta lista, o probar otra vez cuando vuelva ' +
    'la conexión.',
  retry: 'Probar otra vez',
  offline: 'Ahora no hay conexión: puede abrir y quitar lo guardado. Para guardar más, vuelva a conectarse.',
  readingPathsTitle: 'Una ruta de lectura',
  phasesTitle: 'Una fase del método',
  wholesTitle: 'Todo el sitio',
  phaseSummary: 'La fase con sus lecciones, casos e instrumentos, y los formatos para llenar.',
  wholeTitle: 'Todas las páginas',
  wholeSummary:
    'El sitio completo, con los formatos para llenar. Es lo único con lo que se busca sin conexión también en ' +
    'el texto de las páginas. Las guías en PDF y EPUB se descargan en «Manuales».',
  dataTitle: 'Los datos para descargar',
  dataSummary: 'Las páginas de los datos con todos sus archivos: CSV, Excel y JSON.',
  always: 'Con cada cosa que guarda van también la portada, el buscador y el glosario.',
  save: 'Guardar',
  resume: 'Continuar',
  update: 'Actualizar',
  remove: 'Quitar',
  open: 'Abrir',
  nameOf: (action: string, title: string) => `${action}: ${title}`,
  size: (pages: number, size: string, compressed: string) =>
    `${pages} páginas. Ocupa ${size}; se descargan unos ${compressed}.`,
  checking: 'Se comprueba lo guardado…',
  saved: (date: string) => `Guardado el ${date}.`,
  changes: (files: number, size: string) =>
    `Hay una versión nueva: ${files === 1 ? 'cambió 1 archivo' : `cambiaron ${files} archivos`}, ${size} como máximo.`,
  progress: (done: number, total: number) => `${done} de ${total} archivos.`,
  partial: (done: number, total: number) => `${done} de ${total} archivos guardados; se continuará.`,
  incomplete: (done: number, total: number) =>
    `Ya no está completo: quedan ${done} de ${total} archivos. Lo que falta se puede volver a guardar.`,
  complete: 'Completar',
  lost: (done: number, total: number) =>
    `Se perdió la conexión. ${done} de ${total} archivos guardados; se continuará.`,
  full: 'No queda espacio en este aparato. Quite algo y pruebe otra vez.',
  foreign: (count: number, first: string) =>
    (count === 1
      ? `Un archivo no llegó como debe y no se guardó: «${first}».`
      : `${count} archivos no llegaron como deben y no se guardaron; el primero es «${first}».`) +
    ' Si su red wifi tiene una página de entrada, ábrala y entre. Después pulse «Continuar».',
  foreignList: 'Respondió otra cosa en lugar de este sitio, y no se guardó.',
  refusedNow: 'El navegador no dejó guardar. Cierre otras pestañas de este sitio y pruebe otra vez.',
  removedElsewhere: 'Se quitó en otra pestaña mientras se guardaba.',
  elsewhere: 'Se guarda ahora en otra pestaña.',
  changed: 'El sitio cambió varias veces mientras se guardaba. Pruebe dentro de un rato.',
  started: (title: string) => `Empezó a guardarse «${title}».`,
  half: (title: string) => `Va por la mitad: «${title}».`,
  finished: (title: string) => `«${title}» está guardado. Ya se puede leer sin conexión.`,
  stopped: (title: string) => `«${title}» quedó a medias. Lo que llegó está guardado.`,
  removed: (title: string, size: string) => `Se quitó «${title}» y se liberaron ${size}.`,
  healed: (count: number) =>
    count === 1
      ? 'Un archivo guardado estaba dañado, o no era de este sitio. Se quitó.'
      : `${count} archivos guardados estaban dañados, o no eran de este sitio. Se quitaron.`,
  clearTitle: 'Si algo no anda bien',
  clearHelp:
    'Puede quitar de este aparato todo lo que guardó de este sitio, también lo que quedó a medias o dañado. Los otros ' +
    'sitios quedan como están.',
  clear: 'Borrar todo lo guardado y empezar de nuevo',
  cleared: 'Se borró todo lo guardado de este sitio. Puede empezar de nuevo.',
  clearFailed: 'El navegador no dejó borrarlo. Borre los datos de este sitio en los ajustes del navegador.',
  used: (size: string) => `Lo guardado ocupa unos ${size} en este aparato.`,
  free: (size: string) => `Quedan libres unos ${size}.`,
  mark: 'no guardado',
};
