import type { Inline } from '#domain/inline.ts';
import { addressOf } from '#kinds/addresses.ts';
import { viewPlace } from './citations.ts';
import { viewFigure } from './figures.ts';
import { toInline } from './inline.ts';
import type { Site } from './site.ts';

/** A line of text of a record as it is rendered. */
export function say(site: Site, text: string): readonly Inline[] {
  return toInline(site.records.parsed(text), {
    figure: (reference) => viewFigure(site, reference),
    term: (id) => viewTerm(site, id),
    source: (id, locator) => viewPlace(site, id, locator),
  });
}

/** A term of the glossary: where it stands, and its definition as plain text. */
export function viewTerm(site: Site, id: string): { address: string; definition: string } {
  return { address: addressOf('term', id), definition: plainText(site, site.records.get('term', id).definition) };
}

/** A line of prose as plain text: figures written out, other components by their content. */
export function plainText(site: Site, text: string): string {
  return text
    .replace(/<Cifra de="([^"]+)"\s*\/>/g, (_, reference: string) => viewFigure(site, reference).text)
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*+/g, '');
}
