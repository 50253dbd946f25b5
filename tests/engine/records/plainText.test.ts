import { describe, expect, it } from 'vitest';
import { describeRecord } from '#records/describe.ts';
import { listBlocks } from '#records/plainText.ts';
import { WrittenText, WrittenTexts } from '#records/writtenText.ts';

describe('listBlocks', () => {
  const texts = (source: string, keepQuoted?: boolean) =>
    listBlocks(new WrittenText(source), keepQuoted).map((block) => block.text);

  it('gives paragraphs, headings, list items and cells without their markup', () => {
    expect(
      texts(
        '## Título\n\nUn **texto** con [enlace](/a/)\ny otra línea.\n\n- uno\n- dos\n\n| a | b |\n| - | - |\n| ' +
          '1 | *dos* |\n',
      ),
    ).toEqual(['Título', 'Un texto con enlace y otra línea.', 'uno', 'dos', 'a', 'b', '1', 'dos']);
  });

  it('puts a stand-in for figures and the words of other components', () => {
    expect(texts('Subió <Cifra de="a/b" /> la <Termino de="red">red</Termino>.')).toEqual(['Subió N la red.']);
  });

  it('leaves out what a source says when asked', () => {
    const source =
      'Dice <Segun fuente="a" lugar="b">el 40%</Segun> y más.\n\n<Segun fuente="a" lugar="b">\n\nTodo un ' +
      'párrafo.\n\n</Segun>\n';
    expect(texts(source)).toEqual(['Dice el 40% y más.', 'Todo un párrafo.']);
    expect(texts(source, false)).toEqual(['Dice y más.']);
  });

  it('knows where each character is written', () => {
    const source = 'Uno **dos**\n  tres &amp; <Cifra de="a/b" />\n\n> una cita\n> que sigue\n';
    for (const block of listBlocks(new WrittenText(source))) {
      for (const word of ['Uno', 'dos', 'tres', 'cita', 'sigue']) {
        const at = block.text.indexOf(word);
        if (at >= 0) expect(source.indexOf(word), word).toBe(block.offsetOf(at));
      }
    }
    const [first] = listBlocks(new WrittenText(source));
    expect(first?.text).toBe('Uno dos tres & N');
    expect(source.slice(first?.offsetOf(15))).toMatch(/^<Cifra/);
  });

  it('gives nothing of what cannot be read, and all of the rest', () => {
    expect(texts('Uno.\n\nMenos de <5.\n\nDos.')).toEqual(['Uno.', 'Dos.']);
  });
});

describe('describeRecord', () => {
  const data = { title: 'Título', steps: [{ title: 'Paso', text: 'Cómo se hace.' }], products: ['Uno.', 'Dos.'] };
  const record = { kind: 'phase', id: 'una', file: 'una.mdx', body: 'El cuerpo.', data } as const;

  it('gives the body and every field of prose with its path', () => {
    const { texts } = describeRecord(record, new WrittenTexts());
    expect(texts.map(({ fieldPath, text }) => [fieldPath?.join('.'), text.blocks[0]?.text])).toEqual([
      [undefined, 'El cuerpo.'],
      ['steps.0.text', 'Cómo se hace.'],
      ['products.0', 'Uno.'],
      ['products.1', 'Dos.'],
    ]);
  });

  it('parses a text once, whoever asks for it', () => {
    const all = new WrittenTexts();
    const [body] = describeRecord(record, all).texts;
    expect(all.get('El cuerpo.')).toBe(body?.text);
    expect(all.get('El cuerpo.').tree).toBe(body?.text.tree);
    expect(body?.text.ownBlocks).toBe(body?.text.blocks);
  });
});
