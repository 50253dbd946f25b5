import fc from 'fast-check';

/** Words that are met in content; each is written with a number of its own, so that none can go missing unseen. */
const WORDS = [
  'taller',
  'queso',
  'niñez',
  'acción',
  'Loma',
  'Internacionalización',
  'feria',
  'red',
  'Cofinanciamiento',
];

/** A word without its number. */
const word = fc.constantFrom(...WORDS).map((name) => `${name}#`);
const PICTURES = ['/feria.png', '/foto.jpg', '/cinta.webp', '/mapa.svg'];

/** What may stand in a line; `#` is where a number comes. */
const line = fc.letrec<{ readonly line: string; readonly part: string }>((tie) => ({
  line: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { maxDepth: 2 },
    word,
    tie('line').map((inner) => `**${inner}**`),
    tie('line').map((inner) => `_${inner}_`),
    tie('line').map((inner) => `~~${inner}~~`),
    word.map((code) => `\`${code}\``),
    word.map((label) => `[${label}](https://ejemplo.org/${label})`),
    word.map((label) => `[${label}][ref]`),
    fc.tuple(word, fc.constantFrom(...PICTURES)).map(([alt, src]) => `![${alt}](${src})`),
    fc.constantFrom(...PICTURES).map((src) => `[![dibujo#](${src})](https://ejemplo.org/)`),
    fc.constantFrom('a', 'b', 'c').map((note) => `nota#[^${note}]`),
    word.map((quoted) => `<Segun fuente="informe-loma" lugar="L12">${quoted}</Segun>`),
  ),
})).line;

/** A line of a table: no break of it. */
const cell = fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: line });
/** A paragraph, with breaks inside. */
const paragraph = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('  \n'));

const indent = (text: string, by: number): string =>
  text
    .split('\n')
    .map((row, index) => (index && row ? `${' '.repeat(by)}${row}` : row))
    .join('\n');

const table = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.record({
      head: fc.array(cell, { minLength: columns, maxLength: columns }),
      sides: fc.array(fc.constantFrom('---', ':--', '--:', ':-:'), { minLength: columns, maxLength: columns }),
      // A row may be shorter than its head.
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: columns }), { minLength: rows, maxLength: rows }),
    }),
  )
  .map(({ head, sides, rows }) => [head, sides, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));

/** A block of a text, with others in it. */
const block = fc.letrec<{ readonly block: string; readonly blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    table,
    fc.constant('***'),
    fc
      .record({
        start: fc.constantFrom(1, 1, 3, 7, 0),
        items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
        apart: fc.boolean(),
      })
      .map(({ start, items, apart }) =>
        items.map((item, index) => `${start + index}. ${indent(item, 3)}`).join(apart ? '\n\n' : '\n'),
      ),
    fc
      .array(fc.tuple(fc.constantFrom('', '[x] ', '[ ] '), paragraph), { minLength: 1, maxLength: 3 })
      .map((items) => items.map(([check, item]) => `- ${check}${indent(item, 2)}`).join('\n')),
    tie('blocks').map((inner) =>
      inner
        .split('\n')
        .map((row) => `> ${row}`)
        .join('\n'),
    ),
  ),
})).blocks;

/** A text with headings, blocks and notes, in which each word has a number of its own. */
export const text = fc
  .record({ heading: line, before: block, after: block, notes: fc.tuple(block, block, block) })
  .map(({ heading, before, after, notes }) => {
    const written = [
      `## ${heading}`,
      before,
      `### título#`,
      // What follows a list is parted from it.
      'entre#',
      after,
      '[ref]: https://ejemplo.org/ref',
      ...['a', 'b', 'c'].map((name, index) => `[^${name}]: ${indent(notes[index] ?? '', 4)}`),
    ].join('\n\n');
    let number = 0;
    return written.replace(/(\p{L}+)#/gu, (_, name: string) => `${name}${(number += 1)}z`);
  });
