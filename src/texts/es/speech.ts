import { stemmer } from '@orama/stemmers/spanish';
import { readNumeralsAfter } from '../numerals.ts';
import type { Intent, Speech } from '../speech.ts';

/**
 * How a word sounds in Peru, so that the commonest slips are none: c, s and z; b and v; g and j; ll and y; k, qu and
 * c; x, which is s before a consonant and else ks;
 * a silent h; n and m before p and b; double letters. Each rule with the letter without which it has nothing to do.
 */
const SOUNDS: readonly (readonly [string, RegExp, string])[] = [
  ['h', /ph/g, 'f'],
  ['h', /([^c]|^)h/g, '$1'],
  ['q', /qu(?=[ei])/g, 'k'],
  ['c', /c(?=[ei])/g, 's'],
  ['g', /g(?=[ei])/g, 'j'],
  ['g', /gu(?=[ei])/g, 'g'],
  ['h', /ch/g, '#'],
  ['c', /c/g, 'k'],
  ['q', /q/g, 'k'],
  ['#', /#/g, 'ch'],
  ['z', /z/g, 's'],
  ['x', /x(?![aeiou]|$)/g, 's'],
  ['x', /(.)x/g, '$1ks'],
  ['v', /v/g, 'b'],
  ['l', /ll/g, 'y'],
  ['n', /n(?=[pb])/g, 'm'],
  ['y', /y$/, 'i'],
  ['', /([a-z])\1+/g, '$1'],
];

/** A folded word as it sounds. Numbers stay as they are, and so does what would be a single letter. */
function soundOf(word: string): string {
  // 1,234.50 is 1234.5, and 120.00 is 120.
  if (/^\d/.test(word))
    return word
      .replace(/,(?=\d{3})/g, '')
      .replace(',', '.')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
  const heard = SOUNDS.reduce(
    (sound, [letter, from, to]) => (sound.includes(letter) ? sound.replace(from, to) : sound),
    word,
  );
  return heard.length > 1 ? heard : word;
}

/** Shortest form to which a word may be cut. */
const SHORTEST = 3;

/** A folded word as it sounds, without the ending of number. «Casa» and «caso» are two. */
function singularOf(word: string): string {
  const sound = soundOf(word);
  if (/^\d/.test(sound) || sound.length <= SHORTEST) return sound;
  const singular = sound.replace(/s$/, '');
  return singular.length > SHORTEST ? singular.replace(/e$/, '') : singular;
}

/** A verb in the plural, of which enough is left: «pagan» is «paga», «vienen» is «viene», and «plan» is no verb. */
const VERB_PLURAL = /^(.{3,}[ae])n$/;
/** A verb of which the subject is «nosotros»: «repartimos» is «reparte», «cobramos» is «cobra». */
const VERB_OF_US = /^(.{3,})[aei]mos$/;
/** Nouns and adjectives, as they sound, that end as those verbs do. */
const NO_VERB =
  /^(?:orden|joben|imajen|eksamen|orijen|marjen|bolumen|resumen|birjen|almasen|rejimen|berben|(?:pres|con)tamos|reklamos|estremos|maksimos|minimos|ultimos|proksimos|optimos|anonimos|intimos|animos|tramos|supremos)$/;

/** A verb, as it sounds, with one subject: any other word as it is. */
const inOne = (sound: string): string =>
  NO_VERB.test(sound) ? sound : sound.replace(VERB_OF_US, '$1e').replace(VERB_PLURAL, '$1');

/** A folded word as it sounds, without the endings of number and gender. */
function keyOf(word: string): string {
  const sound = soundOf(word);
  if (/^\d/.test(sound) || sound.length <= SHORTEST) return sound;
  const singular = inOne(sound).replace(/s$/, '');
  return singular.length > SHORTEST ? singular.replace(/[aeo]$/, '') : singular;
}

/**
 * Endings cut from a key (`keyOf`), the longest that fits. Few, and only those that join words which people take
 * for
 * the same thing: a trade with its action (articulador, articulación, articular), a noun with its verb (evaluación,
 * evaluar),
 * a noun with its adjective (turismo, turístico). Written as they sound, without their last vowel: «ción» is «sion»,
 * «encia»
 * is «ensi», «tivo» is «tib».
 */
const ENDINGS = {
  /** «Artesano» is of «artesanía»; «mediana» is no «media». */
  5: ['an'],
  /** What is left of the word must have four letters: with fewer, different words would fall together. */
  4: 'ament amient asion ision usion sion ador edor idor adur ant ans ensi ansi abilidad ibilidad atibidad itibidad ibidad alidad idad arial ari al abl ibl atib itib ib er os ik or aj en on ad id ers erm arl erl irl arn ern irn'.split(
    ' ',
  ),
  /** Three will do: verbs are short («subir», «subieron»), and so are the stems of trades («turista»). */
  3: 'iment imient aron ieron eron ando iendo endo and iend end ars irs arm irm ar er ir ad id istik ist ism'.split(
    ' ',
  ),
};

/** Each ending with the letters that it must leave, the longest first. */
const BY_LENGTH = Object.entries(ENDINGS)
  .flatMap(([least, endings]) => endings.map((ending) => ({ ending, least: Number(least) })))
  .sort((a, b) => b.ending.length - a.ending.length || a.least - b.least);

/**
 * What is made from a noun in «-ión» goes with it: «confeccionista», «gestionar», «institucional», «funcionamiento».
 */
const OF_ION = /(..)ion(?:ar|ad|al|ist|amient|and|aron)$/;
/** «Ejecutar» and «ejecución», «constituir» and «constitución»: the noun has lost what is left of its verb. */
const OF_UCION = /(..)ut?$/;

/**
 * Families whose verb and noun part in the consonant before the ending: «vender» and «venta», «producir» with
 * «producción» and «producto», «invertir» and «inversión», «decidir» and «decisión», «reunirse» and «reunión»;
 * those of which the root ends as a verb does: «preparo» and «preparar»; and those of which the vowel changes:
 * «pidieron» and «pedido», «elijo» and «elegir».
 */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/bend$/, 'bent'],
  [/du(?:s|kt)$/, 'duk'],
  [/imber$/, 'imbert'],
  [/^des$/, 'desid'],
  [/^(prep|komp|sep|dekl)$/, '$1ar'],
  [/^([pm])id$/, '$1ed'],
  [/^((?:kon)?s)ig$/, '$1eg'],
  [/^sirb$/, 'serb'],
  [/^repit$/, 'repet'],
  [/^elij$/, 'elej'],
  [/^([ik]o?m)birt$/, '$1bert'],
  [/^(reun|opin)ion$/, '$1'],
];

