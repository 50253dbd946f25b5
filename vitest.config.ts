import { defineConfig } from 'vitest/config';

/** Unit tests: everything but the browser, which has its own runner over the built site. */
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], passWithNoTests: false, testTimeout: 60_000 },
});
