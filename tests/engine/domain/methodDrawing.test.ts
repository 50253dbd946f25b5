import { expect, it } from 'vitest';
import { drawMethodTall, drawMethodWide, PRINT_DRAWING, type MethodDrawing } from '#domain/methodDrawing.ts';

const phase = (id: string, order: number, title: string, milestones = '') => ({ id, order, title, milestones });
const drawing: MethodDrawing = {
  phases: [phase('juntar', 1, 'Juntar a las empresas'), phase('vender', 2, 'Vender', 'mes 4 y 6')],
  threads: [phase('acompanar', 3, 'Acompañar & escuchar')],
  title: 'El método',
  summary: 'Dos fases «y» un hilo',
};

it.each([
  ['wide', drawMethodWide(drawing, PRINT_DRAWING, 'a')],
  ['wide, in rows', drawMethodWide(drawing, PRINT_DRAWING, 'a', 1)],
  ['tall', drawMethodTall(drawing, PRINT_DRAWING, 'a')],
])('draws every phase with its milestones and its cloth: %s', (_, svg) => {
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
  expect(words).toContain('1 Juntar a las empresas 2 Vender mes 4 y 6');
  expect(words).toContain('Acompañar &amp; escuchar');
  expect(svg.match(/<pattern id="method-[a-z]+-a"/g)).toHaveLength(3);
  expect(svg).toContain(
    '<title id="method-name-a">El método</title><desc id="method-told-a">Dos fases «y» un hilo</desc>',
  );
  // One arrow between two phases, and no inline style, which the site forbids itself.
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(svg).not.toContain('style=');
});

it('draws the same twice, and a method without phases', () => {
  expect(drawMethodWide(drawing, PRINT_DRAWING, 'a')).toBe(drawMethodWide(drawing, PRINT_DRAWING, 'a'));
  expect(drawMethodWide({ phases: [], threads: [], title: '', summary: '' }, PRINT_DRAWING, 'a')).toMatch(
    /^<svg .*<\/svg>$/,
  );
});
