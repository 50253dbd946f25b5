import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { takeDraft } from '#records/drafts.ts';
import { unmark } from '#records/templates.ts';
import { parseYaml } from '#records/yaml.ts';
import { unwrap } from '#records/validate.ts';
import { DATE_PATTERN, date, FIGURE_PATTERN, ID_PATTERN } from '#schemas/fields.ts';
import type { KindDeclaration } from '#kinds/declaration.ts';
import { kindNames, kinds, type Kind } from '#kinds/index.ts';
import { siteConfig } from '#schemas/site.ts';
import { root } from '../support/project.ts';

const FILLED: Readonly<Record<string, string>> = {
  ID: 'mi-ficha',
  source: 'una-fuente',
  locator: 'L1',
  cluster: 'un-lugar',
  phase: 'una-fase',
  instrument: 'un-instrumento',
  monitoringRole: 'un-cargo',
  monitoringForm: 'una-ficha',
  consent: 'un-permiso',
  field: 'una-pregunta',
  order: '1',
  today: '2026-01-15',
};

/** The template of a kind as an editor gets it: its places filled in. */
function fillTemplate(kind: Kind): Record<string, unknown> {
  const { form } = kinds[kind] as KindDeclaration;
  const file = `template.${form === 'prose' ? 'mdx' : 'yaml'}`;
  const text = unmark(readFileSync(join(root, 'src', 'kinds', kind, file), 'utf8')).replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => FILLED[name] ?? `?${name}?`,
  );
  const yaml = form === 'prose' ? (text.split(/^---$/m)[1] ?? '') : text;
  const { data, errors } = parseYaml(yaml);
  expect(errors).toEqual([]);
  return takeDraft({ kind, data }).rest as Record<string, unknown>;
}

const codesOf = (schema: z.ZodType, data: unknown): string[] =>
  (schema.safeParse(data).error?.issues ?? []).map((issue) => `${issue.code} ${issue.path.join('.')}`.trim());

describe.each(kindNames)('%s', (kind) => {
  const schema = kinds[kind].schema as z.ZodType;

  it('accepts its template', () => {
    expect(codesOf(schema, fillTemplate(kind))).toEqual([]);
  });

  it('refuses a key that it does not know', () => {
    expect(codesOf(schema, { ...fillTemplate(kind), sobra: 1 })).toEqual(['unrecognized_keys']);
  });

  it('refuses each required field when it is left out', () => {
    const template = fillTemplate(kind);
    const required = Object.keys(template).filter((key) => {
      const { [key]: _, ...rest } = template;
      return codesOf(schema, rest).length > 0;
    });
    expect(required.length).toBeGreaterThan(0);
    for (const key of required) {
      const { [key]: _, ...rest } = template;
      expect(
        codesOf(schema, rest).some((code) => code.endsWith(` ${key}`)),
        key,
      ).toBe(true);
    }
  });

  it('refuses an empty text', () => {
    const template = fillTemplate(kind);
    const key = ['title', 'name', 'term', 'ask', 'who'].find((candidate) => candidate in template) as string;
    expect(codesOf(schema, { ...template, [key]: '   ' })).toEqual([`too_small ${key}`]);
  });
});

describe('sources', () => {
  /**
   * Kinds that state nothing about the experience themselves: a format has the sources of its instrument, a unit those
   * of its network, a question of choosing a project has them at each of its reasons, and a self-test at each
   * of its questions.
   * of its network, a question of choosing a project has them at each of its reasons, and a provider speaks by
   * his consent.
   */
  const without: readonly Kind[] = [
    'vocabulary',
    'synonyms',
    'source',
    'readingPath',
    'page',
    'format',
    'guide',
    'monitoringUnit',
    'projectQuestion',
    'selfTest',
    'consent',
    'provider',
  ];

  it.each(kindNames.filter((kind) => !without.includes(kind)))('a %s without one is refused', (kind) => {
    const { sources, ...rest } = fillTemplate(kind);
    expect(sources).toHaveLength(1);
    const schema = kinds[kind].schema as z.ZodType;
    expect(codesOf(schema, rest)).toEqual(['invalid_type sources']);
    expect(codesOf(schema, { ...rest, sources: [] })).toEqual(['too_small sources']);
    expect(codesOf(schema, { ...rest, sources: [{ sourceId: 'una-fuente' }] })).toEqual([
      'invalid_type sources.0.locator',
    ]);
  });

  it('stand at every piece of evidence, step, milestone and product', () => {
    const activity = fillTemplate('activity') as { outputs: Record<string, unknown>[] };
    expect(codesOf(kinds.activity.schema, { ...activity, outputs: [{ ...activity.outputs[0], sources: [] }] })).toEqual(
      ['too_small outputs.0.sources'],
    );
    expect(codesOf(kinds.activity.schema, { ...activity, outputs: [] })).toEqual(['too_small outputs']);
    const lesson = fillTemplate('lesson') as { evidence: Record<string, unknown>[] };
    expect(codesOf(kinds.lesson.schema, { ...lesson, evidence: [{ ...lesson.evidence[0], sources: [] }] })).toEqual([
      'too_small evidence.0.sources',
    ]);
    const phase = fillTemplate('phase') as { steps: Record<string, unknown>[] };
    expect(codesOf(kinds.phase.schema, { ...phase, steps: [{ ...phase.steps[0], sources: undefined }] })).toEqual([
      'invalid_type steps.0.sources',
    ]);
    expect(codesOf(kinds.phase.schema, { ...phase, milestones: [{ text: 'Un hito.' }] })).toEqual([
      'invalid_type milestones.0.sources',
    ]);
  });

  it('have an address that can be opened', () => {
    const source = fillTemplate('source');
    expect(codesOf(kinds.source.schema, { ...source, url: 'https://ejemplo.org/x' })).toEqual([]);
    for (const url of ['javascript:alert(1)', 'www.ejemplo.org', 'ftp://ejemplo.org'])
      expect(codesOf(kinds.source.schema, { ...source, url }), url).toEqual(['invalid_format url']);
  });
});

