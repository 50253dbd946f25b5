import { addressOf } from '#kinds/addresses.ts';
import { buildFigureIndex } from '#domain/figures.ts';
import { listEntries } from '#domain/vocabularies.ts';
import { kindNames, type Kind } from '#kinds/index.ts';
import { assembleRecords, type SiteRecords } from '#records/assemble.ts';
import { compareProblems, type Problem } from '#records/problem.ts';
import type { RawRecord } from '#records/raw.ts';
import { readEditions } from '#records/editions.ts';
import { describeRecord } from '#records/describe.ts';
import { readProject } from '#records/read.ts';
import { tellSpans } from '#records/spans.ts';
import { typeTable } from '#records/table.ts';
import type { TableContext } from '#records/totals.ts';
import { validateRecord } from '#records/validate.ts';
import { WrittenTexts } from '#records/writtenText.ts';
import type { Dataset } from '#kinds/dataset/schema.ts';
import type { Book } from '#texts/book.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { groupProblems } from './group.ts';
import { checkIndicators } from './indicators.ts';
import { checkFolders } from './folders.ts';
import { checkFormats } from './formats.ts';
import { checkAddresses, listSiteLinks } from './links.ts';
import { checkSections } from './sections.ts';
import { checkGuides } from './guides.ts';
import { checkGuideTexts } from './guideTexts.ts';
import { checkMeasures } from './measures.ts';
import { checkVocabularies } from './vocabularies.ts';
import { checkNetworkFigures } from './networkFigures.ts';
import { checkOrder } from './order.ts';
import { checkPersons } from './persons.ts';
import { checkPlainTexts } from './plainTexts.ts';
import { checkPointers, checkVocabularyFiles } from './pointers.ts';
import { checkOwnWords, readSourceRuns } from './ownWords.ts';
import { checkProse } from './prose.ts';
import { checkPublicFiles } from './publicFiles.ts';
import { openProjectBook } from './projectBook.ts';
import { checkSiteConfig } from './siteConfig.ts';
import { checkSigns } from './signs.ts';
import { checkStops } from './stops.ts';
import { checkLooseFigures, checkReadability, listReadability, type ReadingEase } from './style.ts';
import type { Targets } from './targets.ts';
import { checkTitles } from './titles.ts';

/** What the check gives: every problem, and the records when there is none. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** Number of records read, by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** Reading ease of every page with enough prose. */
  readonly readability: readonly ReadingEase[];
  /** The words in which the project is reported on. */
  readonly book: Book;
  /** The records; undefined while there is a problem. */
  readonly records: SiteRecords | undefined;
}

/**
 * Reads and checks the whole content of a project: all problems at once, not the first only, and each once. A record
 * that does not pass its schema is still looked at for all that can be known of it.
 *
 * @param root folder of the project
 * @param options.sourceTexts folder with the text of the sources, to compare the content with; without it the
 *   comparison is left out
 */
