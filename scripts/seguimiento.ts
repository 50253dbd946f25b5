import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';
import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import { loadProject } from '#pipeline.ts';
import { formSettingOf } from '#publishers/monitoring/formSetting.ts';
import { explainError } from './lib/systemError.ts';
import { startCommand } from './lib/startCommand.ts';
import { runLedger } from './monitoring/run.ts';

/**
 * `npm run seguimiento -- COMMAND …`: the private ledger of the monitoring (docs/seguimiento.md). It is a folder of its
 * own, which is never published and which git does not take along.
 */
const { values, positionals } = startCommand('seguimiento');
const [command, ...files] = positionals;
const root = process.cwd();
const { problems, site, book } = await loadProject(root);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** What is wrong with the project as it is now; undefined where nothing is. */
function check(): string | undefined {
  const result = checkProject(root);
  return result.problems.length ? formatText(result.problems, 0, result.book) : undefined;
}

/** Asks without showing what is typed. */
async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  process.stderr.write(question);
  const silent = new Writable({ write: (_, __, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

if (!site) {
  process.stderr.write(formatText(problems, 0, book));
  process.exitCode = 1;
} else if (!site.config.monitoring) {
  print(book.t.ledger.noMonitoring);
  process.exitCode = 1;
} else
  try {
    process.exitCode = await runLedger(command, {
      config: buildMonitoringConfig(site.records, site.config.monitoring),
      book,
      site: { root, records: site.records, settings: site.config.monitoring, licence: site.config.licence, check },
      folder: resolve(values.ledger ?? (values.practice ? 'seguimiento-practica' : 'seguimiento')),
      xlsForm: formSettingOf(site.config, site.records, book),
      values,
      files,
      now: Date.now(),
      print,
      ask,
    });
  } catch (error) {
    print(book.t.ledger.failed(explainError(error, book)));
    process.exitCode = 1;
  }
