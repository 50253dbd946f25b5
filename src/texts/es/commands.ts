/** Why a site cannot go to a folder, and what to do. */
function whyNot(reason: string, names: readonly string[]): string {
  switch (reason) {
    case 'root':
      return 'es la raíz del disco, y lo que hay ahí se reemplazaría. Elija una carpeta vacía o nueva.';
    case 'home':
      return 'es la carpeta del usuario, y lo que hay ahí se reemplazaría. Elija una carpeta vacía o nueva.';
    case 'project':
      return 'es la carpeta del proyecto o una que la contiene. Elija una carpeta vacía o nueva.';
    case 'source':
      return `«${names.join('')}» es de lo que se hace el sitio, y se perdería. Elija otra carpeta, como «dist».`;
    case 'cache':
      return `en «${names.join('')}» se guarda lo que sirve para construir. Elija otra carpeta, como «dist».`;
    case 'file':
      return 'ahí hay un archivo o un enlace roto. Bórrelo o elija otra carpeta.';
    case 'disk':
      return 'es un disco montado, que no se puede reemplazar. Elija una carpeta dentro de él.';
    default:
      return (
        `tiene archivos que no son de un sitio construido aquí (${names.join(', ')}) y se perderían. Muévalos o elija ` +
        'otra carpeta; lo que debe publicarse va en «public».'
      );
  }
}

/** What the commands of `npm run` say. */
export const commands = {
  build: {
    done: (seconds: string, records: number, folder: string) =>
      `Sitio construido en ${seconds} s con ${records} fichas: ${folder}`,
    failed: (why: string) => `El sitio no se pudo construir: ${why}`,
    left: (folder: string) => `El sitio que había en «${folder}» sigue como estaba.`,
    noneLeft: (folder: string) => `Todavía no hay ningún sitio en «${folder}».`,
    waiting: (builder: { readonly pid: number; readonly host: string; readonly since: string } | undefined) =>
      `Otra construcción de este proyecto está en marcha` +
      (builder ? ` (proceso ${builder.pid} en ${builder.host}, desde ${builder.since})` : '') +
      `. Esta empieza cuando termine; para no esperar: Ctrl+C.`,
    badFolder: (folder: string) =>
      `La carpeta del proyecto lleva un signo con el que no se puede construir («\\»): ${folder}. Cámbiele el nombre.`,
    badOut: (folder: string, { reason, names }: { readonly reason: string; readonly names: readonly string[] }) =>
      `El sitio no puede ir a «${folder}»: ${whyNot(reason, names)}`,
  },
  systemErrors: {
    ENOSPC: 'No queda espacio en el disco',
    EDQUOT: 'Se acabó el espacio que este usuario puede ocupar',
    EROFS: 'El disco es de solo lectura',
    EACCES: 'No hay permiso para escribir ahí',
    EPERM: 'El sistema no permite escribir ahí',
    EBUSY: 'Otro programa lo está usando',
    EMFILE: 'Hay demasiados archivos abiertos a la vez',
    ENOTDIR: 'Hay un archivo donde debía haber una carpeta',
  },
  dev: {
    waiting: (address: string) =>
      `El informe está en ${address}, y el sitio se abre ahí cuando no quede ningún problema. Corrija y guarde; para ` +
      'terminar: Ctrl+C.',
  },
  serve: {
    open: (address: string) => `El sitio está en ${address}`,
    stop: 'Para terminar: Ctrl+C',
    none: (folder: string) => `No hay un sitio en «${folder}»: ejecute antes «npm run build».`,
  },
  create: {
    askKind: (kinds: string) => `¿Qué quiere crear? (${kinds})`,
    askId: '¿Con qué identificador? (minúsculas sin tilde, números y guiones; por ejemplo: mi-red)',
    unknownKind: (kind: string, hint: string) => `No existe el tipo «${kind}». ${hint}`,
    guess: (kind: string) => `¿Quiso escribir «${kind}»?`,
    kinds: (kinds: string) => `Los tipos son: ${kinds}.`,
    badId: (id: string, near: string) =>
      `«${id}» no sirve como identificador: use minúsculas sin tilde, números y guiones. Por ejemplo: ` +
      `«${near || 'mi-ficha'}».`,
    exists: (file: string) => `Ya existe ${file}: elija otro identificador.`,
    needs: (kind: string, needed: string, command: string) =>
      `Para crear ${kind} hace falta antes: ${needed} (${command}).`,
    exampleId: (kind: string) => `mi-${kind}`,
    created: (file: string) => `Creado: ${file}`,
    draft: (file: string) =>
      `Es un borrador: se ve con «npm run dev» y no se publica. Para publicarla, complétela y borre la línea ` +
      `«draft: true» en ${file}.`,
    valid: 'La ficha es válida tal como está. Complétela y ejecute «npm run check».',
    problems: (count: number) => `La ficha tiene ${count} avisos: ejecute «npm run check» para verlos.`,
  },
  edition: {
    exists: (edition: string, folder: string) =>
      `La edición ${edition} ya está fijada en ${folder}. Para una nueva, cambie «edition» y «publishedOn» en ` +
      `src/site.config.ts. Si nadie la usó todavía: npm run edition -- --replace.`,
    empty:
      'Todavía no hay ningún conjunto de datos que fijar. Cree el primero con «npm run new conjunto-de-datos ' +
      'mis-datos».',
    done: (edition: string, figures: number, files: number, folder: string) =>
      `Edición ${edition} fijada: ${figures} cifras y ${files} archivos en ${folder}.`,
    changes: (previous: string, figures: number) =>
      `Frente a la ${previous} cambian ${figures} cifras. Mírelas en /cambios/.`,
  },
  withdraw: {
    badDay: (day: string) => `«${day}» no es un día del calendario. Escríbalo así: --on 2026-05-30.`,
    unknown: (id: string, near: string) =>
      `No hay un permiso «${id}» en data/consents. ${near ? `¿Quiso escribir ${near}?` : 'Todavía no hay ninguno.'}`,
    taken: (file: string, day: string) => `El permiso queda retirado desde el ${day}: ${file}.`,
    mark: (day: string) => `(se retiró a pedido: ${day})`,
    markId: (count: number) => `retirado-a-pedido-${count}`,
    noteName: 'RETIRADO.txt',
    note: (day: string) =>
      `De los archivos de esta edición se retiró un dato a pedido de la persona o institución a la que pertenece. ` +
      `El cambio se hizo por lo pedido el ${day}. Las cifras no cambiaron.`,
    editions: (editions: string) =>
      `Ediciones escritas de nuevo sin ese nombre: ${editions}. En /cambios/ dice que se retiró a pedido, y cuándo.`,
    noEdition: 'Ninguna edición fijada guarda ese nombre.',
    clean: (file: string) =>
      `El nombre ya no está en nada que se publique. Cuando haya construido el sitio, puede borrar ${file}.`,
    history:
      'La historia de Git guarda todavía los archivos anteriores. Qué se puede hacer con ella está en CONTRIBUTING.md, ' +
      'en «Retirar un permiso».',
  },
  lint: { fix: '«npm run lint -- --fix» le da su formato.' },
  types: { done: 'Tipos del código revisados, sin problemas.' },
  test: {
    content: 'Contenido',
    types: 'Tipos',
    style: 'Formato y estilo del código',
    rootSite: 'La Loma en la raíz',
    pathSite: 'La Loma bajo una ruta',
    site: 'Sitio de este proyecto',
    edition: 'La Loma: una edición',
    engineAlone: 'Pruebas del generador donde todo el contenido es La Loma',
    units: 'Pruebas de unidad',
    browser: 'Pruebas en el navegador',
  },
};
