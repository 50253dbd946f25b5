/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  // As `compressHTML` in astro.config.mjs: setting a file must never change the page that it makes.
  astroCompressHTML: 'html',
  plugins: ['prettier-plugin-astro'],
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
