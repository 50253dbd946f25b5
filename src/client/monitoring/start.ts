/** Opens the tool of a page: what it stands on first, then the tool itself, or why it cannot be used here. */
import { NoCryptographyError } from '#domain/monitoring/crypto/webCrypto.ts';
import { PRACTICE_PARAMETER } from '#domain/monitoring/toolModel.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../element.ts';
import { modeOf, openApp, readModel, type MonitoringApp } from './app.ts';
import { mountDevice } from './device/mountDevice.ts';
import { tellStore } from './names.ts';

/** Draws a tool into its place. */
export type MountTool = (host: HTMLElement, app: MonitoringApp) => void | Promise<void>;

/**
 * Opens the tool of this page.
 *
 * @param mount draws it, brought only once it can be used
 * @param mode that of the address, but on a page that is of one mode alone
 */
export async function startTool(mount: MountTool, mode = modeOf(location.search)): Promise<void> {
  const host = document.querySelector<HTMLElement>('[data-monitoring-tool]');
  const device = document.querySelector<HTMLElement>('[data-monitoring-device]');
  if (!host) return;
  const said = element('p', { role: 'status' }, t.opening);
  host.prepend(said);
  try {
    const app = await openApp(readModel(), mode);
    showMode(app);
    if (mode === 'practice') await (await import('./practice/acting.ts')).mountActing(app);
    said.remove();
    if (device) await mountDevice(device, app);
    await mount(host, app);
  } catch (error) {
    const told = error instanceof NoCryptographyError ? t.noCryptography : (tellStore(error) ?? tellMissing(error));
    said.textContent = told ?? String(error);
    said.className = 'note';
    // It may be gone by now, as when the tool itself did not come.
    host.prepend(said);
    if (told === undefined) throw error;
  }
}

/** What is told of a script that did not come, as each browser says so. */
const tellMissing = (error: unknown): string | undefined =>
  /dynamically imported module|importing a module/i.test(String(error)) ? t.notBrought : undefined;

/** A practice says on every page that it is one, and keeps its links within itself. */
function showMode({ mode, model, ledger, keyring }: MonitoringApp): void {
  const isPractice = mode === 'practice';
  document.documentElement.toggleAttribute('data-practice', isPractice);
  for (const part of document.querySelectorAll<HTMLElement>('[data-practice-only]')) part.hidden = !isPractice;
  for (const part of document.querySelectorAll<HTMLElement>('[data-real-only]')) part.hidden = isPractice;
  for (const part of document.querySelectorAll<HTMLElement>('[data-shared-server]')) part.hidden = !model.sharesServer;
  // Pages opened as files may each keep their own: whoever has something elsewhere must not think that it is lost.
  const isBare = location.protocol === 'file:' && ledger.isEmpty && !keyring.all.length;
  for (const part of document.querySelectorAll<HTMLElement>('[data-from-folder]')) part.hidden = !isBare;
  if (!isPractice) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-mode]')) {
    const address = new URL(link.href);
    address.searchParams.set(PRACTICE_PARAMETER, '');
    link.href = address.href;
  }
}
