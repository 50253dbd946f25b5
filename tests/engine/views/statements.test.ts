import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { es } from '#texts/es/index.ts';
import { en } from '#texts/en/index.ts';
import { root } from '../support/project.ts';

/** What the scripts keep on a device: where, and the words by which the page on privacy tells of it. */
const KEPT: Readonly<Record<string, RegExp>> = {
  'readingProgress.ts': /ruta de lectura/,
  'search/recent.ts': /últimas búsquedas/,
  'offline/news.ts': /hora del último cambio/,
  'offline/store.ts': /leer sin conexión/,
  'store/lasting.ts': /última copia/,
  'store/openStore.ts': /fichas que llena o recibe/,
};
const KEEPS =
  /\b(?:localStorage|sessionStorage)\.setItem|\bindexedDB\b|\bcaches\.open\(|document\.cookie|\bcookieStore\b/;

describe('the page on privacy', () => {
  it('tells of all that the scripts keep on a device', () => {
    const folder = join(root, 'src', 'client');
    const keeping = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name) && KEEPS.test(readFileSync(join(folder, name), 'utf8')));
    expect(keeping.sort()).toEqual(Object.keys(KEPT).sort());
    const { kept, monitoring } = es.statements.privacy;
    const told = JSON.stringify([...kept, monitoring]);
    for (const [file, words] of Object.entries(KEPT)) expect(told, file).toMatch(words);
  });

  it('names the buttons and pages as they are called', () => {
    for (const { statements, search, offline, myGuide } of [es, en]) {
      const told = JSON.stringify(statements.privacy);
      for (const name of [search.forget, offline.title, offline.remove, myGuide.title]) expect(told).toContain(name);
    }
  });
});
