import { expect, test } from '@playwright/test';
import { serveFolder } from '../../../scripts/lib/serveFolder.ts';
import { CommandLine } from './support/commandLine.ts';
import { TODAY } from './support/lomaLedger.ts';
import { MonitoringDevice, type Given } from './support/monitoringDevice.ts';
import { PASSPHRASE } from './support/monitoringSeed.ts';

// Three people on three devices, without a signal while they work, and files between them: from the first key of a
// ledger to a figure that is published. What they do, others have to be able to check.

const PERIOD = 'anual-2018';
const FIRMS = ['que-01', 'que-02', 'que-03', 'que-04'];
/** Sales of the year before and of this one. */
const SALES: Readonly<Record<string, readonly [number, number]>> = {
  'que-01': [40_000, 50_000],
  'que-02': [20_000, 23_000],
  'que-03': [30_000, 33_000],
  'que-04': [10_000, 13_000],
};
/** The mean of 25, 15, 10 and 30 per cent. */
const RISE = 20;

/** Makes the root of a ledger, with its copy. @returns its fingerprint */
async function makeRoot(ana: MonitoringDevice): Promise<string> {
  await ana.visit('administrar/');
  const desk = ana.page.locator('.desk');
  await desk.getByLabel('Frase de paso, de doce letras o más').fill(PASSPHRASE);
  await desk.getByLabel('Otra vez la frase de paso').fill(PASSPHRASE);
  await ana.save(ana.page.getByRole('button', { name: 'Hacer la llave y guardar su copia' }));
  return ana.page.locator('.fingerprint').first().innerText();
}

const openPart = ({ page }: MonitoringDevice, name: string) =>
  page.getByRole('navigation', { name: 'Partes de la administración' }).getByRole('button', { name, exact: true });

/** Enrols whoever asked, with a role and what they answer for. */
async function enrol(ana: MonitoringDevice, request: Given, code: string, role: string, unit?: string): Promise<void> {
  const { page } = ana;
  await ana.bring(request, '.desk .bring');
  await page.getByLabel('La comparé y es la misma').check();
  await page.getByLabel('Código de la persona').fill(code);
  await page.getByLabel('Cargo').selectOption(role);
  if (unit !== undefined) await page.getByLabel(unit, { exact: true }).check();
  await page.locator('.desk-panel').getByLabel('Desde').first().fill('2019-01-01');
  await page.getByRole('button', { name: 'Firmar la inscripción' }).click();
  await expect(page.locator('.desk-people li').filter({ hasText: code })).toContainText(unit ?? role);
}

/** The firms of a network, one after another. */
async function enrolFirms(ana: MonitoringDevice): Promise<void> {
  const { page } = ana;
  await openPart(ana, 'Empresas').click();
  for (const firm of FIRMS) {
    await page.getByLabel('Código', { exact: true }).fill(firm);
    await page.getByLabel('Nombre').fill(`Quesería ${firm}`);
    await page.getByLabel('Red', { exact: true }).selectOption('Quesos de La Loma');
    await page.locator('.desk-panel').getByLabel('Desde').first().fill('2018-01-01');
    await page.getByRole('button', { name: 'Firmar la inscripción' }).click();
    await expect(page.locator('.desk-people li').filter({ hasText: `Quesería ${firm}` })).toBeVisible();
  }
}

/** Answers the form of a firm. */
async function fill(elsa: MonitoringDevice, firm: string, [before, now]: readonly [number, number]): Promise<void> {
  const { page } = elsa;
  const field = (id: string) => page.locator(`[data-field="${id}"]`);
  await elsa.visit(`llenar/ficha-de-taller/?periodo=${PERIOD}&unidad=${firm}`, '.by-steps');
  await field('meses').getByRole('textbox').fill('12');
  await field('ventas-antes').getByRole('textbox').fill(String(before));
  await field('ventas-ahora').getByRole('textbox').fill(String(now));
  await page.locator('.fill-steps').getByRole('link', { name: 'Cómo trabaja' }).click();
  await field('usa-marca').getByText('No', { exact: true }).click();
  await field('donde-vende').getByText('En la plaza').click();
  await expect(page.locator('[data-kept]')).toHaveText('Guardado en este aparato.');
  await expect(page.locator('[data-kept]')).toHaveAttribute('aria-busy', 'false');
}

