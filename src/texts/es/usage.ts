/** What an option takes, as it stands in the help, and what it does. */
export type OptionWords = readonly [value: string, does: string];

/** What a command does, what may stand after it beside options, and its options. */
export interface CommandWords {
  readonly does: string;
  readonly places?: string;
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** The words of each command. */
export type EveryCommand = Readonly<
  Record<
    | 'start'
    | 'build'
    | 'serve'
    | 'dev'
    | 'check'
    | 'lint'
    | 'new'
    | 'edition'
    | 'seguimiento'
    | 'test'
    | 'bench'
    | 'fuzz'
    | 'withdraw',
    CommandWords
  >
>;

/** What an option admits, in words. */
const forms = (form: string, values: readonly string[]): string => {
  switch (form) {
    case 'port':
      return 'un número de puerto, de 1 a 65535';
    case 'number':
      return 'un número entero, de 1 en adelante';
    case 'numbers':
      return 'números enteros separados por comas';
    case 'base':
      return 'una ruta que empieza y termina con «/», como /redes/';
    case 'folder':
      return 'una carpeta que exista';
    case 'one':
      return `una de estas palabras: ${values.join(', ')}`;
    case 'some':
      return `estas palabras, separadas por comas: ${values.join(', ')}`;
    default:
      return 'un texto';
  }
};

const base: OptionWords = ['RUTA', 'ruta bajo la que se sirve el sitio, como /redes/; si no, la de src/site.config.ts'];
const out: OptionWords = ['CARPETA', 'carpeta del sitio terminado; si no, dist'];
const port: OptionWords = ['N', 'puerto de esta máquina; si no, 4321, o el siguiente que esté libre'];

const commands: EveryCommand = {
  start: { does: 'Construye el sitio y lo sirve en esta máquina.', options: { base, out, port } },
  build: {
    does: 'Revisa el contenido y construye el sitio. Si algo falla, el sitio anterior queda como estaba.',
    options: { base, out },
  },
  serve: { does: 'Sirve en esta máquina el sitio ya construido, y dice su dirección.', options: { base, out, port } },
  dev: {
    does: 'Muestra el sitio mientras se edita, con el informe del contenido a cada cambio.',
    options: {
      port,
      host: ['[NOMBRE]', 'lo muestra también a otras máquinas de la red'],
    },
  },
  check: {
    does: 'Revisa el contenido y los tipos del código, sin construir, y lista todos los problemas a la vez.',
    places: '[PARTE …]',
    options: {
      format: ['text|json|github', 'forma del informe; si no, text'],
      readability: ['', 'dice qué tan fácil se lee cada página'],
      sources: ['CARPETA', 'compara además los textos con los de las fuentes'],
      root: ['CARPETA', 'carpeta del proyecto; si no, esta'],
    },
  },
  lint: {
    does: 'Revisa el formato y el estilo del código.',
    options: { fix: ['', 'los arregla'] },
  },
  new: {
    does: 'Crea una ficha que ya es válida, con comentarios. Pregunta lo que no se le dice.',
    places: '[tipo] [identificador]',
    options: {},
  },
  edition: {
    does: 'Fija la edición de src/site.config.ts: sus datos quedan para siempre bajo su propia dirección.',
    options: { replace: ['', 'la escribe otra vez, si nadie la usó todavía'] },
  },
  seguimiento: {
    does: 'Lleva el registro privado del seguimiento: quién envió, revisó y aprobó cada ficha (docs/seguimiento.md).',
    places: 'ORDEN [ARCHIVO …]',
    options: {
      ledger: ['CARPETA', 'carpeta del registro; si no, seguimiento'],
      practice: ['', 'es una práctica, con su propia carpeta (seguimiento-practica)'],
      key: ['ARCHIVO', 'llave con la que se firma o se abre'],
      'passphrase-file': ['ARCHIVO', 'archivo con la frase de paso; si no, se pregunta'],
      period: ['PERIODO', 'periodo de medición'],
      day: ['DÍA', 'día de la edición (publicar); si no, hoy'],
      unit: ['UNIDAD', 'red, región o código de empresa'],
      form: ['FICHA', 'ficha'],
      answers: ['ARCHIVO', 'JSON con las respuestas (enviar, corregir)'],
      comment: ['TEXTO', 'comentario (observar, pedir-correccion y otras)'],
      previous: ['RESUMEN', 'acto al que sigue, si hay dos continuaciones'],
      discards: ['A,B', 'actos que se dejan de lado para resolver un conflicto'],
      request: ['ARCHIVO', 'solicitud de quien se inscribe (inscribir)'],
      code: ['CÓDIGO', 'quién es, sin decir su nombre (inscribir)'],
      role: ['CARGO', 'su cargo (inscribir)'],
      units: ['A,B', 'unidades de las que responde (inscribir)'],
      firm: ['CÓDIGO', 'código de la empresa'],
      name: ['NOMBRE', 'nombre de la empresa, que se puede borrar'],
      from: ['DÍA', 'desde qué día, como 2026-03-01'],
      until: ['DÍA', 'hasta qué día; si no, sin fin'],
      revoke: ['CÓDIGO', 'de quién es la llave que se revoca, o su huella'],
      out: ['RUTA', 'archivo que se escribe (sobre), o carpeta (exportar; publicar de una práctica)'],
      to: ['A,B', 'códigos de quienes pueden abrir el sobre'],
      plain: ['', 'deja el sobre sin cifrar: quien lo tenga puede leerlo'],
      odk: ['ARCHIVO', 'con importar: CSV exportado de ODK Central o KoboToolbox'],
      xlsform: ['', 'con exportar: cada ficha como XLSForm, para esos programas'],
      people: ['', 'con estado: quiénes están inscritos'],
    },
  },
  test: {
    does: 'Construye y corre todas las pruebas.',
    places: '[ARCHIVO …]',
    options: { grep: ['TEXTO', 'en el navegador, solo las pruebas cuyo nombre lo lleva'] },
  },
  bench: {
    does: 'Mide construcción, guías, páginas, pintado y búsqueda; imprime cifras y proporciones.',
    options: {
      runs: ['N', 'veces que se pinta cada página; si no, 5'],
      sizes: ['A,B', 'fichas de las copias; si no, 250,1000'],
      parts: ['a,b', 'qué medir: build, guides, bytes, paint, search, processor, ledger'],
      before: ['CARPETA', 'otra copia del proyecto, para comparar (processor)'],
    },
  },
  fuzz: {
    does: 'Revisa miles de descuidos hechos al azar en el ejemplo, e imprime los que el informe no cuenta bien.',
    options: {
      count: ['N', 'cuántos descuidos; si no, 1000'],
      seed: ['S', 'la semilla: la misma da los mismos descuidos; si no, 1'],
      from: ['I', 'el número del primero, para repetir uno solo; si no, 1'],
      build: ['', 'construye además el sitio de cada descuido que el informe deja pasar'],
    },
  },
  withdraw: {
    does: 'Retira un permiso: escribe de nuevo las ediciones sin el nombre de quien lo dio, y dice dónde más está.',
    places: 'PERMISO',
    options: { on: ['DÍA', 'día en que lo retiró, como 2026-05-30; si no, hoy'] },
  },
};

/** What the commands say of their options. */
export const usage = {
  unknown: (option: string, near: string | undefined) =>
    `No existe la opción «${option}».${near ? ` ¿Quiso escribir «${near}»?` : ''}`,
  tooMany: (word: string) => `Sobra «${word}»: no es una opción.`,
  twice: (option: string) => `La opción «${option}» está dos veces: deje una.`,
  noValue: (option: string) => `La opción «${option}» no lleva valor: escríbala sola.`,
  noneGiven: (option: string, expected: string) => `A la opción «${option}» le falta su valor: ${expected}.`,
  badValue: (option: string, value: string, expected: string) =>
    `La opción «${option}» no admite «${value}». Se espera ${expected}.`,
  taken: (option: string, command: string) =>
    `npm se quedó con «${option}» y la orden no la recibió. Escriba antes dos guiones: ${command} …`,
  forms: ({ form, values }: { readonly form: string; readonly values: readonly string[] }) => forms(form, values),
  seeHelp: (command: string) => `Las opciones se ven con: ${command}`,
  seeOptions: '[opciones]',
  help: 'muestra esta ayuda',
  list: 'Las órdenes son:',
  unknownCommand: (command: string, near: string | undefined) =>
    `No existe la orden «${command}».${near ? ` ¿Quiso escribir «${near}»?` : ''}`,
  moreHelp: 'Cada una explica sus opciones con «-- --help».',
  noSuchPart: (part: string) =>
    `Ningún archivo lleva «${part}» en su nombre: escriba una parte del nombre de una ficha o de su carpeta.`,
  portTaken: (wanted: number) =>
    `El puerto ${wanted} no está libre: lo usa otro programa, o el sistema no lo permite. Elija otro con «--port».`,
  commands,
};
