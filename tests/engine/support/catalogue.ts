import ts from 'typescript';

/** Every message of a catalogue by its place: its text, or the code that makes it. */
export function listMessages(part: unknown, place = ''): (readonly [place: string, text: string])[] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function') return [[place, String(part)]];
  if (part === null || typeof part !== 'object' || part instanceof RegExp) return [];
  return Object.entries(part).flatMap(([name, value]) => listMessages(value, `${place}.${name}`));
}

/** How the code of a function begins. */
const FUNCTION = /^(?:async )?(?:function\b|\w+\(|\(?[\w\s,{}:='".[\]]*\)? ?=>)/;

/**
 * What the messages of a catalogue always say, whatever is put into them: whole texts, and the pieces of the others.
 */
export function listPieces(catalogue: unknown): ReadonlySet<string> {
  return new Set(
    listMessages(catalogue)
      .flatMap(([, text]) => (FUNCTION.test(text) ? readCode(text) : [text]))
      // What leads somewhere is parted from the rest by its link.
      .flatMap((text) => text.split(/\*\*|\[|\]\(\w+\)|\{\w+\}/))
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
}

/** The texts that stand in the code of a function. */
function readCode(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('message.ts', `(${code})`, ts.ScriptTarget.Latest, true));
  return found;
}
