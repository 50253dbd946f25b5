import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkProject } from '#check/check.ts';
import { formatGithub } from '#check/reporters/github.ts';
import { formatJson } from '#check/reporters/json.ts';
import { formatEveryReadability, formatReadability } from '#check/reporters/readability.ts';
import { formatText } from '#check/reporters/text.ts';

/**
 * `npm run check`: reads the whole content and reports every problem at once. Exit code 1 when there is one.
 *
 *   --format text|json|github   how to print the report
 *   --readability                how easily every page reads, with its hardest sentences
 *   --sources DIR               folder with the text of the sources: compares the content with it
 *   --root DIR                  folder of the project
 *   PART …                      only problems of files whose path contains one of the parts
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    readability: { type: 'boolean', default: false },
    sources: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  },
});

const sourceTexts = values.sources ?? process.env['TRAMA_SOURCES'];
const hasSources = sourceTexts !== undefined && existsSync(sourceTexts);
const { book, ...result } = checkProject(values.root, { sourceTexts: hasSources ? sourceTexts : undefined });
const isChosen = (file: string): boolean => !positionals.length || positionals.some((part) => file.includes(part));
const problems = result.problems.filter(({ file }) => isChosen(file));
const pages = result.readability.filter(({ file }) => isChosen(file));
const count = Object.values(result.counts).reduce((total, number) => total + number, 0);

switch (values.format) {
  case 'json':
    process.stdout.write(formatJson(problems, count, book));
    break;
  case 'github':
    process.stdout.write(formatGithub(problems, book));
    break;
  case 'text':
    process.stdout.write(
      [
        formatText(problems, count, book),
        values.readability ? formatEveryReadability(pages) : formatReadability(pages, book),
        hasSources ? '' : `${book.t.check.sourcesSkipped}\n`,
      ].join(''),
    );
    break;
  default:
    process.stderr.write(`${book.t.check.unknownFormat(values.format)}\n`);
    process.exitCode = 2;
}
if (problems.length) process.exitCode = 1;
