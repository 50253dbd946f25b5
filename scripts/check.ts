import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkProject } from '#check/check.ts';
import { CONFIG_FILE } from '#records/configFile.ts';
import { formatGithub } from '#check/reporters/github.ts';
import { formatJson } from '#check/reporters/json.ts';
import { formatEveryReadability, formatReadability } from '#check/reporters/readability.ts';
import { formatDrafts, formatText } from '#check/reporters/text.ts';
import type { Problem } from '#records/problem.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run check`: reads the whole content and reports every problem at once. Exit code 1 when there is one
 * that stands in what is published.
 *
 *   --format text|json|github   how to print the report
 *   --readability                how easily every page reads, its hardest sentences and its refrains
 *   --sources DIR               folder with the text of the sources: compares the content with it
 *   --root DIR                  folder of the project
 *   PART …                      only problems of files whose path contains one of the parts
 */
const { values, positionals } = startCommand('check');

const root = values.root ?? process.cwd();
const sourceTexts = values.sources ?? process.env['TRAMA_SOURCES'];
const hasSources = sourceTexts !== undefined && existsSync(sourceTexts);
const { book, ...result } = checkProject(root, { sourceTexts: hasSources ? sourceTexts : undefined });
const strangers = positionals.filter((part) => !listFiles().some((file) => file.includes(part)));
if (strangers.length) {
  process.stderr.write(`${strangers.map((part) => book.t.usage.noSuchPart(part)).join('\n')}\n`);
  process.exit(1);
}
const isChosen = (file: string): boolean => !positionals.length || positionals.some((part) => file.includes(part));
const isOfChosen = ({ file, places = [] }: Problem): boolean =>
  [file, ...places.map((place) => place.file)].some(isChosen);
const problems = result.problems.filter(isOfChosen);
const drafts = { count: result.drafts.count, problems: result.drafts.problems.filter(isOfChosen) };
const pages = result.readability.filter(({ file }) => isChosen(file));
const count = Object.values(result.counts).reduce((total, number) => total + number, 0);

switch (values.format) {
  case 'json':
    process.stdout.write(formatJson(problems, count, book, drafts));
    break;
  case 'github':
    process.stdout.write(formatGithub(problems, book) + formatGithub(drafts.problems, book, 'warning'));
    break;
  default:
    process.stdout.write(
      [
        formatText(problems, count, book),
        formatDrafts(drafts.count, drafts.problems, book),
        values.readability
          ? formatEveryReadability(pages, book)
          : problems.length
            ? ''
            : formatReadability(pages, book),
        hasSources ? '' : `${book.t.check.sourcesSkipped}\n`,
      ].join(''),
    );
}
if (problems.length) process.exitCode = 1;

/** Every file that a problem may stand in, from the root of the project. */
function listFiles(): string[] {
  return ['data', 'src/content', 'public']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .concat(CONFIG_FILE);
}
