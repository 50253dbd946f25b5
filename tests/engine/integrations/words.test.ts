import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { takeWords } from '../../../src/integrations/words.ts';
import { root } from '../support/project.ts';

describe('what is bundled for the browser', () => {
  it.each([
    ['es', 'sin dato'],
    ['en', 'no data'],
  ] as const)('says the words of the site in %s', async (language, words) => {
    const { outputFiles } = await build({
      stdin: { contents: "import { missing } from '#words/quantities.ts'; console.log(missing);", resolveDir: root },
      bundle: true,
      write: false,
      plugins: [takeWords(language)],
    });
    expect(outputFiles[0]?.text).toContain(words);
  });
});
