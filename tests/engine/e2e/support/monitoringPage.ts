import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { MonitoringConfig } from '../../../../src/domain/monitoring/config.ts';
import { PASSPHRASE, type SeedPerson } from './monitoringSeed.ts';

/** The public configuration of the site that is served. */
export async function readConfig(page: Page): Promise<MonitoringConfig> {
  const answer = await page.request.get('seguimiento/configuracion.json');
  return (await answer.json()) as MonitoringConfig;
}

/** Lets the tools of a page know a root, as the site does once somebody wrote it into its configuration. */
export async function publishRoot(page: Page, fingerprint: string): Promise<void> {
  await page.route(/\/seguimiento\/(?:revisar|administrar)\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('"timeZone":', `"rootFingerprint":"${fingerprint}","timeZone":`);
    await route.fulfill({ response, body });
  });
}

const panel = (page: Page): Locator => page.locator('details.device');

/** Brings a key from its copy, by the panel of the device. */
export async function bringKey(page: Page, name: string, { copy }: SeedPerson): Promise<void> {
  await panel(page).locator('> summary').click();
  const bring = panel(page).locator('details').filter({ hasText: 'Traer mi llave desde su copia' }).last();
  await bring.locator('summary').first().click();
  const file = { name: `${name}.trama`, mimeType: 'application/octet-stream', buffer: copy };
  await bring.locator('input[type=file]').setInputFiles(file);
  await bring.getByLabel('Su nombre, o el código').fill(name);
  await bring.getByLabel('Frase de paso').fill(PASSPHRASE);
  await bring.getByRole('button', { name: 'Abrir' }).click();
  await expect(panel(page).locator('> summary')).toContainText(`Firma: ${name}`);
  await panel(page).locator('> summary').click();
}

/** Brings files into the first place that takes them. */
export const bringFile = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('.desk .bring input[type=file]').first().setInputFiles({ name, mimeType: 'application/json', buffer });

/** Nothing that axe finds, in light and dark, and nothing wider than the screen. */
export async function expectGood(page: Page): Promise<void> {
  const tell = ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).include('main');
    // In the dark the colours alone are others.
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
    expect(violations.map(tell)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}
