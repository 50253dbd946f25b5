/**
 * What the parsers say, in Spanish. They speak English and think of grammars; an editor needs the slip that was
 * probably made.
 */
type Reasons = readonly (readonly [pattern: RegExp, words: string])[];

const YAML: Reasons = [
  [/Missing closing ["']quote/, 'hay una comilla que se abre y no se cierra'],
  [/Tabs? (?:are|is) not allowed|tab character/i, 'la sangría se hace con espacios, no con el tabulador'],
  [/Flow sequence|end with a \]/, 'falta cerrar un corchete ]'],
  [/Flow map|end with a \}/, 'falta cerrar una llave }'],
  [/flow-(?:seq|map)-end/, 'sobra un corchete ] o una llave }'],
  [
    /must start at the same column|Sequence item without|Bad indentation/i,
    'los campos de un mismo grupo empiezan en la misma columna',
  ],
  [
    /Nested mappings are not allowed/,
    'un texto que lleva dos puntos va entre comillas, y un campo nuevo empieza en la misma columna que los de su grupo',
  ],
  [/block-seq-ind/, 'cada elemento de una lista va en su propia línea, debajo del campo, con un guion y un espacio'],
  [
    /Implicit (?:map )?keys/,
    'cada campo lleva dos puntos y un espacio, y el texto que sigue en otra línea lleva sangría',
  ],
  [/cannot start with|alias|tag|anchor/i, 'un texto que empieza con un signo (@ * & ! % ` , #) va entre comillas'],
  [
    /at node end|Unexpected scalar/,
    'hay texto de más después de unas comillas o de una lista; si el texto lleva comillas, enciérrelo con las otras',
  ],
  [/escape sequence/i, 'entre comillas dobles, la barra \\ se escribe dos veces'],
  [/multiple documents|directives/i, 'sobra una línea «---»'],
  [/string ?keys|NON_STRING/i, 'el nombre de un campo es una palabra'],
  [/Not a YAML token/, 'el texto que sigue a > o a | empieza en la línea siguiente, con sangría'],
];

const PROSE: Reasons = [
  [/^Expected a closing tag for `<(\w+)>`/, 'el componente <$1> se abre y no se cierra; si va solo, termina en « />»'],
  [
    /^Unexpected closing (?:slash|tag)|^Expected the closing tag/,
    'hay un componente que se cierra donde no se abrió; se cierra dentro del mismo párrafo y de la misma negrita',
  ],
  [/before attribute value/, 'el valor de un atributo va entre comillas rectas: de="…"'],
  [
    /^Unexpected end of file in attribute value|corresponding closing quote/,
    'falta la comilla que cierra el valor de un atributo',
  ],
  [/create a link in MDX/, 'las direcciones no van entre < y >: escriba [texto](https://…) o [texto](mailto:…)'],
  [/^Unexpected end of file/, 'hay un signo < que no se cierra; para decir «menos que», escríbalo con palabras'],
  [
    /^Unexpected (?:character|lazy)/,
    'después de un signo < solo puede ir el nombre de un componente; para decir «menos que», escríbalo con palabras',
  ],
];

const CSV: Reasons = [
  [/Quote Not Closed/i, 'hay una comilla que se abre y no se cierra'],
  [
    /Invalid Opening Quote|Invalid Closing Quote/i,
    'una celda que lleva comillas va toda entre comillas, y las de adentro se escriben dos veces: "el ""Gran"" hotel"',
  ],
];

function explain(message: string, reasons: Reasons): string {
  for (const [pattern, words] of reasons) {
    const match = pattern.exec(message);
    if (match) return words.replace('$1', match[1] ?? '');
  }
  return '';
}

/** @param written the line as the editor wrote it: a text that starts with `**` is no alias and no quote */
export const explainYaml = (message: string, written = ''): string =>
  explain(/^[\w-]+:\s+[*&]|^-\s+[*&]/.test(written) ? 'alias' : message, YAML);
export const explainProse = (message: string): string => explain(message, PROSE);
export const explainCsv = (message: string): string => explain(message, CSV);
