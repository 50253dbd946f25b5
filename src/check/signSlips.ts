import { READ, type BareBlock, type Slip, type SlipName } from './slip.ts';

/** What the signs of a block are judged by. */
interface Around {
  /** Names of the notes that the text has. */
  readonly notes: readonly string[];
  /** Whether the text marks words with an asterisk for a remark: those that open the remark mean nothing else. */
  readonly isStarred: boolean;
}

const ADDRESS = String.raw`(?:https?:\/\/|www\.|mailto:|#|\/|\.{1,2}\/)[^()\n]*`;
/** Addresses that stand for themselves. */
const ADDRESSES = /(?:https?:\/\/|www\.)[^\s)\]]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const ENTITIES =
  'nbsp|shy|amp|lt|gt|quot|apos|[aeiou]acute|[AEIOU]acute|[nN]tilde|[uU]uml|iquest|iexcl|laquo|raquo|hellip|mdash|ndash|' +
  '#\\d{2,6}|#x[\\da-f]{2,6}|[lr][ds]quo|bull|middot|deg|ordm|ordf|euro|copy|reg|trade|times';

/** A pattern of a slip, and what to write in its place. */
type Rule = readonly [wrong: SlipName, pattern: RegExp, right?: (...parts: string[]) => string | undefined];

/** What stands in the words and looks like a mark. The first rule that takes a stretch has it. */
const LINKS: readonly Rule[] = [
  [
    'linkSpace',
    new RegExp(String.raw`(!?)\[([^\[\]\n]+)\][ \t]+\((${ADDRESS})\)`, 'g'),
    (mark, text, to) => link(mark, text, to),
  ],
  [
    'linkTurned',
    new RegExp(String.raw`()\(([^()\n]+)\)\[(${ADDRESS})\]`, 'g'),
    (mark, text, to) => link(mark, text, to),
  ],
  ['image', /!\[([^[\]\n]*)\]\(([^()\n]*\s[^()\n]*)\)/g, (text, to) => link('!', text, to)],
  ['addressSpace', /()\[([^[\]\n]+)\]\(([^()\n]*\s[^()\n]*)\)/g, (mark, text, to) => link(mark, text, to)],
  ['wiki', /\[\[([^[\]\n|]+)(?:\|[^[\]\n]*)?\]\]/g, (text = '') => `[${text}](/…/)`],
  ['noteInline', /\^\[[^[\]\n]+\]/g],
  ['noteUnknown', /\[\^([^\]\s]+)\]/g],
  ['linkName', /\[[^[\]\n]+\]\[[^[\]\n]*\]/g],
  ['linkOpen', /!?\[[^[\]\n]*\]\([^)\n]*/g],
];
/** Marks of words. No address is looked into for them. */
const MARKS: readonly Rule[] = [
  ['mark', /\*{2,}\s*([^.,;:!?\n*\uFFFC]{0,40})/g, (text = '') => (text.trim() ? `**${text.trim()}**` : undefined)],
  [
    'mark',
    /(?<=^|[\s(«"“¿¡—\uFFFC])__(?=[\p{L}\p{N}«¿¡])([^.,;:!?\n_\uFFFC]{0,40})/gu,
    (text = '') => `**${text.trim()}**`,
  ],
  ['mark', /(?<=[\p{L}\p{N}»!?.])__(?=[\s.,;:)»”]|$)/gu],
  ['strike', /~~+/g],
  ['highlight', /==([^=\n]+)==/g, (text = '') => `**${text.trim()}**`],
  ['entity', new RegExp(`&amp;(?:${ENTITIES});|&(?:${ENTITIES})(?![\\w;])`, 'gi')],
  ['backslash', /\\$/g],
  // An asterisk or a low line that opens a word, and that nothing closes.
  ['italic', /(?<=^|[\s(«"“¿¡—])\*(?=[\p{L}\p{N}«¿¡])([^.,;:!?\n*\uFFFC]{0,40})/gmu, (text = '') => `*${text.trim()}*`],
  ['italic', /(?<=^|[\s(«"“¿¡—])_(?=\p{L})([^.,;:!?\n_\uFFFC]{0,40})/gmu, (text = '') => `*${text.trim()}*`],
];

/** Marks that stand in the words of a block as they were typed. */
export function findSignSlips({ bare, start }: BareBlock, { notes, isStarred }: Around): Slip[] {
  const slips: Slip[] = [];
  let rest = bare;
  const hide = (pattern: RegExp) => (rest = rest.replace(pattern, (whole: string) => READ.repeat(whole.length)));
  const take = ([wrong, pattern, right]: Rule) => {
    for (const match of rest.matchAll(pattern)) {
      const [whole, ...parts] = match;
      // An asterisk at the start of a line opens the remark that another one calls.
      const isRemark = isStarred && whole.startsWith('*') && /(?:^|\n)[ \t>]*$/.test(bare.slice(0, match.index));
      if (wrong === 'italic' && isRemark) continue;
      const at = { start: start + match.index, end: start + match.index + whole.length };
      const known = [...new Set(notes)].map((name) => `[^${name}]`).join(', ');
      const detail = wrong === 'noteUnknown' ? { detail: { notes: known } } : {};
      slips.push({ wrong, ...at, right: right?.(...parts), ...detail });
    }
    hide(pattern);
  };
  LINKS.forEach(take);
  hide(ADDRESSES);
  MARKS.forEach(take);
  // What opens and what should close are one mistake.
  return slips.filter(
    ({ wrong, start: at }) =>
      !['mark', 'strike', 'italic'].includes(wrong) ||
      !slips.some((other) => other.wrong === wrong && other.start < at),
  );
}

/** A link as it is written: an address with blanks stands between angle brackets. */
const link = (mark = '', text = '', to = ''): string => {
  const address = to.trim();
  return `${mark}[${text.trim()}](${/\s/.test(address) ? `<${address}>` : address})`;
};
