import { defineConfig } from 'vitest/config';

/** Unit tests: everything but the browser, which has its own runner over the built site. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
    // Left to itself the runner keeps one core free; what the tests wait for most are commands of their own.
    maxWorkers: 2,
    // Tests share what was read once: none of them changes a module, and each works in a folder of its own.
    isolate: false,
  },
});
