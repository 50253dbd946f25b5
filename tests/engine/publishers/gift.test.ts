import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeGift, writeGift, type GiftQuestion } from '#publishers/gift.ts';

/** Reads what was written, as a platform does: signs after a backslash mean themselves. */
function readGift(text: string): GiftQuestion[] {
  const blocks = text.split(/\n\n/).slice(1);
  return blocks.map((block) => {
    const parts: { sign: string; text: string }[] = [{ sign: '', text: '' }];
    for (let at = 0; at < block.length; at += 1) {
      const sign = block[at] ?? '';
      const last = parts.at(-1)!;
      if (sign === '\\') last.text += block[(at += 1)] ?? '';
      else if (/[~=#{}:]/.test(sign)) parts.push({ sign, text: '' });
      else last.text += sign;
    }
    const [, , name, , question, ...rest] = parts;
    const options: { text: string; isRight: boolean; why: string }[] = [];
    for (const { sign, text: said } of rest) {
      if (sign === '=' || sign === '~') options.push({ text: said.trim(), isRight: sign === '=', why: '' });
      if (sign === '#') options[options.length - 1]!.why = said.trim();
    }
    return { name: name!.text, text: question!.text.replace('[plain]', '').trim(), options };
  });
}

const words = fc.string({ unit: fc.constantFrom(...'ab ~=#{}:\\\n¿é🧵') }).map((text) => `x${text}x`);

it('comes back as it was, whatever signs its texts hold', () => {
  const flat = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          name: words,
          text: words,
          options: fc.array(fc.record({ text: words, isRight: fc.boolean(), why: words }), {
            minLength: 2,
            maxLength: 5,
          }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      (questions) => {
        expect(readGift(writeGift('Una/Otra', questions))).toEqual(
          questions.map(({ name, text, options }) => ({
            name: flat(name),
            text: flat(text),
            options: options.map((one) => ({ ...one, text: flat(one.text), why: flat(one.why) })),
          })),
        );
      },
    ),
    { seed: 20261201, numRuns: 300 },
  );
});

it('writes each question as the format has it', () => {
  expect(escapeGift('a=b: {c}~#\\')).toBe('a\\=b\\: \\{c\\}\\~\\#\\\\');
  expect(
    writeGift('Sitio/Fase', [
      {
        name: 'uno',
        text: '¿Qué?',
        options: [
          { text: 'Sí.', isRight: true, why: 'Así es.' },
          { text: 'No: nunca.', isRight: false, why: 'No.' },
        ],
      },
    ]),
  ).toBe('$CATEGORY: Sitio/Fase\n\n::uno::[plain]¿Qué? {\n\t=Sí.#Así es.\n\t~No\\: nunca.#No.\n}\n');
});
