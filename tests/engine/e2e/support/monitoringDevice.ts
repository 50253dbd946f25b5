import { readFile } from 'node:fs/promises';
import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** A file as one person gives it to another. */
export interface Given {
  readonly name: string;
  readonly buffer: Buffer;
}

/** A device of one person: it keeps what it has to itself, and what it asks of the net is written down. */
export class MonitoringDevice {
  readonly page: Page;
  /** Requests that carry something, or go elsewhere than to the site. */
  readonly leaks: string[] = [];
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext, site: string) {
    this.page = page;
    this.#context = context;
    context.on('request', (request) => {
      const isReading = request.method() === 'GET' && request.postData() === null;
      if (!isReading || !request.url().startsWith(site)) this.leaks.push(`${request.method()} ${request.url()}`);
    });
  }

  /**
   * @param site full address of its root
   * @param now what the clock of the device says, in milliseconds
   */
  static async open(browser: Browser, site: string, now: number, width: number): Promise<MonitoringDevice> {
    const context = await browser.newContext({ baseURL: site, locale: 'es-PE', viewport: { width, height: 780 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.setFixedTime(now);
    return new MonitoringDevice(page, context, site);
  }

  /** Keeps the tools of the monitoring on the device, as the site offers it. */
  async install(): Promise<void> {
    await this.page.goto('sin-conexion/');
    const row = this.page.locator('#seguimiento');
    await row.getByRole('button', { name: /^Guardar/ }).click();
    await expect(row).toContainText('Guardado el', { timeout: 30_000 });
  }

  /** Opens a tool. @param drawn what shows that it is there */
  async visit(tool: string, drawn = '.device > summary'): Promise<void> {
    await this.page.goto(`seguimiento/${tool}`);
    await expect(this.page.locator(drawn)).toBeVisible();
  }

  /** What a button saves. */
  async save(button: Locator): Promise<Given> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
  }

  /** Makes a key of its own in the panel of the device. @returns the request to be enrolled */
  async makeKey(label: string): Promise<Given> {
    const panel = this.page.locator('.device');
    await panel.locator('> summary').click();
    await panel.getByLabel('Su nombre, o el código con que lo conocen').first().fill(label);
    await panel.getByRole('button', { name: 'Hacer mi llave' }).click();
    await panel.locator('> summary').click();
    return this.saveRequest();
  }

  /** What its key is enrolled with. */
  async saveRequest(): Promise<Given> {
    const panel = this.page.locator('.device');
    await panel.locator('> summary').click();
    const request = await this.save(panel.getByRole('button', { name: 'Guardar la solicitud' }));
    await panel.locator('> summary').click();
    return request;
  }

  /** Opens what somebody gave, in the first place that takes it. */
  async bring({ name, buffer }: Given, place = '.bring'): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await this.page.locator(`${place} input[type=file]`).first().setInputFiles(file);
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
