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
    expect(heading).toMatch(/^ {2}caso: 3 páginas, mínimo 55; la más difícil, /m);
    expect(first).toMatch(/^ {2}-\d+ src\/content\/cases\/un-solo-camion\.mdx:\d+:1: La institucionalización/);
  });

  it('lists every page, the hardest first', () => {
    const pages = withHardSentence();
    const scores = [...formatEveryReadability(pages).matchAll(/^(-?[\d.]+) \S+$/gm)].map(([, score]) => Number(score));
    expect(scores).toHaveLength(pages.length);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  it('says nothing where there is nothing to measure', () => {
    expect(formatReadability([], openBook('es-PE'))).toBe('');
  });
});
