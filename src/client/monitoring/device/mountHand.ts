/** Hands a part of the ledger on: chosen for whom it is, closed, and shared, saved, or copied as a message. */
import { isShortPassphrase } from '#domain/monitoring/crypto/derivation.ts';
import type { Recipients } from '#domain/monitoring/crypto/envelope.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';
import { askPassphrase, askTick, button, makeStatus, nextId, tellWork, tools } from '../controls.ts';
import type { Handed } from '../kept.ts';
import { canShare, listAddressees, makeFile, save, share, type Addressee, type Handing } from '../outgoing.ts';
import { describeMembership } from '../names.ts';
import { closeFile, rememberHanded } from './handFile.ts';

/** What is handed on, and to whom it is meant. */
export interface HandSetting {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly handing: Handing;
  /** Those that it is ticked for. */
  readonly suggested: readonly Addressee[];
  handed?(how: Handed['how']): void;
}

/** Longest message that WhatsApp takes, in signs. */
const LONGEST_MESSAGE = 65_000;

/** Who it is for, as far as was chosen; a text says what is missing. */
interface Chosen {
  readonly host: HTMLElement;
  readonly read: () => Recipients | string;
}

/** What came of one way to hand it on. */
interface Given {
  readonly words: string;
  readonly isGiven: boolean;
}

/** Draws the ways to hand something on. */
export function mountHand(host: HTMLElement, app: MonitoringApp, setting: HandSetting): void {
  const { name, handing, handed } = setting;
  const said = makeStatus();
  const message = element('div');
  const chosen = app.mode === 'practice' ? choosePractice(app, setting) : chooseAddressees(app, setting, () => begin());
  // Closed as soon as it is known for whom: a share sheet must follow the finger at once.
  let ready: { readonly recipients: string; readonly file: Promise<File> } | undefined;
  const begin = (): Promise<File> | string => {
    const recipients = chosen.read();
    if (typeof recipients === 'string') return recipients;
    const text = JSON.stringify(recipients);
    if (ready?.recipients !== text) ready = { recipients: text, file: closeFile(app, name, handing, recipients) };
    // Whoever waits for it hears of a failure; nobody may be waiting yet.
    void ready.file.catch(() => (ready = undefined));
    return ready.file;
  };
  const give = (how: Handed['how'], act: (file: File) => Promise<Given>) =>
    tellWork(
      said,
      async () => {
        message.replaceChildren();
        const closing = begin();
        if (typeof closing === 'string') return closing;
        const { words, isGiven } = await act(await closing);
        if (isGiven) {
          await rememberHanded(app, handing, how);
          handed?.(how);
        }
        return words;
      },
      t.hand.making,
    );
  const shareFile = async (file: File): Promise<Given> => {
    try {
      const isGiven = await share(file, t.hand.attach(file.name));
      return { words: isGiven ? t.hand.sharedNow : t.hand.cancelled, isGiven };
    } catch (error) {
      // The finger was lifted too long ago for the browser; now the file is closed, and the next touch finds it so.
      if ((error as Error).name === 'NotAllowedError') return { words: t.hand.again, isGiven: false };
      throw error;
    }
  };
  const saveFile = async (file: File): Promise<Given> => {
    save(file, file.name);
    return { words: t.hand.saved, isGiven: true };
  };
  const copy = async (file: File): Promise<Given> => {
    const text = await file.text();
    if (text.length > LONGEST_MESSAGE) return { words: t.hand.tooLong, isGiven: false };
    try {
      await navigator.clipboard.writeText(text);
      return { words: t.hand.copied, isGiven: true };
    } catch {
      message.replaceChildren(drawMessage(text));
      return { words: t.hand.noClipboard, isGiven: true };
    }
  };
  const other = canShare(makeFile(name, new Uint8Array(1)))
    ? [button(t.hand.share, () => give('shared', shareFile))]
    : drawOtherPrograms(`${name}.txt`);
  host.replaceChildren(
    chosen.host,
    tools(
      ...other.slice(0, 1),
      button(t.hand.save, () => give('saved', saveFile)),
      ...other.slice(1),
      button(t.hand.copyText, () => give('copied', copy)),
    ),
    said,
    message,
    element('p', { class: 'meta' }, `${t.hand.notWhole} ${t.hand.usb}`),
  );
}

