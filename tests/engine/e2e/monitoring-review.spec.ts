import { expect, test, type Page } from '@playwright/test';
import { findArmoured } from '../../../src/domain/monitoring/crypto/armour.ts';
import { openEnvelope } from '../../../src/domain/monitoring/crypto/envelope.ts';
import { readBundle } from '../../../src/domain/monitoring/ledger/bundle.ts';
import { verifyLedger } from '../../../src/domain/monitoring/ledger/verify.ts';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { seedLoma, TODAY } from './support/lomaLedger.ts';
import { bringFile, bringKey, expectGood, publishRoot, readConfig } from './support/monitoringPage.ts';
import type { SeedLedger } from './support/monitoringSeed.ts';

/** Opens the review as one of those of the ledger, with all of it on the device. */
async function open(page: Page, who: string): Promise<SeedLedger> {
  const ledger = await seedLoma(await readConfig(page));
  await page.clock.setFixedTime(TODAY);
  await publishRoot(page, ledger.root.fingerprint);
  await page.goto('seguimiento/revisar/');
  await bringKey(page, who, ledger.person(who));
  await bringFile(page, 'todo.json', ledger.bundle);
  await expect(page.getByText('Llegaron 5 fichas:')).toBeVisible();
  return ledger;
}

const heap = (page: Page, name: string) =>
  page.locator('.desk-heap').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });

test('quien revisa compara con lo anterior, observa con su comentario, recibe y aprueba varias y las entrega', async ({
  page,
}) => {
  const ledger = await open(page, 'carla');
  await expectGood(page);

  // A zero too many is told in the list, and beside what it was.
  await expect(heap(page, 'Por aprobar').getByRole('listitem')).toContainText('! 2 valores raros');
  await expect(heap(page, 'Por recibir').getByRole('listitem').first()).not.toContainText('raro');
  await heap(page, 'Por aprobar')
    .getByRole('link', { name: /Quesería Alta/ })
    .click();
  await expect(page.getByRole('heading', { name: /Quesería Alta/ })).toBeFocused();
  await expect(page.getByText('S/ 415,000 es diez veces lo de la vez pasada (S/ 41,000), o más.')).toBeVisible();
  const row = page.getByRole('row', { name: /^Ventas de este año/ });
  await expect(row.getByRole('cell')).toHaveText(['S/ 415,000! raro', 'S/ 41,500 ▲ subió', 'S/ 41,000 ▲ subió']);
  await expect(
    page
      .getByRole('row', { name: /^Aumento de las ventas/ })
      .getByRole('cell')
      .first(),
  ).toContainText('937.5%');
  await expect(
    page
      .getByRole('row', { name: /^Desde qué día/ })
      .getByRole('cell')
      .nth(1),
  ).toContainText('− se quitó');
  await expect(page.locator('.desk-story li')).toHaveCount(5);
  await expect(page.locator('.desk-story blockquote')).toHaveText('Falta sumar diciembre.');
  await expectGood(page);

  // Nothing is sent back without a word.
  await page.locator('summary', { hasText: /^Observar$/ }).click();
  await page.getByRole('button', { name: 'Firmar: Observar' }).click();
  await expect(page.getByRole('alert')).toHaveText('Escriba el comentario antes de firmar.');
  await page.getByLabel('Comentario, que es obligatorio').fill('Parece que sobra un cero.');
  await page.getByRole('button', { name: 'Firmar: Observar' }).click();
  await expect(page.locator('.desk-about')).toContainText('observada');
  await expect(page.locator('.desk-story blockquote').last()).toHaveText('Parece que sobra un cero.');
  await page.goBack();

  // Both that wait are received at once, then approved; each is told.
  for (const [name, done, act] of [
    ['Por recibir', 'Recibir 2', 'Recibir'],
    ['Por aprobar', 'Aprobar 2', 'Aprobar'],
  ] as const) {
    await heap(page, name).getByLabel('Escoger las que se pueden').check();
    await page.getByRole('button', { name: done, exact: true }).click();
    await expect(page.getByText(`¿${act} estas 2 fichas?`)).toBeVisible();
    await page.getByRole('button', { name: done, exact: true }).click();
    await expect(page.locator('.desk-results li')).toHaveText([/Cuajada.*Hecho/, /Suero y Sal.*Hecho/]);
  }
  await expect(heap(page, 'Terminadas').getByRole('listitem')).toHaveCount(3);

  // What was approved goes to who administers, and verifies there.
  await expect(page.getByText('Van 3 fichas.')).toBeVisible();
  await expect(page.getByLabel(/^ana \(Responsable\)/)).toBeChecked();
  const coming = page.waitForEvent('download');
  await page
    .getByRole('region', { name: 'Entregar lo revisado' })
    .getByRole('button', { name: 'Guardar el archivo' })
    .click();
  const file = new Uint8Array(await readFile(await (await coming).path()));
  const opened = await openEnvelope('acts', findArmoured(file) ?? file, {
    key: ledger.person('ana').keys.encryption,
  });
  if (!opened.ok) throw new Error(opened.fault);
  const bundle = readBundle('entregado', opened.bytes, { site: ledger.config.site, practice: false });
  if (!bundle.ok) throw new Error(bundle.fault.code);
  const { states, faults } = await verifyLedger(bundle.files, ledger.config);
  expect(faults).toEqual([]);
  expect([...states.values()].map(({ chain, status }) => [chain.key.unit, status])).toEqual([
    ['que-02', 'aprobada'],
    ['que-03', 'aprobada'],
    ['que-01', 'aprobada'],
  ]);
});

