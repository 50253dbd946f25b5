import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSlips } from '#check/slips.ts';
import { parseProse } from '#records/prose.ts';

const slipsOf = (source: string): string[] => {
  const { tree } = parseProse(source);
  return tree ? listSlips(source, tree).map(({ wrong, start, end }) => `${wrong} ${source.slice(start, end)}`) : [];
};
const rightOf = (source: string): (string | undefined)[] => {
  const { tree } = parseProse(source);
  return tree ? listSlips(source, tree).map(({ right }) => right) : [];
};

describe('what looks like Markdown', () => {
  it.each([
    'Una línea con **negrita**, *cursiva*, ~~tachado~~ y `**código** [x] (/y)`.',
    'Vea [la red](/redes/ "Las redes"), [el texto][t] y https://ejemplo.org/a_b__c*d (ahí mismo).\n\n[t]: /casos/',
    'Son 2 * 3 o 5*3, y 2 ** 8 no lo escribe nadie salvo \\*\\*así\\*\\*.'.replace('2 ** 8', '2 \\*\\* 8'),
    'El precio* sube.\n\n*Sin impuestos, según la lista.',
    'Nombre: ________ Firma: ______',
    'El archivo mi_archivo_final y la clave a__b.',
    '—¿Viene? —preguntó ella.\n\n—Sí.',
    'Son tres,\no cuatro, según se cuente.',
    'Una cita [sic] y un [comentario] (entre paréntesis).',
    'Una nota[^a] y otra[^b].\n\n[^a]: Uno.\n\n[^b]: Dos.\n\n    Sigue.',
    '- [ ] Pendiente\n- [x] Hecha\n\n1) Uno\n2) Dos',
    '| a | b |\n| --- | :-: |\n| 1 | x \\| y |\n| 2 |   |',
    'El n.º 1 y el #1, con la marca #juntas.',
    'Gana S/ 5 | paga S/ 3.',
    'Fin de línea\\\nque sigue; una barra \\ en medio.',
    'De 24. Luego\nsiguió todo.',
    'Pérez & Hijos; I+D &c. y &nbsp;un espacio.',
    'Comilla "**así**" y (**así**).',
  ])('and is right, or means nothing, is left alone: %s', (source) => expect(slipsOf(source)).toEqual([]));

  it.each([
    ['Vea [x] (/redes/).', 'linkSpace [x] (/redes/)'],
    ['Vea [x]\t(https://ejemplo.org/a).', 'linkSpace [x]\t(https://ejemplo.org/a)'],
    ['Vea **x** [y] (#z).', 'linkSpace [y] (#z)'],
    ['- uno [x] (/redes/)', 'linkSpace [x] (/redes/)'],
    ['> uno [x] (/redes/)', 'linkSpace [x] (/redes/)'],
    ['| a |\n| - |\n| [x] (/redes/) |', 'linkSpace [x] (/redes/)'],
    ['## A [x] (/redes/)', 'linkSpace [x] (/redes/)'],
    ['Uno **dos', 'mark **dos'],
    ['Uno ** dos ** tres', 'mark ** dos '],
    ['Uno dos**', 'mark **'],
    ['Uno __dos', 'mark __dos'],
    ['**"Uno"**dos', 'mark **"Uno"'],
    ['###Uno\n', 'headingSpace ###Uno'],
    ['#######Siete', 'headingSpace #######Siete'],
    ['Uno.\n##Dos tres', 'headingSpace ##Dos tres'],
    ['> ##Uno', 'headingSpace ##Uno'],
    ['###', 'headingEmpty ###'],
    ['Uno[^x].', 'noteUnknown [^x]'],
    ['Uno[^1].\n\n[^2]: Dos.', 'noteUnknown [^1]'],
    ['[^2]: Dos.', 'noteUnused [^2]: Dos.'],
    ['•Uno\n•Dos', 'bullet •Uno'],
    ['Así:\n• Uno', 'bullet • Uno'],
    ['· Uno', 'bullet · Uno'],
    ['\uF0B7\tUno', 'bullet \uF0B7\tUno'],
    ['o\tUno', 'bullet o\tUno'],
    ['-Uno\n-Dos', 'bullet -Uno'],
    ['– Uno\n\n– Dos', 'bullet – Uno'],
    ['Así:\n1.Uno\n2.Dos', 'numbers 1.Uno'],
    ['1° Uno\n2° Dos', 'numbers 1° Uno'],
    ['| a | b |\n| -- |\n| 1 | 2 |', 'tableRule | a | b |'],
    ['a | b\nc | d', 'tableRule a | b'],
    ['a\tb\nc\td\ne\tf', 'tableTabs a\tb'],
    ['![x](/a b.png)', 'image ![x](/a b.png)'],
    ['[x](/a b/)', 'addressSpace [x](/a b/)'],
    ['[x](/a', 'linkOpen [x](/a'],
    ['[x](/a "t)', 'addressSpace [x](/a "t)'],
  ])('and was not read as such is told once, where it stands: %s', (source, told) => {
    expect(slipsOf(source)[0]).toBe(told);
    expect(slipsOf(source).length).toBeLessThanOrEqual(source.startsWith('Uno[^1]') ? 2 : 1);
  });

  it('is told with what to write, and that is read as it should be', () => {
    for (const source of [
      'Vea [el acta] (https://ejemplo.org/acta)',
      '![Plano](/a b.png)',
      '##Uno dos',
      '**Uno dos. Tres',
      '(uno)[/redes/]',
      '• Uno',
      'Así:\n1.-Uno\n2.-Dos',
    ]) {
      const [right = ''] = rightOf(source);
      expect(right, source).not.toBe('');
      expect(slipsOf(right), right).toEqual([]);
      expect(parseProse(right).tree?.children[0]?.type === 'paragraph' ? right : '', right).not.toMatch(
        /^(?:##|-|1\.) /,
      );
    }
  });

  it('is sought in any text within bounds, and points inside it', () => {
    const piece = fc.constantFrom(
      ...[
        '**',
        '*',
        '__',
        '[x]',
        '(/a)',
        '[^1]',
        '|',
        '\n',
        '\n\n',
        '• ',
        '##',
        '# ',
        'uno ',
        '\\',
        '`',
        '~~',
        '> ',
        '- ',
        '1. ',
        '&nbsp',
        '\t',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const { tree } = parseProse(source);
        const slips = tree ? listSlips(source, tree) : [];
        for (const { start, end } of slips) expect(start >= 0 && start < end && end <= source.length).toBe(true);
        expect(slips.length).toBeLessThanOrEqual(pieces.length);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
