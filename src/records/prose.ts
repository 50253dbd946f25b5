import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from './raw.ts';

/** A component that editors may use in prose, with its attributes. */
export interface ProseComponent {
  /** Attributes that it must have. */
  readonly required: readonly string[];
  /** Attributes that it may have. */
  readonly optional: readonly string[];
  /** Whether it stands in a line of text or on its own. */
  readonly place: 'inline' | 'block';
  /** What its main attribute names. */
  readonly points: 'figure' | 'chart' | 'term' | 'source' | 'note';
  /** How to write it. */
  readonly example: string;
}

/** The closed list of components of prose. Anything else is an error: content cannot run code. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Cifra: { required: ['de'], optional: [], place: 'inline', points: 'figure', example: '<Cifra de="ventas/media-cusco" />' },
  Segun: { required: ['fuente', 'lugar'], optional: [], place: 'inline', points: 'source', example: '<Segun fuente="s2" lugar="L747">el dato como lo da la fuente</Segun>' },
  Termino: { required: ['de'], optional: [], place: 'inline', points: 'term', example: '<Termino de="articulador">articulador</Termino>' },
  Grafico: { required: ['de'], optional: [], place: 'block', points: 'chart', example: '<Grafico de="ventas/por-red" />' },
  Nota: { required: ['de'], optional: [], place: 'block', points: 'note', example: '<Nota de="rablem-fuera-del-promedio" />' },
};

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Prose as a tree, or the place where it cannot be read. */
export type ParsedProse = { readonly tree: Root; readonly error?: undefined } | { readonly tree?: undefined; readonly error: { readonly message: string; readonly position: Position } };

/** Parses prose: Markdown with tables, footnotes and the closed list of components. */
export function parseProse(source: string): ParsedProse {
  try {
    return { tree: processor.parse(source) };
  } catch (error) {
    const { reason, line, column, place } = error as { reason?: string; message: string; line?: number; column?: number; place?: { line?: number; column?: number; start?: { line: number; column: number } } };
    const start = place?.start ?? place;
    return { error: { message: reason ?? (error as Error).message, position: { line: line ?? start?.line ?? 1, column: column ?? start?.column ?? 1 } } };
  }
}

/** A use of a component in prose. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  /** True where an attribute is an expression or a spread, which content may not have. */
  readonly hasExpression: boolean;
  readonly position: Position;
  readonly node: RootContent;
}

/** The component that a node is, or undefined. */
export function componentOf(node: RootContent): ComponentUse | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attributes: Record<string, string | null> = {};
  let hasExpression = false;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) hasExpression = true;
    else attributes[attribute.name] = attribute.value ?? null;
  }
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { name: node.name ?? '', attributes, hasExpression, position: { line: start.line, column: start.column }, node };
}
