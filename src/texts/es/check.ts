/** The report of the check, apart from what it says of each problem. */
export const check = {
  ok: (records: number) => `Contenido revisado: ${records} fichas, sin problemas.`,
  summary: (problems: number, files: number, hasSite = true) =>
    `${problems === 1 ? '1 problema' : `${problems} problemas`} en ` +
    `${files === 1 ? '1 archivo' : `${files} archivos`}. No se publicó nada` +
    (hasSite ? `: el último sitio bueno sigue como estaba.` : `; todavía no hay ningún sitio construido.`),
  mendAndSave: 'Corrija y guarde: esta página se abre sola cuando no quede ningún problema.',
  wholeFile: '(todo el archivo)',
  drafts: {
    title: (title: string) => `${title} (borrador)`,
    some: (count: number) =>
      count === 1
        ? 'Hay 1 borrador: se ve con «npm run dev» y no se publica.'
        : `Hay ${count} borradores: se ven con «npm run dev» y no se publican.`,
    problems: (count: number) =>
      count === 1
        ? 'En los borradores hay 1 problema, que no impide publicar lo demás:'
        : `En los borradores hay ${count} problemas, que no impiden publicar lo demás:`,
  },
  labels: {
    field: 'campo',
    received: 'recibido',
    expected: 'esperado',
    nearest: 'parecidos',
    worst: 'peor',
    places: 'también',
    fix: 'arreglo',
  },
  /** Further places of the same problem, and how many more there are. */
  places: (places: readonly string[], more: number) => `${places.join(', ')}${more ? ` y ${more} más` : ''}`,
  sourcesSkipped: 'La comparación con el texto de las fuentes se omitió: no se dio su carpeta (--sources CARPETA).',
  reading: {
    title: 'Lectura (INFLESZ: de 55 a 65, normal; más alto, más fácil):',
    kind: (
      kind: string,
      pages: number,
      p: {
        readonly lowest: number;
        readonly highest: number;
        readonly above: number;
        readonly hardest: string;
        readonly id: string;
      },
    ) =>
      `${kind}: ${pages === 1 ? '1 página' : `${pages} páginas`}, de ${p.lowest} a ${p.highest}; la más difícil, ` +
      `${p.hardest} (${p.id})` +
      (p.above ? `; pasan del máximo, por cortar demasiado las frases: ${p.above}` : ''),
    hardest: 'Las frases más difíciles:',
    runs: (count: number) =>
      `Tres frases seguidas o más de menos de siete palabras: ${count === 1 ? '1 lugar' : `${count} lugares`}.`,
    refrains: 'Lo que más se repite (frases, veces, páginas):',
    families: { gap: 'dice que algo no se sabe', voice: 'nombra a quien habla', contrast: 'dice «no X: Y»' },
    opening: (words: string) => `empieza con «${words}»`,
    refrain: (refrain: string, times: number, pages?: number) =>
      `${refrain}: ${times === 1 ? '1 vez' : `${times} veces`}` +
      (pages === undefined ? '' : ` en ${pages === 1 ? '1 página' : `${pages} páginas`}`),
  },
  /** What the parsers met: they think of grammars, an editor needs the slip that was probably made. */
  reasons: {
    yamlQuote: 'hay una comilla que se abre y no se cierra',
    yamlTab: 'la sangría se hace con espacios, no con el tabulador',
    yamlBracket: 'falta cerrar un corchete ]',
    yamlBrace: 'falta cerrar una llave }',
    yamlExtraEnd: 'sobra un corchete ] o una llave }',
    yamlIndent: 'los campos de un mismo grupo empiezan en la misma columna',
    yamlColon:
      'un texto que lleva dos puntos va entre comillas, y un campo nuevo empieza en la misma columna que los ' +
      'de su grupo',
    yamlCurlyQuote: 'las comillas “ ” de Word no cierran un texto aquí: use comillas rectas',
    yamlDash: 'cada elemento de una lista va en su propia línea, debajo del campo, con un guion y un espacio',
    yamlKey: 'cada campo lleva dos puntos y un espacio, y el texto que sigue en otra línea lleva sangría',
    yamlSign: 'un texto que empieza con un signo (@ * & ! % ` , #) va entre comillas',
    yamlExtraText:
      'hay texto de más después de unas comillas o de una lista; si el texto lleva comillas, enciérrelo con las otras',
    yamlEscape: 'entre comillas dobles, la barra \\ se escribe dos veces',
    yamlDocuments: 'sobra una línea «---»',
    yamlKeyType: 'el nombre de un campo es una palabra',
    yamlBlockText: 'el texto que sigue a > o a | empieza en la línea siguiente, con sangría',
    proseUnclosed: 'el componente <$1> se abre y no se cierra; si va solo, termina en « />»',
    proseUnopened:
      'hay un componente que se cierra donde no se abrió; se cierra dentro del mismo párrafo y de la misma negrita',
    proseValue: 'el valor de un atributo va entre comillas rectas: de="…"',
    proseQuote: 'falta la comilla que cierra el valor de un atributo',
    proseLink: 'las direcciones no van entre < y >: escriba [texto](https://…) o [texto](mailto:…)',
    proseOpen: 'hay un signo < que no se cierra; para decir «menos que», escríbalo con palabras',
    proseSign:
      'después de un signo < solo puede ir el nombre de un componente; para decir «menos que», escríbalo con palabras',
    csvQuote: 'hay una comilla que se abre y no se cierra',
    csvInnerQuote:
      'una celda que lleva comillas va toda entre comillas, y las de adentro se escriben dos veces: "el ' +
      '""Gran"" hotel"',
  },
};
