import { describe, expect, it } from 'vitest';
import { findNearest } from '#records/nearest.ts';

describe('findNearest', () => {
  it('puts the most alike first', () => {
    expect(findNearest('gamarra', ['cusco', 'camara', 'gamarras'])).toEqual(['gamarras', 'camara']);
  });

  it('gives nothing when nothing is alike', () => {
    expect(findNearest('lima', ['arequipa', 'puno', 'piura'])).toEqual([]);
    expect(findNearest('lima', [])).toEqual([]);
  });

  it('knows a name that was cut short or written out', () => {
    expect(findNearest('inkas', ['inkas-hotels', 'rablem'])).toEqual(['inkas-hotels']);
    expect(findNearest('red-inkas', ['inkas', 'rablem'])).toEqual(['inkas']);
  });

  it('does not take a mere word of a long name for it', () => {
    expect(findNearest('historia-de-la-red-de-redes-de-cusco', ['cusco', 'red'])).toEqual([]);
    expect(findNearest('x', ['xyz'])).toEqual(['xyz']);
  });

  it('gives as many as asked, those alike in the order of the alphabet', () => {
    expect(findNearest('red-a', ['red-d', 'red-b', 'red-c', 'red-e'], 2)).toEqual(['red-b', 'red-c']);
  });
});
