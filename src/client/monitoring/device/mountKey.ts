/** Who signs on this device: makes a key, opens one, brings one, or takes one away. */
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';
import { askOne, askPassphrase, button, buttonAskedFirst, makeStatus, redraw, tellWork, tools } from '../controls.ts';
import { drawEnrolment } from './enrolment.ts';
import { drawBringKey, drawMakeKey, saveKeyCopy } from './makeKey.ts';

/**
 * Draws the key in use, or what gives one. It is drawn again whenever another is in use.
 *
 * @returns stops it
 */
export function mountKey(host: HTMLElement, app: MonitoringApp): () => void {
  const body = element('div');
  const said = makeStatus();
  host.replaceChildren(body, said);
  const draw = () => redraw(body, ...(app.keyring.current ? drawOpen(app, said) : drawClosed(app, said)));
  draw();
  const follow = (isWanted = true) => {
    // A panel that was taken out of the page is drawn no more.
    if (!host.isConnected) stop();
    else if (isWanted) draw();
  };
  const stops = [
    app.keyring.onChange(() => follow()),
    app.ledger.onChange(() => follow(app.keyring.current !== undefined)),
  ];
  const stop = () => stops.forEach((one) => one());
  return stop;
}

/** The key in use. */
function drawOpen(app: MonitoringApp, said: HTMLElement): readonly HTMLElement[] {
  const { keyring, mode } = app;
  const { kept } = keyring.current ?? {};
  if (!kept) return [];
  const isPractice = mode === 'practice';
  const { wrapped, fingerprint, label } = kept;
  const leave = button(kept.keys ? t.key.another : t.key.lock, () => {
    void keyring.lock();
    said.textContent = kept.keys ? '' : t.key.locked;
  });
  const forget = buttonAskedFirst(
    t.key.forget,
    () => t.key.forgetSure(label, wrapped !== undefined),
    () =>
      tellWork(said, async () => {
        await keyring.forget(fingerprint);
        return t.key.forgotten;
      }),
  );
  const copy = button(t.key.saveCopy, () => {
    if (!wrapped) return;
    saveKeyCopy(new Uint8Array(wrapped), fingerprint);
    said.textContent = t.key.copySaved;
  });
  return [
    element('p', {}, element('strong', {}, t.who.is(label))),
    ...drawEnrolment(app, kept),
    ...(wrapped || isPractice ? [] : [element('p', { class: 'meta' }, t.key.noCopy)]),
    tools(...(wrapped && !isPractice ? [copy] : []), leave, forget),
  ];
}

/** What gives a key: one of those that are kept, a new one, or one from its copy. */
function drawClosed(app: MonitoringApp, said: HTMLElement): readonly HTMLElement[] {
  const isPractice = app.mode === 'practice';
  const help = element('p', { class: 'meta' }, t.key.help);
  const bring = isPractice ? [] : [drawBringKey(app, said)];
  if (!app.keyring.all.length) return [help, drawMakeKey(app, said), ...bring];
  return [
    drawOpenKey(app, said),
    element('details', {}, element('summary', {}, t.key.newKey), help, drawMakeKey(app, said)),
    ...bring,
  ];
}

/** Chooses among the keys that are kept, and opens one that is behind a passphrase. */
function drawOpenKey({ keyring }: MonitoringApp, said: HTMLElement): HTMLElement {
  const needsPassphrase = (fingerprint: string) => !keyring.all.find((one) => one.fingerprint === fingerprint)?.keys;
  const choices = keyring.all.map(
    ({ fingerprint, label, keys }) => [fingerprint, keys ? label : t.key.wrappedKey(label)] as const,
  );
  const which = askOne(t.key.which, choices, () => show());
  const passphrase = askPassphrase(t.key.passphrase, { isNew: false });
  const show = () => (passphrase.host.hidden = !needsPassphrase(which.value()));
  show();
  const form = element(
    'form',
    { class: 'panel-form' },
    which.host,
    passphrase.host,
    tools(element('button', { type: 'submit' }, t.key.open)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const open = async () => {
      const fault = await keyring.use(which.value(), passphrase.input.value);
      return fault ? t.envelope[fault] : t.key.opened;
    };
    void tellWork(said, open, t.bring.reading);
  });
  return form;
}
