/**
 * Adds styles to the page, which its policy admits in no element. Safari before 16.4 makes no style sheets: there they
 * become a rule of the last sheet of the page.
 */
export function addStyles(css: string): void {
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return;
  }
  const last = [...(document as Document).styleSheets].at(-1);
  last?.insertRule(`@media all{${css}}`, last.cssRules.length);
}
