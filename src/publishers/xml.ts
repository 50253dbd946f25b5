import { escapeXml } from '#domain/escape.ts';

/** An element of XML. A child left out is `undefined`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * An element: attributes without a value and children left out are not written.
 *
 * @param name with its prefix, where it has one
 */
export function xml(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlElement | string | undefined)[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/**
 * Writes a document of XML 1.0 in UTF-8.
 *
 * @param pretty whether elements stand on lines of their own; one with text stays on its line, so that no blank is
 * added to it
 */
export function serializeXml(root: XmlElement, { pretty = true }: { readonly pretty?: boolean } = {}): string {
  const write = (element: XmlElement, depth: number): string => {
    const attributes = Object.entries(element.attributes)
      .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value), 'attribute')}"`))
      .join('');
    if (!element.children.length) return `<${element.name}${attributes}/>`;
    const lines = pretty && element.children.every((child) => typeof child !== 'string');
    const [before, after] = lines ? [`\n${'  '.repeat(depth + 1)}`, `\n${'  '.repeat(depth)}`] : ['', ''];
    const children = element.children
      .map((child) => `${before}${typeof child === 'string' ? escapeXml(child) : write(child, depth + 1)}`)
      .join('');
    return `<${element.name}${attributes}>${children}${after}</${element.name}>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, 0)}\n`;
}
