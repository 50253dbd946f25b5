import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST } from '#domain/monitoring/formula/syntax.ts';
import type { FormulaScope } from '#domain/monitoring/formula/scope.ts';
import { root } from '../../../support/project.ts';
import { faultsOf } from './support/scope.ts';

const section =
  /## Escribir una fórmula\n([\s\S]*?)\n## /.exec(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))?.[1] ?? '';

/** The fields that the examples name. */
const scope: FormulaScope = {
  context: 'row',
  units: [{ id: 'soles' }, { id: 'gente' }],
  fields: [
    { id: 'ventas', type: 'number', unitId: 'soles' },
    { id: 'ventas-de-base', type: 'number', unitId: 'soles' },
    { id: 'gastos', type: 'number', unitId: 'soles' },
    { id: 'socios', type: 'number', unitId: 'gente' },
    { id: 'campo', type: 'text' },
    { id: 'exporta', type: 'boolean' },
    { id: 'canal', type: 'choice', choices: ['directo'] },
    { id: 'rubros', type: 'choices', choices: ['tejido'] },
    { id: 'visita', type: 'date' },
  ],
};

describe('what the guide for editors says of formulas', () => {
  const examples = [...section.matchAll(/`([^`]+)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => /\(\w|\w [-+*/=<>]+ ["\w]/.test(text));

  it('is right in every example', () => {
    expect(examples.length).toBeGreaterThan(12);
    for (const text of examples)
      expect([faultsOf(text, scope), faultsOf(text, { ...scope, context: 'column' })], text).toContainEqual([]);
  });

  it('names the bounds as they are', () => {
    for (const bound of [MOST.letters.toLocaleString('en'), `${MOST.parts} partes`, `${MOST.levels} niveles`])
      expect(section).toContain(bound);
  });
});
