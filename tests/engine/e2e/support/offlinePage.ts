import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain, type Locator, type Page } from '@playwright/test';
import type { PackageList } from '#domain/offline/packages.ts';
import { serveControlled, type ControlledSite } from './controlledSite.ts';
import { sites } from './sites.ts';

/** Each test has a site of its own: its worker, what it keeps and its connection touch no other. */
export const test = plain.extend<{ where: keyof typeof sites; site: ControlledSite }>({
  where: ['root', { option: true }],
  site: async ({ where }, use) => {
    const site = await serveControlled(sites[where].folder, sites[where].base);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** A package of La Loma, and where reading it begins. */
export const PHASE = 'fase-prueba-juntos';
export const PHASE_PAGE = 'metodologia/prueba-juntos/';

/** A package with its files, as the build left it. */
export const readList = (id: string): PackageList =>
  JSON.parse(readFileSync(join(sites.root.folder, 'sin-conexion', `${id}.json`), 'utf8')) as PackageList;

/** The row of a package on the page that saves. */
export const rowOf = (page: Page, id: string): Locator => page.locator(`#${id}`);

/** Presses the button that saves a package. */
export async function startSaving(page: Page, id: string): Promise<void> {
  await page.goto('sin-conexion/');
  await rowOf(page, id)
    .getByRole('button', { name: /^Guardar/ })
    .click();
}

/** Saves a package to its end. */
export async function save(page: Page, id: string): Promise<void> {
  await startSaving(page, id);
  await expect(rowOf(page, id)).toContainText('Guardado el');
}

/** Opens the page that saves, and waits until it has compared what is kept. */
export async function openSaved(page: Page): Promise<void> {
  await page.goto('sin-conexion/');
  await expect(page.locator('[data-packages][data-ready]')).toBeAttached();
}
