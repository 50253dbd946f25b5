/** Makes a key, or brings one from its copy. */
import { isShortPassphrase } from '#domain/monitoring/crypto/derivation.ts';
import { findArmoured } from '#domain/monitoring/crypto/armour.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../../element.ts';
import { markKept, type MonitoringApp } from '../app.ts';
import { ask, askFile, askOne, askPassphrase, askTick, button, makeStatus, tellWork, tools } from '../controls.ts';
import type { Keeping } from '../keyring.ts';
import { save } from '../outgoing.ts';

/** Saves the file with a copy of a key. @param label what its owner calls it */
export function saveKeyCopy(file: Uint8Array<ArrayBuffer>, fingerprint: string): void {
  save(new Blob([file], { type: 'application/octet-stream' }), `${t.key.copyName}-${fingerprint.slice(0, 4)}.trama`);
}

/** Who uses the device, which decides how a key is kept. */
const askKeeping = (changed: (keeping: Keeping) => void) =>
  askOne(
    t.key.keeping,
    [
      ['open', t.key.keepingOpen],
      ['wrapped', t.key.keepingWrapped],
    ],
    (value) => changed(value as Keeping),
  );

/** The form that makes a key. @param said where it is told what came of it: it outlives the form */
export function drawMakeKey(app: MonitoringApp, said: HTMLElement): HTMLElement {
  const form = element('form', { class: 'panel-form' });
  const label = ask(t.key.label, { maxlength: '60', autocomplete: 'off', required: '' });
  const status = makeStatus();
  const isPractice = app.mode === 'practice';
  const passphrase = askPassphrase(t.key.passphrase, { isNew: true, help: t.key.passphraseHelp });
  const again = askPassphrase(t.key.passphraseAgain, { isNew: true });
  const secrets = element('div', { hidden: '' }, passphrase.host, again.host);
  const copy = askTick(t.key.withCopy, () => show());
  const keeping = askKeeping(() => show());
  const show = () => {
    const isWrapped = keeping.value() === 'wrapped';
    copy.host.hidden = isWrapped;
    secrets.hidden = !isWrapped && !copy.input.checked;
  };
  const findFault = (): readonly [HTMLInputElement, string] | undefined => {
    if (!label.input.value.trim()) return [label.input, t.key.noLabel];
    if (secrets.hidden) return undefined;
    if (isShortPassphrase(passphrase.input.value)) return [passphrase.input, t.key.short];
    return passphrase.input.value === again.input.value ? undefined : [again.input, t.key.differ];
  };
  form.noValidate = true;
  form.append(label.host);
  if (!isPractice) form.append(keeping.host, copy.host, secrets);
  const make = element('button', { type: 'submit' }, t.key.make);
  form.append(status, tools(make));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fault = findFault();
    if (fault) {
      status.textContent = fault[1];
      fault[0].focus();
      return;
    }
    make.disabled = true;
    const work = async () => {
      const secret = secrets.hidden ? undefined : passphrase.input.value;
      const file = await app.keyring.make(label.input.value.trim(), keeping.value() as Keeping, secret);
      await markKept(app);
      if (file) saveKeyCopy(file, app.keyring.current?.kept.fingerprint ?? '');
      said.textContent = file ? `${t.key.made} ${t.key.copySaved}` : t.key.made;
      return undefined;
    };
    void tellWork(status, work, t.key.making).finally(() => (make.disabled = false));
  });
  return form;
}

/** The form that brings a key from the file with its copy. */
export function drawBringKey(app: MonitoringApp, said: HTMLElement): HTMLElement {
  const file = askFile(t.key.file);
  const label = ask(t.key.label, { maxlength: '60', autocomplete: 'off' });
  const passphrase = askPassphrase(t.key.passphrase, { isNew: false });
  const keeping = askKeeping(() => undefined);
  const status = makeStatus();
  const bring = async () => {
    const [chosen] = file.input.files ?? [];
    if (!chosen) return t.copy.noFile;
    if (!label.input.value.trim()) return t.key.noLabel;
    const given = new Uint8Array(await chosen.arrayBuffer());
    const bytes = findArmoured(given) ?? given;
    const how = keeping.value() as Keeping;
    const fault = await app.keyring.take(bytes, passphrase.input.value, label.input.value.trim(), how);
    if (fault) return t.envelope[fault];
    await markKept(app);
    said.textContent = t.key.made;
    return undefined;
  };
  return element(
    'details',
    {},
    element('summary', {}, t.key.bring),
    file.host,
    label.host,
    passphrase.host,
    keeping.host,
    status,
    tools(button(t.key.open, () => tellWork(status, bring, t.bring.reading))),
  );
}