test('de dos continuaciones se escoge una, y quien no tiene el cargo ve por qué no puede', async ({ page }) => {
  const ledger = await open(page, 'carla');
  await heap(page, 'En conflicto').getByRole('link').click();
  const branches = page.locator('.desk-branch');
  await expect(branches).toHaveCount(2);
  await expect(branches.getByRole('row', { name: /^Ventas de este año/ }).getByRole('cell')).toHaveText([
    /S\/ 3[01],000/,
    /S\/ 3[01],000 (?:▲ subió|▼ bajó)/,
    /S\/ 3[01],000/,
    /S\/ 3[01],000 (?:▲ subió|▼ bajó)/,
  ]);
  await expectGood(page);
  await page.getByRole('button', { name: 'Quedarse con la A' }).click();
  await page.getByRole('button', { name: 'Quedarse con la A' }).click();
  await expect(page.locator('.desk-about')).toContainText('recibida');
  await expect(page.locator('.desk-story [data-aside=true]')).toHaveCount(1);

  // A file that was touched is refused aloud, and nothing of what was there changes.
  await page.goBack();
  const touched = Buffer.from(ledger.bundle.toString().replace('"act":"aprobar"', '"act":"recibir"'));
  await bringFile(page, 'tocado.json', touched);
  await expect(page.locator('.desk .note')).toContainText('La firma no corresponde');

  // Another looks after another network: they see the form, and why it is not theirs.
  await page.reload();
  await page.locator('details.device > summary').click();
  await page.getByRole('button', { name: 'Usar otra llave' }).click();
  await page.locator('details.device > summary').click();
  await bringKey(page, 'fito', ledger.person('fito'));
  await heap(page, 'Por recibir').getByRole('link').first().click();
  await expect(page.getByText('Ahora no le toca hacer nada con esta ficha.')).toBeVisible();
  const cannot = page.locator('details', { hasText: 'Lo que no puede hacer, y por qué' });
  await expect(cannot.getByRole('listitem').filter({ hasText: 'Recibir:' })).toContainText(
    'Debe hacerlo quien tiene ese cargo.',
  );
});

for (const tool of ['revisar', 'administrar'])
  test(`lo que se trae al abrir ${tool} no pasa de 120 KB`, async ({ page }) => {
    await page.goto(`seguimiento/${tool}/`);
    await expect(page.locator('.desk')).toBeVisible();
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const scripts = [...new Set(names.filter((name) => name.endsWith('.js')))];
    const bodies = await Promise.all(scripts.map(async (name) => (await page.request.get(name)).body()));
    const sizes = bodies.map((body) => brotliCompressSync(body).length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((one, other) => one + other)).toBeLessThan(120 * 1024);
  });