/** «Internacional» is not of «interno», nor «ventaja» of «venta»; «orden» and «joven» are no verbs. */
const KEPT = /^(?:internasion|bentaj|(?:orden|joben)$)/;

/** A short verb in the plural («suben», «ponen»); in longer ones its ending is one of those above. */
const SHORT_PLURAL = /^(..[^i])en$/;

/** The stem of a word of which the key is known. */
function stemOfKey(key: string): string {
  if (/^\d/.test(key) || KEPT.test(key)) return key;
  // «Cuesta» is of «costar», «empieza» of «empezar», «gobierno» of «gobernar»; «financiera» keeps its ending.
  const plain = key
    .replace(SHORT_PLURAL, '$1')
    .replace(/ue(?=[^aeiou])/, 'o')
    .replace(/ie(?=r?[^aeiour])/, 'e')
    .replace(OF_ION, '$1ion');
  const found = BY_LENGTH.find(({ ending, least }) => plain.endsWith(ending) && plain.length - ending.length >= least);
  // «Detuvo» is of «detener».
  const bare = (found ? plain.slice(0, -found.ending.length) : plain).replace(/tub$/, 'ten');
  const stem = bare.replace(OF_UCION, '$1');
  // «Financió», «financiero» and «financiar» part only in the vowel before their endings.
  const root = stem.length > 3 ? stem.replace(/i$/, '') : stem;
  return FAMILIES.reduce((word, [from, to]) => word.replace(from, to), root);
}

