import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { formatEveryReadability, formatReadability } from '#check/reporters/readability.ts';
import { openBook } from '#texts/book.ts';
import { copyProject, laLoma } from '../support/project.ts';

const EASY =
  'Antes de cada feria, una de las tres familias va a ver el camino y la otra pesa los quesos. La tercera ' +
  'llama al dueño del camión y fija la hora. Así nadie espera de más y todos saben qué hacer cuando llega el ' +
  'día.';
const HARD =
  'La institucionalización interdepartamental administrativa posibilita consecuentemente sistematizaciones ' +
  'metodológicas participativas.';

function withHardSentence() {
  const project = copyProject();
  project.edit(
    'src/content/cases/un-solo-camion.mdx',
    'Cada familia pagaba su propio viaje.',
    `${EASY} ${EASY}\n\n${HARD}`,
  );
  return checkProject(project.root).readability;
}

describe('the report on reading ease', () => {
  it('measures every page with enough prose, also where there is no problem', () => {
    const { readability, problems } = checkProject(laLoma);
    expect(problems).toEqual([]);
    expect(readability.length).toBeGreaterThan(0);
    for (const { score, lowest } of readability) expect(score).toBeGreaterThanOrEqual(lowest);
  });

  it('names the hardest sentence first, with its place', () => {
    const [heading, first] = formatReadability(withHardSentence(), openBook('es-PE')).split(
      'Las frases más difíciles:\n',
    );
    expect(heading).toMatch(/^Lectura \(INFLESZ/);
    expect(heading).toMatch(/^ {2}caso: 3 páginas, de 55 a 80; la más difícil, /m);
    expect(first).toMatch(/^ {2}-\d+ src\/content\/cases\/un-solo-camion\.mdx:\d+:1: La institucionalización/);
  });

  it('lists every page, the hardest first', () => {
    const pages = withHardSentence();
    const scores = [...formatEveryReadability(pages, openBook('es-PE')).matchAll(/^(-?[\d.]+) \S+$/gm)].map(
      ([, score]) => Number(score),
    );
    expect(scores).toHaveLength(pages.length);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  it('names runs of short sentences and refrains, of a page and of the site', () => {
    const project = copyProject();
    project.edit(
      'src/content/cases/un-solo-camion.mdx',
      'Cada familia pagaba su propio viaje.',
      `${EASY} Llegó la lluvia. El camión paró. Nadie esperó. La fuente no dice cuánto duró la espera. ` +
        'Tampoco la fuente cuenta por qué; no consta quién avisó al fin.',
    );
    const { readability, book } = checkProject(project.root);
    const page = formatEveryReadability(
      readability.filter(({ id }) => id === 'un-solo-camion'),
      book,
    );
    expect(page).toContain('Tres frases seguidas o más de menos de siete palabras: 1 lugar.');
    expect(page).toMatch(/ {2}src\/content\/cases\/un-solo-camion\.mdx:\d+:\d+: Llegó la lluvia\. El camión paró\./);
    expect(page).toMatch(/ {2}dice que algo no se sabe: \d+ veces\n/);
    expect(formatReadability(readability, book)).toMatch(/ {2}nombra a quien habla: \d+ veces en \d+ página/);
  });

  it('says nothing where there is nothing to measure', () => {
    expect(formatReadability([], openBook('es-PE'))).toBe('');
  });
});
