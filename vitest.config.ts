import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything but the browser, which has its own runner over the built site. */
export default defineConfig({
  resolve: {
    alias: { 'astro:content': fileURLToPath(new URL('./tests/engine/support/astroContent.ts', import.meta.url)) },
  },
  test: { include: ['tests/**/*.test.ts'], passWithNoTests: false, testTimeout: 60_000 },
});
