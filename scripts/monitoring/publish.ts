import { join, relative, resolve } from 'node:path';
import { canonicalJson } from '#domain/monitoring/crypto/canonicalJson.ts';
import { chainId, isDay } from '#domain/monitoring/ledger/acts.ts';
import { dayOf, findPeriod } from '#domain/monitoring/ledger/days.ts';
import { buildFigureDatasets, type PublishedFigures } from '#domain/monitoring/publication/dataset.ts';
import { writeEdition } from '#domain/monitoring/publication/editionFile.ts';
import { buildPublicationInput, type MissingAnswers } from '#domain/monitoring/publication/fromLedger.ts';
import type { Edition } from '#domain/monitoring/publication/input.ts';
import { publishFigures } from '#domain/monitoring/publication/publish.ts';
import { kinds } from '#kinds/index.ts';
import { writeFigureFiles } from '#publishers/monitoring/figureFiles.ts';
import { findNearest } from '#records/nearest.ts';
import { writeTogether, type WholeFile } from '../lib/writeTogether.ts';
import { withLedger } from './admitInto.ts';
import { editionFileOf } from './editions.ts';
import { isInside } from './keys.ts';
import { EDITIONS_FOLDER, makeFolder } from './ledgerFolder.ts';
import { formatRefusals } from './refusals.ts';
import { formatFaults } from './report.ts';
import { LedgerError, practiceOf, type Session } from './session.ts';
import { readExisting, verifyFolder, type VerifiedFolder } from './verified.ts';

/** Folders of a project whose files are published. */
const OPEN_FOLDERS = ['data', 'src', 'public'];

/**
 * `publicar`: the figures of a period as an edition, which stays with the ledger, and as datasets of the site. What is
 * wrong anywhere leaves all as it was. @returns the code to end with
 */
export async function publish(session: Session): Promise<number> {
  const { book, config, print, values } = session;
  const words = book.t.ledgerPublication;
  const settings = readSettings(session);
  const period = values.period ?? '';
  checkPeriod(session, period);
  const today = dayOf(session.now, config.timeZone);
  const day = values.day ?? today;
  if (!isDay(day)) throw new LedgerError(words.badDay(day));
  if (day > today) throw new LedgerError(words.dayAhead(book.format.date(day), book.format.date(today)));
  readExisting(session);
  return withLedger(session, async (present) => {
    const verified = await verifyFolder(session, present, true);
    const { view, editions, faults } = verified;
    if (faults.length) {
      print([formatFaults(session, faults, view), words.faulty(book.t.ledger.faults(faults.length))].join('\n\n'));
      return 1;
    }
    const last = editions.at(-1)?.day ?? day;
    if (day < last) throw new LedgerError(words.dayBehind(book.format.date(day), book.format.date(last)));
    const { input, missing } = buildPublicationInput(view, config, { period, day, today, earlier: editions });
    if (missing.length) throw new LedgerError(words.missing(listMissing(missing)));
    const { edition, refusals } = await publishFigures(input);
    const told = formatRefusals(session, refusals);
    if (!edition.figures.some(({ state }) => state === 'published')) {
      print([told, words.nothing].filter(Boolean).join('\n\n'));
      return 1;
    }
    const code = keep(session, settings, { verified, edition });
    if (told) print(`\n${told}`);
    return code;
  });
}

const listMissing = (missing: readonly MissingAnswers[]): string =>
  missing.map((form) => `  ${chainId(form)}`).join('\n');

/** What the records of the figures say of themselves, and where they go. */
interface Settings {
  readonly sourceId: string;
  readonly topicId: string;
  readonly licence: string;
  /** Folder of the datasets, absolute. */
  readonly folder: string;
}

/** @throws where a practice would be published as real, or the site does not say of which source its figures are */
function readSettings(session: Session): Settings {
  const { site, values, book } = session;
  const words = book.t.ledgerPublication;
  const { publication } = site?.settings ?? {};
  const { out } = values;
  if (!site || !publication) throw new LedgerError(words.noSettings);
  const isPractice = practiceOf(session);
  if (!isPractice && out !== undefined) throw new LedgerError(words.outOnlyPractice);
  if (isPractice && out === undefined) throw new LedgerError(words.practiceNeedsOut);
  if (out !== undefined && OPEN_FOLDERS.some((name) => isInside(out, join(site.root, name))))
    throw new LedgerError(words.practiceOutside(out));
  const { sourceId, topicId, licence = site.licence } = publication;
  return { sourceId, topicId, licence, folder: resolve(out ?? join(site.root, kinds.dataset.folder)) };
}

