import { excerptPage } from '#domain/search/fullText/excerpt.ts';
import { indexStem } from '#domain/search/fullText/indexStem.ts';
import { holdPhrases } from '#domain/search/phrases.ts';
import { splitWords } from '#domain/search/text.ts';
import { speech } from '#texts/es/speech.ts';
import type { SearchEngine } from '../../../src/client/search/engine.ts';
import type { Document } from './engineContract.ts';

/** The smallest engine that keeps the contract: it goes through every page for every query. */
export function createMemoryEngine(documents: readonly Document[]): SearchEngine {
  const pages = documents.map((document) => {
    const parts = [{ id: '', title: document.title, text: document.lead }, ...document.sections].map((part) => ({
      ...part,
      words: `${part.title}. ${part.text}`.split(/\s+/),
    }));
    const content = parts.flatMap((part) => part.words);
    const headings = parts.slice(1).map(({ id, title }, place) => ({
      id,
      text: title,
      location: parts.slice(0, place + 1).reduce((sum, part) => sum + part.words.length, 0),
    }));
    return {
      document,
      stems: content.map((word) => indexStem(word, speech)),
      fragment: { url: document.address, content: content.join(' '), meta: { title: document.title }, headings },
    };
  });
  return {
    search: async (words, phrases = []) => {
      const wanted = splitWords(words).map((word) => indexStem(word, speech));
      return pages
        .map(({ document, stems, fragment }) => ({
          document,
          fragment,
          held: wanted.map((stem) => stems.flatMap((other, place) => (other === stem ? [place] : []))),
          length: stems.length,
        }))
        .filter(({ held }) => held.length > 0 && held.every((places) => places.length > 0))
        .filter(({ fragment }) => !phrases.length || holdPhrases([fragment.content], phrases))
        .sort((a, b) => b.held.flat().length / b.length - a.held.flat().length / a.length)
        .map(({ document: { address, kind, clusters, phases }, fragment }) => ({
          address,
          kind,
          clusters,
          phases,
          read: async () => excerptPage(fragment, wanted, speech),
        }));
    },
  };
}
