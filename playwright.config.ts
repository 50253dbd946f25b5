import { defineConfig, devices } from '@playwright/test';

/** Tests of the built site in Chromium. `scripts/test.ts` builds it, finds the browser and serves the folders. */
const launchOptions = {
  executablePath: process.env['TRAMA_CHROMIUM'] ?? '/usr/bin/chromium',
  args: JSON.parse(
    process.env['TRAMA_CHROMIUM_ARGS'] ?? '["--no-sandbox","--disable-gpu","--disable-background-networking"]',
  ) as string[],
};

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: '.trama/test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.trama/e2e.json' }]],
  use: { baseURL: process.env['TRAMA_URL'] ?? 'http://localhost:4321/', launchOptions, trace: 'off', locale: 'es-PE' },
  projects: [
    {
      name: 'computadora',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, launchOptions },
    },
    {
      name: 'celular',
      use: { ...devices['Pixel 5'], viewport: { width: 360, height: 740 }, launchOptions },
      testIgnore: ['**/whole-site.spec.ts', '**/axe.spec.ts', '**/sub-path.spec.ts', '**/published.spec.ts'],
    },
  ],
});
