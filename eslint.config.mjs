import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The width of Prettier. A text that is one string cannot be broken by it, nor can a pattern. */
const WIDTH = {
  code: 120,
  ignoreUrls: true,
  ignoreStrings: true,
  ignoreTemplateLiterals: true,
  ignoreRegExpLiterals: true,
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.trama/', 'node_modules/', 'tests/fixtures/', 'tests/engine/check/golden/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      'max-len': ['error', WIDTH],
      // The compiler knows better what is defined.
      'no-undef': 'off',
      // Signs that XML and fonts cannot hold are taken out by their codes.
      'no-control-regex': 'off',
      // It does not see what a function that runs later reads.
      'no-useless-assignment': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    // In the browser, scripts of a page can only meet in its window.
    files: ['src/**'],
    ignores: ['src/client/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'globalThis', message: 'Hand values over as arguments: modules do not meet through a global.' },
        { name: 'escape', message: 'It is of addresses, and old: «src/domain/escape.ts» writes XML and HTML.' },
      ],
    },
  },
  {
    // What travels to the browser must be parsed by the oldest that is to read the site (src/integrations/browsers.ts):
    // of patterns, nothing lowers what it does not know.
    files: ['src/client/**', 'src/charts/**', 'src/texts/**', 'src/domain/search/**', 'src/domain/escape.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Safari before 16.4 has no lookbehind.' },
        { selector: 'Literal[regex.flags=/[dv]/]', message: 'Safari 15 has not the flags «d» and «v».' },
      ],
    },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
