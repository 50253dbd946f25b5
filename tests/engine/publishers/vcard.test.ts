import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeVcards, type Vcard } from '#publishers/vcard.ts';

const card: Vcard = {
  id: 'a1@trama',
  name: 'Ana Ejemplo',
  company: 'Tiendas; Cía, S.A.',
  phone: '+51 900 000 000',
  email: 'ana@example.org',
  place: 'Quito',
  note: 'De la feria\nPide "200"',
};

/** Values of a property as a reader takes them apart: at the signs that were not escaped. */
function split(text: string): readonly string[] {
  const parts = [''];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place]!;
    if (sign === '\\') parts[parts.length - 1] += text[(place += 1)] === 'n' ? '\n' : text[place]!;
    else if (sign === ';') parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Cards as an address book reads them. */
function read(text: string): readonly Vcard[] {
  const cards: Record<string, readonly string[]>[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).split(';')[0]!;
    if (line === 'BEGIN:VCARD') cards.push({});
    else cards.at(-1)![name] = split(line.slice(colon + 1));
  }
  return cards.map((one) => ({
    id: one['UID']?.[0] ?? '',
    name: one['FN']?.[0] ?? '',
    company: one['ORG']?.[0] ?? '',
    phone: one['TEL']?.[0] ?? '',
    email: one['EMAIL']?.[0] ?? '',
    place: one['ADR']?.[6] ?? '',
    note: one['NOTE']?.[0] ?? '',
  }));
}

describe('cards of contacts', () => {
  it('say who it is in the form that old phones read', () => {
    expect(writeVcards([card]).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:a1@trama',
      'N:Ana Ejemplo;;;;',
      'FN:Ana Ejemplo',
      String.raw`ORG:Tiendas\; Cía\, S.A.`,
      'TEL;TYPE=CELL:+51 900 000 000',
      'EMAIL;TYPE=INTERNET:ana@example.org',
      'ADR;TYPE=WORK:;;;;;;Quito',
      String.raw`NOTE:De la feria\nPide "200"`,
      'END:VCARD',
      '',
    ]);
    expect(writeVcards([])).toBe('');
  });

  it('come back as they were, whatever people write, in lines that no reader cuts', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ñ', ';', ',', '\\', '\n', ':', '"', '🧵', ' ', 'n', 'END:VCARD'),
      maxLength: 60,
    });
    const name = text.map((said) => `x${said}`);
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: name, name, company: text, phone: text, email: text, place: text, note: text }), {
          maxLength: 4,
        }),
        (cards) => {
          const written = writeVcards(cards);
          expect(read(written)).toEqual(cards);
          for (const line of written.split('\r\n'))
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(written.match(/^END:VCARD\r$/gm)?.length ?? 0).toBe(cards.length);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
