import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything but the browser, which has its own runner over the built site. */
export default defineConfig({
  resolve: { alias: { 'astro:content': fileURLToPath(new URL('./tests/support/astroContent.ts', import.meta.url)) } },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'], passWithNoTests: false, testTimeout: 60_000 },
});
