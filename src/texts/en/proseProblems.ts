import type { proseProblems as spanish } from '../es/proseProblems.ts';
import { detailOf, type ToldProblem } from '../told.ts';

type Told = readonly [title: (problem: ToldProblem) => string, fix: (problem: ToldProblem) => string];

/** What looks like Markdown and was not read as such: what is wrong, and how to mend it. */
const SLIPS: Readonly<Record<string, Told>> = {
  mark: [
    (p) => `The mark of bold is not closed, or does not touch the word: ${p.received}`,
    () => 'Put ** right at the first and at the last word, without spaces. If it is an asterisk, write \\*.',
  ],
  italic: [
    (p) => `The mark of italics is not closed: ${p.received}`,
    () => 'Close the italics right at the last word. If it is a sign, write \\ before it.',
  ],
  strike: [
    (p) => `The mark of struck text is not closed: ${p.received}`,
    () => 'A published text has nothing struck out: leave only what holds.',
  ],
  highlight: [(p) => `The signs == do not highlight: ${p.received}`, () => 'Use bold.'],
  linkSpace: [
    (p) => `The link has a space between its text and its address: ${p.received}`,
    () => 'Take out the space.',
  ],
  linkTurned: [
    (p) => `The link is the wrong way round: ${p.received}`,
    () => 'First the text in square brackets, then the address in round ones.',
  ],
  linkName: [
    (p) => `The link names an address that the text does not define: ${p.received}`,
    () => 'Write the address in round brackets, as [the glossary](/glosario/).',
  ],
  linkOpen: [(p) => `The link is not closed: ${p.received}`, () => 'Close the round bracket after the address.'],
  addressSpace: [
    (p) => `The address of the link holds a space: ${p.received}`,
    () => 'Take out the space; if the address has one, put it between < and >.',
  ],
  image: [
    (p) => `The address of the image holds a space: ${p.received}`,
    () => 'Give the file a name without spaces, or put the address between < and >.',
  ],
  wiki: [
    (p) => `This makes no link: ${p.received}`,
    () => 'Write the text in square brackets and the address in round ones.',
  ],
  entity: [
    (p) => `The text shows a code in place of a sign: ${p.received}`,
    () => 'Write the sign itself: á, ñ, “, a space.',
  ],
  backslash: [() => 'The text ends with a backslash that shows.', () => 'Delete it.'],
  noteInline: [
    (p) => `This makes no note: ${p.received}`,
    () => 'Write [^1] where the mark goes and, at the end, on a line of its own: [^1]: the text of the note.',
  ],
  noteUnused: [
    (p) => `The note “${detailOf(p, 'name')}” is not called by the text, and is not shown.`,
    (p) => `Write [^${detailOf(p, 'name')}] where the mark goes, or delete the note.`,
  ],
  noteTwice: [
    (p) => `Two notes or addresses have the name “${detailOf(p, 'name')}”: only the first holds.`,
    () => 'Change the name of one of the two.',
  ],
  nameUnused: [
    (p) => `The address named “${detailOf(p, 'name')}” is not used, and is not shown.`,
    (p) => `Use it as [text][${detailOf(p, 'name')}], or delete it.`,
  ],
  headingSpace: [(p) => `The heading has no space after its number signs: ${p.received}`, () => 'Put the space.'],
  headingEmpty: [
    (p) => `There is a heading without text: ${p.received}`,
    () => 'Write the heading, or delete the number signs.',
  ],
  linkEmpty: [(p) => `The link has no text: ${p.received}`, () => 'Write in the square brackets where it leads.'],
  itemEmpty: [() => 'There is an empty item in a list.', () => 'Complete it, or delete the line.'],
  bullet: [
    (p) => `The list is made with a sign that makes no lists: ${p.received}`,
    () => 'Begin each item with a hyphen and a space, on its own line.',
  ],
  numbers: [
    (p) => `The numbered list is not read as one, and its lines run together: ${p.received}`,
    () => 'Begin each item with its number, a full stop and a space, and leave a blank line before the list.',
  ],
  container: [
    (p) => `The signs ::: are not used here: ${p.received}`,
    () => 'Delete them. A note is put in with <Nota de="my-note" />.',
  ],
  tableRule: [
    (p) => `The table has no line of hyphens below its head, and is not read as a table: ${p.received}`,
    () => 'After the first row add that line, with as many parts as there are columns.',
  ],
  tableTabs: [
    (p) => `The table comes from Word or Excel, with tabs: ${p.received}`,
    () => 'Part the cells with |, and below the first row put the line of hyphens.',
  ],
  cellLost: [
    (p) =>
      `The row has ${detailOf(p, 'cells')} cells and the head ${detailOf(p, 'wanted')}: what is too much is not shown.`,
    () => 'Take out the cell that is too much, or add its column to the head. A sign | inside a cell is written \\|.',
  ],
  plain: [
    (p) => `This text is shown as it is written, and holds a mark: ${p.received}`,
    () => 'Take out the mark: titles, names and cells have no bold, links or components.',
  ],
  noteUnknown: [
    (p) => `The note ${p.received} does not exist in this text.`,
    (p) =>
      detailOf(p, 'notes')
        ? `There are: ${detailOf(p, 'notes')}. Write one of them, or add the one that is missing at the end, on its own line.`
        : `Add it at the end of the text, on a line of its own: ${p.received}: the text of the note.`,
  ],
  cellMissing: [
    (p) =>
      detailOf(p, 'text')
        ? `The text stands right under the table, and is read as a row: ${p.received}`
        : `The row lacks cells: it has ${detailOf(p, 'cells')} and the head ${detailOf(p, 'wanted')}.`,
    (p) =>
      detailOf(p, 'text')
        ? 'Leave a blank line between the table and the text.'
        : 'Complete the row; a cell without a value is written with a space between its two signs |.',
  ],
};

/** What the report says of texts that are not shown as their editor thinks. */
export const proseProblems: typeof spanish = {
  'prosa-markdown': {
    title: (p) => SLIPS[detailOf(p, 'wrong')]?.[0](p) ?? `The text holds a mark that was not read: ${p.received}`,
    fix: (p) => {
      const right = detailOf(p, 'writtenRight');
      return [
        SLIPS[detailOf(p, 'wrong')]?.[1](p) ?? 'Look at how it is written.',
        ...(right ? [`Write: ${right}`] : []),
      ].join(' ');
    },
  },
};
