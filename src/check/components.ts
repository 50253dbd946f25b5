import { findNearest } from '#records/nearest.ts';
import { proseComponents, type ComponentUse, type ProseComponent } from '#records/prose.ts';
import type { Problem } from '#records/problem.ts';
import { phrase, type Phrase } from '#records/wording.ts';
import { excerpt } from './excerpt.ts';
import type { Place } from './places.ts';
import type { ProseText } from './proseText.ts';
import { checkChart, checkFigure, checkLocator, checkReference } from './references.ts';
import type { Targets } from './targets.ts';

const names = Object.keys(proseComponents);

/** A component must be one of the closed list, written as it is documented, and lead to something. */
export function checkComponent(use: ComponentUse, at: Place, text: ProseText): Problem[] {
  const received = excerpt(text.source, use.node);
  const definition = proseComponents[use.name];
  if (!definition) {
    const near = findNearestName(use.name, names);
    // A name in small letters is HTML, unless it is one of ours without its capital.
    const isHtml = use.name === use.name.toLowerCase() && !names.some((name) => name.toLowerCase() === use.name);
    return [
      {
        code: isHtml ? 'prosa-html' : 'prosa-componente',
        ...at,
        received,
        ...(isHtml ? {} : { expected: names.join(', '), nearest: near }),
      },
    ];
  }
  const misplaced = checkPlace(use, definition, text);
  if (misplaced)
    return [
      {
        code: 'prosa-componente',
        ...at,
        received,
        detail: { component: use.name, wrong: misplaced, example: phrase('componentExample', use.name) },
      },
    ];
  if (use.hasExpression)
    return [{ code: 'prosa-expresion', ...at, received, detail: { example: phrase('componentExample', use.name) } }];
  const malformed = checkAttributes(use, definition, at);
  return malformed.length ? malformed : checkTarget(use, definition, at, text.targets);
}

/** Why a component cannot stand where it does, or undefined. */
function checkPlace(
  use: ComponentUse,
  definition: ProseComponent,
  { record, fieldPath }: ProseText,
): string | undefined {
  if (record.file.endsWith('.md')) return 'md';
  if (definition.place === 'inline') return undefined;
  if (fieldPath) return 'field';
  return use.node.type === 'mdxJsxTextElement' ? 'line' : undefined;
}

function checkAttributes(use: ComponentUse, definition: ProseComponent, at: Place): Problem[] {
  const known = [...definition.required, ...definition.optional];
  const detail = { component: use.name, example: phrase('componentExample', use.name) };
  const problem = (received: Phrase, rest: Partial<Problem> = {}): Problem => ({
    code: 'prosa-atributo',
    ...at,
    received,
    detail,
    ...rest,
  });
  const unknown = Object.keys(use.attributes).filter((name) => !known.includes(name));
  const missing = definition.required.filter((name) => !use.attributes[name]?.trim());
  const problems = unknown.map((name) => {
    const nearest = findNearestName(name, missing.length ? missing : known);
    return problem(phrase('unknownAttribute', name), { expected: known.join(', '), nearest });
  });
  // An attribute that is misspelt is also missing: that is one mistake.
  problems.push(
    ...missing
      .slice(unknown.length)
      .map((name) => problem(phrase('missingAttribute', name), { expected: known.join(', ') })),
  );
  const isEmpty = !('children' in use.node) || !use.node.children.length;
  if (definition.wraps && isEmpty) problems.push(problem(phrase('wrapsNothing')));
  if (!definition.wraps && !isEmpty) problems.push(problem(phrase('wrapsText')));
  return problems;
}

function checkTarget(use: ComponentUse, definition: ProseComponent, at: Place, targets: Targets): Problem[] {
  const target = use.attributes['de'] ?? use.attributes['fuente'] ?? '';
  const pointing = { ...at, received: target };
  switch (definition.points) {
    case 'figure':
      return checkFigure(target, pointing, targets);
    case 'chart':
      return checkChart(target, pointing, targets);
    case 'term':
    case 'note':
      return checkReference(definition.points, target, pointing, targets);
    case 'source':
      return [
        ...checkReference('source', target, pointing, targets),
        ...checkLocator({ sourceId: target, locator: use.attributes['lugar'] ?? '' }, at, targets),
      ];
  }
}

/** The name most like one that was written, whatever its capitals. */
function findNearestName(written: string, known: readonly string[]): string[] {
  const same = known.filter((name) => name.toLowerCase() === written.toLowerCase());
  return same.length ? same : findNearest(written, known);
}
