import sax, { type SaxParser } from 'sax';
import type { Problem } from '#records/problem.ts';
import { cut } from './excerpt.ts';

/** Elements that run, or bring in pages and sounds of elsewhere. */
const ACTIVE = /^(?:script|foreignobject|iframe|frame|object|embed|handler|listener|audio|video|link|meta|base)$/;
const ANIMATION = /^(?:animate|animatecolor|animatemotion|animatetransform|set)$/;
const ADDRESSES = /^(?:href|src|action|formaction|data|from|to|by|values)$/;
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Pictures that stand inside a drawing as data, and cannot run. */
const HELD_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;
/** What browsers leave out of an address before they look for its scheme. */
const LEFT_OUT = /[\u0000-\u0020\u007f-\u009f]/g;
/** Encodings in which the signs of XML are those of ASCII: nothing hides in another reading. */
const PLAIN_ENCODING = /^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/i;

/** Why a part of a drawing is refused. */
type Wrong =
  'script' | 'event' | 'address' | 'outside' | 'html' | 'doctype' | 'sheet' | 'encoding' | 'unreadable' | 'none';

/**
 * A drawing that a site publishes must hold nothing that runs, nor ask anything of elsewhere: opened by its address it
 * is a page of the site, with all that a page may do.
 *
 * @param file the drawing, from the root of the project
 * @param source its text
 * @returns one problem for each part that may not stand in it
 */
export function checkDrawing(file: string, source: string): Problem[] {
  const text = source.replace(/^\uFEFF/, '');
  return new DrawingReader(text).read().map(({ wrong, offset, received }): Problem => {
    const before = text.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { code: 'archivo-svg', file, line: before.length, column, received: cut(received), detail: { wrong } };
  });
}

interface Fault {
  readonly wrong: Wrong;
  readonly offset: number;
  readonly received: string;
}

