import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { findNearest } from '#records/nearest.ts';
import { componentOf, parseProse, proseComponents, type ComponentUse } from '#records/prose.ts';
import type { Problem } from '#records/problem.ts';
import type { Position } from '#records/raw.ts';
import type { CheckedRecord } from './check.ts';
import { checkChart, checkFigure, checkLocator, checkReference, type Targets } from './pointers.ts';

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'field' | 'received'>;

/** Prose may hold Markdown and the closed list of components; nothing in it may run. */
export function checkProse(record: CheckedRecord, targets: Targets): Problem[] {
  if (!record.body.trim()) return [];
  const offset = record.raw.bodyLine - 1;
  return checkTree(record.body, 'block', (position) => ({ file: record.file, line: position.line + offset, column: position.column }), targets);
}

/** Text of a field may hold inline Markdown and the inline components. */
export function checkInline(source: string, at: Place, targets: Targets): Problem[] {
  if (!/[<{*_[\]`#]/.test(source)) return [];
  return checkTree(source, 'inline', () => ({ file: at.file, ...(at.line ? { line: at.line } : {}), ...(at.column ? { column: at.column } : {}), ...(at.field ? { field: at.field } : {}) }), targets);
}

function checkTree(source: string, where: 'block' | 'inline', place: (position: Position) => Place, targets: Targets): Problem[] {
  const parsed = parseProse(source);
  if (parsed.error) return [{ code: 'prosa-sintaxis', ...place(parsed.error.position), detail: { message: parsed.error.message } }];
  const problems: Problem[] = [];
  let depth = 1;
  visit(parsed.tree, (node) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const at = place({ line: start.line, column: start.column });
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push({ code: 'prosa-expresion', ...at, received: excerpt(source, node as RootContent) });
        break;
      case 'html':
        problems.push({ code: 'prosa-html', ...at, received: excerpt(source, node) });
        break;
      case 'heading':
        if (where === 'inline' || node.depth < 2 || node.depth > depth + 1) problems.push({ code: 'prosa-titulos', ...at, received: '#'.repeat(node.depth), expected: where === 'inline' ? 'un texto sin títulos' : `de ## a ${'#'.repeat(Math.max(2, depth + 1))}` });
        depth = Math.max(2, node.depth);
        break;
      case 'link':
        if (/^(?:javascript|data|vbscript):/i.test(node.url)) problems.push({ code: 'prosa-enlace', ...at, received: node.url, expected: 'una dirección que empiece con https:// o con /' });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const use = componentOf(node as RootContent);
        if (use) problems.push(...checkComponent(use, at, where, targets, source));
        break;
      }
    }
  });
  return problems;
}

function checkComponent(use: ComponentUse, at: Place, where: 'block' | 'inline', targets: Targets, source: string): Problem[] {
  const names = Object.keys(proseComponents);
  const definition = proseComponents[use.name];
  if (!definition) {
    const isHtml = use.name === use.name.toLowerCase();
    return [{ code: isHtml ? 'prosa-html' : 'prosa-componente', ...at, received: excerpt(source, use.node), expected: names.join(', '), nearest: findNearest(use.name, names) }];
  }
  const problems: Problem[] = [];
  if (where === 'inline' && definition.place === 'block') problems.push({ code: 'prosa-componente', ...at, received: excerpt(source, use.node), expected: names.filter((name) => proseComponents[name]?.place === 'inline').join(', ') });
  if (use.hasExpression) problems.push({ code: 'prosa-expresion', ...at, received: excerpt(source, use.node), detail: { example: definition.example } });
  const known = [...definition.required, ...definition.optional];
  for (const name of Object.keys(use.attributes)) {
    if (!known.includes(name)) problems.push({ code: 'prosa-atributo', ...at, received: name, expected: known.join(', '), nearest: findNearest(name, known), detail: { component: use.name, example: definition.example } });
  }
  for (const name of definition.required) {
    if (!use.attributes[name] && !use.hasExpression) problems.push({ code: 'prosa-atributo', ...at, received: `<${use.name}> sin «${name}»`, expected: name, detail: { component: use.name, example: definition.example } });
  }
  const target = use.attributes['de'] ?? use.attributes['fuente'];
  if (!target) return problems;
  const pointing = { ...at, received: target };
  switch (definition.points) {
    case 'figure':
      return [...problems, ...checkFigure(target, pointing, targets)];
    case 'chart':
      return [...problems, ...checkChart(target, pointing, targets)];
    case 'term':
      return [...problems, ...checkReference('term', target, pointing, targets)];
    case 'note':
      return [...problems, ...checkReference('note', target, pointing, targets)];
    case 'source': {
      const locator = use.attributes['lugar'] ?? '';
      return [...problems, ...checkReference('source', target, pointing, targets), ...(locator ? checkLocator({ sourceId: target, locator }, { ...at, received: locator }, targets) : [])];
    }
  }
}

function excerpt(source: string, node: RootContent): string {
  const text = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
