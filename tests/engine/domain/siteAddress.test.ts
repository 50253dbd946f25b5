import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWithin } from '#domain/siteAddress.ts';

const root = 'https://redes.example/valle/';

describe('findWithin', () => {
  it.each([
    ['/', root],
    ['/casos/x/', `${root}casos/x/`],
    ['/glosario/#lo-que-pasó', `${root}glosario/#lo-que-pas%C3%B3`],
    ['/buscar/?q=..%2F', `${root}buscar/?q=..%2F`],
    ['/datos/ventas.2024.csv', `${root}datos/ventas.2024.csv`],
    ['/@alguien/', `${root}@alguien/`],
  ])('follows %s', (address, expected) => expect(findWithin(root, address)).toBe(expected));

  it.each([
    '',
    'casos/x/',
    '//malo.example/',
    '///malo.example/',
    '/\\malo.example/',
    '\\\\malo.example',
    'https://malo.example/',
    'https:malo',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '/../fuera/',
    '/casos/../../../fuera/',
    '/./casos/',
    '/casos/..',
    '/%2e%2e/fuera/',
    '/.%2E/fuera/',
    '/%2F/malo.example',
    '/casos/%5c..%5cfuera/',
    '/%00',
    '/%0d%0aset-cookie:x',
    '/\t/malo.example/',
    '/\n/malo.example/',
    '/casos/\u202e/',
    '/casos/\u0000/',
    '/a b/',
    '?q=x',
    '#x',
  ])('refuses %j', (address) => expect(findWithin(root, address)).toBeUndefined());

  it('gives nothing for a root that is no address', () => expect(findWithin('redes', '/x/')).toBeUndefined());

  it('never leads out of the site, whatever it is given', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      ':',
      '@',
      '?',
      '#',
      '\t',
      'a',
      'https:',
      '//',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (address) => {
          const found = findWithin(root, address);
          if (found === undefined) return;
          const url = new URL(found);
          expect(url.origin).toBe('https://redes.example');
          expect(url.pathname.startsWith('/valle/')).toBe(true);
          expect(address.startsWith('/')).toBe(true);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});
