/** Copies of what this device keeps: how old the last one is, a new one, one that is brought back, and all erased. */
import { isShortPassphrase } from '#domain/monitoring/crypto/derivation.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../../element.ts';
import { openFormats } from '../../formats.ts';
import { askToKeep, findRoom } from '../../store/lasting.ts';
import { findLastCopy, markKept, type MonitoringApp } from '../app.ts';
import { askFile, askPassphrase, button, buttonAskedFirst, makeStatus, tellWork, tools } from '../controls.ts';
import { save } from '../outgoing.ts';
import { tellFaults } from '../tellFaults.ts';
import { tellAgo } from './ago.ts';
import { bringCopy } from './bringCopy.ts';
import { clearAll } from './clearAll.ts';
import { closeCopy, gatherCopy, openCopy, type CopyFault } from './copyFile.ts';

/** Draws the section. @param changed called when the last copy is another */
export async function mountCopies(host: HTMLElement, app: MonitoringApp, changed: () => Promise<void>): Promise<void> {
  const said = makeStatus();
  const last = element('p');
  const show = async () => {
    const { copiedAt } = await findLastCopy(app);
    last.textContent = copiedAt === undefined ? t.copy.never : t.copy.last(tellAgo(app, copiedAt));
    await changed();
  };
  await show();
  host.replaceChildren(
    last,
    element('p', { class: 'meta' }, t.copy.help),
    drawMake(app, show),
    drawBring(app, said),
    ...(await drawKeeping(app)),
    said,
    tools(
      buttonAskedFirst(
        t.copy.clear,
        () => t.copy.clearSure,
        () => tellWork(said, () => clearAll(app)),
      ),
    ),
  );
}

function drawMake(app: MonitoringApp, show: () => Promise<void>): HTMLElement {
  const passphrase = askPassphrase(t.key.passphrase, { isNew: true, help: t.key.passphraseHelp });
  const again = askPassphrase(t.key.passphraseAgain, { isNew: true });
  const status = makeStatus();
  const make = async () => {
    if (isShortPassphrase(passphrase.input.value)) return t.key.short;
    if (passphrase.input.value !== again.input.value) return t.key.differ;
    const file = await closeCopy(await gatherCopy(app), app.identity, passphrase.input.value);
    save(new Blob([file], { type: 'application/octet-stream' }), `${t.copy.name}-${app.today()}.trama`);
    await markKept(app, true);
    await show();
    passphrase.input.value = again.input.value = '';
    return t.copy.made;
  };
  return element(
    'details',
    {},
    element('summary', {}, t.copy.make),
    passphrase.host,
    again.host,
    status,
    tools(button(t.copy.make, () => tellWork(status, make, t.copy.making))),
  );
}

const tellCopyFault = (fault: CopyFault): string => {
  if (fault === 'not-a-copy') return t.copy.notACopy;
  if (fault === 'newer-copy') return t.copy.newer;
  return fault === 'other-place' ? t.copy.otherPlace : t.envelope[fault];
};

function drawBring(app: MonitoringApp, said: HTMLElement): HTMLElement {
  const file = askFile(t.copy.file);
  const passphrase = askPassphrase(t.key.passphrase, { isNew: false });
  const bring = async () => {
    const [chosen] = file.input.files ?? [];
    if (!chosen) return t.copy.noFile;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const opened = await openCopy(chosen.name, bytes, app.identity, passphrase.input.value);
    if (!opened.ok) return tellCopyFault(opened.fault);
    const { admission, drafts, aside } = await bringCopy(app, opened.copy);
    await markKept(app);
    const [refused] = await tellFaults(admission.refused.slice(0, 1));
    return [
      t.copy.brought(admission.added.length, drafts),
      aside ? t.copy.aside(aside) : '',
      refused ? `${t.bring.refused(admission.refused.length)} ${refused.reason}` : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
  return element(
    'details',
    {},
    element('summary', {}, t.copy.bring),
    file.host,
    passphrase.host,
    tools(button(t.copy.bring, () => tellWork(said, bring, t.bring.reading))),
  );
}

/** Whether the browser keeps what is here, as far as it says. */
async function drawKeeping({ store }: MonitoringApp): Promise<readonly HTMLElement[]> {
  if (!store.lasts) return [];
  const told = element('p', { class: 'meta', role: 'status' });
  const room = await findRoom();
  const { bytes } = openFormats();
  const size = room ? ` ${t.copy.room(bytes(room.used), bytes(room.most))}` : '';
  const tell = (isKept: boolean | undefined) => (told.textContent = `${isKept ? t.copy.kept : t.copy.notKept}${size}`);
  const kept = await navigator.storage?.persisted?.().catch(() => undefined);
  tell(kept);
  return kept ? [told] : [told, tools(button(t.copy.ask, async () => tell(await askToKeep())))];
}