/** Words that carry no meaning of their own: looked for only when there is nothing else. */
const STOP_WORDS = new Set(
  `a al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cabe cada casi cierto como con contra cosa cosas cual cuales cualquier cuando cuanta cuantas cuanto cuantos
  da dan dar daban de debe deben debo dejo del desde despues dice dieron dijo dio donde dos durante e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy estuvo estuvieron fue fueron
  ha haber habia habian hace hacen hacer hacia haciendo haga hago han hasta hay haya he hecho hicieron hicimos hizo hubo i la las le les lo los mas me mi mis mismo mucha mucho muchas muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros
  para pero poco podemos podia por porque pudieron pudo pues puede pueden puedo que queda quedo quedaron quien quienes quiere quiero quiso se sea segun ser si sido sobre solo son soy su sus suya suyo tal tambien tampoco tan tanto te tener tenemos tengo tenia tenian ti tiene tienen toda todas todo todos
  tras tu tus tuvo tuvieron u un una unas uno unos usted ustedes vamos vez voy y ya yo
  ahora bueno buena buenos buenas busco buscamos cobra cobran conseguir consigo consiguen deseo encontrar encontramos encuentra encuentran encuentro favor gustaria necesita necesitamos necesitan necesito porfa quisiera quisieramos requiere requiero saber siempre todavia ver
  ir va van vaya alguien deberia deberian debemos dame estamos hacemos hoy nadie nuestras podria podriamos podrian quieren queremos somos tanta tantas tantos`.split(
    /\s+/,
  ),
);

/** Turns of phrase that show what the person is after, looked for at the start of a query and anywhere in it. */
const TURNS: readonly (readonly [Intent, RegExp])[] = [
  [
    'figure',
    /\b(?:cuant[oa]s?|que (?:parte|porcentaje|proporcion|monto|suma|cifra)|porcentaje de|numero de|cantidad de|monto de|total de|cifras? de)\b/,
  ],
  [
    'definition',
    /^(?:que (?:es|son|era|significa|significan|quiere decir|quieren decir|se entiende)|definicion de?|significado de?|concepto de?|a que se llama)\b|. (?:que (?:es|son|significan?|quieren? decir)|definicion|significado|concepto)$/,
  ],
  ['method', /^(?:como|pasos (?:para|de)|de que manera|formato (?:de|para)|modelo de)\b/],
  ['reason', /^(?:por ?que|a que se debe)\b/],
  ['people', /^(?:quien(?:es)?|de quien)\b/],
  ['list', /^(?:que|cuales) .*\b(?:hay|existen|son|hubo)\b|^(?:lista(?:do)? de|tod[oa]s l[oa]s)\b/],
];
/** A word as it sounds, in the singular; not without its gender: «medio» is no average. */
function spokenSingular(word: string): string {
  return soundOf(word).replace(/e?s$/, '');
}

/**
 * Words that name a quantity, beside another that says of what: «ventas la loma», «presupuesto total», however they are
 * spelt («bentas»).
 */
const AMOUNTS: ReadonlySet<string> = new Set(
  'ventas presupuesto gasto costo monto inversion promedio media mediana porcentaje total votos aumento incremento ingreso empleo dolares soles cifra'
    .split(' ')
    .map(spokenSingular),
);
/** Those of them that are no way to sum up another. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'ventas presupuesto gasto costo inversion votos ingreso empleo'.split(' ').map(spokenSingular),
);
const NO_AMOUNT = /^(?:que|quien|quienes|como|por que|donde)\b/;
const DECIMAL = /\d[.,]\d/;
const LARGE = /\b\d{5,}\b/;
/**
 * «¿Cuánto tengo que aportar?» and «¿cuántas empresas se necesitan?» ask what is to be done: no figure of the past
 * answers them.
 */
