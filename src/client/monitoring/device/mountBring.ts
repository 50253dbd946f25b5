/** Where somebody opens what they were sent: files that are dropped or chosen, or a message that is pasted. */
import type { Admission } from '#domain/monitoring/ledger/admit.ts';
import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../../element.ts';
import { openersOf, type MonitoringApp } from '../app.ts';
import { askFile, askPassphrase, button, makeStatus, nextId, tellWork, tools } from '../controls.ts';
import { bringFiles, bringText, readIncoming, type Brought, type Incoming, type Locked } from '../incoming.ts';
import { tellFaults } from '../tellFaults.ts';

/** What a tool does with what came. */
export interface BringSetting {
  /** Called when something is brought, before it is judged: what was said of the last no longer holds. */
  began?(): void;
  /** Called after files were judged, and those that count were kept. */
  taken?(admission: Admission): void;
  /** Called with requests for enrolment; without it, people are told where they are opened. */
  requests?(requests: Incoming['requests']): void;
}

/** Most reasons that are told one by one. */
const MOST_TOLD = 20;

/** Draws the place. */
export function mountBring(host: HTMLElement, app: MonitoringApp, on: BringSetting = {}): void {
  const said = makeStatus();
  const told = element('div');
  const take = async (brought: readonly Brought[], faults: readonly LedgerFault[] = [], passphrase?: string) => {
    told.replaceChildren();
    on.began?.();
    if (!brought.length && !faults.length) return t.bring.nothing;
    const openers = openersOf(app, passphrase === undefined ? [] : [passphrase]);
    const incoming = await readIncoming(brought, app.identity, openers);
    const admission = incoming.files.length ? await app.ledger.take(incoming.files) : undefined;
    const refused = [...faults, ...incoming.faults, ...(admission?.refused ?? [])];
    told.append(
      ...(await drawFaults(refused)),
      ...incoming.badRequests.map(({ name, fault, received }) =>
        element('p', { class: 'note' }, `${name}: ${t.request[fault](received)}`),
      ),
      ...incoming.locked.map((locked) => drawLocked(locked, again)),
    );
    const words = admission ? [t.bring.taken(admission.added.length, admission.known)] : [];
    if (incoming.requests.length) {
      words.push(t.bring.requests(incoming.requests.length));
      if (on.requests) on.requests(incoming.requests);
      else words.push(t.bring.requestElsewhere);
    }
    if (admission) on.taken?.(admission);
    return words.join(' ') || undefined;
  };
  const again = (locked: Brought, passphrase: string) =>
    tellWork(said, () => take([locked], [], passphrase), t.bring.reading);
  const takeFiles = (files: Iterable<File>) =>
    tellWork(
      said,
      async () => {
        const { brought, faults } = await bringFiles(files);
        return take(brought, faults);
      },
      t.bring.reading,
    );

  const file = askFile(t.bring.choose, { multiple: '' });
  file.input.addEventListener('change', () => {
    const chosen = [...(file.input.files ?? [])];
    // The same file can be chosen again, as after its sender mended it.
    file.input.value = '';
    if (chosen.length) void takeFiles(chosen);
  });
  const zone = element(
    'div',
    { class: 'bring' },
    element('p', { class: 'meta' }, `${t.bring.help} ${t.bring.drop}`),
    file.host,
    drawPaste((text) => tellWork(said, () => take(text ? [bringText(t.bring.pasted, text)] : []), t.bring.reading)),
  );
  takeDrops(zone, (files) => void takeFiles(files));
  host.replaceChildren(zone, said, told);
}

/** A message that came as text. */
function drawPaste(take: (text: string) => unknown): HTMLElement {
  const id = nextId();
  const text = element('textarea', { id, rows: '5', spellcheck: 'false', autocapitalize: 'off' });
  const open = async () => {
    await take(text.value.trim());
    text.value = '';
  };
  return element(
    'details',
    {},
    element('summary', {}, t.bring.paste),
    element('div', { class: 'asked' }, element('label', { for: id }, t.bring.pasteLabel), text),
    tools(button(t.bring.take, open)),
  );
}

function takeDrops(zone: HTMLElement, take: (files: Iterable<File>) => void): void {
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length) take(files);
  });
}

/** An envelope that waits for its passphrase, or why it cannot be opened here. */
function drawLocked(locked: Locked, open: (locked: Brought, passphrase: string) => unknown): HTMLElement {
  const { name, fault, takesPassphrase } = locked;
  if (!takesPassphrase) return element('p', { class: 'note' }, `${t.bring.locked(name)} ${t.envelope[fault]}`);
  const passphrase = askPassphrase(t.bring.needsPassphrase(name), { isNew: false });
  const form = element(
    'form',
    { class: 'panel-form' },
    ...(fault === 'wrong-passphrase' ? [element('p', { class: 'note' }, t.envelope[fault])] : []),
    passphrase.host,
    tools(element('button', { type: 'submit' }, t.bring.take)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(locked, passphrase.input.value);
  });
  return form;
}

/** Why files were not taken, each reason once with what to do. */
async function drawFaults(faults: readonly LedgerFault[]): Promise<readonly HTMLElement[]> {
  if (!faults.length) return [];
  const byReason = new Map<string, { readonly files: string[]; readonly mend: string }>();
  for (const { reason, mend, fault } of await tellFaults(faults)) {
    const found = byReason.get(reason) ?? { files: [], mend };
    found.files.push(fault.file);
    byReason.set(reason, found);
  }
  const reasons = [...byReason].map(([reason, { files, mend }]) =>
    element(
      'li',
      {},
      element('strong', {}, files.length > 1 ? `${files[0]} (+${files.length - 1})` : (files[0] ?? '')),
      `: ${reason} `,
      element('em', {}, `${t.bring.mend}: ${mend}`),
    ),
  );
  const more = reasons.length - MOST_TOLD;
  return [
    element(
      'div',
      { class: 'note' },
      element('p', {}, t.bring.refused(faults.length)),
      element('ul', {}, ...reasons.slice(0, MOST_TOLD)),
      ...(more > 0 ? [element('p', {}, t.bring.more(more))] : []),
    ),
  ];
}
