/** What this device keeps: who signs, how old the last copy is, and all that is done with keys and copies. */
import { dayOf } from '#domain/monitoring/ledger/days.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../../element.ts';
import { formatDate } from '../../formats.ts';
import { findLastCopy, markKept, membershipsNow, wasCleared, type MonitoringApp } from '../app.ts';
import { buttonAskedFirst, makeStatus, nextId, tellWork, tools } from '../controls.ts';
import { describeMembership, tellStore } from '../names.ts';
import { tellAgo } from './ago.ts';
import { clearAll } from './clearAll.ts';
import { mountKey } from './mountKey.ts';

/**
 * Draws the panel of the device, folded: its first line always says who signs, and how old the last copy is.
 *
 * @throws StoreFailure where what is kept cannot be read
 */
export async function mountDevice(host: HTMLElement, app: MonitoringApp): Promise<void> {
  const who = element('span');
  const copied = element('span');
  const isPractice = app.mode === 'practice';
  const title = element('span', { class: 'device-title' }, t.device);
  const summary = element('summary', {}, title, ' ', who, ...(isPractice ? [] : [' · ', copied]));
  const panel = element('details', { class: 'device' }, summary);
  const showWho = () => (who.textContent = tellWho(app));
  const showCopy = async () => (copied.textContent = await tellCopy(app));
  const refresh = async () => {
    showWho();
    // Something is kept from now on: where it should vanish one day, that is noticed.
    if (!app.ledger.isEmpty || app.keyring.all.length) await markKept(app);
    if (!isPractice) await showCopy();
  };
  host.replaceChildren(...(await drawNotices(app)), panel);
  const keys = element('div');
  mountKey(keys, app);
  panel.append(section(t.key.title, keys));
  if (isPractice) panel.append(drawPractice(app));
  else {
    const copies = element('div');
    panel.append(section(t.copy.title, copies));
    // Brought when somebody opens the panel: whoever only fills a form in does not wait for it.
    const bring = async () => {
      if (!panel.open || copies.hasChildNodes()) return;
      const said = makeStatus();
      copies.append(said);
      try {
        const { mountCopies } = await import('./copySection.ts');
        await mountCopies(copies, app, async () => void (await showCopy()));
      } catch (error) {
        said.textContent = tellStore(error) ?? t.notBrought;
      }
    };
    panel.addEventListener('toggle', () => void bring());
  }
  await refresh();
  app.keyring.onChange(() => void refresh().catch(() => undefined));
  app.ledger.onChange(() => void refresh().catch(() => undefined));
  for (const sign of ['pointerdown', 'keydown'])
    document.addEventListener(sign, () => app.keyring.touch(), { passive: true });
}

function section(title: string, body: HTMLElement): HTMLElement {
  const id = nextId();
  return element('section', { 'aria-labelledby': id }, element('h3', { id }, title), body);
}

function tellWho(app: MonitoringApp): string {
  const { keyring } = app;
  if (!keyring.current)
    return keyring.all.length ? (keyring.all.length > 1 ? t.who.chooses : t.who.locked) : t.who.none;
  const roles = membershipsNow(app).map((member) => describeMembership(app, member));
  // In a practice people go by what they are.
  const { label } = keyring.current.kept;
  return [t.who.is(label), ...roles.filter((role) => role !== label)].join('; ');
}

async function tellCopy(app: MonitoringApp): Promise<string> {
  const { since, copiedAt } = await findLastCopy(app);
  if (copiedAt !== undefined) return t.copy.short.last(tellAgo(app, copiedAt));
  return since === undefined ? t.copy.short.none : t.copy.short.never;
}

/** What somebody must know before they begin: that nothing lasts here, or that something is gone. */
async function drawNotices(app: MonitoringApp): Promise<readonly HTMLElement[]> {
  const notices: string[] = [];
  if (!app.store.lasts) notices.push(t.store[app.store.why ?? 'refused']);
  else if (app.mode === 'real' && wasCleared(app)) {
    const { copiedAt } = await findLastCopy(app);
    notices.push(t.cleared(copiedAt === undefined ? undefined : formatDate(dayOf(copiedAt, app.config.timeZone))));
  }
  return notices.map((notice) => element('p', { class: 'note' }, notice));
}

/** In a practice there is nothing to be careful with: it is said, and it ends here. */
function drawPractice(app: MonitoringApp): HTMLElement {
  const said = makeStatus();
  const real = new URL(location.href);
  real.search = '';
  const away = element('a', { href: real.href }, t.leavePractice);
  const clear = async () => {
    const told = await clearAll(app);
    location.reload();
    return told;
  };
  return element(
    'section',
    {},
    element('p', {}, t.practiceHere),
    said,
    tools(
      away,
      buttonAskedFirst(
        t.practiceClear,
        () => t.practiceClearSure,
        () => tellWork(said, clear),
      ),
    ),
  );
}
