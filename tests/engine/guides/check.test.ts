import { describe, expect, it } from 'vitest';
import { checkGuides } from '#check/guides.ts';
import { tell } from '#check/tell.ts';
import { openBook } from '#texts/book.ts';
import { parseYaml } from '#records/yaml.ts';
import { guide } from '#kinds/guide/schema.ts';
import type { CheckedRecord } from '#check/checkedRecord.ts';

const head = 'order: 1\ntitle: Guía\nsubtitle: Prueba\naudienceId: articulador\nsummary: Prueba.\nparts:\n';

const book = openBook('es-PE');

/** What the check finds in a guide, as `code line`. */
function check(parts: string): string[] {
  const { data, locate, locateText } = parseYaml(head + parts);
  const raw = {
    kind: 'guide',
    id: 'una-guia',
    file: 'data/guides/una-guia.yaml',
    data,
    body: '',
    bodyLine: 1,
    locate,
    locateText,
  } as const;
  const record = {
    kind: 'guide',
    id: raw.id,
    file: raw.file,
    body: '',
    data: guide.parse(data),
    raw,
  } as unknown as CheckedRecord;
  return checkGuides([record], (kind) => new Set(kind === 'lesson' ? ['una', 'otra'] : [])).map(
    ({ code, line, received }) => `${code} ${line} ${tell(received ?? '', book)}`,
  );
}

describe('the check of guides', () => {
  it('accepts chapters and records', () => {
    expect(
      check('  - chapter: Uno\n    sections:\n      - title: Dos\n        items: [Algo.]\n  - kind: lesson\n'),
    ).toEqual([]);
  });
  it('refuses a record that does not exist, with its part and line', () => {
    expect(check('  - kind: lesson\n    ids: [unaa]\n')).toEqual(['guia-parte-falta 8 unaa']);
  });
  it('refuses the same record twice, named or by all of its kind', () => {
    expect(check('  - kind: lesson\n    ids: [una]\n  - kind: lesson\n')).toEqual(['guia-parte-doble 9 lección «una»']);
  });
  it('refuses a guide inside a guide', () => {
    expect(check('  - kind: guide\n    ids: [una-guia]\n')).toEqual(['guia-a-si-misma 7 «una-guia»']);
  });
  it('refuses a heading that skips a level', () => {
    expect(check('  - chapter: Uno\n    sections:\n      - title: Dos\n        depth: 4\n')).toEqual([
      'guia-titulos 10 Dos',
    ]);
  });
  it('refuses a part that is nothing, or two things', () => {
    expect(check('  - title: Uno\n')).toEqual(['guia-parte-vacia 7 no tiene ni capítulo ni fichas']);
    expect(check('  - chapter: Uno\n    kind: lesson\n')).toEqual([
      'guia-parte-vacia 7 tiene capítulo propio y fichas',
    ]);
  });
});
