import { es } from '#texts/es/index.ts';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { componentOf, parseProse, proseComponents } from '#records/prose.ts';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

const uses = (source: string) => {
  const found: { name: string; attributes: object; hasExpression: boolean }[] = [];
  const { tree } = parseProse(source);
  if (tree)
    visit(tree, (node) => {
      const use = componentOf(node as RootContent);
      if (use) found.push({ name: use.name, attributes: use.attributes, hasExpression: use.hasExpression });
    });
  return found;
};

describe('a line without markup', () => {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

  it.each([
    'Una línea sin nada.',
    '«Con comillas», y 1,234.5 soles (S/ 20) = 30% + 4; ¿sí? ¡sí!',
    'Termina con su línea.\n',
    '12 empresas. 3) no es lista aquí',
    'Dos  blancos seguidos y un\u00a0duro: así.',
    'a) una letra no hace lista',
  ])('is the tree that the parser would make: %j', (source) => {
    expect(parseProse(source).tree?.children).toEqual(parser.parse(source).children);
  });

  it.each(['1. uno', '- uno', '# uno', 'vea www.sitio.pe hoy', 'a https://sitio.pe', 'a ~~b~~', 'import a', 'x \\* y'])(
    'is none where a sign has a meaning: %j',
    (source) => {
      const read = () => parser.parse(source).children;
      const { tree, errors } = parseProse(source);
      if (errors.length) expect(read).toThrow();
      else expect(tree?.children).toEqual(read());
    },
  );
});

describe('parseProse', () => {
  it('reads tables, footnotes and components', () => {
    const { tree, errors } = parseProse(
      '| a | b |\n| - | - |\n| 1 | <Cifra de="x/y" /> |\n\nTexto[^1].\n\n[^1]: Nota.\n',
    );
    expect(errors).toEqual([]);
    expect(tree?.children.map((node) => node.type)).toEqual(['table', 'paragraph', 'footnoteDefinition']);
  });

  it('finds the components with their attributes', () => {
    expect(uses('Son <Cifra de="a/b" /> según <Segun fuente="s2" lugar="L1">el informe</Segun>.')).toEqual([
      { name: 'Cifra', attributes: { de: 'a/b' }, hasExpression: false },
      { name: 'Segun', attributes: { fuente: 's2', lugar: 'L1' }, hasExpression: false },
    ]);
  });

  it('tells attributes that are code', () => {
    expect(uses('<Cifra de={x} /> y <Cifra {...x} />').map((use) => use.hasExpression)).toEqual([true, true]);
  });

  it('reads the other paragraphs when one cannot be read', () => {
    const { tree, errors } = parseProse('Uno.\n\nMenos de <5.\n\nDos.\n\nOtro <b@c.pe>\n\nTres.\n');
    expect(errors.map(({ position }) => position.line)).toEqual([3, 7]);
    expect(tree?.children).toHaveLength(3);
  });

  it('finds what is not closed where it opens', () => {
    expect(parseProse('Hola.\n\nEsto <Segun fuente="a" lugar="b">sigue.\n').errors[0]?.position).toEqual({
      line: 3,
      column: 6,
    });
    expect(parseProse('Uno\ny <Cifra de="a/b').errors[0]?.position).toEqual({ line: 2, column: 3 });
    expect(parseProse('Uno y { dos').errors[0]?.position).toEqual({ line: 1, column: 7 });
  });

  it('ends with every text', () => {
    for (const source of ['<', '{', '</', '<a', '<a>'.repeat(40), '{'.repeat(40), '<5\n\n'.repeat(80)])
      expect(parseProse(source).errors.length, source.slice(0, 9)).toBeLessThanOrEqual(50);
  });

  it('shows examples that it can read', () => {
    for (const [name, { required, wraps }] of Object.entries(proseComponents)) {
      const example = es.wordings.componentExample(name);
      const [use] = uses(example);
      expect(use?.name).toBe(name);
      expect(Object.keys(use?.attributes ?? {})).toEqual(required);
      expect(example.endsWith('/>')).toBe(!wraps);
    }
  });
});
