import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#cache/wholeFile.ts';
import { checkProject } from '#check/check.ts';
import { formatText } from '#check/reporters/text.ts';
import type { Consent } from '#kinds/consent/schema.ts';
import { isDay } from '#domain/workspace/fields.ts';
import { toJson } from '#publishers/publication.ts';
import { maskNames, reissueArchive } from '#publishers/reissue.ts';
import { EDITIONS_FOLDER, hashOf, readEditions, type RecordedEdition } from '#records/editions.ts';
import { findNearest } from '#records/nearest.ts';
import type { RawRecord } from '#records/raw.ts';
import { readProject } from '#records/read.ts';
import { validateRecord } from '#records/validate.ts';
import { startCommand } from './lib/startCommand.ts';

/**
 * `npm run withdraw -- <consent>`: takes a consent back, writes every edition that was kept again without the names of
 * whoever gave it, and tells what is left for an editor to take out.
 *
 *   -- --on 2026-05-30   the day on which it was taken back; today where it is left out
 */
const { values, positionals } = startCommand('withdraw');
const root = process.cwd();
const { book } = checkProject(root);
const words = book.t.commands.withdraw;
const fail: (message: string) => never = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const on = values.on ?? new Date().toISOString().slice(0, 10);
if (!isDay(on)) fail(words.badDay(on));
const records = readProject(root).records.filter(({ kind }) => kind === 'consent');
const [id = ''] = positionals;
const record = records.find((one) => one.id === id);
if (!record) {
  const known = records.map((one) => one.id);
  fail(words.unknown(id, findNearest(id, known)[0] ?? known.join(', ')));
}
const { data, problems } = validateRecord(record);
if (data === undefined) fail(formatText(problems, 1, book));
const consent = data as Consent;
const names = [consent.who, ...consent.aliases];
const takenOn = takeBack(record, consent);

const changed = readEditions(root).editions.flatMap(reissue);
console.log(changed.length ? words.editions(changed.join(', ')) : words.noEdition);
const left = checkProject(root).problems.filter(({ detail }) => detail?.['id'] === id);
console.log(left.length ? formatText(left, records.length, book) : words.clean(record.file));
console.log(words.history);

/** Writes into its file that a consent was taken back, where it does not say so. @returns the day that counts */
function takeBack({ file }: RawRecord, { withdrawnOn }: Consent): string {
  if (withdrawnOn !== undefined) return withdrawnOn;
  const path = join(root, file);
  writeWhole(path, `${readFileSync(path, 'utf8').trimEnd()}\nwithdrawnOn: '${on}'\n`);
  console.log(words.taken(file, book.format.date(on)));
  return on;
}

/** Writes an edition again without the names. @returns its name where something was taken out */
function reissue({ archive, ...kept }: RecordedEdition): string[] {
  const { edition, publishedOn, archiveSha256, withdrawals = [], figures } = kept;
  const mark = { text: words.mark(takenOn), id: words.markId(withdrawals.length + 1) };
  const note = { name: words.noteName, text: `${words.note(book.format.date(takenOn))}\n` };
  const written = archive && reissueArchive(archive, names, mark, publishedOn, note);
  const listed = JSON.stringify(figures);
  const masked = maskNames(listed, names, mark);
  if (written === archive && masked === listed) return [];
  const file = join(root, EDITIONS_FOLDER, edition);
  if (written) writeWhole(`${file}.zip`, written);
  const sum = written ? hashOf(written) : archiveSha256;
  writeWhole(
    `${file}.json`,
    toJson({
      edition,
      publishedOn,
      ...(sum === undefined ? {} : { archiveSha256: sum }),
      withdrawals: [...withdrawals, takenOn],
      figures: JSON.parse(masked) as typeof figures,
    }),
  );
  return [edition];
}