describe('a network', () => {
  const template = fillTemplate('network');

  it('needs a firm, and no person stands beside it', () => {
    expect(codesOf(kinds.network.schema, { ...template, firms: [] })).toEqual(['too_small firms']);
    expect(codesOf(kinds.network.schema, { ...template, firms: [{ name: 'Taller', owner: 'Alguien' }] })).toEqual([
      'unrecognized_keys firms.0',
    ]);
  });
});

describe('fields', () => {
  it('name no person outside of a recorded consent', () => {
    const names: string[] = [];
    const visit = (schema: z.ZodType | undefined, fieldPath: string): void => {
      const current = unwrap(schema);
      const def = (
        current as unknown as { def?: { shape?: Record<string, z.ZodType>; element?: z.ZodType } } | undefined
      )?.def;
      if (def?.element) visit(def.element, `${fieldPath}[]`);
      for (const [key, child] of Object.entries(def?.shape ?? {})) {
        names.push(`${fieldPath}.${key}`);
        visit(child, `${fieldPath}.${key}`);
      }
    };
    for (const kind of kindNames) visit(kinds[kind].schema, kind);
    expect(names).toContain('network.firms[].name');
    expect(
      names.filter(
        (name) =>
          // A provider is published by his consent, and so is the way to reach him.
          /owner|surname|firstName|lastName|due[nñ]|contact|email|phone|person/i.test(name) &&
          !/\.persons|^provider\.contact/.test(name),
      ),
    ).toEqual([]);
  });

  it('of ids are lower-case words joined by hyphens', () => {
    for (const id of ['red', 'pacha-paqareq', 's2', '2011-fase']) expect(id).toMatch(ID_PATTERN);
    for (const id of ['', 'Red', 'señal', 'a b', '-a', 'a-', 'a--b', 'a_b', '../a']) expect(id).not.toMatch(ID_PATTERN);
  });

  it('of figures have two or three parts', () => {
    for (const figure of ['ventas/media', 'ventas/rablem/incremento']) expect(figure).toMatch(FIGURE_PATTERN);
    for (const figure of ['ventas', 'ventas/', '/media', 'a/b/c/d', 'ventas/Media', 'ventas/media '])
      expect(figure).not.toMatch(FIGURE_PATTERN);
  });

  it('of dates have the precision that is known', () => {
    for (const text of ['2011', '2011-09', '2011-09-30']) expect(text).toMatch(DATE_PATTERN);
    for (const text of ['11', '2011-13', '2011-00', '2011-09-32', '2011-9-3', '30/09/2011', '2011-09-30T00:00'])
      expect(text).not.toMatch(DATE_PATTERN);
    expect(date().parse(2011)).toBe('2011');
    expect(date().parse(new Date('2011-09-30T00:00:00Z'))).toBe('2011-09-30');
  });
});

describe('the configuration of a site', () => {
  const config = {
    name: 'Sitio',
    description: 'Qué es.',
    publisher: 'Una institución',
    url: 'https://ejemplo.org',
    edition: '2026.1',
    publishedOn: '2026',
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://ejemplo.org/licencia',
  };

  it('has defaults', () => {
    expect(siteConfig.parse(config)).toMatchObject({ base: '/', language: 'es-PE', homeFigures: [] });
  });

  it('takes a base path with a slash at both ends', () => {
    expect(codesOf(siteConfig, { ...config, base: '/trama/' })).toEqual([]);
    for (const base of ['trama', '/trama', 'trama/', '//'])
      expect(codesOf(siteConfig, { ...config, base }), base).toEqual(['invalid_format base']);
  });
});
