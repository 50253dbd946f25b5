import { isStopWord } from './questions.ts';
import { keyOf, singularOf } from './text.ts';

/**
 * Endings cut from a key ({@link keyOf}), the longest that fits. Few, and only those that join words which people take
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
  4: 'ament amient asion ision usion sion ador edor idor adur ant ans ensi ansi abilidad ibilidad atibidad itibidad ibidad alidad idad arial ari al abl ibl atib itib ib er os ik or aj en on ad id ars ers irs arm erm irm arl erl irl'.split(
    ' ',
  ),
  /** Three will do: verbs are short («subir», «subieron»), and so are the stems of trades («turista»). */
  3: 'iment imient aron ieron eron ando iendo endo and iend end ar er ir ad id istik ist ism'.split(' '),
};

/** Each ending with the letters that it must leave, the longest first. */
const BY_LENGTH = Object.entries(ENDINGS)
  .flatMap(([least, endings]) => endings.map((ending) => ({ ending, least: Number(least) })))
  .sort((a, b) => b.ending.length - a.ending.length || a.least - b.least);

/**
 * What is made from a noun in «-ión» goes with it: «confeccionista», «gestionar», «institucional», «funcionamiento».
 */
const OF_ION = /(?<=..)ion(?:ar|ad|al|ist|amient|and|aron)$/;
/** «Ejecutar» and «ejecución», «constituir» and «constitución»: the noun has lost what is left of its verb. */
const OF_UCION = /(..)ut?$/;

/** «Internacional» is not of «interno», nor «ventaja» of «venta». */
const KEPT = /^(?:internasion|bentaj)/;

/** The stem of a folded word: a light one, which would rather part two words than join them wrongly. */
export function stemOf(word: string): string {
  return stemOfKey(keyOf(word));
}

/** The stem of a word of which the key is known. */
export function stemOfKey(key: string): string {
  if (/^\d/.test(key) || KEPT.test(key)) return key;
  // «Cuesta» is of «costar», «empieza» of «empezar», «gobierno» of «gobernar»; «financiera» keeps its ending.
  const plain = key
    .replace(/ue(?=[^aeiou])/, 'o')
    .replace(/ie(?=r?[^aeiour])/, 'e')
    .replace(OF_ION, 'ion');
  const found = BY_LENGTH.find(({ ending, least }) => plain.endsWith(ending) && plain.length - ending.length >= least);
  // «Detuvo» is of «detener».
  const bare = (found ? plain.slice(0, -found.ending.length) : plain).replace(/tub$/, 'ten');
  const stem = bare.replace(OF_UCION, '$1');
  // «Financió», «financiero» and «financiar» part only in the vowel before their endings.
  return stem.length > 3 ? stem.replace(/i$/, '') : stem;
}

/** Letters that a stem must have for what it joins to be marked: shorter ones join «marca» and «marco». */
const MARKED_STEM = 5;

/**
 * The form by which a folded word is marked on a page: its stem, or the word in the singular; none for a word without
 * meaning.
 */
export function markOf(word: string): string | undefined {
  if (isStopWord(word)) return undefined;
  const stem = stemOf(word);
  return stem.length >= MARKED_STEM ? stem : singularOf(word);
}
