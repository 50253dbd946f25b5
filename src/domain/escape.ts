/** Characters that XML 1.0 cannot hold, even escaped; by whole signs (`u`), so that a half is one that stands alone. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const toEntity = (character: string): string => ENTITIES[character] ?? character;

/**
 * Escapes a text for XML 1.0, and so for SVG and XHTML. What XML cannot hold at all is left out.
 *
 * @param place where it goes; the breaks of an attribute would be read as spaces
 */
export function escapeXml(text: string, place: 'text' | 'attribute' = 'text'): string {
  return text.replace(FORBIDDEN, '').replace(place === 'text' ? /[&<>\r]/g : /[&<>"\n\r\t]/g, toEntity);
}

/**
 * Escapes a text for HTML.
 *
 * @param place where it goes; an attribute stands between double quotes
 */
export function escapeHtml(text: string, place: 'text' | 'attribute' = 'text'): string {
  return text.replace(place === 'text' ? /[&<>]/g : /[&"]/g, toEntity);
}

/** A text as a pattern that matches it and nothing else: what an editor wrote may hold any sign. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
