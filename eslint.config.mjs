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

/** Some 40 lines of code, and a few more where the next step would be torn off. */
const LINES = 45;

/**
 * Where a function may be longer: how long, and why it was left whole when it was looked at. Whoever adds one says why;
 * none grows without a word.
 */
const LONG = [
  // What is mounted on a page is one closure: its parts share what the page shows at the moment, and nothing else may.
  [['src/client/**'], 110],
  [['src/client/search/view.ts'], 185],
  // The writer of a guide is handed on as one object, whose functions share what was told already.
  [['src/views/guide/context.ts'], 135],
  // One object, line by line: the model of a page, of a guide, of a publication, of a file for machines.
  [['src/views/page.ts', 'src/views/guide/build.ts', 'src/kinds/dataset/view.ts', 'src/pages/_publication.ts'], 75],
  [['src/publishers/dcat.ts', 'src/publishers/datasetJson.ts'], 70],
  // A document, its parts in the order that its standard gives them.
  [['src/publishers/formats/*.ts'], 95],
  [['src/publishers/{bundle,iati,xlsx,xlsxStyles}.ts', 'src/publishers/{guide,usb}/*.ts'], 65],
  // A case for each sort of block, of mark or of operation: they are read one below the other.
  [['src/domain/guide/faults.ts', 'src/domain/measures.ts', 'src/views/inline.ts'], 80],
  // Packing and unpacking name every field of an entry once, in the order of the file.
  [['src/domain/search/{quickIndex,vocabulary}.ts', 'src/integrations/pagefind/*.ts'], 60],
  // Steps of one pass that hand on what they found: reading a text with its places, the report, a build, a drawing.
  [['src/check/{check,links}.ts', 'src/records/{yaml,tableShape}.ts', 'src/integrations/usbEdition.ts'], 70],
  [['src/charts/rowLayout.ts', 'src/domain/figures.ts', 'scripts/bench/*.ts'], 55],
];

const limitLines = (max) => ({
  'max-lines-per-function': ['error', { max, skipBlankLines: true, skipComments: true }],
});

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
    files: [
      'src/client/**',
      'src/charts/**',
      'src/texts/**',
      'src/domain/search/**',
      'src/domain/monitoring/**',
      'src/domain/escape.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Safari before 16.4 has no lookbehind.' },
        { selector: 'Literal[regex.flags=/[dv]/]', message: 'Safari 15 has not the flags «d» and «v».' },
      ],
    },
  },
  { files: ['src/**', 'scripts/**'], rules: limitLines(LINES) },
  ...LONG.map(([files, max]) => ({ files, rules: limitLines(max) })),
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
