import { getText, listFiles, type Family, type Files } from './mutation.ts';
import type { Random } from './random.ts';

const CONTENT = /^(?:src\/content|data)\/.*\.(?:mdx?|yaml|csv)$/;
/** What people and programs leave in files: signs of every syntax that is read here, and signs from elsewhere. */
const SCRAPS = [
  ...['{', '}', '<', '>', '&', '*', '**', '_', '`', '```', '[', ']', '](', '|', '---', ':', ': ', '- ', '#', '"', "'"],
  ...['%', '\\', '${', '<!--', '-->', ']]>', '\t', '\r', '  ', '\n\n', '!', '?', '@', '~', '^', '=', '+', ',', ';'],
  ...['\u00a0', '\u00ad', 'e\u0301', '\u{1f600}', '\u4e2d', '\u0634', '«', '»', '“', '”', '…', '99999999999999999999'],
  ...['null', 'true', '~', '0x1F', '1e999', '-0', '.5', '2019-02-31', '/', '//', '../', 'http://', '&amp;', '&nbsp;'],
];
const at = (text: string, place: number): string => `${text.slice(0, place).split('\n').length}`;

const any = (files: Files, random: Random): string => random.pick(listFiles(files, CONTENT));

/** Changes of a file that know nothing of what it says. */
export const byteFamilies: Readonly<Record<string, Family>> = {
  'a sign lost': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    const place = random.below(text.length);
    return {
      what: `${file}: the sign at line ${at(text, place)} is gone`,
      edits: [{ write: file, content: text.slice(0, place) + text.slice(place + 1) }],
    };
  },
  'a piece lost': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    const place = random.below(text.length);
    const length = 1 + random.below(80);
    return {
      what: `${file}: ${length} signs from line ${at(text, place)} are gone`,
      edits: [{ write: file, content: text.slice(0, place) + text.slice(place + length) }],
    };
  },
  'a piece twice': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    const place = random.below(text.length);
    const length = 1 + random.below(200);
    return {
      what: `${file}: ${length} signs from line ${at(text, place)} stand twice`,
      edits: [{ write: file, content: text.slice(0, place + length) + text.slice(place) }],
    };
  },
  'cut short': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    const place = random.below(text.length);
    return { what: `${file} ends at line ${at(text, place)}`, edits: [{ write: file, content: text.slice(0, place) }] };
  },
  'lines changed over': (files, random) => {
    const file = any(files, random);
    const lines = getText(files, file).split('\n');
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    const swapped = lines.map((line, index) =>
      index === one ? (lines[other] ?? '') : index === other ? (lines[one] ?? '') : line,
    );
    return {
      what: `${file}: lines ${one + 1} and ${other + 1} changed over`,
      edits: [{ write: file, content: swapped.join('\n') }],
    };
  },
  'a scrap': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    const place = random.below(text.length);
    const scrap = random.pick(SCRAPS);
    return {
      what: `${file}: ${JSON.stringify(scrap)} at line ${at(text, place)}`,
      edits: [{ write: file, content: text.slice(0, place) + scrap + text.slice(place) }],
    };
  },
  'a control sign': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    const place = random.below(text.length);
    const sign = String.fromCharCode(
      random.pick([0, 1, 2, 7, 8, 11, 12, 14, 27, 31, 127, 0x81, 0x202e, 0x2066, 0xfffe]),
    );
    return {
      what: `${file}: U+${sign.charCodeAt(0).toString(16)} at line ${at(text, place)}`,
      edits: [{ write: file, content: text.slice(0, place) + sign + text.slice(place) }],
      mustTell: file,
      most: 4,
    };
  },
  'not UTF-8': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    const encoded = random.pick([
      Buffer.from(`${text}ñ`, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text)]),
    ]);
    return { what: `${file} is not UTF-8`, edits: [{ write: file, content: encoded }], mustTell: file, most: 2 };
  },
  'line ends of another system': (files, random) => {
    const file = any(files, random);
    const text = getText(files, file);
    return {
      what: `${file} has the line ends of Windows, and a mark of order`,
      edits: [{ write: file, content: `\ufeff${text.replaceAll('\n', '\r\n')}` }],
      most: 0,
    };
  },
  'an empty file': (files, random) => {
    const file = any(files, random);
    return {
      what: `${file} is empty`,
      edits: [{ write: file, content: random.pick(['', '\n', '   \n']) }],
      mustTell: file,
    };
  },
};
