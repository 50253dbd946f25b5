import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { readIncoming } from '../../../src/client/monitoring/incoming.ts';
import { parseLedgerFile } from '../../../src/domain/monitoring/ledger/parse.ts';
import { readRequest } from '../../../src/domain/monitoring/ledger/request.ts';
import { PRACTICE } from '../../../src/domain/monitoring/practice/config.ts';
import { PracticeOffice } from './support/practiceOffice.ts';

const LIST = 'seguimiento/llenar/?practica';
const key = { period: PRACTICE.annual, unit: 'taller-uno', form: 'ficha-de-taller' };
const FORM = `seguimiento/llenar/${key.form}/?periodo=${key.period}&unidad=${key.unit}&practica`;

const field = (page: Page, id: string) => page.locator(`[data-field="${id}"]`);
const answer = (page: Page, id: string, text: string) => field(page, id).getByRole('textbox').fill(text);
const go = (page: Page, part: string) => page.locator('.fill-steps').getByRole('link', { name: part }).click();
const kept = async (page: Page) => {
  await expect(page.locator('[data-kept]')).toHaveText('Guardado en este aparato.');
  await expect(page.locator('[data-kept]')).toHaveAttribute('aria-busy', 'false');
};
const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

/** Opens what somebody sent. */
async function bring(page: Page, buffer: Uint8Array): Promise<void> {
  const file = { name: 'oficina.json', mimeType: 'application/json', buffer: Buffer.from(buffer) };
  await page.locator('.bring input[type="file"]').first().setInputFiles(file);
}

/** Makes a key in a part of the page, and has it enrolled by the office. */
async function enrol(page: Page, office: PracticeOffice, part = '.device'): Promise<void> {
  const place = page.locator(part);
  await place.getByLabel('Su nombre, o el código con que lo conocen').fill('Elsa');
  await place.getByRole('button', { name: 'Hacer mi llave' }).click();
  const saving = page.waitForEvent('download');
  await place.getByRole('button', { name: 'Guardar la solicitud' }).click();
  const reading = await readRequest('la-loma', new TextDecoder().decode(await bytesOf(await saving)));
  if (!reading.ok) throw new Error(reading.fault);
  await bring(page, await office.enrol(reading.request));
  await expect(page.locator('.device > summary')).toContainText('Firma: Elsa; Gestora');
}

/** Answers all that must be answered, in both parts of the form. */
async function fillWhole(page: Page): Promise<void> {
  await answer(page, 'meses', '12');
  await answer(page, 'ventas-antes', 'S/ 1200');
  await answer(page, 'ventas-ahora', '1,500.50');
  await go(page, 'Cómo trabaja');
  await field(page, 'usa-marca').getByText('No', { exact: true }).click();
  await field(page, 'donde-vende').getByText('En la plaza').click();
}

