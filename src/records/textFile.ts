import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST } from './bounds.ts';
import { DATASET_FILES, findDatasetFile, isNobodys, isWorkbook } from './fileNames.ts';
import type { Problem } from './problem.ts';
import { dropSigns, tellSigns } from './signs.ts';

/**
 * Reads a file as UTF-8, as every reader of it takes it: accents composed (a Mac may write them apart), no sign that
 * nobody sees, and the ends of lines of an old Mac as those of today.
 *
 * @param root folder of the project
 * @param file the file, from the root of the project
 * @param problems where what is wrong with it is put
 * @returns its text; undefined, with a problem, when it is missing, too large or in another encoding
 */
export function readTextFile(root: string, file: string, problems: Problem[]): string | undefined {
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.push(describeMissing(path, file));
    return undefined;
  }
  if (statSync(path).isDirectory()) {
    problems.push({ code: 'archivo-no-es-archivo', file, detail: { wrong: 'notFile' } });
    return undefined;
  }
  const bound = file.endsWith('.csv') ? 'tableBytes' : 'textBytes';
  const { size } = statSync(path);
  if (size > MOST[bound]) {
    problems.push({
      code: 'archivo-enorme',
      file,
      received: formatMegabytes(size),
      expected: formatMegabytes(MOST[bound]),
    });
    return undefined;
  }
  return decodeText(readFileSync(path), file, problems);
}

/** What a missing file probably is: one of another name, or a workbook that was never saved as CSV. */
function describeMissing(path: string, file: string): Problem {
  const folder = dirname(path);
  const others = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !isNobodys(name))
        .sort()
    : [];
  const own = file.slice(file.lastIndexOf('/') + 1);
  const workbook = own === 'rows.csv' ? others.find(isWorkbook) : undefined;
  const nearest = others.filter(
    (name) => findDatasetFile(name) === own && !(DATASET_FILES as readonly string[]).includes(name),
  );
  return { code: 'archivo-falta', file, nearest, ...(workbook && !nearest.length ? { detail: { workbook } } : {}) };
}

/** First bytes of files that are no text, whatever their name says. */
const OTHER_FORMS: readonly (readonly [wrong: string, signature: string])[] = [
  ['workbook', 'PK\u0003\u0004'],
  ['workbook', '\u00D0\u00CF\u0011\u00E0'],
  ['pdf', '%PDF-'],
];

const formatMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Bytes as text; undefined, with a problem, when they are no UTF-8. */
function decodeText(bytes: Buffer, file: string, problems: Problem[]): string | undefined {
  const [wrong] =
    OTHER_FORMS.find(([, signature]) => bytes.toString('latin1', 0, signature.length) === signature) ?? [];
  if (wrong) {
    problems.push({ code: 'archivo-no-utf8', file, detail: { wrong } });
    return undefined;
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
    const text = decoded.includes('\n') ? decoded : decoded.replace(/\r/g, '\n');
    problems.push(...tellSigns(text, { file }));
    return dropSigns(text);
  } catch {
    // What cannot be decoded turns into U+FFFD: the first one shows the place.
    const lines = (
      bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split('\uFFFD')[0] ?? ''
    ).split('\n');
    problems.push({ code: 'archivo-no-utf8', file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    return undefined;
  }
}
