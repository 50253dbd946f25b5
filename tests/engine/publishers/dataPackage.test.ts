import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#publishers/checksums.ts';
import { toBundle } from '#publishers/bundle.ts';
import { toDataPackage } from '#publishers/dataPackage.ts';
import { fromZip } from '#publishers/zip.ts';
import { loadPublication } from './support/publication.ts';
import { readStandard } from './support/standards.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: { readonly required: boolean; readonly unique?: boolean; readonly pattern?: string };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const publication = await loadPublication();
const { records } = publication;
const descriptor = toDataPackage(publication, (id) => `datos/${id}/${id}.csv`) as { resources: readonly Resource[] };
const resourceOf = (name: string) => descriptor.resources.find((resource) => resource.name === name)!;

/** What Table Schema reads in a cell of a type. */
const LEXICAL: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  yearmonth: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
  string: /^/,
};

describe('the Data Package', () => {
  it('passes the profile of its standard', (context) => {
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      formats: {
        uri: (value: string) => URL.canParse(value),
        email: /@/,
        'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
        textarea: true,
      },
    });
    const validate = ajv.compile(JSON.parse(readStandard(context, 'datapackage.schema.json')) as object);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has tables that pass the profile of Table Schema', (context) => {
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
      JSON.parse(readStandard(context, 'tableschema.schema.json')) as object,
    );
    for (const { schema } of descriptor.resources) {
      validate(schema);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('lists every dataset, with a path that no reader refuses', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(records.list('dataset').map(({ id }) => id));
    for (const { path } of descriptor.resources) expect(path).toMatch(/^(?![./~])[a-z0-9/.-]+\.csv$/);
  });

  it.each(records.list('dataset').map(({ id }) => id))('describes %s so that every cell fits', (id) => {
    const dataset = records.get('dataset', id);
    const { schema } = resourceOf(id);
    expect(schema.primaryKey).toEqual([dataset.keyColumn]);
    for (const field of schema.fields) {
      const cells = dataset.rows.map((row) => row[field.name] ?? null);
      const given = cells.filter((cell) => cell !== null).map(String);
      for (const cell of given) expect(cell, `${id}/${field.name}`).toMatch(LEXICAL[field.type] ?? /^$/);
      if (field.constraints.pattern)
        for (const cell of given) expect(cell).toMatch(new RegExp(`^(?:${field.constraints.pattern})$`));
      if (field.constraints.required) expect(given).toHaveLength(cells.length);
      if (field.constraints.unique) expect(new Set(given).size).toBe(given.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = records.get('dataset', reference.resource);
      const keys = new Set(target.rows.map((row) => row[reference.fields[0]!]));
      for (const row of dataset.rows)
        if (row[fields[0]!] !== null)
          expect(keys.has(row[fields[0]!]!), `${id}: ${String(row[fields[0]!])}`).toBe(true);
    }
  });

  it('says the unit of a column and points to another table where one lists all of its records', () => {
    expect(resourceOf('crecimiento').schema.fields.find(({ name }) => name === 'aumento')?.description).toContain(
      'Unidad: Porcentaje (%).',
    );
    expect(resourceOf('pedidos').schema.foreignKeys).toContainEqual({
      fields: ['red'],
      reference: { resource: 'crecimiento', fields: ['red'] },
    });
    expect(resourceOf('crecimiento').schema.foreignKeys?.some(({ fields }) => fields[0] === 'red')).not.toBe(true);
  });

  it('in the ZIP, leads to the files beside it, whole', () => {
    const entries = fromZip(toBundle(publication).bytes);
    const inside = JSON.parse(new TextDecoder().decode(entries['datapackage.json'])) as {
      resources: readonly Resource[];
    };
    for (const { path, bytes, hash } of inside.resources) {
      expect(entries[path]?.length).toBe(bytes);
      expect(hash).toBe(`sha256:${sha256(entries[path]!)}`);
    }
    expect(Object.keys(entries)).toEqual(expect.arrayContaining(['LEEME.md', 'LICENCIA.txt', 'SHA256SUMS']));
    // Every dataset in every form, and the sum of each file.
    expect(Object.keys(entries)).toEqual(
      expect.arrayContaining(
        records
          .list('dataset')
          .flatMap(({ id }) => [
            `datos/${id}.csv`,
            `datos/${id}.csv-metadata.json`,
            `excel/${id}-excel.csv`,
            `excel/${id}.xlsx`,
            `json/${id}.json`,
          ]),
      ),
    );
    const sums = new TextDecoder()
      .decode(entries['SHA256SUMS'])
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual(
      Object.keys(entries)
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    );
    for (const [sum, name = ''] of sums) expect(sha256(entries[name]!), name).toBe(sum);
    expect(new TextDecoder().decode(entries['LICENCIA.txt'])).toContain(publication.config.licenceUrl);
    expect(new TextDecoder().decode(entries['LICENCIA.txt'])).toContain(
      'Creative Commons Attribution 4.0 International Public License',
    );
  });
});
