/**
 * Rewrites the addresses of a style sheet, `url(…)` and `@import`, and leaves their quotes as they are: they may stand
 * in an attribute.
 */
export function rewriteCss(css: string, rewrite: (address: string) => string): string {
  return css
    .replace(
      /url\(\s*(?:(["'])(.*?)\1|([^"')\s][^)\s]*))\s*\)/g,
      (_, quote: string | undefined, quoted: string, bare: string) =>
        quote ? `url(${quote}${rewrite(quoted)}${quote})` : `url(${rewrite(bare)})`,
    )
    .replace(
      /@import\s+(["'])(.*?)\1/g,
      (_, quote: string, address: string) => `@import ${quote}${rewrite(address)}${quote}`,
    );
}
