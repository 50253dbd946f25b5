/**
 * The oldest browsers for which scripts are written, as esbuild names them: of each the first that has cascade layers,
 * dialogs and the numbers of `Intl` that the site uses. Any iPhone of iOS 15 can have Safari 15.4.
 */
export const OLDEST_BROWSERS: readonly string[] = ['safari15.4', 'ios15.4', 'chrome106', 'edge106', 'firefox104'];
