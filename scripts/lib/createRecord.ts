import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Book } from '#texts/book.ts';
import { tell } from '#check/tell.ts';
import { findKind, kindNames, kinds, type Kind } from '#kinds/index.ts';
import { isDraft } from '#records/drafts.ts';
import { readKind } from '#records/read.ts';
import { unmark } from '#records/templates.ts';
import { toId } from '#records/toId.ts';

/** Why no record was made, in the words of the site. */
export class RecordRefusal extends Error {}

/**
 * Writes the skeleton of a record, with the places of its template filled by records that exist, so that it is valid
 * as it stands.
 *
 * @param root of the project
 * @returns its files, from the root; the first is the one to edit
 * @throws RecordRefusal when one of them exists, or what the record must name does not; nothing is written then
 */
export function createRecord(root: string, kind: Kind, id: string, book: Book): readonly string[] {
  const words = book.t.commands.create;
  const nameOf = (kindName: Kind) => tell({ kindName }, book);
  const templates = listTemplates(kind, id);
  for (const [file] of templates) if (existsSync(join(root, file))) throw new RecordRefusal(words.exists(file));
  const values = fillIns(root, kind, id);
  const folder = new URL(`../../src/kinds/${kind}/`, import.meta.url);
  const fill = (name: string): string => {
    const value = values[name];
    if (value !== undefined) return value;
    const needed = nameOf(findKind(name) ?? 'source');
    const command = `npm run new ${toId(needed)} ${words.exampleId(toId(needed))}`;
    throw new RecordRefusal(words.needs(nameOf(kind), needed, command));
  };
  const filled = templates.map(([file, template]) => {
    const source = unmark(readFileSync(new URL(template, folder), 'utf8'));
    return [file, source.replace(/\{\{(\w+)\}\}/g, (_, name: string) => fill(name))] as const;
  });
  for (const [file, content] of filled) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return filled.map(([file]) => file);
}

/** The files of a record, each with the template that it is made from. */
function listTemplates(kind: Kind, id: string): readonly (readonly [file: string, template: string])[] {
  const { folder, form } = kinds[kind];
  if (form === 'table')
    return [
      [`${folder}/${id}/dataset.yaml`, 'template.yaml'],
      [`${folder}/${id}/rows.csv`, 'template.csv'],
    ];
  const ending = form === 'data' ? 'yaml' : 'mdx';
  return [[`${folder}/${id}.${ending}`, `template.${ending}`]];
}

/** What the places of a template are filled with: records that exist, so that the skeleton is valid. */
function fillIns(root: string, kind: Kind, id: string): Readonly<Record<string, string | undefined>> {
  // A published record where there is one: what cites a draft cannot be published before it.
  const firstOf = (of: Kind) => {
    const { records } = readKind(root, of);
    return records.find((record) => !isDraft(record)) ?? records[0];
  };
  const source = firstOf('source');
  const { locatorTypeId } = (source?.data ?? {}) as { locatorTypeId?: string };
  const locators = readKind(root, 'vocabulary').records.find((record) => record.id === 'locator-types');
  const entries = (locators?.data as { entries?: { id: string; countsLines?: boolean }[] } | undefined)?.entries;
  const byLines = entries?.some((entry) => entry.id === locatorTypeId && entry.countsLines) ?? false;
  const fieldOf = (form: unknown) =>
    (form as { groups?: { fields?: { id?: string }[] }[] } | undefined)?.groups?.[0]?.fields?.[0]?.id;
  const orders = readKind(root, kind).records.map((record) => Number((record.data as { order?: number }).order ?? 0));
  return {
    ID: id,
    ...Object.fromEntries(kindNames.map((name) => [name, firstOf(name)?.id])),
    field: fieldOf(firstOf('monitoringForm')?.data),
    locator: byLines ? 'L1' : 'p. 1',
    order: String(Math.max(0, ...orders) + 1),
    today: new Date().toISOString().slice(0, 10),
  };
}
