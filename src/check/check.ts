import { buildFigureIndex } from '#domain/figures.ts';
import { kindNames, type Kind } from '#schemas/kinds.ts';
import { assembleRecords, type SiteRecords, type TypedRecord } from '#records/assemble.ts';
import { compareProblems, type Problem } from '#records/problem.ts';
import type { RawRecord } from '#records/raw.ts';
import { readProject } from '#records/read.ts';
import { typeTable } from '#records/table.ts';
import { validateRecord } from '#records/validate.ts';
import type { Dataset, Row } from '#schemas/dataset.ts';
import { checkMeasures } from './measures.ts';
import { checkOrder } from './order.ts';
import { checkPointers, type Targets } from './pointers.ts';
import { checkOwnWords, readSourceRuns } from './ownWords.ts';
import { checkProse } from './prose.ts';
import { checkLooseFigures, checkReadability } from './style.ts';

/** What the check gives: every problem, and the records when there is none. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** Number of records read, by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** The records; undefined while there is a problem. */
  readonly records: SiteRecords | undefined;
}

/** A record that passed its schema, beside the file it came from. */
export interface CheckedRecord extends TypedRecord {
  readonly raw: RawRecord;
}

/**
 * Reads and checks the whole content of a project: all problems at once, not the first only.
 *
 * @param root folder of the project
 * @param options.sourceTexts folder with the text of the sources, to compare the content with; without it the
 *   comparison is left out
 */
export function checkProject(root: string, options: { readonly sourceTexts?: string | undefined } = {}): CheckResult {
  const read = readProject(root);
  const problems: Problem[] = [...read.problems];
  const typed: CheckedRecord[] = [];
  for (const raw of read.records) {
    const validated = validateRecord(raw);
    problems.push(...validated.problems);
    if (validated.data === undefined) continue;
    let rows: readonly Row[] | undefined;
    if (raw.table) {
      const table = typeTable(validated.data as Dataset, raw.table);
      problems.push(...table.problems);
      rows = table.rows;
    }
    typed.push({ kind: raw.kind, id: raw.id, file: raw.file, body: raw.body, data: validated.data as object, ...(rows ? { rows } : {}), raw });
  }
  const records = assembleRecords(typed);
  const figures = buildFigureIndex(records.list('dataset'), records.list('note'));
  // A record that exists but has errors of its own must not also be reported as missing by all that point to it.
  const targets: Targets = { ids: new Map(kindNames.map((kind) => [kind, new Set(read.records.filter((raw) => raw.kind === kind).map((raw) => raw.id))])), records, figures };
  problems.push(...typed.flatMap((record) => checkPointers(record, targets)));
  problems.push(...typed.flatMap((record) => checkProse(record, targets)));
  problems.push(...checkMeasures(typed, targets));
  problems.push(...checkOrder(typed), ...checkReadability(typed), ...checkLooseFigures(typed, targets));
  if (options.sourceTexts) problems.push(...checkOwnWords(typed, readSourceRuns(options.sourceTexts)));
  return {
    problems: problems.sort(compareProblems),
    counts: Object.fromEntries(kindNames.map((kind) => [kind, read.records.filter((raw) => raw.kind === kind).length])) as Record<Kind, number>,
    records: problems.length ? undefined : records,
  };
}
