import { expect, it } from 'vitest';
import { escapePattern } from '#domain/escape.ts';
import { readFirstSite } from '../support/site.ts';

// A step orders, proposes and remembers, each apart: what is to be done names nobody of the programme, what is proposed
// says that its firms are invented, and what happened is told from the sources.

const site = readFirstSite();
const steps = site.records
  .list('phase')
  .flatMap((phase) =>
    phase.steps.flatMap(({ proposal, ...step }, index) =>
      proposal ? [{ ...step, proposal, at: `${phase.id} ${index + 1}` }] : [],
    ),
  );
const names = [
  ...site.records.list('cluster').map(({ shortName }) => shortName),
  ...site.records.list('network').flatMap(({ name, aliases }) => [name, ...aliases]),
];

/** Names of the programme that stand in a text as whole words. */
const namesIn = (text: string) =>
  names.filter((name) => new RegExp(`(?<!\\p{L})${escapePattern(name)}(?!\\p{L})`, 'u').test(text));

it('orders a step without telling of the programme', () => {
  expect(steps.length).toBeGreaterThan(0);
  for (const { at, text, leaves } of steps) expect(namesIn(`${text} ${leaves}`), at).toEqual([]);
});

it('proposes with firms that are none of the programme, and says that they are invented', () => {
  for (const { at, proposal } of steps) {
    const { agenda, questions, example, goOnWhen } = proposal;
    const told = [
      ...agenda.map(({ text }) => text),
      ...questions,
      example?.lead,
      ...(example?.rows.flat() ?? []),
      goOnWhen,
    ];
    expect(namesIn(told.join(' ')), at).toEqual([]);
    expect(example?.lead, at).toMatch(/inventad/);
    expect(example?.columns.length, at).toBeLessThanOrEqual(5);
  }
});

it('remembers from a source, in a text that proposes nothing', () => {
  for (const { at, history, sources } of steps) {
    expect(history, at).not.toMatch(/inventad/);
    expect(sources.length, at).toBeGreaterThan(0);
  }
});