/** The file that was saved, as the reviewer opens it. */
async function openSaved(page: Page, office: PracticeOffice) {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Guardar el archivo' }).click();
  const download = await saving;
  const brought = { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  const incoming = await readIncoming([brought], office.identity, [{ key: office.key }]);
  expect([incoming.faults, incoming.locked]).toEqual([[], []]);
  const read = await Promise.all(incoming.files.map((file) => parseLedgerFile(file, office.identity)));
  const entries = read.flatMap((one) => (one.ok ? [one.entry] : []));
  return { name: brought.name, text: new TextDecoder().decode(brought.bytes), entries };
}

test('a form is filled in, kept at each answer, signed, handed over, observed and sent again', async ({ page }) => {
  test.slow();
  const office = await PracticeOffice.open();
  await page.goto(LIST);
  await page.getByLabel('Código de la empresa').fill('Taller 1');
  await page.locator('.monitoring-tool').getByRole('link', { name: 'Llenar', exact: true }).click();
  await expect(page.getByText('El código lleva solo minúsculas')).toBeVisible();
  await page.getByLabel('Código de la empresa').fill('taller-uno');
  await page.locator('.monitoring-tool').getByRole('link', { name: 'Llenar', exact: true }).click();
  await expect(page.locator('.fill-what')).toContainText('taller-uno · Medición anual de práctica');

  // What is typed is read as people write it, and what follows from it is seen at once.
  const increase = field(page, 'aumento').locator('[data-value]');
  await expect(increase).toHaveText('Todavía no se puede calcular.');
  await answer(page, 'ventas-antes', 'S/ 1200');
  await answer(page, 'ventas-ahora', '1,500.50');
  await expect(increase).toHaveText('25.0%');
  await answer(page, 'meses', '13');
  await answer(page, 'precio-de-la-leche', 'dos soles');
  await go(page, 'Lo que vendió');
  await expect(field(page, 'ventas-antes').locator('[data-told]')).toHaveText('Se lee S/ 1,200');
  await expect(field(page, 'meses').locator('[data-told]')).toContainText('Se pide: Un número entero de 1 a 12.');
  await expect(field(page, 'precio-de-la-leche').locator('[data-told]')).toContainText('No se entiende como número');
  await kept(page);

  // What is asked only at times, and what is answered by a mistake of the finger.
  await go(page, 'Cómo trabaja');
  await expect(page.getByRole('heading', { name: 'Cómo trabaja' })).toBeFocused();
  await expect(field(page, 'desde-cuando')).toBeHidden();
  await field(page, 'usa-marca').getByText('Sí', { exact: true }).click();
  await expect(field(page, 'desde-cuando')).toBeVisible();
  await field(page, 'usa-marca').getByText('No', { exact: true }).click();
  await field(page, 'donde-vende').getByText('En la plaza').click();
  await field(page, 'mejoras').getByText('La receta').click();
  await page.getByLabel(/Algo más que contar/).fill('Se vendió en la feria.');
  await page.getByLabel(/Algo más que contar/).blur();
  await kept(page);

  // It is all there on another day, on the part that the address names.
  await page.reload();
  await expect(page.getByLabel(/Algo más que contar/)).toHaveValue('Se vendió en la feria.');
  await expect(field(page, 'mejoras').getByLabel('La receta')).toBeChecked();
  await go(page, 'Resumen y entrega');
  await page.getByRole('button', { name: 'Precio que pagó por litro' }).click();
  await expect(field(page, 'precio-de-la-leche').getByRole('textbox')).toBeFocused();
  await expect(field(page, 'precio-de-la-leche').getByRole('textbox')).toHaveValue('dos soles');
  await answer(page, 'precio-de-la-leche', '');
  await answer(page, 'meses', '12');
  await go(page, 'Resumen y entrega');
  await expect(page.getByText('No falta nada.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  // Whoever has no key yet makes it here, and signs once they are enrolled.
  await enrol(page, office, '[data-summary]');
  await page.getByRole('button', { name: 'Firmar la ficha' }).click();
  await expect(page.getByRole('heading', { name: 'Entregar la ficha' })).toBeFocused();
  const { name, text, entries } = await openSaved(page, office);
  expect(name).toBe(`ficha-${key.form}-${key.unit}-${key.period}.txt`);
  expect(text).not.toContain('Se vendió');
  const act = entries.find(({ kind }) => kind === 'act');
  expect(act?.kind === 'act' && act.value).toMatchObject({ ...key, act: 'enviar', formVersion: 2, practice: true });
  const blob = entries.find(({ kind }) => kind === 'blob');
  expect(blob?.kind === 'blob' && blob.contents).toEqual({
    meses: 12,
    'ventas-antes': 1200,
    'ventas-ahora': 1500.5,
    'usa-marca': false,
    'donde-vende': 'plaza',
    mejoras: ['receta'],
    notas: 'Se vendió en la feria.',
  });

  // What the reviewer observed comes first in the list, with their words; sent again, it follows what was observed.
  await page.goto(LIST);
  await expect(page.locator('.fill-queue')).toContainText('enviada; entregada hoy');
  await bring(page, await office.review(key, act?.hash ?? '', 2, 'Revise los meses'));
  await expect(page.locator('.fill-queue > li').first()).toContainText('pilar dice: «Revise los meses»');
  await page.getByRole('link', { name: 'Corregir' }).click();
  await expect(page.locator('[data-head]')).toContainText('pilar la revisó y pide cambios: «Revise los meses»');
  await answer(page, 'meses', '11');
  await go(page, 'Resumen y entrega');
  await page.getByRole('button', { name: 'Firmar la ficha' }).click();
  await expect(page.getByRole('heading', { name: 'Entregar la ficha' })).toBeFocused();
  const again = await openSaved(page, office);
  expect(again.entries.filter(({ kind }) => kind === 'act')).toHaveLength(4);

  // Approved, it can be looked at, and changed only with a permit.
  const last = again.entries.find(
    (entry) => entry.kind === 'act' && entry.value.previous && entry.value.act === 'enviar',
  );
  await page.goto(LIST);
  await bring(page, await office.review(key, last?.hash ?? '', 2));
  await expect(page.locator('.fill-queue')).toContainText('aprobada');
  await page.goto(FORM);
  await expect(field(page, 'meses').getByRole('textbox')).toBeDisabled();
  await go(page, 'Resumen y entrega');
  await page.getByText('Pedir una corrección', { exact: true }).click();
  await page.getByLabel('Qué hay que corregir y por qué').fill('Faltó un mes');
  await page.getByRole('button', { name: 'Firmar el pedido' }).click();
  await expect(page.locator('[data-head]')).toContainText('Pidió una corrección, y falta el permiso de Promotor');
});

test('several forms wait in the list, and are signed and handed over in one file', async ({ page }) => {
  const office = await PracticeOffice.open();
  await page.goto(LIST);
  await page.locator('.device > summary').click();
  await enrol(page, office);
  for (const unit of ['taller-uno', 'taller-dos']) {
    await page.goto(FORM.replace(key.unit, unit));
    await fillWhole(page);
    await kept(page);
    await expect(page.locator('.fill-steps')).not.toContainText('falta');
  }
  await page.goto(FORM.replace(key.period, PRACTICE.baseline));
  await answer(page, 'ventas-antes', '100');
  await kept(page);
  // What was answered the last time stands beside, and ten times as much is asked about.
  await page.goto(FORM);
  await expect(field(page, 'ventas-antes').locator('[data-last]')).toHaveText('En «Línea de base de práctica»: S/ 100');
  await answer(page, 'ventas-antes', '1201');
  await field(page, 'ventas-antes').getByRole('textbox').blur();
  await expect(field(page, 'ventas-antes').locator('[data-told]')).toContainText('diez veces lo de la vez pasada');
  await kept(page);
  await page.goto(LIST);
  await expect(page.locator('.fill-queue > li')).toHaveCount(3);
  await expect(page.locator('.fill-queue')).toContainText('faltan 4 respuestas');
  await page.getByRole('button', { name: 'Firmar y entregar las marcadas' }).click();
  await expect(page.getByText('2 fichas firmadas. Falta entregarlas.')).toBeVisible();
  const { entries } = await openSaved(page, office);
  expect(entries.filter(({ kind }) => kind === 'act')).toHaveLength(2);
});

test('two tabs on one form: the person chooses, and nothing of either is lost', async ({ page, context }) => {
  const other = await context.newPage();
  // It does not hear of the first, as a tab that slept.
  await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  for (const tab of [page, other]) {
    await tab.goto(FORM);
    await tab.locator('.by-steps').waitFor();
  }
  await answer(page, 'meses', '10');
  await kept(page);
  await answer(other, 'ventas-antes', '500');
  await expect(other.getByRole('alert')).toContainText('otra pestaña');
  await other.getByRole('button', { name: 'Seguir con la de la otra pestaña' }).click();
  await expect(field(other, 'meses').getByRole('textbox')).toHaveValue('10');
  await page.goto(LIST);
  await page.getByText('Versiones apartadas (1)').click();
  await page.getByRole('button', { name: 'Seguir con esta' }).click();
  await expect(page.getByText('Ahora sigue con esa versión')).toBeVisible();
  await page.goto(FORM);
  await expect(field(page, 'ventas-antes').getByRole('textbox')).toHaveValue('500');
});

test('what cannot be kept is told, and stays on the page', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (sessionStorage.getItem('lleno')) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await page.goto(FORM);
  await page.locator('.by-steps').waitFor();
  await answer(page, 'meses', '9');
  await kept(page);
  await page.evaluate(() => sessionStorage.setItem('lleno', 'sí'));
  await answer(page, 'meses', '8');
  await expect(page.locator('[data-kept]')).toContainText('No se pudo guardar. No queda espacio en este aparato.');
  await expect(field(page, 'meses').getByRole('textbox')).toHaveValue('8');
  await page.evaluate(() => sessionStorage.clear());
  await answer(page, 'meses', '7');
  await kept(page);

  // A browser that keeps nothing at all says so before anything is written.
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(FORM);
  await expect(page.locator('.monitoring-device')).toContainText('Este navegador no guarda nada para esta página');
});

test('where every period is closed it says what can be done, and a strange clock is told', async ({ page }) => {
  await page.goto('seguimiento/llenar/');
  await expect(page.locator('.monitoring-tool')).toContainText('Hoy no hay ningún período abierto');
  await expect(page.getByRole('link', { name: 'Practicar con redes inventadas' })).toHaveAttribute('href', /practica/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.clock.setFixedTime('2019-01-20T17:00:00Z');
  await page.goto('seguimiento/llenar/');
  await page
    .getByLabel('Ficha', { exact: true })
    .selectOption({ label: 'Ficha de red · Medición de 2018, abierto hasta el 15 de febrero de 2019' });
  await page.getByLabel('De quién es').selectOption('quesos-de-la-loma');
  await page.locator('.monitoring-tool').getByRole('link', { name: 'Llenar', exact: true }).click();
  await expect(page.locator('[data-head]')).toContainText(
    'El reloj de este aparato dice que hoy es 20 de enero de 2019',
  );

  // After the close only the network with an exception is left.
  await page.clock.setFixedTime('2019-02-10T17:00:00Z');
  await page.goto('seguimiento/llenar/');
  await expect(page.getByLabel('De quién es').locator('option')).toHaveText(['Quesos de La Loma']);
});

test('a tool that does not come says so, and not nothing', async ({ page }) => {
  await page.route(/\/mountForm\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(FORM);
  await expect(page.locator('[data-monitoring-tool] > .note')).toHaveText(/Esta parte todavía no estaba en el aparato/);
});
