import { describe, expect, it } from 'vitest';
import { CONTENTS_PLACE, contentsPlace, readContents } from '#domain/contents.ts';

const place = contentsPlace(2);

describe('contents of a page', () => {
  it('names the headings that the page has, and gives an anchor to those without one', () => {
    const body = readContents(`<h1>Uno</h1>${place}<h2 id="a">Qué hizo</h2><h2>Qué <em>logró</em></h2><h2>Fin</h2>`);
    expect(body.entries).toEqual([
      { id: 'a', html: 'Qué hizo', level: 2 },
      { id: 'qué-logró', html: 'Qué logró', level: 2 },
      { id: 'fin', html: 'Fin', level: 2 },
    ]);
    expect(body.html).toBe(
      `<h1>Uno</h1>${CONTENTS_PLACE}` +
        '<h2 id="a">Qué hizo</h2><h2 id="qué-logró">Qué <em>logró</em></h2><h2 id="fin">Fin</h2>',
    );
  });

  it('takes no anchor that stands already', () => {
    const { entries } = readContents(`${place}<p id="fin"></p><h2>Fin</h2><h2>Fin</h2><h2>Otro</h2>`);
    expect(entries.map(({ id }) => id)).toEqual(['fin-1', 'fin-2', 'otro']);
  });

  it('leaves out marks, headings that are not to be listed and those below its depth', () => {
    const html = '<h2>A<sup><a href="#n">1</a></sup></h2><h2 data-unlisted>B</h2><h3>C</h3><h2>D</h2><h2>E</h2>';
    expect(readContents(place + html).entries.map((entry) => entry.html)).toEqual(['A', 'D', 'E']);
    expect(readContents(contentsPlace(3) + html).entries.map((entry) => entry.html)).toEqual(['A', 'C', 'D', 'E']);
  });

  it('is not shown where few headings need none, and leaves a page without its place as it is', () => {
    const few = '<h2 id="a">A</h2><h2 id="b">B</h2>';
    expect(readContents(place + few)).toEqual({ html: few, entries: [] });
    expect(readContents('<h2>A</h2>')).toEqual({ html: '<h2>A</h2>', entries: [] });
  });
});
