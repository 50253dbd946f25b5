import { describe, expect, it } from 'vitest';
import { cleanQuery } from '#domain/search/clean.ts';
import { allowedErrors, editDistance } from '#domain/search/distance.ts';
import { readQuery } from '#domain/search/questions.ts';
import { markOf, stemOf } from '#domain/search/stem.ts';
import { fold, readWords, splitWords } from '#domain/search/text.ts';
import { speech } from '#texts/es/speech.ts';

const { keyOf } = speech;
const keys = (words: string) => new Set(splitWords(words).map(keyOf));
const stems = (words: string) => new Set(splitWords(words).map((word) => stemOf(word, speech)));

describe('a text', () => {
  it('is compared without accents and capitals', () => {
    expect(fold('ÁÉÍÓÚ Ñandú Pingüino')).toBe('aeiou nandu pinguino');
  });

  it('is parted into words, numbers with their decimals and acronyms in one', () => {
    expect(splitWords('S.A.C., 83.93% de US$ 1,234.50; pre-red')).toEqual([
      'sac',
      '83.93',
      'de',
      'us',
      '1,234.50',
      'pre',
      'red',
    ]);
    expect(readWords('Artículo', speech).map((word) => [word.written, word.folded])).toEqual([
      ['artículo', 'articulo'],
    ]);
  });

  it('composed or decomposed is the same', () => {
    expect(readWords('capacitación'.normalize('NFD'), speech)).toEqual(readWords('capacitación', speech));
  });
});

describe('a query as it is typed on a phone', () => {
  it.each([
    ['q hace el articulador', 'que hace el articulador'],
    ['xq cobran', 'por que cobran'],
    ['reglas pa repartir', 'reglas para repartir'],
    ['x donde empiezo', 'por donde empiezo'],
    ['qn manda', 'quien manda'],
  ])('reads «%s» as «%s»', (typed, meant) => {
    const { spoken: _, ...read } = readQuery(typed, speech);
    const { spoken: __, ...whole } = readQuery(meant, speech);
    expect(read).toEqual(whole);
  });
  it('takes no letter out of a word', () => {
    expect(readQuery('fase x de quechuas', speech).words).toContain('quechuas');
  });
});

describe('a word as it sounds', () => {
  it.each([
    'capacitación capacitasion capasitazion',
    'paqareq paccareq pacareq pakareq',
    'vivencial bibencial vivensial',
    'estratégico estratejico',
    'hotel otel',
    'empresa enpresa',
    'gestión jestion',
    'llama yama',
  ])('is one for %s', (words) => {
    expect(keys(words).size).toBe(1);
  });

  it.each([
    'financiero financiera financieros financieras',
    'articulador articuladora articuladores articuladoras',
    'empresario empresaria',
    'red redes',
    'lección lecciones',
    'mype mypes',
    'mes meses',
    'voz voces',
  ])('has no number nor gender: %s', (words) => {
    expect(keys(words).size).toBe(1);
  });

  it('is never less than two letters', () => {
    expect(keyOf('zzz')).toBe('zzz');
    expect(keyOf('s')).toBe('s');
  });
});

describe('a stem', () => {
  it.each([
    'financiero financiera financiar financió financiamiento',
    'articulador articuladora articulación articular articulando',
    'competidor competencia competir competitivo competitividad',
    'capacitación capacitar capacitaciones capacitó',
    'evaluación evaluar evaluaciones',
    'subir subió subieron sube',
    'crecer creció crecieron crecimiento',
    'comprar compran compra compras',
    'exportar exportadora exportación exportan',
    'turismo turista turístico',
    'municipio municipal municipalidad',
    'asociarse asociación asociatividad',
    'empresa empresario empresarial',
    'sostenible sostenibilidad',
    'confianza confiar',
    'costar cuesta costaron',
    'empezar empieza empezó',
    'detener detuvo detiene detuvieron',
    'gobierno gobernar gobernanza',
    'confección confeccionista confeccionar',
    'institución institucional',
    'gestión gestionar',
    'ejecución ejecutar ejecutado',
    'constituir constitución constituida',
    'vender venta ventas vendieron vendió vendedor',
    'producir producción producto productor',
    'invertir inversión inversionista',
    'decidir decisión',
    'salir salirse salirme salida',
    'asociarnos asociarme',
    'pelea pelear pelean',
    'pagar paga pagan pago',
    'suben subir subió',
    'poner pone ponen',
    'orden órdenes',
    'joven jóvenes',
    'reunión reuniones reunirse reúnen',
    'opinión opinar',
  ])('joins %s', (words) => {
    expect(stems(words).size).toBe(1);
  });

  it.each([
    'red regla',
    'mercado marca',
    'hotel hospital',
    'plan planta',
    'costo costura',
    'caso caja',
    'metas método',
    'feria fecha',
    'cusco curso',
    'media mediana',
    'interno internacional',
    'venta ventaja',
  ])('keeps apart %s', (words) => {
    expect(stems(words).size).toBe(2);
  });
});

