import { describe, expect, it } from 'vitest';
import { findSentences, listSentences, type Sentence } from '../support/sentences.ts';

/** Files whose words stand in the code by right, each with its reason. Whoever adds one says why. */
const reviewed: Readonly<Record<string, string>> = {
  'src/domain/formats.ts': 'names of programs, the same in every language',
  'src/domain/methodDrawing.ts': 'names of letters, the same in every language',
  'src/domain/readability.ts': 'letters by which syllables are counted',
  'src/integrations/subsetFonts.ts': 'signs that the fonts must hold',
  'src/publishers/xlsxStyles.ts': 'the name by which spreadsheets know their plain style',
};

const say = ({ file, line, text }: Sentence): string => `${file}:${line} ${text}`;

describe('the code', () => {
  const sentences = listSentences();

  it('holds no sentence outside the book of words', () => {
    expect(sentences.filter(({ file }) => !(file in reviewed)).map(say)).toEqual([]);
  });

  it('holds what was reviewed', () => {
    const held = new Set(sentences.map(({ file }) => file));
    expect(Object.keys(reviewed).filter((file) => !held.has(file))).toEqual([]);
  });
});

describe('a sentence is found', () => {
  const find = (file: string, text: string) => findSentences(file, text).map(say);

  it('by its letters or its words, with what is put in', () => {
    expect(find('a.ts', "const a = 'Índice';\nconst b = `Hay ${n} en la lista`;\nconst c = 'sin dato';")).toEqual([
      'a.ts:1 Índice',
      'a.ts:2 Hay … en la lista',
      'a.ts:3 sin dato',
    ]);
  });

  it('where only words for a reader can stand', () => {
    expect(find('a.ts', "const page = { title: 'Redes', kindLabel: isOne ? 'Red' : 'Redes', id: 'Redes' };")).toEqual([
      'a.ts:1 Redes',
      'a.ts:1 Red',
      'a.ts:1 Redes',
    ]);
  });

  it('in the front matter, the markup, the attributes and the scripts of a component', () => {
    const component = [
      '---',
      "import A from './A.astro';",
      "const heading = 'Cómo se usa';",
      '---',
      '<!doctype html>',
      '{/* En la lista */}',
      '<img src="a.svg"><p class="en la lista">Networks <b>{heading}</b></p>',
      '<A kicker="Redes" aria-label={`Nota: ${heading}`} />',
      "<script>\n  const said = 'Búsqueda';\n</script>",
      '<style>p { content: "Año" }</style>',
    ];
    expect(find('a.astro', component.join('\n')).sort()).toEqual([
      'a.astro:10 Búsqueda',
      'a.astro:3 Cómo se usa',
      'a.astro:7 Networks',
      'a.astro:7 en la lista',
      'a.astro:8 Nota: …',
      'a.astro:8 Redes',
    ]);
  });

  it('and neither names, addresses, English nor what stands in comments', () => {
    expect(
      find(
        'a.ts',
        "// Sólo un comentario\nimport a from './la-lista.ts';\nconst b = '/redes/en-la-lista/';\nthrow new " +
          "Error('A guide was not made');",
      ),
    ).toEqual([]);
  });
});