/** Where no share sheet takes a file: programs that take a text, opened only when somebody asks. */
function drawOtherPrograms(fileName: string): readonly HTMLElement[] {
  const text = encodeURIComponent(t.hand.attach(fileName));
  const whatsapp = button(
    t.hand.whatsapp,
    () => void window.open(`https://wa.me/?text=${text}`, '_blank', 'noopener,noreferrer'),
    { title: t.hand.whatsappHelp },
  );
  const mail = button(t.hand.mail, () => {
    location.href = `mailto:?subject=${encodeURIComponent(fileName)}&body=${text}`;
  });
  return [whatsapp, mail];
}

function drawMessage(text: string): HTMLElement {
  const id = nextId();
  const area = element('textarea', { id, rows: '6', readonly: '' }, text);
  area.addEventListener('focus', () => area.select());
  return element('div', { class: 'asked' }, element('label', { for: id }, t.hand.messageLabel), area);
}

/** A practice asks nobody for a passphrase: it is closed for everybody who plays a part, and for oneself. */
function choosePractice({ ledger, config, now }: MonitoringApp, { suggested }: HandSetting): Chosen {
  const keys = [...suggested, ...listAddressees(ledger.view, config, now())].map(({ encryptionKey }) => encryptionKey);
  return { host: element('p', { class: 'meta' }, t.hand.practice), read: () => ({ keys: [...new Set(keys)] }) };
}

function chooseAddressees(app: MonitoringApp, { suggested }: HandSetting, changed: () => unknown): Chosen {
  const own = app.keyring.current?.kept.fingerprint;
  const others = listAddressees(app.ledger.view, app.config, app.now()).filter(
    ({ fingerprint }) => fingerprint !== own && !suggested.some((one) => one.fingerprint === fingerprint),
  );
  const nameOf = (one: Addressee) => t.hand.toKey(`${one.code} (${describeMembership(app, one)})`);
  const draw = (list: readonly Addressee[], ticked: boolean) =>
    list.map((one) => {
      const box = askTick(nameOf(one), changed);
      box.input.checked = ticked;
      return { ...box, key: one.encryptionKey };
    });
  const boxes = [...draw(suggested, true), ...draw(others, false)];
  const passphrase = askPassphrase(t.key.passphrase, { isNew: true, help: t.key.passphraseHelp });
  passphrase.input.addEventListener('change', changed);
  const closed = askTick(t.hand.toPassphrase, (ticked) => {
    passphrase.host.hidden = !ticked;
    changed();
  });
  closed.input.checked = suggested.length === 0;
  passphrase.host.hidden = suggested.length > 0;
  const shown = boxes.slice(0, suggested.length).map(({ host }) => host);
  const folded = boxes.slice(suggested.length).map(({ host }) => host);
  const host = element(
    'fieldset',
    { class: 'asked' },
    element('legend', {}, t.hand.to),
    ...(suggested.length ? shown : [element('p', { class: 'meta' }, t.hand.nobody)]),
    ...(folded.length ? [element('details', {}, element('summary', {}, t.hand.others), ...folded)] : []),
    closed.host,
    passphrase.host,
  );
  const read = (): Recipients | string => {
    const keys = boxes.filter(({ input }) => input.checked).map(({ key }) => key);
    if (!closed.input.checked) return keys.length ? { keys } : t.hand.noOne;
    return isShortPassphrase(passphrase.input.value) ? t.key.short : { keys, passphrase: passphrase.input.value };
  };
  return { host, read };
}
