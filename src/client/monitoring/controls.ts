/** The small parts that panels of the monitoring are drawn with: buttons, fields, what is said, what is asked first. */
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../element.ts';
import { tellStore } from './names.ts';

let count = 0;
/** An id that nothing else in the page has: panels may be drawn more than once. */
export const nextId = (): string => `parte-${(count += 1)}`;

/** A button that does something. */
export function button(text: string, act: () => unknown, attributes: Readonly<Record<string, string>> = {}) {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', () => void act());
  return made;
}

/** A row of buttons and links. */
export const tools = (...parts: readonly (Node | string)[]): HTMLParagraphElement =>
  element('p', { class: 'tools' }, ...parts);

/** A question with its label, and the field that is filled in. */
export interface Asked {
  readonly host: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A line to fill in. @param help said below it, and to who hears it with the label */
export function ask(label: string, attributes: Readonly<Record<string, string>> = {}, help?: string): Asked {
  const id = nextId();
  const input = element('input', { id, type: 'text', ...attributes });
  const host = element('div', { class: 'asked' }, element('label', { for: id }, label), input);
  if (help !== undefined) {
    input.setAttribute('aria-describedby', `${id}-ayuda`);
    host.append(element('p', { class: 'meta', id: `${id}-ayuda` }, help));
  }
  return { host, input };
}

/** A passphrase, which is hidden until somebody wants to see it. @param isNew keeps browsers from filling in another */
export function askPassphrase(label: string, { isNew, help }: { readonly isNew: boolean; readonly help?: string }) {
  const asked = ask(
    label,
    {
      type: 'password',
      autocomplete: isNew ? 'new-password' : 'current-password',
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
    },
    help,
  );
  const toggle = button(
    t.passphrase.show,
    () => {
      const show = asked.input.type === 'password';
      asked.input.type = show ? 'text' : 'password';
      toggle.textContent = show ? t.passphrase.hide : t.passphrase.show;
    },
    { 'aria-controls': asked.input.id, class: 'show' },
  );
  const line = element('div', { class: 'with-button' });
  asked.input.replaceWith(line);
  line.append(asked.input, toggle);
  return asked;
}

/** Choices of which one holds. @returns the group, and the value that is chosen */
export function askOne(
  legend: string,
  choices: readonly (readonly [value: string, label: string])[],
  changed: (value: string) => void = () => undefined,
): { readonly host: HTMLFieldSetElement; readonly value: () => string } {
  const name = nextId();
  const inputs = choices.map(([value], place) =>
    element('input', { type: 'radio', name, value, ...(place === 0 ? { checked: '' } : {}) }),
  );
  const labels = inputs.map((input, place) => {
    input.addEventListener('change', () => changed(input.value));
    return element('label', { class: 'choice' }, input, element('span', {}, choices[place]?.[1] ?? ''));
  });
  const host = element('fieldset', { class: 'asked' }, element('legend', {}, legend), ...labels);
  return { host, value: () => inputs.find(({ checked }) => checked)?.value ?? '' };
}

/** A box to tick. */
export function askTick(label: string, changed: (ticked: boolean) => void = () => undefined) {
  const input = element('input', { type: 'checkbox' });
  input.addEventListener('change', () => changed(input.checked));
  return { host: element('label', { class: 'choice' }, input, element('span', {}, label)), input };
}

/** A file to choose. */
export function askFile(label: string, attributes: Readonly<Record<string, string>> = {}): Asked {
  return ask(label, { type: 'file', ...attributes });
}

/** The place where it is said what came of something. */
export const makeStatus = (): HTMLParagraphElement => element('p', { role: 'status', class: 'said' });

/**
 * Does something, and says what came of it.
 *
 * @param work gives the words for it; nothing where there is nothing to say
 * @param waiting said until then
 * @returns whether it was done
 */
export async function tellWork(
  status: HTMLElement,
  work: () => Promise<string | undefined>,
  waiting = '',
): Promise<boolean> {
  status.textContent = waiting;
  try {
    status.textContent = (await work()) ?? '';
    return true;
  } catch (error) {
    const told = tellStore(error);
    status.textContent = told ?? String(error);
    if (told === undefined) throw error;
    return false;
  }
}

/** A button whose act cannot be taken back: the question stands in its place until it is answered. */
export function buttonAskedFirst(text: string, question: () => string, act: () => unknown): HTMLElement {
  const host = element('span', { class: 'asked-first' });
  const start = button(text, () => {
    const no = button(t.sure.no, () => {
      host.replaceChildren(start);
      start.focus();
    });
    const yes = button(t.sure.yes, () => {
      host.replaceChildren(start);
      return act();
    });
    const id = nextId();
    const asked = element('span', { id }, question());
    host.replaceChildren(element('span', { role: 'group', 'aria-labelledby': id }, asked, no, yes));
    no.focus();
  });
  host.append(start);
  return host;
}

/** Puts new parts into a place. Where the focus was in it, it goes to the first of them rather than to nowhere. */
export function redraw(host: HTMLElement, ...parts: readonly Node[]): void {
  const hadFocus = host.contains(document.activeElement);
  host.replaceChildren(...parts);
  if (!hadFocus) return;
  host.tabIndex = -1;
  host.focus();
}
