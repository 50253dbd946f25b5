import { expect, it } from 'vitest';
import { en } from '#texts/en/index.ts';
import { es } from '#texts/es/index.ts';
import { tellBytes, type LedgerMessage } from '#texts/ledgerMessage.ts';

/** What only who works on the command line can do. */
const OF_THE_COMMAND_LINE = /--|npm run|\bsrc\/|\bdata\/|\bdocs\//u;

for (const [language, { ledgerFaults, ledgerRemarks, ledgerMends }] of Object.entries({ es, en })) {
  const messages: Readonly<Record<string, LedgerMessage>> = { ...ledgerFaults, ...ledgerRemarks };

  it(`${language}: a page tells to do what can be done on a page`, () => {
    const told = Object.entries(messages).map(([code, { mend }]) => `${code}: ${ledgerMends[code] ?? mend({})}`);
    expect(told.filter((text) => OF_THE_COMMAND_LINE.test(text))).toEqual([]);
  });

  it(`${language}: each mend of a page is of a fault that there is`, () => {
    expect(Object.keys(ledgerMends).filter((code) => !messages[code])).toEqual([]);
  });

  it(`${language}: a file that is too large is told in MB`, () => {
    expect(ledgerFaults.tooLarge.reason({ bytes: '104857600', most: '524288' })).toMatch(/104\.9 MB.*525 KB/u);
  });
}

it('sizes are rounded up, as everywhere on a site', () => {
  for (const [bytes, text] of [
    ['1', '1 KB'],
    ['999000', '999 KB'],
    ['999500', '1 MB'],
    ['1200001', '1.3 MB'],
  ] as const)
    expect(tellBytes(bytes)).toBe(text);
});
