import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { encode } from 'uqr';
import { openKeyFile } from '../../../src/domain/monitoring/crypto/keyFile.ts';
import { fingerprintOf } from '../../../src/domain/monitoring/crypto/signing.ts';
import { readBundle } from '../../../src/domain/monitoring/ledger/bundle.ts';
import { writeRequest, writeShortRequest } from '../../../src/domain/monitoring/ledger/request.ts';
import { verifyLedger, type LedgerView } from '../../../src/domain/monitoring/ledger/verify.ts';
import { seedLoma, TODAY } from './support/lomaLedger.ts';
import { bringFile, bringKey, expectGood, publishRoot, readConfig } from './support/monitoringPage.ts';
import { makeSeedPerson, PASSPHRASE, type SeedLedger } from './support/monitoringSeed.ts';

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Partes de la administración' }).getByRole('button', { name, exact: true });

/** What somebody asks to be enrolled with. */
async function makeRequest() {
  const { keys, fingerprint } = await makeSeedPerson();
  const request = { signingKey: keys.signing.publicKey, encryptionKey: keys.encryption.publicKey };
  return {
    fingerprint,
    file: writeRequest('la-loma', request),
    code: encode(writeShortRequest('la-loma', request), { border: 4 }).data,
  };
}

test('se empieza un registro: la llave con su copia, la línea para el sitio y el primer acto', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto('seguimiento/administrar/');
  await page.locator('.desk').getByLabel('Frase de paso, de doce letras o más').fill('corta');
  await page.getByRole('button', { name: 'Hacer la llave y guardar su copia' }).click();
  await expect(page.getByText('La frase de paso debe tener doce letras o más.')).toBeVisible();
  await page.locator('.desk').getByLabel('Frase de paso, de doce letras o más').fill(PASSPHRASE);
  await page.locator('.desk').getByLabel('Otra vez la frase de paso').fill(PASSPHRASE);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hacer la llave y guardar su copia' }).click();
  const copy = await openKeyFile(new Uint8Array(await readFile(await (await coming).path())), PASSPHRASE);
  if (!copy.ok) throw new Error(copy.fault);
  const fingerprint = await fingerprintOf(copy.keys.signing.publicKey);
  await expect(page.locator('.fingerprint')).toHaveText(fingerprint);
  await expect(page.locator('.desk-copy pre')).toHaveText(`rootFingerprint: '${fingerprint}',`);
  await expectGood(page);

  await publishRoot(page, fingerprint);
  await page.reload();
  await page.getByRole('button', { name: 'Empezar el registro' }).click();
  await expect(part(page, 'Personas')).toBeEnabled();
  await part(page, 'Verificar').click();
  await expect(page.getByText('El registro está entero: 0 actos sobre 0 fichas')).toBeVisible();
});

/** Opens the administration as ana, with all of the ledger on the device. */
async function open(page: Page): Promise<SeedLedger> {
  const ledger = await seedLoma(await readConfig(page));
  await page.clock.setFixedTime(TODAY);
  await publishRoot(page, ledger.root.fingerprint);
  await page.goto('seguimiento/administrar/');
  await expect(page.getByRole('heading', { name: 'Traiga el registro' })).toBeVisible();
  await bringKey(page, 'ana', ledger.person('ana'));
  await bringFile(page, 'todo.json', ledger.bundle);
  return ledger;
}

/** The file for the command line, as a ledger that was verified. */
async function saveLedger(page: Page, { config }: SeedLedger): Promise<LedgerView> {
  await part(page, 'Registro y copias').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Guardar sin cerrar' }).click();
  const file = new Uint8Array(await readFile(await (await saved).path()));
  const bundle = readBundle('guardado', file, { site: config.site, practice: false });
  if (!bundle.ok) throw new Error(bundle.fault.code);
  return verifyLedger(bundle.files, config);
}

test('se mira el estado, se inscribe con la huella comparada y se revoca diciendo qué cae', async ({ page }) => {
  const ledger = await open(page);

  // The matrix: words and signs, network by network.
  await part(page, 'Estado de las fichas').click();
  const cheese = page.locator('details.desk-matrix').filter({ hasText: 'Quesos de La Loma' });
  await expect(cheese.locator('summary')).toContainText('0 de 5 aprobadas');
  await page.getByRole('button', { name: 'Abrir todas las redes' }).click();
  await expect(cheese.getByRole('row', { name: /Vaca Ñata/ })).toContainText('≠ en conflicto');
  await page.getByLabel('Período').selectOption('Todos los períodos');
  await expect(cheese.getByRole('row', { name: /Quesería Alta/ }).getByRole('cell')).toHaveText([
    /✓ aprobada/,
    /◐ recibida/,
    /○ sin enviar/,
  ]);
  await expectGood(page);

  // Somebody new: their request, the fingerprint compared, and only then a signature.
  const request = await makeRequest();
  await part(page, 'Personas').click();
  await bringFile(page, 'solicitud.json', Buffer.from(request.file));
  await expect(page.locator('.fingerprint')).toHaveText(request.fingerprint);
  await page.getByLabel('Código de la persona').fill('gabo');
  await page.getByLabel('Cargo').selectOption('Gestora');
  await page.getByRole('group', { name: 'Unidades de las que responde' }).getByLabel('Tejidos de La Loma').check();
  await page.getByRole('button', { name: 'Firmar la inscripción' }).click();
  await expect(page.getByRole('alert')).toHaveText('Compare la huella y márquelo antes de firmar.');
  await page.getByLabel('La comparé y es la misma').check();
  await page.getByRole('button', { name: 'Firmar la inscripción' }).click();
  await expect(page.locator('.desk-people li').filter({ hasText: 'gabo' })).toContainText(
    'Gestora, Tejidos de La Loma',
  );
  await expectGood(page);

  // A lost key: what falls is told before.
  await page.getByRole('button', { name: 'Revocar la llave de elsa' }).click();
  await expect(page.getByText('2 envíos suyos sin recibir dejan de valer:')).toBeVisible();
  await page.getByRole('button', { name: 'Revocar, y firmar un punto de control' }).click();
  await page.getByRole('button', { name: 'Revocar, y firmar un punto de control' }).click();
  await expect(page.locator('.desk-people li').filter({ hasText: 'elsa' })).toContainText(
    'revocada el 20 de enero de 2019',
  );

  // What is handed on verifies elsewhere, with the checkpoint of the revocation.
  const view = await saveLedger(page, ledger);
  expect(view.faults.map(({ code }) => code)).toEqual([]);
  expect(view.registry.memberships.get(request.fingerprint)?.[0]).toMatchObject({ code: 'gabo', role: 'gestora' });
  expect([view.registry.revocations.size, view.checkpoints.length]).toEqual([1, 1]);
});