/** Signs all that is whole, and closes it for who reviews. */
async function handOver(elsa: MonitoringDevice): Promise<Given> {
  const { page } = elsa;
  await elsa.visit('llenar/', '.fill-queue');
  await page.getByRole('button', { name: 'Firmar y entregar las marcadas' }).click();
  await expect(page.getByText('4 fichas firmadas. Falta entregarlas.')).toBeVisible();
  return elsa.save(page.getByRole('button', { name: 'Guardar el archivo' }));
}

/** Does an act on all forms of a heap that it can be done on. */
async function actOnAll({ page }: MonitoringDevice, name: string, act: string, count: number): Promise<void> {
  const heap = page.locator('.desk-heap').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });
  await heap.getByLabel('Escoger las que se pueden').check();
  for (let time = 0; time < 2; time += 1)
    await page.getByRole('button', { name: `${act} ${count}`, exact: true }).click();
  await expect(page.locator('.desk-results li')).toHaveCount(count);
  for (const line of await page.locator('.desk-results li').all()) await expect(line).toContainText('Hecho');
}

test('de tres aparatos sin señal a una cifra publicada que cualquiera comprueba', async ({ browser }) => {
  test.setTimeout(480_000);
  const office = new CommandLine();
  const run = async (script: string, ...args: readonly string[]) => {
    const said = await office.run(script, ...args);
    expect(said.code, `${script} ${args.join(' ')}\n${said.text}`).toBe(0);
    return said.text;
  };
  let site = await serveFolder(process.env['TRAMA_LOMA_SITE'] ?? '');
  const publish = async () => {
    await run('build');
    await site.close();
    site = await serveFolder(office.site, { port: site.port, orNext: false });
  };
  const open = (width: number) => MonitoringDevice.open(browser, site.url, TODAY, width);
  const [ana, carla, elsa] = await Promise.all([open(1280), open(768), open(360)]);

  // The root is made on a device; the site says its fingerprint, and each device keeps the tools. Then nobody has a
  // signal: the site itself is gone.
  office.nameRoot(await makeRoot(ana));
  await publish();
  for (const device of [ana, carla, elsa]) await device.install();
  await site.close();

  // Keys are made where they are used; requests go to who administers, and what she signs goes back.
  await ana.visit('administrar/');
  await ana.page.getByRole('button', { name: 'Empezar el registro' }).click();
  await carla.visit('revisar/');
  await elsa.visit('llenar/');
  const requests = {
    ana: await ana.saveRequest(),
    carla: await carla.makeKey('Carla'),
    elsa: await elsa.makeKey('Elsa'),
  };
  await openPart(ana, 'Personas').click();
  await enrol(ana, requests.ana, 'ana', 'Responsable');
  await enrol(ana, requests.carla, 'carla', 'Promotor del valle', 'La Loma');
  await enrol(ana, requests.elsa, 'elsa', 'Gestora', 'Quesos de La Loma');
  await enrolFirms(ana);
  await openPart(ana, 'Registro y copias').click();
  const registry = await ana.save(ana.page.getByRole('button', { name: 'Guardar el archivo' }));
  expect(registry.name).toBe('inscripciones.txt');
  expect(registry.buffer.toString()).not.toContain('Quesería');
  for (const device of [carla, elsa]) {
    await device.bring(registry);
    await expect(device.page.locator('.device > summary')).toContainText(/Firma: (?:Carla|Elsa); (?:Promotor|Gestora)/);
  }

  // The forms, with a telephone; one has a zero too many.
  for (const firm of FIRMS) await fill(elsa, firm, firm === 'que-04' ? [10_000, 130_000] : SALES[firm]!);
  const sent = await handOver(elsa);
  expect(sent.buffer.toString()).not.toMatch(/ventas|130000|que-0/);

  // The review: all received, one sent back with a word.
  await carla.bring(sent);
  await actOnAll(carla, 'Por recibir', 'Recibir', 4);
  await carla.page.getByRole('link', { name: /^Quesería que-04 .que-04. Ficha/ }).click();
  await carla.page.locator('summary', { hasText: /^Observar$/ }).click();
  await carla.page.getByLabel('Comentario, que es obligatorio').fill('Parece que sobra un cero.');
  await carla.page.getByRole('button', { name: 'Firmar: Observar' }).click();
  await expect(carla.page.locator('.desk-about')).toContainText('observada');
  await carla.page.goBack();
  const hand = carla.page.getByRole('region', { name: 'Entregar lo revisado' });
  await hand.getByLabel('Qué entregar').selectOption('observed');
  const sentBack = await carla.save(hand.getByRole('button', { name: 'Guardar el archivo' }));

  // The correction.
  await elsa.visit('llenar/', '.fill-queue');
  await elsa.bring(sentBack);
  await expect(elsa.page.locator('.fill-queue > li').first()).toContainText('carla dice: «Parece que sobra un cero.»');
  await fill(elsa, 'que-04', SALES['que-04']!);
  await elsa.page.locator('.fill-steps').getByRole('link', { name: 'Resumen y entrega' }).click();
  await elsa.page.getByRole('button', { name: 'Firmar la ficha' }).click();
  const corrected = await elsa.save(elsa.page.getByRole('button', { name: 'Guardar el archivo' }));
  await carla.bring(corrected);
  await carla.page.getByRole('link', { name: /^Quesería que-04 .que-04. Ficha/ }).click();
  await carla.page.getByRole('button', { name: 'Firmar: Recibir' }).click();
  await expect(carla.page.getByText('Hecho: Recibir.')).toBeVisible();
  await carla.page.goBack();
  await actOnAll(carla, 'Por aprobar', 'Aprobar', 4);
  await hand.getByLabel('Qué entregar').selectOption('approved');
  const approved = await carla.save(hand.getByRole('button', { name: 'Guardar el archivo' }));

  // Who administers sees it, and takes it to the computer of the institution.
  await ana.bring(approved, '.desk .bring');
  await openPart(ana, 'Estado de las fichas').click();
  await expect(ana.page.locator('details.desk-matrix').filter({ hasText: 'Quesos' })).toContainText('4 de 5 aprobadas');
  await openPart(ana, 'Registro y copias').click();
  const whole = await ana.save(ana.page.getByRole('button', { name: 'Guardar sin cerrar' }));
  for (const device of [ana, carla, elsa]) {
    expect(device.leaks).toEqual([]);
    await device.close();
  }

  office.write('registro.json', whole.buffer);
  await run('seguimiento', 'importar', 'registro.json');
  await run('seguimiento', 'verificar');
  const told = await run('seguimiento', 'publicar', '--period', PERIOD, '--day', '2019-03-01');
  const [edition = 'none'] = /[0-9a-f]{64}/.exec(told) ?? [];
  await publish();
  const page = await browser.newPage({ baseURL: site.url });
  await page.goto('datos/seguimiento-aumento-medio/');
  // The figure, its formula, how many forms stand behind it, the period and the root.
  const figure = page.getByRole('row', { name: /Todo el proyecto/ });
  for (const text of [`${RISE}.0%`, 'PROMEDIO(aumento)', 'Medición de 2018', edition])
    await expect(figure).toContainText(text);
  await expect(page.getByRole('main')).toContainText('Se calculó con 4 fichas aprobadas de 4 esperadas');
  await page.close();
  await site.close();
  office.leave();
});