describe('a distance', () => {
  it('counts a letter put in, left out, changed or swapped as one', () => {
    expect(editDistance('rablem', 'rablen', 2)).toBe(1);
    expect(editDistance('gamarra', 'gamara', 2)).toBe(1);
    expect(editDistance('articulador', 'articualdor', 2)).toBe(1);
    expect(editDistance('gamarra', 'cusco', 2)).toBe(3);
    expect(editDistance('', 'ab', 2)).toBe(2);
  });

  it('allows none in a short word and two in a long one', () => {
    expect([3, 4, 7, 8, 20].map(allowedErrors)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('a query', () => {
  it('loses the words around the thing', () => {
    expect(readQuery('¿Qué es un articulador?', speech).words).toEqual(['articulador']);
    expect(readQuery('cuánto subieron las ventas en Cusco', speech).words).toEqual(['subieron', 'ventas', 'cusco']);
  });

  it('says what the person is after', () => {
    expect(readQuery('cuántas redes hay', speech).intents).toContain('figure');
    expect(readQuery('ventas cusco', speech).intents).toEqual(['amount']);
    expect(readQuery('qué significa SAC', speech).intents).toEqual(['definition']);
    expect(readQuery('cómo hacer un reglamento', speech).intents).toEqual(['method']);
    expect(readQuery('por qué se fue', speech).intents).toEqual(['reason']);
    expect(readQuery('reglamento', speech).intents).toEqual([]);
    expect(readQuery('quanto subieron', speech).intents).toEqual(['figure']);
    expect(readQuery('bentas cusco', speech).intents).toEqual(['amount']);
    expect(readQuery('medio ambiente', speech).intents).toEqual([]);
    expect(readQuery('cuánto tengo que aportar', speech).intents).toEqual(['method']);
    expect(readQuery('cuántas empresas se necesitan', speech).intents).toEqual(['method']);
  });

  it('asks for a meaning at its end, too', () => {
    for (const query of ['articulador que es', 'articulador definición', 'articulador qué significa']) {
      const read = readQuery(query, speech);
      expect(read.intents, query).toEqual(['definition']);
      expect(read.words, query).toEqual(['articulador']);
    }
    expect(readQuery('definición', speech).words).toEqual(['definicion']);
  });

  it('of words without meaning is looked for as it is', () => {
    expect(readQuery('de la que y el', speech).words).toEqual(['de', 'la', 'que', 'y', 'el']);
  });

  it('of nothing that is a word has none', () => {
    expect(readQuery('🧵 — ¿?', speech).words).toEqual([]);
  });

  it('is bounded and clean', () => {
    expect(cleanQuery('a'.repeat(10_000))).toHaveLength(200);
    expect(cleanQuery('\u0000\u0007red\u202e  de ')).toBe('red de');
    expect(
      readQuery(Array.from({ length: 300 }, (_, number) => `palabra${number}`).join(' '), speech).words.length,
    ).toBeLessThanOrEqual(12);
  });
});

describe('the mark of a word', () => {
  it.each(['red redes', 'venta ventas', 'capacitación capacitar capacitaciones', 'financiero financieras'])(
    'is one for %s',
    (words) => {
      expect(new Set(splitWords(words).map((word) => markOf(word, speech))).size).toBe(1);
    },
  );

  it.each(['marca marco', 'casos casa casi', 'manual mano', 'confianza confirma'])(
    'is another for each of %s',
    (words) => {
      expect(new Set(splitWords(words).map((word) => markOf(word, speech))).size).toBe(words.split(' ').length);
    },
  );

  it('is none for a word without meaning', () => {
    expect(['las', 'de', 'para'].map((word) => markOf(word, speech))).toEqual([undefined, undefined, undefined]);
  });
});