test('se inscriben empresas, se preparan excepciones, se descarga la historia y se borran respuestas', async ({
  page,
}) => {
  const ledger = await open(page);

  // A firm, and what it agrees to.
  await part(page, 'Empresas').click();
  await page.getByLabel('Código').fill('tej-01');
  await page.getByLabel('Nombre').fill('Telar de Rosa');
  await page.getByLabel('Red').selectOption('Tejidos de La Loma');
  await page.getByRole('button', { name: 'Firmar la inscripción' }).click();
  await page.getByRole('button', { name: 'Acuerdo de tej-01' }).click();
  await page.getByRole('button', { name: 'Firmar el acuerdo' }).click();
  await expect(page.locator('.desk-people li').filter({ hasText: 'Telar de Rosa' })).toContainText(
    'lo dio, desde el 20 de enero',
  );

  // An exception is a record of the site: the page writes its lines.
  await part(page, 'Períodos').click();
  await expect(page.getByRole('heading', { name: /Medición de 2018/ })).toContainText('abierto, quedan 11 días');
  await page.getByLabel('Período').selectOption('Medición de 2018');
  await page.getByLabel('Unidad').selectOption({ label: 'Telar de Rosa (tej-01)' });
  await page.getByLabel('Quién la permite').selectOption('Responsable');
  await page.getByLabel('Hasta qué día').fill('2019-02-20');
  await page.getByLabel('Razón').fill('Se cayó el puente.');
  await page.getByRole('button', { name: 'Escribir las líneas' }).click();
  await expect(page.locator('.desk-copy pre')).toContainText("- unit: 'TEJ-01'\n    reason: 'Se cayó el puente.'");
  await expect(page.getByText('data/monitoring/periods/anual-2018.yaml')).toBeVisible();
  await expectGood(page);

  // Who did what, as a table for a spreadsheet.
  await part(page, 'Quién hizo qué').click();
  await page.getByLabel('Persona').selectOption('ana');
  await expect(page.locator('.desk-log tbody tr')).toHaveCount(2);
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar como CSV' }).click();
  const text = (await readFile(await (await csv).path())).toString();
  expect(text.trim().split('\r\n')).toHaveLength(3);
  expect(text).toContain(',acuerdo,');

  // What the command line imports holds, and verifies; erased answers are in it no longer.
  await part(page, 'Registro y copias').click();
  await page
    .getByLabel('Ficha', { exact: true })
    .selectOption({ label: 'Quesería Alta (que-01), Ficha de taller, Línea de base de 2018' });
  await page.getByRole('button', { name: 'Borrar las respuestas' }).click();
  await page.getByRole('button', { name: 'Borrar las respuestas' }).click();
  await expect(page.getByText('Las respuestas ya no están en este aparato.')).toBeVisible();
  const view = await saveLedger(page, ledger);
  expect(view.faults.map(({ code }) => code)).toEqual([]);
  expect(view.registry.firms.has('tej-01')).toBe(true);
  const first = view.states.get('base-2018/que-01/ficha-de-taller');
  expect([first?.status, view.blobs.has(first?.state?.version.answers ?? '')]).toEqual(['aprobada', false]);
});

test('el código de una solicitud se lee con la cámara, que después se apaga; sin cámara se dice qué hacer', async ({
  page,
}) => {
  await open(page);
  const request = await makeRequest();
  await part(page, 'Personas').click();
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'));
  });
  await page.getByRole('button', { name: 'Leer su código QR con la cámara' }).click();
  await expect(page.getByText('No hay cámara, o el navegador no la deja usar.')).toBeVisible();
  // A camera that sees a screen with the code.
  await page.evaluate((code) => {
    const side = 5;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = code.length * side;
    const context = canvas.getContext('2d')!;
    const draw = () => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#000';
      code.forEach((row, y) => row.forEach((dark, x) => dark && context.fillRect(x * side, y * side, side, side)));
    };
    draw();
    setInterval(draw, 100);
    const stream = canvas.captureStream(10);
    Object.assign(window, { stream });
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream);
  }, request.code);
  await page.getByRole('button', { name: 'Leer su código QR con la cámara' }).click();
  await expect(page.locator('.fingerprint')).toHaveText(request.fingerprint);
  expect(
    await page.evaluate(() =>
      (window as unknown as { stream: MediaStream }).stream.getTracks().map(({ readyState }) => readyState),
    ),
  ).toEqual(['ended']);
});
