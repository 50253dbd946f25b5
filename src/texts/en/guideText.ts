import type { Texts } from '../es/index.ts';

/** Words inside a guide, between those of its records. */
export const guideText: Texts['guideText'] = {
  notesOnFigure: (count) => (count > 1 ? 'Notes on this figure: ' : 'Note on this figure: '),
  otherNotes: (count) => `and ${count} more, with the figure`,
  note: (title) => `Note: ${title}`,
  notes: 'Notes on the data',
  notesLead: 'What the source contradicts, leaves out or gets wrong, and what is published here.',
  sources: 'Sources',
  sourcesLead:
    'The footnotes name the document in a few words and the place in it. «l.» is the line of the text taken from the ' +
    'document.',
  booklet: (order) => `Booklet of phase ${order}`,
  crossBooklet: 'Booklet of the cross-cutting phase',
  bookletParts: { phase: 'The phase', instrument: 'Instruments', lesson: 'Lessons for this phase' },
  faults: {
    cover: '“cover”',
    place: (chapter, heading) => (heading === undefined ? `“${chapter}”` : `“${chapter}”, “${heading}”`),
    glyph: (where, sign, code) =>
      `${where}: the sign “${sign}” (${code}) is not in the letters of the guides. Write another sign, or the ` +
      `whole word.`,
    link: (where, id) => `${where}: a link leads to “${id}”, which is not in the guide.`,
    depth: (where, before, after) => `${where}: the heading jumps from level ${before} to ${after}.`,
    figure: (where, title) => `${where}: the figure “${title}” has no text that tells it.`,
    title: (where) => `${where}: the guide has no title.`,
  },
  failures: {
    faults: (id, faults) => `The guide “${id}” cannot be set:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    picture: (id, said) => `The guide “${id}” cannot be made: the picture could not be read: ${said}`,
    typst: (id, said) => `The guide “${id}” could not be set: ${said}`,
    stumble: (said) =>
      `${said}. This is a known fault of Typst (typst/typst#8776), which depends on where the pages end: take ` +
      `out, shorten or move a part of the guide`,
    worker: (id, said) => `The guide “${id}” could not be made: ${said}`,
  },
};
