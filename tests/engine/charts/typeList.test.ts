import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBars } from '#charts/drawBars.ts';
import { chartTypes } from '#charts/types/index.ts';
import { chartTypeNames } from '#schemas/chartTypes.ts';
import { root } from '../support/project.ts';

const src = join(root, 'src');
const readRoot = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the list of types of chart', () => {
  it('is where each type has its file, named as it is', () => {
    const files = readdirSync(join(src, 'charts/types')).filter((name) => name !== 'index.ts');
    expect(files.sort()).toEqual(chartTypeNames.map((name) => `${name}.ts`).sort());
  });

  it('is the only place that asks of which type a chart is', () => {
    const names = new RegExp(`(['"\`])(?:${chartTypeNames.join('|')})\\1`);
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:ts|tsx|astro)$/.test(name) && !name.startsWith('charts/types/'))
      .filter((name) => names.test(readFileSync(join(src, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));
    // Their names; and the time line of events, which no dataset declares, says what it is.
    expect(files.sort()).toEqual(['charts/eventTimeline.ts', 'schemas/chartTypes.ts']);
  });

  it.each(chartTypeNames)('has its row in CONTRIBUTING with the columns that it needs: %s', (name) => {
    const rows = readRoot('CONTRIBUTING.md')
      .split('\n')
      .filter((line) => line.startsWith('   |') && line.split('|')[2]?.includes(`\`${name}\``));
    expect(rows).not.toEqual([]);
    const { needs, takes } = chartTypes[name].columns;
    for (const row of rows) {
      const columns = [...(row.split('|')[3] ?? '').matchAll(/`(\w+Column)`/g)].map((match) => match[1]);
      expect(columns).toEqual(expect.arrayContaining([...needs]));
      expect(columns.filter((column) => ![...needs, ...takes].some((known) => known === column))).toEqual([]);
    }
  });

  it('lets be explored only what is drawn from the configuration of the chart to explore', () => {
    const explored = chartTypeNames.filter((name) => chartTypes[name].explored);
    expect(explored).not.toEqual([]);
    expect(explored.filter((name) => chartTypes[name].draw !== drawBars)).toEqual([]);
  });
});
