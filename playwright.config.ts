import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

/** Tests of the built site in Chromium. `scripts/test.ts` builds it, finds the browser and serves the folders. */
const launchOptions = {
  executablePath: process.env['TRAMA_CHROMIUM'] ?? '/usr/bin/chromium',
  args: JSON.parse(
    process.env['TRAMA_CHROMIUM_ARGS'] ?? '["--no-sandbox","--disable-gpu","--disable-background-networking"]',
  ) as string[],
};

const computer = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, launchOptions };
const phone = { ...devices['Pixel 5'], viewport: { width: 360, height: 740 }, launchOptions };
/** La Loma, on which the generator is tested, and the site of this project. */
const engine = { testDir: 'tests/engine/e2e', baseURL: process.env['TRAMA_LOMA_URL'] ?? 'http://localhost:4321/' };
const site = { testDir: 'tests/site/e2e', baseURL: process.env['TRAMA_URL'] ?? 'http://localhost:4323/' };
const fileOf = (name: string): string => `**/${name}.spec.ts`;
/** What reads the folder of a site, or is the same on every screen. */
const ONCE = [
  'whole-site',
  'names',
  'hands',
  'axe',
  'sub-path',
  'published',
  'offline-whole',
  'weight',
  'shell',
  'chart-boxes',
  'firefox-folder',
  'monitoring-crypto',
  'monitoring-devices',
  'monitoring-hostile',
  'monitoring-offline',
  'offline',
  'usb',
  'search-network',
  'old-browsers',
  'formats',
  'chart-files',
  'robust',
  'tables',
].map(fileOf);
/** Whole jobs, which are hardest on a phone and go the same way on a computer. */
const ON_PHONE = [
  'monitoring-admin',
  'monitoring-fill',
  'monitoring-keeping',
  'monitoring-practice',
  'monitoring-review',
  'workspace',
  'workspace-approach',
  'workspace-cofinancing',
  'workspace-contest',
  'workspace-fair',
  'workspace-formation',
  'workspace-plan',
  'workspace-project',
  'workspace-rules',
].map(fileOf);

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: '.trama/test-results',
  fullyParallel: true,
  // One more than the cores: a page waits for its network to be still, or for a file, half of the time.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.trama/e2e.json' }]],
  use: { launchOptions, trace: 'off', locale: 'es-PE' },
  projects: [
    {
      name: 'computadora',
      testDir: engine.testDir,
      testIgnore: ON_PHONE,
      use: { ...computer, baseURL: engine.baseURL },
    },
    { name: 'celular', testDir: engine.testDir, testIgnore: ONCE, use: { ...phone, baseURL: engine.baseURL } },
    // An institution that made the site its own has no tests of the first site.
    ...(existsSync(site.testDir)
      ? [
          { name: 'sitio, computadora', testDir: site.testDir, use: { ...computer, baseURL: site.baseURL } },
          { name: 'sitio, celular', testDir: site.testDir, testIgnore: ONCE, use: { ...phone, baseURL: site.baseURL } },
        ]
      : []),
  ],
});
