import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#cache/wholeFile.ts';
import { formatText } from '#check/reporters/text.ts';
import { compareFigures, recordFigures } from '#domain/changes.ts';
import { loadProject } from '#pipeline.ts';
import { listEditionFiles, packEdition } from '#publishers/editionFiles.ts';
import { toJson, type Publication } from '#publishers/publication.ts';
import { EDITIONS_FOLDER, hashOf, readEditions } from '#records/editions.ts';
import { readLicenceText } from '#records/licence.ts';
import { urlOf } from '#views/page.ts';
import { plainText } from '#views/lines.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run edition`: keeps the edition that `src/site.config.ts` names. Writes the value of every measure
 * (`data/editions/<edition>.json`) and the data files under its fixed addresses (`data/editions/<edition>.zip`). From
 * then on these files are served as they are, whatever changes later.
 *
 *   -- --replace   writes it again, for an edition that nobody has used yet
 */
const { values } = startCommand('edition');
const root = process.cwd();
const fail: (message: string) => never = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const { problems, site, book } = await loadProject(root);
if (!site) fail(formatText(problems, 0, book));
const { config, records, figures } = site;
const words = book.t.commands.edition;
const folder = join(root, EDITIONS_FOLDER);
const file = join(folder, `${config.edition}.json`);
if (existsSync(file) && !values.replace) fail(words.exists(config.edition, EDITIONS_FOLDER));

if (!records.list('dataset').length) fail(words.empty);
const publication: Publication = {
  config,
  book,
  records,
  figures,
  plain: (text) => plainText(site, text).replace(/\s+/g, ' ').trim(),
  urlOf: (address) => urlOf(config, address),
  licenceText: readLicenceText(root, config.licence),
};
const recorded = recordFigures(figures);
const files = listEditionFiles(publication);
const previous = readEditions(root)
  .editions.filter(({ edition }) => edition !== config.edition)
  .at(-1);

mkdirSync(folder, { recursive: true });
const archive = packEdition(files, config.publishedOn);
const { edition, publishedOn } = config;
// The list of figures last: what has it is kept whole.
writeWhole(join(folder, `${edition}.zip`), archive);
writeWhole(file, toJson({ edition, publishedOn, archiveSha256: hashOf(archive), figures: recorded }));
console.log(words.done(config.edition, Object.keys(recorded).length, files.length, EDITIONS_FOLDER));
if (previous) console.log(words.changes(previous.edition, compareFigures(previous.figures, recorded).length));