export function checkProject(root: string, options: { readonly sourceTexts?: string | undefined } = {}): CheckResult {
  const book = openProjectBook(root);
  const read = readProject(root);
  const texts = new WrittenTexts();
  const context: TableContext = {
    totalWords: book.t.amounts.totals,
    spanWords: book.t.amounts.spans,
    exists: (kind, id) => read.ids.get(kind as Kind)?.has(id) ?? false,
  };
  const { valid, faulty, incomplete, ...typed } = typeRecords(read.records, texts, context);
  const records = assembleRecords(valid, book.format.compare, texts);
  const figures = buildFigureIndex(records.list('dataset'), records.list('note'), listEntries(records, 'units'), (id) =>
    addressOf('dataset', id),
  );
  const targets: Targets = {
    ids: read.ids,
    records,
    figures,
    incomplete,
    links: listSiteLinks(read.survey, read.ids, records, book.format.letterOf),
  };
  const twins = typeRecords(read.twins, texts, context);
  const all = [...valid, ...faulty];
  const everything = [...all, ...twins.valid, ...twins.faulty];
  const readability = listReadability(valid, book.language);
  const problems: Problem[] = [
    ...read.problems,
    ...checkFolders(read.survey),
    ...checkPublicFiles(root, read.survey.files),
    ...typed.problems,
    ...twins.problems,
    // A field that is not of its type is reported as that, and not also as leading nowhere.
    ...everything
      .flatMap((record) => [
        ...checkPointers(record, targets),
        ...checkProse(record, targets),
        ...checkPlainTexts(record),
      ])
      .filter((problem) => ![typed, twins].some(({ wrongFields }) => wrongFields.has(nameField(problem)))),
    ...checkVocabularyFiles(all, targets),
    ...checkVocabularies(valid),
    ...checkAddresses(all),
    ...checkSections(valid),
    ...checkStops(all, targets),
    ...checkGuides(valid, (kind) => targets.ids.get(kind) ?? new Set()),
    ...checkGuideTexts(valid),
    ...checkSigns(valid),
    ...checkMeasures(valid, targets),
    ...checkIndicators(all, targets),
    ...checkFormats(valid, targets),
    ...checkOrder(all, read.unreadable),
    ...checkReadability(readability),
    ...checkLooseFigures(everything, targets, book.t.amounts),
    ...(options.sourceTexts ? checkOwnWords(everything, readSourceRuns(options.sourceTexts)) : []),
    ...checkPersons(everything, targets, book.t.personNames),
    ...checkSiteConfig(root, targets),
    ...checkNetworkFigures(root, valid),
    ...readEditions(root).problems,
  ];
  const told = read.isBlind ? [...read.problems] : problems;
  return {
    problems: groupProblems(told.sort(compareProblems)),
    counts: Object.fromEntries(
      kindNames.map((kind) => [kind, read.records.filter((raw) => raw.kind === kind).length]),
    ) as Record<Kind, number>,
    readability,
    book,
    records: problems.length ? undefined : records,
  };
}

interface TypedRecords {
  readonly valid: readonly CheckedRecord[];
  /** Records that do not pass their schema, with their fields as they were read. */
  readonly faulty: readonly CheckedRecord[];
  /** Datasets whose cells are not all known. */
  readonly incomplete: ReadonlySet<string>;
  /** Fields that are not of their type. */
  readonly wrongFields: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Applies its schema to every record, and its columns to every table. */
function typeRecords(raws: readonly RawRecord[], texts: WrittenTexts, context: TableContext): TypedRecords {
  const problems: Problem[] = [];
  const valid: CheckedRecord[] = [];
  const faulty: CheckedRecord[] = [];
  const incomplete = new Set<string>();
  const wrongFields = new Set<string>();
  for (const raw of raws) {
    const { kind, id, file, body } = raw;
    const validated = validateRecord(raw);
    problems.push(...validated.problems);
    for (const problem of validated.problems) wrongFields.add(nameField(problem));
    if (validated.data === undefined) {
      const data = typeof raw.data === 'object' && raw.data ? raw.data : {};
      faulty.push({ ...describeRecord({ kind, id, file, body, data }, texts), raw });
      if (kind === 'dataset') incomplete.add(id);
      continue;
    }
    const table = raw.table ? typeTable(validated.data as Dataset, raw.table, context) : undefined;
    problems.push(...(table?.problems ?? []));
    if (table?.problems.length || raw.table?.unreadable || (raw.table && !hasNames(validated.data as Dataset)))
      incomplete.add(id);
    const data = validated.data as object;
    problems.push(...tellSpans(data, raw), ...checkTitles(data, raw));
    valid.push({
      ...describeRecord({ kind, id, file, body, data, ...(table ? { rows: table.rows } : {}) }, texts),
      raw,
    });
  }
  return { valid, faulty, incomplete, wrongFields, problems };
}

/** Whether the cells of a dataset can be named: by a key that is a name, and by columns each of its own. */
function hasNames({ keyColumn, columns }: Dataset): boolean {
  const key = columns.find((column) => column.id === keyColumn);
  return (
    (key?.type === 'text' || key?.type === 'reference') && new Set(columns.map(({ id }) => id)).size === columns.length
  );
}

const nameField = ({ file, field }: Problem): string => `${file} ${field ?? ''}`;
