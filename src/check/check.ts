import { addressOf } from '#kinds/addresses.ts';
import { buildFigureIndex } from '#domain/figures.ts';
import { listEntries } from '#domain/vocabularies.ts';
import { kindNames, kinds, type Kind } from '#kinds/index.ts';
import { titleIn } from '#kinds/titles.ts';
import { assembleRecords, type SiteRecords } from '#records/assemble.ts';
import { compareProblems, type Problem } from '#records/problem.ts';
import type { RawRecord } from '#records/raw.ts';
import { readEditions } from '#records/editions.ts';
import { describeRecord } from '#records/describe.ts';
import { isDraft, isOfDraft, type Draft } from '#records/drafts.ts';
import { leaveOut } from '#records/leaveOut.ts';
import { readProject, type ProjectReading } from '#records/read.ts';
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
import { checkDiagnosis } from './diagnosis.ts';
import { checkFolders } from './folders.ts';
import { checkFormats } from './formats.ts';
import { checkAddresses, listSiteLinks } from './links.ts';
import { checkSections } from './sections.ts';
import { checkGuides } from './guides.ts';
import { checkGuideTexts } from './guideTexts.ts';
import { checkMeasures } from './measures.ts';
import { checkVocabularies } from './vocabularies.ts';
import { checkNetworkFigures } from './networkFigures.ts';
import { checkMonitoring } from './monitoring.ts';
import { checkOrder } from './order.ts';
import { listPhaseAnchors } from './phaseAnchors.ts';
import { checkPersons } from './persons.ts';
import { checkPlainTexts } from './plainTexts.ts';
import { checkPointers, checkVocabularyFiles } from './pointers.ts';
import { checkOwnWords, readSourceRuns } from './ownWords.ts';
import { checkProse } from './prose.ts';
import { checkPublicFiles } from './publicFiles.ts';
import { openProjectBook } from './projectBook.ts';
import { checkSiteConfig, declaresMonitoring, findSiteConfig } from './siteConfig.ts';
import { checkRules } from './rules.ts';
import { checkSigns } from './signs.ts';
import { checkStops } from './stops.ts';
import { checkLooseFigures, checkReadability, listReadability, type ReadingEase } from './style.ts';
import type { Targets } from './targets.ts';
import { checkTemplates } from './templates.ts';
import { checkTitles } from './titles.ts';
import { checkWorkspaceTools } from './workspaceTools.ts';
import { checkConsents } from './consents.ts';
import { checkNamesLeft } from './namesLeft.ts';

/** What the check gives: every problem, and the records when there is none. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** Number of records read, by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** Reading ease of every page with enough prose. */
  readonly readability: readonly ReadingEase[];
  /** The words in which the project is reported on. */
  readonly book: Book;
  /** The records that are published; undefined while there is a problem. */
  readonly records: SiteRecords | undefined;
  /** What is not published. */
  readonly drafts: DraftResult;
}

/** What the check gives of the drafts: they show while editing, and what is wrong with them stops nobody else. */
export interface DraftResult {
  readonly count: number;
  /** Their problems. */
  readonly problems: readonly Problem[];
  /**
   * The published records with the drafts that have no problem, each named as a draft; undefined where they were not
   * asked for, or what is published has a problem.
   */
  readonly records: SiteRecords | undefined;
}

/** How a project is checked. */
export interface CheckOptions {
  /** Folder with the text of the sources, to compare the content with; without it the comparison is left out. */
  readonly sourceTexts?: string | undefined;
  /** Whether the drafts are shown, as they are while editing. */
  readonly showDrafts?: boolean | undefined;
  /** The day on which consents must hold, `YYYY-MM-DD`; that of the clock where it is left out. */
  readonly today?: string | undefined;
}

/**
 * Reads and checks the whole content of a project: all problems at once, not the first only, and each once. A record
 * that does not pass its schema is still looked at for all that can be known of it.
 *
 * @param root folder of the project
 */
export function checkProject(root: string, options: CheckOptions = {}): CheckResult {
  const book = openProjectBook(root);
  const read = readProject(root);
  const context: CheckContext = { ...options, root, book, texts: new WrittenTexts() };
  const published = checkRead(context, leaveOut(read, read.drafts), read.drafts);
  return {
    problems: published.problems,
    counts: countRecords(published.read),
    readability: published.readability,
    book,
    records: published.problems.length ? undefined : published.assemble(),
    drafts: checkDrafts(context, read, published.problems.length === 0),
  };
}

/** What holds for every look at the same project. */
interface CheckContext extends CheckOptions {
  readonly root: string;
  readonly book: Book;
  readonly texts: WrittenTexts;
}

/** What a look at records gave. */
interface Looked {
  readonly read: ProjectReading;
  readonly problems: readonly Problem[];
  readonly readability: readonly ReadingEase[];
  /** @param mark changes a record before it is put together with the others */
  readonly assemble: (mark?: (record: CheckedRecord) => CheckedRecord) => SiteRecords;
}

const countRecords = (read: ProjectReading): Record<Kind, number> =>
  Object.fromEntries(kindNames.map((kind) => [kind, read.records.filter((raw) => raw.kind === kind).length])) as Record<
    Kind,
    number
  >;

