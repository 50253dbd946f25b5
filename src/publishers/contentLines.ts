/** Lines of calendars and of cards (RFC 5545 §3.1, RFC 6350 §3.2): both are written alike. */

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A text as a value. */
export const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Folds a line so that none has more than 75 octets; no letter is cut. */
function foldLine(line: string): string {
  const folded = [''];
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      folded.push(' ');
      octets = 1;
    }
    folded[folded.length - 1] += letter;
    octets += size;
  }
  return folded.join('\r\n');
}

/** Writes lines, each folded and ended. */
export const writeLines = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('');
