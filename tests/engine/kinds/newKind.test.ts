import { describe, expect, it } from 'vitest';
import { addKind, addKindFiles, makeFork, run } from '../support/additions.ts';
import { TypeErrors } from '../support/typeErrors.ts';

/** Where the list of kinds and that of their views are read, and what belongs to them. */
const ROOTS = ['src/views/kindViews.ts', 'src/views/standardPages.ts'];
const isOfKinds = (fileName: string): boolean => /\/src\/(?:kinds|views)\//.test(fileName);

// That one is built and found everywhere is tried in scripts/additions.test.ts.
describe('a kind more', { timeout: 240_000 }, () => {
  it('compiles as one folder and one place in the list, and does not where it leaves a part out', () => {
    const fork = makeFork();
    addKind(fork);
    const errors = new TypeErrors(fork);
    expect(errors.list(ROOTS, isOfKinds)).toEqual([]);
    for (const [file, part] of [
      ['src/kinds/visit/kind.ts', "  citable: 'visita',\n"],
      ['src/kinds/visit/kind.ts', '  coverage: { place: 6, sources: true },\n'],
      ['src/kinds/visit/words.ts', "    list: 'Follow-up visits',\n"],
      ['src/kinds/visit/view.ts', "  lists: listStandardPages('visit'),\n"],
    ] as const) {
      fork.edit(file, part, '');
      expect(
        errors.list(ROOTS, (name) => name.includes('/src/kinds/visit/')),
        part,
      ).not.toEqual([]);
      addKindFiles(fork);
    }
  });

  it('is refused by the check with the place of what is wrong, as any other', () => {
    const fork = makeFork();
    addKind(fork);
    run(fork, 'scripts/new.ts', 'visita-de-seguimiento', 'mi-visita');
    fork.edit('src/content/visits/mi-visita.mdx', 'summary: Una', 'sumary: Una');
    expect(run(fork, 'scripts/check.ts')).toMatch(/src\/content\/visits\/mi-visita\.mdx:4:1\n.*sumary/s);
  });
});