/** Reads a drawing as a browser does, as XML, and keeps what may not stand in it. */
class DrawingReader {
  readonly #source: string;
  readonly #parser: SaxParser = sax.parser(true, { strictEntities: true });
  readonly #faults: Fault[] = [];
  /** The elements that are open, in small letters and without prefixes. */
  readonly #open: string[] = [];
  /** How many elements are open inside the one that is refused as a whole, that one too. */
  #refused = 0;
  /** Where the element stands whose tag is read. */
  #tagOffset = 0;
  #style = '';
  #isDrawing = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** What may not stand in the drawing, in its order. */
  read(): readonly Fault[] {
    const parser = this.#parser;
    parser.onprocessinginstruction = ({ name, body }) => this.#readInstruction(name, body);
    parser.ondoctype = (text) =>
      this.#tell('doctype', `<!DOCTYPE${text}>`, Math.max(0, this.#source.search(/<!DOCTYPE/i)));
    parser.onopentagstart = ({ name }) => this.#openElement(name);
    parser.onattribute = ({ name, value }) => this.#readAttribute(name, value);
    parser.onclosetag = () => this.#closeElement();
    parser.ontext = parser.oncdata = (text) => {
      if (this.#open.at(-1) === 'style') this.#style += text;
    };
    let isBroken = false;
    parser.onerror = () => {
      if (!isBroken && !this.#faults.some(({ wrong }) => wrong === 'doctype')) this.#faults.push(this.#describeError());
      isBroken = true;
      parser.error = null;
    };
    parser.write(this.#source).close();
    if (!this.#isDrawing && !this.#faults.length) this.#tell('none', this.#source.trim() || this.#source, 0);
    return this.#faults;
  }

  /** Where the drawing cannot be read: at the end of what is written, where the rest is missing. */
  #describeError(): Fault {
    const offset = Math.max(0, Math.min(this.#parser.position, this.#source.trimEnd().length) - 1);
    const received = this.#source.slice(this.#source.lastIndexOf('\n', offset) + 1).split('\n')[0] ?? '';
    return { wrong: 'unreadable', offset, received };
  }

  #tell(wrong: Wrong, received: string, offset = this.#tagOffset): void {
    if (!this.#refused) this.#faults.push({ wrong, offset, received });
  }

  #readInstruction(name: string, body: string): void {
    const offset = Math.max(0, this.#source.lastIndexOf(`<?${name}`, this.#parser.position));
    const [, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)/i.exec(body) ?? [];
    if (name === 'xml-stylesheet') this.#tell('sheet', `<?${name} ${body}?>`, offset);
    else if (name === 'xml' && !PLAIN_ENCODING.test(encoding)) this.#tell('encoding', encoding, offset);
  }

  #openElement(tag: string): void {
    const name = localName(tag);
    this.#tagOffset = this.#parser.startTagPosition - 1;
    this.#open.push(name);
    if (this.#open.length === 1 && name === 'svg') this.#isDrawing = true;
    if (this.#refused) this.#refused += 1;
    else if (this.#open.length === 1 && name !== 'svg') this.#refuse('none', tag);
    else if (name === 'script' || name === 'handler' || name === 'listener') this.#refuse('script', tag);
    else if (ACTIVE.test(name)) this.#refuse('html', tag);
  }

  /** An element that goes as a whole: nothing in it is told of apart. */
  #refuse(wrong: Wrong, tag: string): void {
    this.#tell(wrong, `<${tag}>`);
    this.#refused = 1;
  }

  #readAttribute(attribute: string, value: string): void {
    const name = localName(attribute);
    const offset = Math.max(this.#tagOffset, this.#source.lastIndexOf(attribute, this.#parser.position));
    const written = `${attribute}="${value}"`;
    const element = this.#open.at(-1) ?? '';
    if (/^xmlns(?::|$)/.test(attribute)) {
      if (value.trim() === XHTML) this.#tell('html', written, offset);
    } else if (name.startsWith('on')) this.#tell('event', written, offset);
    else if (ANIMATION.test(element) && name === 'attributename' && /^(?:.*:)?(?:href|on.*)$/i.test(value.trim())) {
      this.#tell('event', written, offset);
      this.#refused = 1;
    } else if (ADDRESSES.test(name)) {
      const wrong = judgeAddress(value, element);
      if (wrong) this.#tell(wrong, written, offset);
    } else if (findOutside(value)) this.#tell('outside', written, offset);
  }

  #closeElement(): void {
    if (this.#open.pop() === 'style') {
      const outside = findOutside(this.#style);
      if (outside)
        this.#tell('outside', outside, Math.max(0, this.#source.lastIndexOf(outside, this.#parser.position)));
      this.#style = '';
    }
    if (this.#refused) this.#refused -= 1;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** What is wrong with an address: one that runs, or that asks for a part of the drawing elsewhere. */
function judgeAddress(address: string, element: string): Wrong | undefined {
  const read = address.replace(LEFT_OUT, '');
  if (/^(?:javascript|vbscript|livescript|mocha):/i.test(read)) return 'address';
  if (/^data:/i.test(read)) return HELD_PICTURE.test(read) ? undefined : 'address';
  if (ANIMATION.test(element)) return findOutside(address) ? 'outside' : undefined;
  // A link of a drawing leads elsewhere when it is pressed, and asks nothing before.
  if (element === 'a') return undefined;
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(read) ? 'outside' : undefined;
}

/** What a style asks of elsewhere, or undefined. Signs that CSS writes by their number are read as such. */
function findOutside(style: string): string | undefined {
  const read = style.replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
  const imported = /@import\b[^;]*/i.exec(read)?.[0];
  if (imported) return style.includes(imported) ? imported : style;
  for (const [whole, address = ''] of read.matchAll(/(?:url|image|src)\(\s*["']?([^"')]*)/gi))
    if (!/^(?:#|$)/.test(address.trim()) && !HELD_PICTURE.test(address.trim()) && isElsewhere(address)) return whole;
  return undefined;
}

const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address.replace(LEFT_OUT, ''));
