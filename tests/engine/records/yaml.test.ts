import { describe, expect, it } from 'vitest';
import { parseYaml } from '#records/yaml.ts';

const source = `title: Una red
list: [uno, dos]
steps:
  - title: Primero
    text: >-
      Un texto que sigue
      en otra línea con <Cifra de="a/b" />
      y otra <Cifra de="a/b" />.
  - title: Segundo
note: 'lleva ''comillas'' y <b>'
quote: "dice \\"hola\\" y <b>"
`;

describe('parseYaml', () => {
  const yaml = parseYaml(source);

  it('gives the data', () => {
    expect(yaml.errors).toEqual([]);
    expect(yaml.data).toMatchObject({
      title: 'Una red',
      list: ['uno', 'dos'],
      steps: [{ title: 'Primero' }, { title: 'Segundo' }],
    });
  });

  it('finds values, keys and elements', () => {
    expect(yaml.locate(['title'])).toEqual({ line: 1, column: 8 });
    expect(yaml.locate(['title'], true)).toEqual({ line: 1, column: 1 });
    expect(yaml.locate(['list', 1])).toEqual({ line: 2, column: 13 });
    expect(yaml.locate(['steps', 1, 'title'])).toEqual({ line: 9, column: 12 });
    expect(yaml.locate(['steps', 1, 'title'], true)).toEqual({ line: 9, column: 5 });
  });

  it('finds the group in which a value is missing', () => {
    expect(yaml.locate(['steps', 1, 'text'])).toEqual({ line: 9, column: 5 });
    expect(yaml.locate(['missing'])).toEqual({ line: 1, column: 1 });
  });

  it('counts lines from where the text starts in its file', () => {
    expect(parseYaml('a: 1\nb: 2\n', 2).locate(['b'])).toEqual({ line: 3, column: 4 });
  });

  it('finds a stretch of a folded text, the second of two alike too', () => {
    const text = (yaml.data as { steps: { text: string }[] }).steps[0]?.text ?? '';
    const [first, second] = [text.indexOf('<Cifra'), text.lastIndexOf('<Cifra')];
    expect(yaml.locateText(['steps', 0, 'text'], first, 18)).toEqual({ line: 7, column: 25 });
    expect(yaml.locateText(['steps', 0, 'text'], second, 18)).toEqual({ line: 8, column: 14 });
    // A stretch that runs over the fold.
    expect(yaml.locateText(['steps', 0, 'text'], text.indexOf('sigue'), 'sigue en'.length)).toEqual({
      line: 6,
      column: 20,
    });
  });

  it('finds a stretch of a text with escapes', () => {
    expect(yaml.locateText(['note'], "lleva 'comillas' y ".length, 3)).toEqual({ line: 10, column: 29 });
    expect(yaml.locateText(['note'], 'lleva '.length, 10)).toEqual({ line: 10, column: 14 });
    expect(yaml.locateText(['quote'], 'dice "hola" y '.length, 3)).toEqual({ line: 11, column: 25 });
  });

  it('falls back to the start of the value', () => {
    expect(yaml.locateText(['missing'], 3, 2)).toEqual({ line: 1, column: 1 });
    expect(yaml.locateText(['title'], 3, 0)).toEqual({ line: 1, column: 8 });
  });

  const errorOf = (text: string) => {
    const { data, errors } = parseYaml(text);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    return { code: errors[0]?.code, ...errors[0]?.position, written: errors[0]?.written };
  };

  it('reports one error where a text cannot be read', () => {
    expect(errorOf('a: 1\nb: x: y\n')).toEqual({ code: 'yaml-sintaxis', line: 2, column: 4, written: 'b: x: y' });
    expect(errorOf('- a\nb: 1\nc: 2\n')).toMatchObject({ line: 2, column: 1 });
    expect(errorOf('a: 1\nb: !etiqueta x\n')).toMatchObject({ line: 2, column: 4 });
  });

  it('finds the quote that is not closed, not the end of the file', () => {
    expect(errorOf('a: 1\nb: "sin cerrar\nc: 2\nd: 3\n')).toMatchObject({ line: 2, column: 4 });
  });

  it('reads no alias to nothing, and does not fall', () => {
    expect(errorOf('a: 1\nb: *palabra\n')).toMatchObject({ code: 'yaml-sintaxis', line: 2, column: 4 });
  });

  it('reports a key that stands twice and reads on', () => {
    const { data, errors } = parseYaml('a: 1\nb: 2\na: 3\n');
    expect(errors).toMatchObject([{ code: 'yaml-clave-repetida', position: { line: 3, column: 1 }, written: 'a' }]);
    expect(data).toEqual({ a: 3, b: 2 });
  });

  it('reads words as words: no, sí, dates and versions are texts', () => {
    expect(parseYaml('a: no\nb: 2011-09-30\nc: 1.2.3\nd: true\n').data).toEqual({
      a: 'no',
      b: '2011-09-30',
      c: '1.2.3',
      d: true,
    });
  });
});
