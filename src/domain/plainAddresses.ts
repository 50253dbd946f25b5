/** Addresses and numbers of works as they stand in a text: the web, e-mail, sites without `https`, DOI, ISBN, ISSN. */
const ADDRESSES = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s<>«»"”]+`,
    String.raw`www\.[^\s<>«»"”]+`,
    String.raw`[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`(?:doi:\s?)?\b10\.\d{4,9}\/[^\s<>«»"”]+`,
    String.raw`\bIS[BS]N(?:-1[03])?:?\s?\d[\dXx-]{6,16}`,
    String.raw`\b(?:[\w-]+\.)+(?:org|com|net|edu|gob|gov|info|int|pe|es|ch|bo|ec|co|mx|cl|ar)\b(?:\/[^\s<>«»"”]*)?`,
  ].join('|'),
  'giu',
);

/**
 * A text without its addresses: they are neither words nor figures. It stays as long as it was, so that every other
 * sign keeps its place.
 *
 * @param stand the sign in their place
 */
export const hideAddresses = (text: string, stand: string): string =>
  text.replace(ADDRESSES, (address) => {
    // The stop at the end of a sentence is none of the address.
    const end = /[.,;:!?)\]]*$/.exec(address)?.[0] ?? '';
    return stand.repeat(address.length - end.length) + end;
  });
