/** Schemes that open something and run nothing. */
const SCHEMES = /^(?:https?|mailto|tel):/i;
/** What browsers leave out of an address before they look for its scheme. */
const LEFT_OUT = /[\u0000-\u0020\u007f-\u009f]/g;

/**
 * An address as a page may link to it: of this site, or of a scheme that opens and does not run. The check refuses any
 * other; should one come through all the same, its link leads nowhere.
 */
export function openAddress(address: string): string | undefined {
  const read = address.replace(LEFT_OUT, '');
  return SCHEMES.test(read) || !/^[^/?#]*:/.test(read) ? address : undefined;
}
