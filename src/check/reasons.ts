import type { Texts } from '#texts/es/index.ts';

/** What a parser met, by a name of the book. Parsers think of grammars; an editor needs the slip that was made. */
export type Reason = keyof Texts['check']['reasons'];
type Reasons = readonly (readonly [pattern: RegExp, reason: Reason])[];

const YAML: Reasons = [
  [/Missing closing ["']quote/, 'yamlQuote'],
  [/Tabs? (?:are|is) not allowed|tab character/i, 'yamlTab'],
  [/Flow sequence|end with a \]/, 'yamlBracket'],
  [/Flow map|end with a \}/, 'yamlBrace'],
  [/flow-(?:seq|map)-end/, 'yamlExtraEnd'],
  [/must start at the same column|Sequence item without|Bad indentation/i, 'yamlIndent'],
  [/Nested mappings are not allowed/, 'yamlColon'],
  [/block-seq-ind/, 'yamlDash'],
  [/Implicit (?:map )?keys/, 'yamlKey'],
  [/cannot start with|alias|tag|anchor/i, 'yamlSign'],
  [/at node end|Unexpected scalar/, 'yamlExtraText'],
  [/escape sequence/i, 'yamlEscape'],
  [/multiple documents|directives/i, 'yamlDocuments'],
  [/string ?keys|NON_STRING/i, 'yamlKeyType'],
  [/Not a YAML token/, 'yamlBlockText'],
];

const PROSE: Reasons = [
  [/^Expected a closing tag for `<(\w+)>`/, 'proseUnclosed'],
  [/^Unexpected closing (?:slash|tag)|^Expected the closing tag/, 'proseUnopened'],
  [/before attribute value/, 'proseValue'],
  [/^Unexpected end of file in attribute value|corresponding closing quote/, 'proseQuote'],
  [/create a link in MDX/, 'proseLink'],
  [/^Unexpected end of file/, 'proseOpen'],
  [/^Unexpected (?:character|lazy)/, 'proseSign'],
];

const CSV: Reasons = [
  [/Quote Not Closed/i, 'csvQuote'],
  [/Invalid Opening Quote|Invalid Closing Quote/i, 'csvInnerQuote'],
];

/** The reason behind what a parser said, with the name that stands in it; undefined where it is none of the known. */
export function findReason(
  parser: 'yaml' | 'prose' | 'csv',
  message: string,
  written = '',
): { readonly reason: Reason; readonly name: string } | undefined {
  if (parser === 'yaml' && /^(?:- +)*[\w-]+:\s+[“”„«‘’]/u.test(written)) return { reason: 'yamlCurlyQuote', name: '' };
  // A text that starts with `**` is no alias and no quote.
  const said = parser === 'yaml' && /^[\w-]+:\s+[*&]|^-\s+[*&]/.test(written) ? 'alias' : message;
  for (const [pattern, reason] of { yaml: YAML, prose: PROSE, csv: CSV }[parser]) {
    const match = pattern.exec(said);
    if (match) return { reason, name: match[1] ?? '' };
  }
  return undefined;
}
