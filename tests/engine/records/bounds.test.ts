import { describe, expect, it } from 'vitest';
import { findGroupExcess, findProseExcess, MOST } from '#records/bounds.ts';
import { parseProse } from '#records/prose.ts';
import { parseYaml } from '#records/yaml.ts';

const nested = (levels: number) => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

describe('what is beyond reason', () => {
  it.each([
    ['a paragraph', 'palabra '.repeat(MOST.paragraphLetters / 8 + 1), 'paragraphLetters'],
    ['asterisks', '**a '.repeat(MOST.paragraphMarks), 'paragraphMarks'],
    ['brackets', '['.repeat(100_000), 'paragraphLetters'],
    ['nested lists', nested(500), 'levels'],
    ['lists in one line', `${'- '.repeat(MOST.levels + 1)}a`, 'levels'],
    ['quotations', `${'>'.repeat(MOST.levels + 1)} a`, 'levels'],
  ])('of prose: %s is not read', (_, text, bound) => {
    expect(findProseExcess(text)?.bound).toBe(bound);
    expect(parseProse(text)).toMatchObject({ tree: undefined, errors: [], excess: { bound } });
  });

  it('of prose: what opens few signs and goes deep is told by its tree', () => {
    const text = `${Array.from({ length: 40 }, (_, index) => (index % 2 ? '*a ' : '_a ')).join('')}${'b* b_ '.repeat(20)}`;
    expect(findProseExcess(text)).toBeUndefined();
    expect(parseProse(text).excess).toEqual({ bound: 'treeLevels', line: 1 });
  });

  it('of prose: many paragraphs are none', () => {
    const text = 'Una *palabra* y [otra](/redes/).\n\n'.repeat(3_000);
    expect(findProseExcess(text)).toBeUndefined();
    expect(findProseExcess(nested(6))).toBeUndefined();
  });

  it.each([
    ['brackets', `a: ${'['.repeat(1_000)}`, 'levels'],
    ['groups', `a: ${'{ b: '.repeat(100)}`, 'levels'],
    ['lists', `a:\n  ${'- '.repeat(100)}b`, 'levels'],
    ['lines', 'a: 1\n'.repeat(MOST.yamlLines + 1), 'yamlLines'],
  ])('of YAML: %s are not read', (_, text, bound) => {
    expect(findGroupExcess(text)?.bound).toBe(bound);
    expect(parseYaml(text, 2)).toMatchObject({
      data: undefined,
      errors: [{ code: 'texto-enorme', excess: { bound } }],
    });
  });

  it('of YAML: brackets of many texts are not summed up', () => {
    expect(findGroupExcess('a: uno [dos\n'.repeat(100))).toBeUndefined();
  });
});
