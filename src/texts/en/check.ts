import type { Texts } from '../es/index.ts';

/** The report of the check, apart from what it says of each problem. */
export const check: Texts['check'] = {
  ok: (records) => `Content checked: ${records === 1 ? '1 record' : `${records} records`}, no problems.`,
  summary: (problems, files, hasSite = true) =>
    `${problems === 1 ? '1 problem' : `${problems} problems`} in ${files === 1 ? '1 file' : `${files} files`}. ` +
    `Nothing was published${hasSite ? ': the last good site stays as it was' : '; no site was built yet'}.`,
  mendAndSave: 'Mend and save: this page opens by itself once no problem is left.',
  wholeFile: '(the whole file)',
  drafts: {
    title: (title) => `${title} (draft)`,
    some: (count) =>
      count === 1
        ? 'There is 1 draft: it shows with “npm run dev” and is not published.'
        : `There are ${count} drafts: they show with “npm run dev” and are not published.`,
    problems: (count) =>
      count === 1
        ? 'The drafts have 1 problem, which does not keep the rest from being published:'
        : `The drafts have ${count} problems, which do not keep the rest from being published:`,
  },
  labels: {
    field: 'field',
    received: 'received',
    expected: 'expected',
    nearest: 'similar',
    worst: 'hardest',
    places: 'also at',
    fix: 'fix',
  },
  places: (places, more) => `${places.join(', ')}${more ? ` and ${more} more` : ''}`,
  sourcesSkipped: 'The comparison with the text of the sources was left out: no folder was given (--sources FOLDER).',
  reading: {
    title: 'Reading ease (Flesch: 60 to 70 is plain; the higher, the easier):',
    kind: (kind, pages, p) =>
      `${kind}: ${pages === 1 ? '1 page' : `${pages} pages`}, from ${p.lowest} to ${p.highest}; the hardest, ` +
      `${p.hardest} (${p.id})` +
      (p.above ? `; above the highest, their sentences being cut too short: ${p.above}` : ''),
    hardest: 'The hardest sentences:',
    runs: (count) =>
      `Three sentences or more in a row of less than seven words: ${count === 1 ? '1 place' : `${count} places`}.`,
    refrains: 'What is repeated most (sentences, times, pages):',
    families: { gap: 'says that something is not known', voice: 'names who speaks', contrast: 'says “not X: Y”' },
    opening: (words) => `begins with “${words}”`,
    refrain: (refrain, times, pages) =>
      `${refrain}: ${times === 1 ? 'once' : `${times} times`}` +
      (pages === undefined ? '' : ` on ${pages === 1 ? '1 page' : `${pages} pages`}`),
  },
  /** What the parsers met: they think of grammars, an editor needs the slip that was probably made. */
  reasons: {
    yamlQuote: 'a quote is opened and never closed',
    yamlTab: 'indent with spaces, not with the tab key',
    yamlBracket: 'a bracket ] is missing',
    yamlBrace: 'a brace } is missing',
    yamlExtraEnd: 'there is a bracket ] or a brace } too many',
    yamlIndent: 'the fields of a group begin in the same column',
    yamlColon:
      'a text that holds a colon goes in quotes, and a new field begins in the same column as the others of its group',
    yamlCurlyQuote: 'the quotes “ ” of Word do not enclose a text here: use straight ones',
    yamlDash: 'each item of a list goes on its own line, below the field, with a hyphen and a space',
    yamlKey: 'each field takes a colon and a space, and text that continues on another line is indented',
    yamlSign: 'a text that begins with a sign (@ * & ! % ` , #) goes in quotes',
    yamlExtraText:
      'there is text left over after a quoted text or a list; if the text holds quotes, enclose it in the other kind',
    yamlEscape: 'inside double quotes, a backslash \\ is written twice',
    yamlDocuments: 'there is a line “---” too many',
    yamlKeyType: 'the name of a field is a word',
    yamlBlockText: 'the text after > or | begins on the next line, indented',
    proseUnclosed: 'the component <$1> is opened and never closed; if it stands alone, it ends with “ />”',
    proseUnopened:
      'a component is closed where it was not opened; close it inside the same paragraph and the same bold text',
    proseValue: 'the value of an attribute goes in straight quotes: de="…"',
    proseQuote: 'the quote that closes the value of an attribute is missing',
    proseLink: 'addresses do not go between < and >: write [text](https://…) or [text](mailto:…)',
    proseOpen: 'there is a sign < that is never closed; to say “less than”, write it in words',
    proseSign: 'after a sign < only the name of a component may stand; to say “less than”, write it in words',
    csvQuote: 'a quote is opened and never closed',
    csvInnerQuote:
      'a cell that holds quotes goes wholly in quotes, and those inside are doubled: "the ""Grand"" hotel"',
  },
};
