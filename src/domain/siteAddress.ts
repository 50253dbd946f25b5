/** Signs that no address of ours holds: blanks and controls, which browsers drop or change, and the backslash. */
const FOREIGN_SIGNS = /[\p{C}\p{Z}\\]/u;
/** The same in disguise: a slash, a backslash, a dot or a control that a server would read out of its code. */
const DISGUISED = /%(?:2[ef]|5c|[01][\da-f]|7f)/i;
/** A step to where one stands, or above it. */
const STEPS = /(?:^|\/)\.{1,2}(?:\/|$)/;

/**
 * The full address of what another site, or a list, says to stand at an address from the root of a site. Whoever wrote
 * it may be mistaken or mean ill: nothing leads out of the site.
 *
 * @param root full address of the root of the site, with its last slash
 * @param address from that root, with one slash before it, and an anchor or a query perhaps
 * @returns undefined for what would lead out of the site, or is no such address
 */
export function findWithin(root: string, address: string): string | undefined {
  const [place = ''] = address.split(/[?#]/, 1);
  if (!/^\/(?!\/)/.test(address) || FOREIGN_SIGNS.test(address) || DISGUISED.test(place) || STEPS.test(place))
    return undefined;
  try {
    const home = new URL(root).href;
    const { href } = new URL(home + address.slice(1));
    return href.startsWith(home) ? href : undefined;
  } catch {
    return undefined;
  }
}
