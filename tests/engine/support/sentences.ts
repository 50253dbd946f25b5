import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './project.ts';

/** Words for a reader that stand in code. */
export interface Sentence {
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** As it stands, with `…` for what is put in. */
  readonly text: string;
}

/** Rooms that hold words by right: the book of words, the words of kinds, content and the configuration of a site. */
const ROOMS_OF_WORDS = /^src\/(?:texts\/|content\/|site\.config\.ts$|kinds\/[\w-]+\/(?:words\.ts$|template))|\.d\.ts$/;

const SPANISH_LETTERS = /[áéíóúñ¿¡]/i;
const SPANISH_WORDS =
  /(?:^|[\s(«])(?:el|la|los|las|del?|en|con|por|para|que|un|una|su|sus|sin|al|y|son|lo|está|esta|este)(?=[\s,.;:)»]|$)/i;
/** Fields and attributes of which a reader sees the value. */
const SHOWN = new Set(
  [
    'title label text summary description kicker lead caption heading kindLabel meta name placeholder alt',
    'aria-label aria-roledescription aria-description',
  ].flatMap((names) => names.split(' ')),
);
const BEGINS_A_PHRASE = /^\p{Lu}\p{Ll}/u;

/** Text that stands in Spanish, or that begins a phrase where only words for a reader can stand. */
const isSpanish = (text: string): boolean =>
  SPANISH_LETTERS.test(text) || (/\S\s+\S/.test(text) && SPANISH_WORDS.test(text));

/** Every sentence that stands in the code of `src`, outside the rooms of words. */
export function listSentences(): Sentence[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|tsx|astro)$/.test(file) && !ROOMS_OF_WORDS.test(file))
    .sort()
    .flatMap((file) => findSentences(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * The sentences of a file.
 *
 * @param file its ending says how it is read
 */
export function findSentences(file: string, text: string): Sentence[] {
  return (file.endsWith('.astro') ? readAstro(text) : [text]).flatMap((code) => {
    const source = ts.createSourceFile(
      file.endsWith('.ts') ? 'module.ts' : 'module.tsx',
      code,
      ts.ScriptTarget.Latest,
      true,
    );
    const found: Sentence[] = [];
    const visit = (node: ts.Node): void => {
      const written = readSentence(node);
      if (written !== undefined) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ file, line, text: written.replace(/\s+/g, ' ').trim() });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** What a node says to a reader, if it does. */
function readSentence(node: ts.Node): string | undefined {
  // In markup all that is text is read, in any language; only names of formats are the same in all.
  if (ts.isJsxText(node)) return /\p{Ll}{2}/u.test(node.text) ? node.text : undefined;
  const text = readLiteral(node);
  if (text === undefined || isName(node)) return undefined;
  return isSpanish(text) || (isShown(node) && BEGINS_A_PHRASE.test(text)) ? text : undefined;
}

function readLiteral(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return undefined;
}

/** Whether a literal is a name and not a value: of a module, of a field. */
const isName = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent);

/** Whether a literal is the value of a field or an attribute that a reader sees. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) || ts.isJsxExpression(parent) || ts.isParenthesizedExpression(parent))
    return isShown(parent);
  return (
    (ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent)) &&
    parent.initializer === node &&
    SHOWN.has(parent.name.getText().replace(/['"]/g, ''))
  );
}

const VOID_ELEMENTS =
  /<((?:area|br|col|hr|img|input|link|meta|source|base)\b(?:[^>"'{]|"[^"]*"|'[^']*'|\{[^{}]*\})*?)\/?>/g;

/** A component of Astro as code: its front matter with its template as JSX, and each of its scripts. */
function readAstro(text: string): string[] {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  const scripts: string[] = [];
  const template = text.replace(/^---\r?\n([\s\S]*?)\r?\n---/, (_, code: string) => `   \n${code}\n;<>`);
  const markup = template
    .replace(/<script\b[^>]*?(?:\/>|>([\s\S]*?)<\/script>)/g, (script, code: string | undefined, offset: number) => {
      if (code) scripts.push('\n'.repeat(template.slice(0, offset).split('\n').length - 1) + code);
      return blank(script);
    })
    .replace(/<style\b[\s\S]*?<\/style>|<!doctype[^>]*>|<!--[\s\S]*?-->/gi, blank)
    .replace(VOID_ELEMENTS, '<$1/>');
  return [`${markup}</>`, ...scripts];
}