/**
 * Looks at the drafts beside what is published. Where they are to be shown, those with a problem stay away, and those
 * that lead to one of these.
 */
function checkDrafts(context: CheckContext, read: ProjectReading, isPublishable: boolean): DraftResult {
  const { drafts } = read;
  const count = drafts.length;
  if (!count) return { count, problems: [], records: undefined };
  let looked = checkRead(context, read, []);
  const problems = looked.problems.filter((problem) => isOfDraft(problem, drafts));
  if (!context.showDrafts || !isPublishable) return { count, problems, records: undefined };
  let shown = drafts;
  while (looked.problems.length) {
    const { problems: found } = looked;
    const good = shown.filter((draft) => !found.some((problem) => isOfDraft(problem, [draft])));
    // A draft that disturbs what is published, and has no problem of its own: none of them is shown.
    shown = good.length < shown.length ? good : [];
    const hidden = drafts.filter((draft) => !shown.includes(draft));
    looked = checkRead(context, leaveOut(read, hidden), hidden);
  }
  const title = context.book.t.check.drafts.title;
  return { count, problems, records: looked.assemble((record) => markDraft(record, title)) };
}

/** Names a draft as one, wherever its title stands. */
function markDraft(record: CheckedRecord, title: (title: string) => string): CheckedRecord {
  if (!isDraft(record.raw)) return record;
  const { kind, data } = record;
  return { ...record, data: { ...data, [kinds[kind].title]: title(titleIn(kind, data)) } };
}

/** Every address of a project: those of its records, and of the parts of the results that it configures. */
function listLinks(
  root: string,
  read: ProjectReading,
  records: SiteRecords,
  { format, t }: CheckContext['book'],
  hidden: readonly Draft[],
): Targets['links'] {
  const config = findSiteConfig(root);
  const hasMonitoring = declaresMonitoring(root);
  const { parts } = config?.results ?? {};
  return listSiteLinks(read.survey, read.ids, records, format.letterOf, hidden, parts, hasMonitoring, (phase) =>
    listPhaseAnchors(phase, t.recordPages),
  );
}

/**
 * Checks records as they were read.
 *
 * @param hidden drafts that are not among them: what leads to one is told so
 */
function checkRead(
  { root, book, texts, sourceTexts, today = new Date().toISOString().slice(0, 10) }: CheckContext,
  read: ProjectReading,
  hidden: readonly Draft[],
): Looked {
  const context: TableContext = {
    totalWords: book.t.amounts.totals,
    spanWords: book.t.amounts.spans,
    exists: (kind, id) => read.ids.get(kind as Kind)?.has(id) ?? false,
  };
  const { valid, faulty, incomplete, ...typed } = typeRecords(read.records, texts, context);
  const assemble: Looked['assemble'] = (mark = (record) => record) =>
    assembleRecords(valid.map(mark), book.format.compare, texts);
  const records = assemble();
  const figures = buildFigureIndex(records.list('dataset'), records.list('note'), listEntries(records, 'units'), (id) =>
    addressOf('dataset', id),
  );
  const targets: Targets = {
    ids: read.ids,
    records,
    figures,
    incomplete,
    links: listLinks(root, read, records, book, hidden),
    drafts: hidden,
  };
  const twins = typeRecords(read.twins, texts, context);
  const all = [...valid, ...faulty];
  const everything = [...all, ...twins.valid, ...twins.faulty];
  const readability = listReadability(valid, book);
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
    ...checkGuides(valid, (kind) => targets.ids.get(kind) ?? new Set(), hidden),
    ...checkTemplates(everything),
    ...checkGuideTexts(valid),
    ...checkSigns(valid),
    ...checkMeasures(valid, targets),
    ...checkIndicators(all, targets),
    ...checkFormats(valid, targets),
    ...checkMonitoring(valid, targets, declaresMonitoring(root)),
    ...checkDiagnosis(valid),
    ...checkRules(valid, read.ids.get('ruleTopic')?.size ?? 0),
    ...checkWorkspaceTools(valid, targets),
    ...checkOrder(all, read.unreadable),
    ...checkReadability(readability),
    ...checkLooseFigures(everything, targets, book.t.amounts),
    ...(sourceTexts ? checkOwnWords(everything, readSourceRuns(sourceTexts)) : []),
    ...checkPersons(everything, targets, book.t.personNames),
    ...checkSiteConfig(root, targets),
    ...checkNetworkFigures(root, valid, targets),
    ...checkAllowed(root, valid, all, read.survey, today),
  ];
  const told = read.isBlind ? [...read.problems] : problems;
  return { read, problems: groupProblems(told.sort(compareProblems)), readability, assemble };
}

/** What is published of persons is allowed, today, and what is kept of the editions is whole and holds nobody else. */
function checkAllowed(
  root: string,
  valid: readonly CheckedRecord[],
  all: readonly CheckedRecord[],
  { files, isRefused }: ProjectReading['survey'],
  today: string,
): readonly Problem[] {
  const kept = readEditions(root, isRefused);
  return [
    ...kept.problems,
    ...checkConsents(valid, files, today),
    ...checkNamesLeft(root, all, { consents: valid, files, editions: kept.editions, today }),
  ];
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
