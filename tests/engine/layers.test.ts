import { describe, expect, it } from 'vitest';
import { findCircles, listImports, type Import } from './support/imports.ts';

/**
 * What a layer may take of ours and of others. Types cost nothing at run time, so some may be taken where values may
 * not.
 */
interface Rule {
  /** Layers of ours, or files of them, whose values it may import, beside its own. */
  readonly ours: readonly string[];
  /** Layers of ours of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages that it must not import, not even types. */
  readonly never?: readonly RegExp[];
  /** The only files that may import a package that the layer must not. */
  readonly except?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The design in one table: `schemas ← records ← domain ← components ← pages`, publishers and integrations beside them.
 */
const rules: Readonly<Record<string, Rule>> = {
  // The book of words: at the bottom, since every layer may say something. It knows nothing of the site.
  texts: { ours: [], never: [/^astro(?::|$)/, /^node:/, /^react/, /^chart\.js/] },
  // What is kept on the disk between builds, and how: below everything that makes something.
  cache: { ours: [], never: [/^astro(?::|$)/, /^react/] },
  schemas: { ours: ['texts'], never: [/^astro(?::|$)/, /^node:/] },
  kinds: { ours: ['schemas', 'texts'], never: [/^astro(?::|$)/, /^node:/] },
  records: {
    ours: ['schemas', 'kinds', 'texts'],
    never: [/^astro:/],
  },
  domain: {
    ours: [],
    types: ['schemas', 'kinds', 'records', 'texts'],
    never: [/^astro(?::|\/|$)/, /^node:/, /^react/, /^chart\.js/],
  },
  charts: { ours: ['domain'], types: ['schemas', 'kinds', 'texts'], never: [/^astro:/, /^react/] },
  views: {
    ours: ['texts', 'schemas', 'kinds', 'records', 'domain', 'charts', 'site.config.ts'],
    never: [/^node:/, /^astro:/],
  },
  // What runs in the browser: it takes models of the build as types only, and of the words only those of its language.
  client: {
    // Tables are written as files by what writes those of the site: nothing but values goes in and comes out.
    ours: [
      'words',
      'src/texts/formats.ts',
      'src/publishers/calendar.ts',
      'src/publishers/vcard.ts',
      'src/publishers/gift.ts',
      'src/publishers/csv.ts',
      'src/publishers/xlsx.ts',
      'src/publishers/workspace/words.ts',
      'src/publishers/workspace/reportCsv.ts',
      'src/publishers/workspace/reportDocx.ts',
      'src/publishers/workspace/reportOdt.ts',
      'src/publishers/workspace/reportXlsx.ts',
      'domain',
      'charts',
      'styles',
    ],
    types: ['schemas', 'kinds', 'views', 'texts'],
    never: [/^astro/, /^node:/],
  },
  components: {
    ours: ['client', 'domain', 'charts', 'styles'],
    types: ['schemas', 'kinds', 'views', 'texts'],
    never: [/^astro:content$/, /^node:/],
  },
  layouts: {
    ours: ['client', 'components', 'domain', 'charts', 'styles'],
    types: ['views'],
    never: [/^astro:content$/, /^node:/],
  },
  publishers: { ours: ['schemas', 'kinds', 'domain'], types: ['records', 'texts'], never: [/^node:fs/, /^astro:/] },
  // Files → checked records → site: the one way in, for commands and integrations.
  'pipeline.ts': { ours: ['check', 'schemas', 'views'], never: [/^astro/] },
  press: { ours: ['cache', 'texts', 'schemas', 'kinds', 'domain', 'check', 'publishers', 'views'], never: [/^astro:/] },
  integrations: {
    ours: [
      'cache',
      'texts',
      'schemas',
      'kinds',
      'domain',
      'charts',
      'views',
      'check',
      'publishers',
      'styles',
      'pipeline.ts',
      'site.config.ts',
    ],
    never: [/^astro:content$/],
  },
  check: { ours: ['texts', 'schemas', 'kinds', 'records', 'domain', 'charts'], never: [/^astro/, /^react/] },
  pages: {
    ours: [
      'cache',
      'texts',
      'schemas',
      'kinds',
      'records',
      'domain',
      'charts',
      'views',
      'client',
      'components',
      'layouts',
      'styles',
      'publishers',
      'press',
      'site.config.ts',
    ],
    never: [/^astro:content$/],
    except: { 'astro:content': ['src/pages/_routes.ts'] },
  },
  'middleware.ts': { ours: ['views'] },
  'env.d.ts': { ours: [], types: ['views'] },
  'content.config.ts': { ours: ['kinds', 'records', 'views'] },
  'site.config.ts': { ours: [], types: ['schemas'] },
};

/** Files of the folder of a kind that make its views: all but those that say what it is. */
const KIND_VIEW = /^src\/kinds\/[^/]+\/(?!(?:schema|kind|words)\.ts$)/;

const layerOf = (filePath: string): string => (KIND_VIEW.test(filePath) ? 'views' : (filePath.split('/')[1] ?? ''));

/** A kind names its view, which is loaded only where pages are made: the one arrow that leads up. */
const isLazyView = ({ file, target, lazy }: Pick<Import, 'file' | 'target' | 'lazy'>): boolean =>
  lazy && /^src\/kinds\/[^/]+\/kind\.ts$/.test(file) && target === file.replace(/kind\.ts$/, 'view.ts');

/** Why an import breaks the rule of its layer, or undefined. */
function findBreach({ file, target, typeOnly, lazy }: Import): string | undefined {
  if (isLazyView({ file, target, lazy })) return undefined;
  const layer = layerOf(file);
  const rule = rules[layer];
  if (!rule) return `no rule for src/${layer}`;
  if (!target.startsWith('src/'))
    return rule.never?.some((pattern) => pattern.test(target)) && !rule.except?.[target]?.includes(file)
      ? `${layer} must not import ${target}`
      : undefined;
  const other = layerOf(target);
  if (
    other === layer ||
    rule.ours.includes(other) ||
    rule.ours.includes(target) ||
    (typeOnly && rule.types?.includes(other))
  )
    return undefined;
  return `${layer} must not import ${typeOnly ? 'types' : 'values'} of ${other}`;
}

describe('layers', () => {
  const imports = listImports();

  it('are read from every file', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(new Set(imports.map(({ file }) => layerOf(file)))).toContain('pages');
  });

  it('import only what is below them', () => {
    expect(
      imports.flatMap((item) => findBreach(item)?.concat(` (${item.file}:${item.line} → ${item.target})`) ?? []),
    ).toEqual([]);
  });

  it('hold no circle of files', () => {
    expect(findCircles(imports.filter((item) => !isLazyView(item)))).toEqual([]);
  });

  it('would not let a circle pass, of two files or of three', () => {
    const arrows = (...pairs: readonly [string, string][]) =>
      pairs.map(([file, target]) => ({ file: `src/${file}.ts`, target: `src/${target}.ts` }));
    expect(findCircles(arrows(['a', 'b'], ['b', 'c'], ['a', 'c']))).toEqual([]);
    expect(findCircles(arrows(['a', 'b'], ['b', 'a'], ['c', 'a']))).toEqual([['src/a.ts', 'src/b.ts']]);
    expect(findCircles(arrows(['a', 'b'], ['b', 'c'], ['c', 'a']))).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts']]);
  });

  it('would not let a breach pass', () => {
    const breach = (file: string, target: string, typeOnly = false, lazy = false) =>
      findBreach({ file, line: 1, target, typeOnly, lazy });
    expect(breach('src/kinds/a/kind.ts', 'src/kinds/a/view.ts', false, true)).toBeUndefined();
    expect(breach('src/kinds/a/kind.ts', 'src/kinds/a/view.ts')).toBeDefined();
    expect(breach('src/kinds/a/kind.ts', 'src/kinds/b/view.ts', false, true)).toBeDefined();
    expect(breach('src/kinds/a/schema.ts', 'src/kinds/a/view.ts', false, true)).toBeDefined();
    expect(breach('src/kinds/a/view.ts', 'src/views/page.ts')).toBeUndefined();
    expect(breach('src/check/a.ts', 'src/kinds/a/view.ts')).toBeDefined();
    expect(breach('src/domain/a.ts', 'node:fs')).toBeDefined();
    expect(breach('src/domain/a.ts', 'src/records/assemble.ts')).toBeDefined();
    expect(breach('src/domain/a.ts', 'src/records/assemble.ts', true)).toBeUndefined();
    expect(breach('src/schemas/a.ts', 'src/records/raw.ts', true)).toBeDefined();
    expect(breach('src/records/read.ts', 'astro:content')).toBeDefined();
    expect(breach('src/components/a.astro', 'src/records/assemble.ts', true)).toBeDefined();
    expect(breach('src/components/a.astro', 'src/views/page.ts')).toBeDefined();
    expect(breach('src/components/a.astro', 'src/views/page.ts', true)).toBeUndefined();
    expect(breach('src/publishers/a.ts', 'node:fs/promises')).toBeDefined();
    expect(breach('src/integrations/a.ts', 'src/records/read.ts')).toBeDefined();
    expect(breach('src/check/a.ts', 'src/views/page.ts')).toBeDefined();
    expect(breach('src/pages/a.astro', 'src/check/check.ts')).toBeDefined();
    expect(breach('src/views/a.ts', 'src/pipeline.ts')).toBeDefined();
    expect(breach('src/new-layer/a.ts', 'zod')).toBeDefined();
  });
});
