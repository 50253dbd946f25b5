import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { encode } from 'uqr';
import { writeShortRequest } from '../../../src/domain/monitoring/ledger/request.ts';
import { seedLoma, TODAY } from './support/lomaLedger.ts';
import { bringFile, bringKey, expectGood, publishRoot, readConfig } from './support/monitoringPage.ts';
import { makeSeedPerson, PASSPHRASE, type SeedLedger } from './support/monitoringSeed.ts';

// What changes after it was told once: validities, agreements, and what a device keeps.

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Partes de la administración' }).getByRole('button', { name, exact: true });

/** Opens the administration as ana, with all of the ledger on the device. */
async function open(page: Page): Promise<SeedLedger> {
  const ledger = await seedLoma(await readConfig(page));
  await page.clock.setFixedTime(TODAY);
  await publishRoot(page, ledger.root.fingerprint);
  await page.goto('seguimiento/administrar/');
  await bringKey(page, 'ana', ledger.person('ana'));
  await bringFile(page, 'todo.json', ledger.bundle);
  await expect(part(page, 'Personas')).toBeEnabled();
  return ledger;
}

test('se alarga y se acorta una vigencia, que avisa lo que se pierde, y se retira un acuerdo', async ({ page }) => {
  await open(page);
  await part(page, 'Personas').click();
  const person = (code: string) => page.locator('.desk-people li').filter({ hasText: code });
  await person('carla')
    .getByRole('button', { name: /^Vigencia de carla, Promotor del valle/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Vigencia de carla, Promotor del valle' })).toBeFocused();
  const warning = page.getByText('así pierde días o unidades');
  await expect(warning).toBeHidden();
  await page.locator('.desk-panel').getByLabel('Hasta (si no termina').first().fill('2019-12-31');
  await expect(warning).toBeVisible();
  await expectGood(page);
  await page.getByRole('button', { name: 'Firmar la vigencia' }).click();
  await expect(person('carla')).toContainText('31 de diciembre de 2019');

  // A request of one who is enrolled begins with what they have.
  await part(page, 'Empresas').click();
  await page.getByRole('button', { name: 'Acuerdo de que-01' }).click();
  await page.getByRole('button', { name: 'Firmar el acuerdo' }).click();
  const firm = page.locator('.desk-people li').filter({ hasText: 'que-01' });
  await expect(firm).toContainText('lo dio');
  await page.getByRole('button', { name: 'Retirar el acuerdo de que-01' }).click();
  await expect(page.getByText('Lo ya publicado no se borra.')).toBeVisible();
  await page.getByRole('button', { name: 'Firmar el retiro' }).click();
  await expect(firm).toContainText('no lo dio');
});

test('el código de una solicitud se lee de una foto, y de otra cosa se dice que no hay ninguno', async ({ page }) => {
  await open(page);
  const { keys, fingerprint } = await makeSeedPerson();
  const request = { signingKey: keys.signing.publicKey, encryptionKey: keys.encryption.publicKey };
  const rows = encode(writeShortRequest('la-loma', request), { border: 4 }).data;
  const draw = (code: readonly (readonly boolean[])[]) =>
    page.evaluate((dark) => {
      const side = 5;
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = dark.length * side;
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#000';
      dark.forEach((row, y) => row.forEach((is, x) => is && context.fillRect(x * side, y * side, side, side)));
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    }, code);
  await part(page, 'Personas').click();
  const photo = page.getByLabel('Leer el código de una foto');
  const show = async (code: readonly (readonly boolean[])[]) =>
    photo.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from(await draw(code), 'base64') });
  await show(rows.map((row) => row.map(() => false)));
  await expect(page.getByText('En la foto no se encuentra ningún código.')).toBeVisible();
  await photo.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('no es una foto') });
  await expect(page.getByText('En la foto no se encuentra ningún código.')).toBeVisible();
  await show(rows);
  await expect(page.locator('.fingerprint')).toHaveText(fingerprint);
});

test('todo se borra de un aparato y vuelve de su copia; una llave se quita y vuelve de la suya', async ({ page }) => {
  test.slow();
  const ledger = await open(page);
  const panel = page.locator('details.device');
  const fold = (title: string) => panel.locator('details').filter({ hasText: title }).last();
  await panel.locator('> summary').click();
  await fold('Guardar una copia').locator('summary').first().click();
  for (const place of [0, 1])
    await fold('Guardar una copia').locator('input[type=password]').nth(place).fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    fold('Guardar una copia').getByRole('button', { name: 'Guardar una copia' }).click(),
  ]);
  const copy = await readFile(await download.path());
  expect(copy.toString('latin1')).not.toContain('que-01');
  await expect(panel).toContainText('La última copia en un archivo es de hoy.');

  await panel.getByRole('button', { name: 'Borrar todo de este aparato' }).click();
  await panel.getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(part(page, 'Personas')).toBeDisabled();
  await page.reload();
  await bringKey(page, 'ana', ledger.person('ana'));
  await panel.locator('> summary').click();
  const bring = fold('Abrir una copia');
  await bring.locator('summary').first().click();
  const file = { name: 'copia.trama', mimeType: 'application/octet-stream', buffer: copy };
  await bring.locator('input[type=file]').setInputFiles(file);
  await bring.getByLabel('Frase de paso').fill('otra frase que no es');
  await bring.getByRole('button', { name: 'Abrir una copia' }).click();
  await expect(panel).toContainText('La frase de paso no es esa.');
  await bring.getByLabel('Frase de paso').fill(PASSPHRASE);
  await bring.getByRole('button', { name: 'Abrir una copia' }).click();
  await expect(panel).toContainText(/Se recuperaron \d+ archivos del registro/);
  await expect(part(page, 'Personas')).toBeEnabled();

  await panel.getByRole('button', { name: 'Quitar esta llave del aparato' }).click();
  await expect(panel).toContainText('¿Quitar la llave de «ana»?');
  await panel.getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(panel.locator('> summary')).not.toContainText('Firma: ana');
  await panel.locator('> summary').click();
  await bringKey(page, 'ana', ledger.person('ana'));
  await part(page, 'Verificar').click();
  await expect(page.getByText('El registro está entero')).toBeVisible();
});

test('una sesión que se cierra en una pestaña queda cerrada en las demás', async ({ page, context }) => {
  const ledger = await open(page);
  const other = await context.newPage();
  await other.clock.setFixedTime(TODAY);
  await publishRoot(other, ledger.root.fingerprint);
  await other.goto('seguimiento/administrar/');
  await expect(other.locator('details.device > summary')).toContainText('Firma: ana');
  await page.locator('details.device > summary').click();
  await page.getByRole('button', { name: 'Usar otra llave' }).click();
  await expect(other.locator('details.device > summary')).not.toContainText('Firma: ana');
});
