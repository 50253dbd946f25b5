import { describe, expect, it } from 'vitest';
import { listModules, sumCode } from '#cache/code.ts';

describe('the code that something is made by', () => {
  it('is a file with all that it imports, near and far', () => {
    const modules = listModules(['press/worker.ts', 'press/guide.typ']);
    for (const file of [
      'press/worker.ts',
      'press/guide.typ',
      'press/typstNative.ts',
      'publishers/guide/epub.ts',
      'publishers/zip.ts',
      'domain/escape.ts',
    ])
      expect(modules).toContain(file);
    expect(modules).not.toContain('press/press.ts');
    expect(listModules(['press/guide.typ'])).toEqual(['press/guide.typ']);
  });

  it('has a sum of its own', () => {
    expect(sumCode('press/worker.ts')).toBe(sumCode('press/worker.ts'));
    expect(sumCode('press/worker.ts')).not.toBe(sumCode('press/guide.typ'));
  });
});