function checkPeriod({ config, book }: Session, period: string): void {
  if (findPeriod(config, period)) return;
  const all = config.periods.map(({ id }) => id);
  throw new LedgerError(book.t.ledgerPublication.unknownPeriod(period, findNearest(period, all, 1)[0], all.join(', ')));
}

/** What an edition tells, whenever it is made. */
const sayOf = ({ figures, forms, root }: Edition): string => canonicalJson({ figures, forms, root });

/** A new edition of a ledger that was verified. */
interface Made {
  readonly verified: VerifiedFolder;
  readonly edition: Edition;
}

/** Writes an edition where it tells something new, and the datasets of all editions. @returns the code to end with */
function keep(session: Session, settings: Settings, { verified, edition }: Made): number {
  const { book, print, folder, site } = session;
  const words = book.t.ledgerPublication;
  const date = (day: string) => book.format.date(day);
  const before = verified.editions.findLast(({ period }) => period === edition.period);
  const isNew = !before || sayOf(before) !== sayOf(edition);
  const datasets = listDatasets(session, settings, isNew ? [...verified.editions, edition] : verified.editions);
  const file = editionFileOf(edition.number);
  if (isNew) makeFolder(folder, EDITIONS_FOLDER);
  // The edition first: if all ends in the middle, what was published is known, and publishing again mends the rest.
  const { written, undo } = writeTogether([
    ...(isNew ? [{ path: join(folder, file), content: writeEdition(edition) }] : []),
    ...listFiles(settings, datasets),
  ]);
  const report = practiceOf(session) ? undefined : site?.check();
  if (report !== undefined) {
    undo();
    print(words.spoiled(report.trimEnd()));
    return 1;
  }
  const files = written.filter((path) => !isInside(path, folder)).map((path) => relative(process.cwd(), path));
  print(
    isNew
      ? [
          words.published(edition.number, titleOf(session, edition), date(edition.day)),
          ...tellEdition(session, edition, file),
        ].join('\n')
      : words.same(before.number, date(before.day)),
  );
  print(words.written(files));
  const example = datasets
    .flatMap(({ id, dataset }) => dataset.measures.map((measure) => `${id}/${measure.id}`))
    .at(-1);
  if (isNew && example !== undefined) print(words.cite(example));
  return 0;
}

const titleOf = ({ config }: Session, { period }: Edition): string => findPeriod(config, period)?.title ?? period;

function tellEdition({ book }: Session, { figures, root }: Edition, file: string): readonly string[] {
  const words = book.t.ledgerPublication;
  const count = (wanted: Edition['figures'][number]['state']) => figures.filter(({ state }) => state === wanted).length;
  return [
    `  ${words.counts(count('published'), count('withheld'), count('empty'))}`,
    `  ${words.root(root)}`,
    words.kept(file),
  ];
}

/** The datasets of some editions. Those of a practice say so in their titles. */
function listDatasets(
  session: Session,
  { sourceId, topicId, licence }: Settings,
  editions: readonly Edition[],
): readonly PublishedFigures[] {
  const { config, book } = session;
  const options = { words: book.t.publishedFigures, sourceId, topicId, licence };
  const datasets = buildFigureDatasets(editions, config, options);
  if (!practiceOf(session)) return datasets;
  const { practiceTitle } = book.t.ledgerPublication;
  return datasets.map((item) => ({ ...item, dataset: { ...item.dataset, title: practiceTitle(item.dataset.title) } }));
}

const listFiles = ({ folder }: Settings, datasets: readonly PublishedFigures[]): readonly WholeFile[] =>
  datasets
    .flatMap((dataset) => writeFigureFiles(dataset))
    .map(({ path, text }) => ({ path: join(folder, path), content: text }));
