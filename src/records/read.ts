import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ID_PATTERN } from '#schemas/fields.ts';
import { kindNames, kinds, type Kind } from '#kinds/index.ts';
import { tellBound } from './bounds.ts';
import { parseCsv } from './csv.ts';
import { isDraft, isUnreadableDraft, type Draft } from './drafts.ts';
import {
  DATASET_FILES,
  findDatasetFile,
  findOriginal,
  isDocument,
  isNobodys,
  isWorkbook,
  listRenamed,
} from './fileNames.ts';
import type { Problem } from './problem.ts';
import { mendLine, mendNumber } from './mend.ts';
import { formatFieldPath, type FieldPath, type RawRecord, type RawTable } from './raw.ts';
import { tellSigns } from './signs.ts';
import { readTextFile } from './textFile.ts';
import { surveyProject, type Survey } from './survey.ts';
import { toId } from './toId.ts';
import { phrase } from './wording.ts';
import { parseYaml, type YamlError } from './yaml.ts';

/** What reading the project gave: records to be typed, and what could not be read. */
export interface ReadResult {
  readonly records: readonly RawRecord[];
  /** Records whose id another file has already taken: they are looked at, but never published. */
  readonly twins: readonly RawRecord[];
  readonly problems: readonly Problem[];
  /**
   * Ids of every record that has a file, by kind, whether or not the file could be read: what points to one with a
   * problem of its own must not be reported too.
   */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** Kinds of which some file could not be read, drafts left aside. */
  readonly unreadable: ReadonlySet<Kind>;
  /** Records that are not to be published, those that could not be read included. */
  readonly drafts: readonly Draft[];
}

/** What reading the whole project gave. */
export interface ProjectReading extends ReadResult {
  /** What stands in its folders. */
  readonly survey: Survey;
  /** Whether a whole folder could not be read: of what is in it nothing is known, so that nothing can be missed. */
  readonly isBlind: boolean;
}

const EXTENSIONS = { prose: ['.mdx', '.md'], data: ['.yaml'], table: [] } as const;
const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Reads every record of the project, in the order of kinds and ids.
 *
 * @param root folder of the project
 */
export function readProject(root: string): ProjectReading {
  const survey = surveyProject(root);
  const results = kindNames.map((kind) => readKind(root, kind, survey));
  return {
    survey,
    isBlind: ['public', ...kindNames.map((kind) => kinds[kind].folder)].some(survey.isRefused),
    records: results.flatMap((result) => result.records),
    twins: results.flatMap((result) => result.twins),
    problems: [...survey.problems, ...results.flatMap((result) => result.problems)],
    ids: new Map(results.flatMap((result) => [...result.ids])),
    unreadable: new Set(results.flatMap((result) => [...result.unreadable])),
    drafts: results.flatMap((result) => result.drafts),
  };
}

/**
 * Reads the records of one kind.
 *
 * @param survey what stands in the folders of the project, where that was looked at already
 */
export function readKind(root: string, kind: Kind, survey: Survey = surveyProject(root)): ReadResult {
  const { folder, form } = kinds[kind];
  const absolute = join(root, folder);
  const ids = new Set<string>();
  const unreadable = new Set<Kind>();
  const drafts: Draft[] = [];
  const result = { ids: new Map([[kind, ids]]), unreadable, drafts };
  if (!existsSync(absolute) || survey.isRefused(folder)) return { ...result, records: [], twins: [], problems: [] };
  const records: RawRecord[] = [];
  const twins: RawRecord[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const name of readdirSync(absolute).sort()) {
    if (isNobodys(name)) continue;
    const file = `${folder}/${name}`;
    const extension = findExtension(name, form);
    const isRefused = survey.isRefused(file) || survey.isRefused(`${file}/dataset.yaml`);
    const misfit = isRefused ? undefined : judgeEntry(root, file, form);
    if (isRefused || misfit || extension === undefined) {
      if (misfit) problems.push(misfit);
      ids.add(toId(name.slice(0, name.length - (extension ?? /\.[^.]*$/.exec(name)?.[0] ?? '').length)));
      unreadable.add(kind);
      continue;
    }
    const id = name.slice(0, name.length - extension.length);
    const original = findOriginal(id);
    if (original !== undefined) {
      problems.push({ code: 'archivo-nombre', file, received: name, detail: { copy: original + extension } });
      unreadable.add(kind);
      continue;
    }
    if (!ID_PATTERN.test(id)) problems.push({ code: 'archivo-nombre', file, received: id, nearest: [toId(id)] });
    ids.add(id).add(toId(id));
    const twin = seen.get(id);
    if (twin) problems.push({ code: 'id-repetido', file, received: id, detail: { other: twin } });
    seen.set(id, file);
    const record =
      form === 'table' ? readTable(root, kind, id, file, problems, survey) : readOne(root, kind, id, file, problems);
    const isHidden = record ? isDraft(record) : isUnreadableDraft(root, kind, file);
    if (isHidden) drafts.push({ kind, id, place: file });
    if (record) (twin ? twins : records).push(record);
    else if (!isHidden) unreadable.add(kind);
  }
  return { ...result, records, twins, problems };
}

/** The ending of a file that is a record; undefined where it is none of its form. */
const findExtension = (name: string, form: keyof typeof EXTENSIONS): string | undefined =>
  form === 'table' ? '' : (EXTENSIONS[form] as readonly string[]).find((ending) => name.endsWith(ending));

