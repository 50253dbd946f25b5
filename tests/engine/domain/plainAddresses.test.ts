import { describe, expect, it } from 'vitest';
import { hideAddresses } from '#domain/plainAddresses.ts';

describe('an address in a text', () => {
  it.each([
    ['Vea https://www.ejemplo.org/s/2011/a.pdf.', 'Vea .'],
    ['Vea www.ejemplo.org/2011, y más', 'Vea , y más'],
    ['Escriba a cuentas+2019@loma.example.org.', 'Escriba a .'],
    ['El trabajo doi:10.1000/S/35.2011 (y otro)', 'El trabajo  (y otro)'],
    ['El libro (ISBN 978-612-45-0000-1) y ISSN: 1234-567X', 'El libro () y '],
    ['Está en ejemplo.org.pe/2011/5 hoy', 'Está en  hoy'],
  ])('is no part of its words: %s', (text, rest) => {
    expect(hideAddresses(text, '\uFFFC').replaceAll('\uFFFC', '')).toBe(rest);
    expect(hideAddresses(text, ' ')).toHaveLength(text.length);
  });

  it.each(['Cuesta S/ 35.20 y sube 5.5%.', 'La S.A.C. y los EE.UU. firman.', 'Año 10.2011'])(
    'is not seen where there is none: %s',
    (text) => expect(hideAddresses(text, '_')).toBe(text),
  );
});
