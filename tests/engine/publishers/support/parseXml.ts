/** An element as it is read back: its name, attributes, children and the text right in it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (_, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
      : (ENTITIES[name] ?? ''),
  );

/**
 * Reads the XML that the publishers write: no comments, no CDATA, no processing but the first line. @throws where tags
 * do not match
 */
export function parseXml(source: string): ReadElement {
  const top: { name: string; attributes: Record<string, string>; children: ReadElement[]; text: string } = {
    name: '',
    attributes: {},
    children: [],
    text: '',
  };
  const open = [top];
  for (const [, slash, name = '', attributes = '', closed, text = ''] of source
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g)) {
    const parent = open.at(-1)!;
    if (text) parent.text += decode(text);
    else if (slash) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const element = {
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map((match) => [match[1], decode(match[2] ?? '')]),
        ),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!closed) open.push(element);
    }
  }
  if (open.length !== 1 || !top.children[0]) throw new Error('the document does not end');
  return top.children[0];
}

/** Every element of a name, at any depth, in the order of the document. */
export function findAll(element: ReadElement, name: string): readonly ReadElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The first child of a name. @throws when there is none */
export function childOf(element: ReadElement, name: string): ReadElement {
  const child = element.children.find((candidate) => candidate.name === name);
  if (!child) throw new Error(`<${element.name}> has no <${name}>`);
  return child;
}
