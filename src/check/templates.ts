import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds, type Kind } from '#kinds/index.ts';
import { isDraft } from '#records/drafts.ts';
import type { Problem } from '#records/problem.ts';
import type { FieldPath, RawTable } from '#records/raw.ts';
import { listTemplateTexts, MARKED, type TemplateText } from '#records/templates.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField, placeOfText, type Place } from './places.ts';

/** Words from which a text of a template is known wherever it stands in a record. */
const LONG = 7;
/** Words from which it is known by how a field begins: something was written after it. */
const SHORT = 3;

/** A text of a template that was left, and where. */
interface Left {
  readonly text: string;
  readonly place: Place;
}

/** Records in which texts of their template are left, wholly or in part: one problem each. Drafts may have them. */
export function checkTemplates(records: readonly CheckedRecord[]): Problem[] {
  const templates = new Map<Kind, readonly TemplateText[]>();
  const tables = new Map<Kind, readonly (readonly string[])[]>();
  return records.flatMap((record): Problem[] => {
    const { kind, raw } = record;
    if (isDraft(raw)) return [];
    const texts = templates.get(kind) ?? readTemplate(kind);
    templates.set(kind, texts);
    const cells = tables.get(kind) ?? readTableTemplate(kind);
    tables.set(kind, cells);
    const left = [
      ...listLeaves(raw.data).flatMap((leaf) => findInField(record, leaf, texts)),
      ...findInBody(record, texts),
      ...(raw.table ? findInTable(raw.table, cells) : []),
    ];
    const [first] = left;
    if (!first) return [];
    const lines = [...new Set(left.map(({ place }) => place.line).filter((line) => line !== undefined))];
    const detail = { count: String(left.length), lines: lines.sort((a, b) => a - b).join(', ') };
    return [{ code: 'plantilla-sin-llenar', ...first.place, received: first.text, detail }];
  });
}

/** The template of a kind; nothing where it has none. */
function loadTemplate(kind: Kind, ending: string): string | undefined {
  const file = fileURLToPath(new URL(`../kinds/${kind}/template.${ending}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function readTemplate(kind: Kind): readonly TemplateText[] {
  const { form } = kinds[kind];
  const source = loadTemplate(kind, form === 'prose' ? 'mdx' : 'yaml');
  return source === undefined ? [] : listTemplateTexts(source, form === 'prose');
}

/** The cells of the table of a template: its header first. */
const readTableTemplate = (kind: Kind): readonly (readonly string[])[] =>
  (loadTemplate(kind, 'csv') ?? '')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.replace(MARKED, '$1').split(','));

interface Leaf {
  readonly fieldPath: FieldPath;
  readonly value: string;
}

/** Every text of a record, with its field. */
function listLeaves(value: unknown, fieldPath: FieldPath = []): readonly Leaf[] {
  if (typeof value === 'string') return [{ fieldPath, value }];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    listLeaves(child, [...fieldPath, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Letters and numbers alone, folded: who corrects a sign or a capital has not written a text. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const countWords = (folded: string): number => folded.split(' ').length;
const holds = (folded: string, part: string): boolean => ` ${folded} `.includes(` ${part} `);

function findInField({ raw }: CheckedRecord, { fieldPath, value }: Leaf, texts: readonly TemplateText[]): Left[] {
  const name = fieldPath.filter((part) => typeof part === 'string').join('.');
  const folded = fold(value);
  const found = texts.find(({ field, text }) => {
    const part = fold(text);
    const words = countWords(part);
    if (words >= LONG && holds(folded, part)) return true;
    return field === name && (folded === part || (words >= SHORT && folded.startsWith(`${part} `)));
  });
  return found ? [{ text: found.text, place: placeOfField(raw, fieldPath) }] : [];
}

function findInBody({ raw }: CheckedRecord, texts: readonly TemplateText[]): Left[] {
  if (!raw.body.trim()) return [];
  return raw.body.split(/\n[ \t]*\n/).flatMap((block): Left[] => {
    const folded = fold(block);
    const found = texts.find(({ field, text }) => {
      const part = fold(text);
      return (field === undefined || countWords(part) >= LONG) && holds(folded, part);
    });
    if (!found) return [];
    const start = raw.body.indexOf(block);
    return [{ text: found.text, place: placeOfText(raw, undefined, start, start + block.length) }];
  });
}

/** The columns of the template, all of them as they were, and cells of its first row. */
function findInTable({ file, header, rows }: RawTable, [names = [], ...own]: readonly (readonly string[])[]): Left[] {
  if (!names.length) return [];
  const keys = new Set(own.map(([key = '']) => fold(key)));
  const columns: Left[] =
    header.cells.map(fold).join() === names.map(fold).join()
      ? [{ text: names.join(', '), place: { file, line: 1, column: 1 } }]
      : [];
  const cells = rows.flatMap(({ cells: written, places }) =>
    written.flatMap((cell, index): Left[] =>
      keys.has(fold(cell)) ? [{ text: cell, place: { file, ...places[index] } }] : [],
    ),
  );
  return [...columns, ...cells];
}