const ONESELF =
  /\b(?:se (?:necesitan?|requieren?)|hacen? falta|hay que|necesito|necesitamos|puedo|podemos|tengo|tenemos|debo|debemos|me|nos|mi|mis|nuestr[oa]s?)\b/;
/** What is said around the thing meant, and is no word of it. */
const FILLERS =
  /^(?:(?:que (?:parte|porcentaje|proporcion|monto|suma|cifra)|que (?:significan?|quieren? decir|se entiende por)|definicion de?|significado de?|concepto de?|a que se llama|pasos (?:para|de)|a que se debe|porcentaje de|numero de|cantidad de|monto de|que paso(?: con| en| entre)?|que pasa (?:con|si)|(?:el )?(?:papel|rol) de(?: l[ao]s?)?) )| (?:que (?:significan?|quieren? decir)|definicion|significado|concepto)$/;

/** Small words as they are written on a phone. */
const SHORTHAND: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  ke: 'que',
  qe: 'que',
  xq: 'por que',
  xk: 'por que',
  pq: 'por que',
  porq: 'por que',
  x: 'por',
  d: 'de',
  pa: 'para',
  pal: 'para el',
  qn: 'quien',
  dnd: 'donde',
  cdo: 'cuando',
  tb: 'tambien',
  tmb: 'tambien',
};
const SHORTHAND_WORD = new RegExp(`\\b(?:${Object.keys(SHORTHAND).join('|')})\\b`, 'g');

/** How a question begins. */
const ASKS = /^(?:a |de |en |por |para |con )?(?:que|quien|quienes|como|cuando|donde|cual|cuales|cuant[oa]s?)\b/;

/** As they sound, too: «como ago» is «cómo hago». */
const SOUNDS_OF_STOP_WORDS: ReadonlySet<string> = new Set([...STOP_WORDS].map(soundOf));

/** Small words that a phrase can lose without saying anything else. */
const EMPTY_WORDS = new Set('a al de del e el en la las lo los me se te un una y'.split(' '));

/** How people speak and write Spanish in Peru, as far as a search must know. */
export const speech: Speech = {
  soundOf,
  singularOf,
  keyOf,
  stemOfKey,
  // Its Snowball knows «articulacion» for «articulación», which the package does not.
  snowball: (word) => stemmer(word.replace(/([au])cion$/, '$1ción')),
  withoutEnding: (word) =>
    soundOf(word)
      .replace(/s$/, '')
      .replace(/[aeo]$/, '-'),
  isStopWord: (word) => STOP_WORDS.has(word) || SOUNDS_OF_STOP_WORDS.has(soundOf(word)),
  isEmptyWord: (word) => EMPTY_WORDS.has(word),
  namesQuantity: (word) => QUANTITIES.has(spokenSingular(word)),
  namesAmount: (words, text) =>
    DECIMAL.test(text) ||
    LARGE.test(text) ||
    (!NO_AMOUNT.test(text) && words.some((word) => AMOUNTS.has(spokenSingular(word)))),
  beforeFigure: /(^|[\s(«"“])(?:(?:us\$|u\$s|s\/\.?|\$|€|usd|pen|n\.?\s?[º°o]\.?|nro\.?|n[uú]m\.?|#)\s*)+(?=\d)/gi,
  afterFigure: /(\d)\s*(?:%|‰|por ciento|\$|usd|(?:de )?d[oó]lares|(?:nuevos )?soles|d[oó]lar|sol)(?![\p{L}\p{N}])/giu,
  readNumerals: readNumeralsAfter(
    new Set('fase etapa componente parte capitulo capítulo anexo modulo módulo tomo'.split(' ')),
  ),
  mendQuery: (text) =>
    text.replace(/\bquant(?=[oa]s?\b)/g, 'cuant').replace(SHORTHAND_WORD, (word) => SHORTHAND[word] ?? word),
  turns: TURNS,
  oneself: ONESELF,
  fillers: FILLERS,
  asks: ASKS,
};
