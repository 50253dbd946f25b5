import { truncate, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { seedLoma, TODAY } from './support/lomaLedger.ts';
import { bringKey, expectGood, publishRoot, readConfig } from './support/monitoringPage.ts';
import { SeedLedger } from './support/monitoringSeed.ts';

// What people bring by mistake, and what somebody might bring on purpose: each is told, and nothing of what is there
// changes.

interface Brought {
  readonly name: string;
  readonly buffer: Buffer;
}

const bring = async (page: Page, ...files: readonly Brought[]) => {
  const list = files.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer }));
  await page.locator('.desk .bring input[type=file]').first().setInputFiles(list);
};
/** What was said of the last that was brought. */
const said = (page: Page) =>
  page
    .locator('.desk section')
    .filter({ has: page.locator('.bring') })
    .first();

/** Opens the review as carla, with the ledger of La Loma on the device. */
async function open(page: Page): Promise<SeedLedger> {
  const ledger = await seedLoma(await readConfig(page));
  await page.clock.setFixedTime(TODAY);
  await publishRoot(page, ledger.root.fingerprint);
  await page.goto('seguimiento/revisar/');
  await bringKey(page, 'carla', ledger.person('carla'));
  await bring(page, { name: 'todo.json', buffer: ledger.bundle });
  await expect(page.getByText('Llegaron 5 fichas:')).toBeVisible();
  return ledger;
}

/** A bundle in which one text stands for another. */
const change = ({ bundle }: SeedLedger, from: string | RegExp, to: string): Buffer =>
  Buffer.from(bundle.toString().replace(from, to));

test('lo que no vale se dice, y lo que había no cambia', async ({ page }) => {
  test.slow();
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  const ledger = await open(page);
  // What is odd in them is marked a moment later.
  await expect(page.locator('.desk-heap').filter({ hasText: '2 valores raros' })).toBeVisible();
  const heaps = await page.locator('.desk-heap').allInnerTexts();
  const expectSame = (name?: string) =>
    expect.poll(() => page.locator('.desk-heap').allInnerTexts(), name).toEqual(heaps);
  const site = await readConfig(page);
  const other = await SeedLedger.begin({ ...site, site: 'otra-loma' }, '2018-01-01');
  for (const [name, buffer, told] of [
    // A page that asks for a file gets a film now and then.
    [
      'foto.jpg',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]),
      /foto\.jpg: .*no es un archivo del seguimiento/,
    ],
    [
      'cortado.json',
      ledger.bundle.subarray(0, 900),
      /cortado\.json: El archivo está cortado, o no es un archivo del seguimiento/,
    ],
    ['vacio.json', Buffer.alloc(0), /vacio\.json: .*no es un archivo del seguimiento/],
    ['otro.json', other.bundle, /El archivo es del sitio «otra-loma», y este es «la-loma»/],
    [
      'practica.json',
      change(ledger, '"practice":false', '"practice":true'),
      /practica\.json: El archivo es de una práctica/,
    ],
    [
      'tocado.json',
      change(ledger, /"ventas-ahora":\d+/, '"ventas-ahora":1'),
      /tocado\.json#blobs.*Ningún acto nombra este contenido/,
    ],
    ['../../../etc/passwd', Buffer.from('root:x:0:0'), /passwd.*no es un archivo del seguimiento/s],
    [
      '<img src=x onerror=alert(1)>.json',
      Buffer.from('{"act":"<script>alert(1)</script>"}'),
      /<img src=x onerror=alert\(1\)>\.json/,
    ],
    ['\u202Enosj.txt', Buffer.from('[[[[[[[['), /no es un archivo del seguimiento/],
  ] as const) {
    await bring(page, { name, buffer });
    await expect(said(page), name).toContainText(told);
    await expect(said(page), name).not.toContainText('Llegaron');
    await expectSame(name);
    await expect(said(page), name).not.toContainText(/--|npm run|src\//);
  }
  expect(alerts).toEqual([]);

  // A film of 100 MB is not even read.
  const film = test.info().outputPath('pelicula.mp4');
  await writeFile(film, '');
  await truncate(film, 100 * 1024 * 1024);
  await page.locator('.desk .bring input[type=file]').first().setInputFiles(film);
  await expect(said(page)).toContainText(
    /pelicula\.mp4: El archivo pesa 104\.9 MB, y lo más que se lee son \d+(?:\.\d)? MB/,
  );
  await expectGood(page);

  // The same once more is nothing new.
  await bring(page, { name: 'todo.json', buffer: ledger.bundle }, { name: 'todo (1).json', buffer: ledger.bundle });
  await expect(said(page)).toContainText('No había nada nuevo');
  await expectSame();
  await page.reload();
  await expectSame();
});