/** Why a file or folder can be no record of its form; undefined where it can. */
function judgeEntry(root: string, file: string, form: keyof typeof EXTENSIONS): Problem | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const isFolder = statSync(join(root, file)).isDirectory();
  const extension = findExtension(name, form);
  if (isFolder && extension) return { code: 'archivo-no-es-archivo', file, detail: { wrong: 'notFile' } };
  if (extension !== undefined && isFolder === (form === 'table')) return undefined;
  return {
    code: 'archivo-extension',
    file,
    received: name,
    expected: form === 'table' ? phrase('datasetFolders') : phrase('files', EXTENSIONS[form]),
    nearest: listRenamed(name, form),
    ...(isWorkbook(name)
      ? { detail: { wrong: 'workbook', folder: file.replace(/\.[^.]*$/, '') } }
      : isDocument(name)
        ? { detail: { wrong: 'document' } }
        : {}),
  };
}

/** What lies in the folder of a dataset and is not read: it may be the table as it is now. */
function checkBeside(root: string, folder: string, survey: Survey): Problem[] {
  const names = readdirSync(join(root, folder));
  return names.flatMap((name): Problem[] => {
    const file = `${folder}/${name}`;
    const isRead = (DATASET_FILES as readonly string[]).includes(name) || isNobodys(name) || survey.isRefused(file);
    // What may be a file that is missing is told with it.
    const meant = findDatasetFile(name) ?? (isWorkbook(name) ? 'rows.csv' : undefined);
    if (isRead || (meant && !names.includes(meant))) return [];
    const wrong = isWorkbook(name) ? 'besideTable' : 'beside';
    return [{ code: 'archivo-extension', file, received: name, expected: phrase('datasetFolders'), detail: { wrong } }];
  });
}

function readOne(root: string, kind: Kind, id: string, file: string, problems: Problem[]): RawRecord | undefined {
  const source = readTextFile(root, file, problems);
  if (source === undefined) return undefined;
  if (kinds[kind].form === 'data')
    return toRecord({ kind, id, file, yaml: source, yamlLine: 1, body: '', bodyLine: 1 }, problems);
  const match = FRONT_MATTER.exec(source);
  if (!match) {
    problems.push({ code: 'ficha-falta', file, line: 1, column: 1 });
    return undefined;
  }
  const bodyLine = match[0].split('\n').length;
  return toRecord(
    { kind, id, file, yaml: match[1] ?? '', yamlLine: 2, body: source.slice(match[0].length), bodyLine },
    problems,
  );
}

function readTable(
  root: string,
  kind: Kind,
  id: string,
  folder: string,
  problems: Problem[],
  survey: Survey,
): RawRecord | undefined {
  const file = `${folder}/dataset.yaml`;
  const yaml = readTextFile(root, file, problems);
  const table = readRows(root, `${folder}/rows.csv`, problems, survey);
  problems.push(...checkBeside(root, folder, survey));
  if (yaml === undefined) return undefined;
  return toRecord({ kind, id, file, yaml, yamlLine: 1, body: '', bodyLine: 1, table }, problems);
}

function readRows(root: string, file: string, problems: Problem[], survey: Survey): RawTable {
  const source = survey.isRefused(file) ? undefined : readTextFile(root, file, problems);
  const nothing = { file, header: { cells: [], places: [] }, rows: [], unreadable: true };
  if (source === undefined) return nothing;
  const { header, rows, error } = parseCsv(source);
  if (!error) return { file, header, rows };
  problems.push({ code: 'csv-sintaxis', file, ...error.position, detail: { message: error.message } });
  return nothing;
}

interface Parts {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly table?: RawTable;
}

function toRecord({ yaml, yamlLine, ...rest }: Parts, problems: Problem[]): RawRecord | undefined {
  const parsed = parseYaml(yaml, yamlLine);
  for (const error of parsed.errors) {
    problems.push({
      code: error.code,
      file: rest.file,
      ...error.position,
      received: error.written,
      ...describeSlip(error, rest.file),
    });
  }
  if (parsed.errors.some(({ code }) => code === 'yaml-sintaxis' || code === 'texto-enorme')) return undefined;
  if (parsed.data === null || parsed.data === undefined) {
    problems.push({ code: 'ficha-falta', file: rest.file, line: yamlLine, column: 1 });
    return undefined;
  }
  const { data, oddNumbers, locate, locateText } = parsed;
  problems.push(...tellWrittenSigns(data, [], { file: rest.file, locate }));
  return { ...rest, data, oddNumbers, locate, locateText };
}

/** What the words of a slip need beside what was written. */
function describeSlip({ code, message, written, places = [], excess }: YamlError, file: string): Partial<Problem> {
  if (excess) return tellBound(excess.bound);
  const mended = code === 'yaml-coma' ? mendNumber(written) : code === 'yaml-sintaxis' ? mendLine(written) : undefined;
  return {
    detail: { message, ...(mended === undefined ? {} : { writtenRight: mended }) },
    ...(places.length ? { count: places.length + 1, places: places.slice(0, 4).map((at) => ({ file, ...at })) } : {}),
  };
}

/** Signs that nobody sees and that are written out: `"\u0002"` in quotes. */
function tellWrittenSigns(value: unknown, fieldPath: FieldPath, at: Pick<RawRecord, 'file' | 'locate'>): Problem[] {
  if (typeof value === 'string')
    return tellSigns(value, { file: at.file, line: 1, ...at.locate(fieldPath), field: formatFieldPath(fieldPath) });
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    tellWrittenSigns(child, [...fieldPath, Array.isArray(value) ? Number(key) : key], at),
  );
}
