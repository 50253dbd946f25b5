import { fold, SHOWN_WORD } from '#domain/search/text.ts';
import { element } from '../element.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** An excerpt of the full text, whose only markup is `<mark>`, as nodes. */
export function excerptNodes(excerpt: string): (Node | string)[] {
  return excerpt.split(/(<mark>[\s\S]*?<\/mark>)/).map((part) => {
    const text = part
      .replace(/<\/?mark>/g, '')
      .replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
    return part.startsWith('<mark>') ? element('mark', {}, text) : text;
  });
}

/** A text with the words marked that answer the query. */
export function markedNodes(text: string, marks: ReadonlySet<string>): (Node | string)[] {
  return text
    .normalize('NFC')
    .split(SHOWN_WORD)
    .map((part, place) => (place % 2 && marks.has(fold(part)) ? element('mark', {}, part) : part));
}
