import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * What of a page could run, or send a visitor where something runs, as a browser reads its HTML.
 *
 * @param isOwn whether a script is one that the build made
 */
export function listActive(html: string, isOwn: (code: string) => boolean = () => false): string[] {
  const tree = /^\s*<!doctype/i.test(html) ? parse(html) : parseFragment(html);
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(...activeParts(node, isOwn));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(tree);
  return found;
}

const LINKS = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster']);

function activeParts(
  { tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element,
  isOwn: (code: string) => boolean,
): string[] {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? '';
  const [first] = childNodes;
  const code = first && 'value' in first ? first.value : '';
  const isCode = tagName === 'script' && !/json/.test(value('type')) && code.trim() && !isOwn(code);
  return [
    ...(isCode ? [`<script>${code.slice(0, 60)}`] : []),
    ...(/^(?:iframe|object|embed|frame|applet|foreignobject)$/.test(tagName) ? [`<${tagName}>`] : []),
    ...(tagName === 'base' && value('href') ? ['<base href>'] : []),
    ...attrs
      .filter(
        ({ name, value: written }) =>
          name.startsWith('on') ||
          name === 'srcdoc' ||
          (LINKS.has(name) && /^[\u0000-\u0020]*(?:j\s*a\s*v\s*a|v\s*b|d\s*a\s*t\s*a\s*:)/i.test(written)),
      )
      .map(({ name, value: written }) => `${tagName} ${name}=${written.slice(0, 60)}`),
  ];
}
