import { LONGEST_QUERY } from '#domain/search/clean.ts';
import { search as s } from '#words/search.ts';
import { keepDialogAddress, readAsked } from './dialogAddress.ts';
import { element } from '../element.ts';
import { createFinder, type Finder } from './finder.ts';
import { keepRecent } from './recent.ts';
import { createSearchView } from './view.ts';

let openWith: ((typed: string | undefined) => void) | undefined;

/**
 * Opens the search over the page, with what the address asks for where it does. Enter leads to the search page, Escape
 * and
 * Back close it, and the focus goes back.
 *
 * @param base path under which the site is served, without its last slash
 * @param index the quick index, asked for while this script was on its way
 * @param typed what was typed meanwhile
 */
export function openSearch(base: string, index?: Promise<Response>, typed?: string): void {
  openWith ??= build(base, createFinder(base, index));
  openWith(typed || undefined);
}

function build(base: string, finder: Finder): (typed: string | undefined) => void {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': s.label,
    placeholder: s.placeholder,
    maxlength: String(LONGEST_QUERY),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, s.close);
  const form = element('form', { class: 'seek', role: 'search', action: `${base}/buscar/` }, input, close);
  const host = element('div', { class: 'search-body' });
  const made = element('dialog', { class: 'search-dialog', 'aria-label': s.label }, form, host);
  document.body.append(made);
  const open = (asked: string | undefined): void => {
    // Asked for again, it keeps what stands in its field: the address is behind what is being written.
    if (made.open && asked === undefined) return input.select();
    const query = asked ?? readAsked();
    if (!made.open) made.showModal();
    address.open();
    input.select();
    if (query === undefined || query === input.value) return address.write(input.value);
    input.value = query;
    input.dispatchEvent(new Event('input'));
  };
  const address = keepDialogAddress(made, open);
  createSearchView({ base, finder, input, host, onChange: address.write });
  // Ready before the first key; where it cannot be loaded, the first search says so.
  void finder.quick().catch(() => undefined);
  form.addEventListener('submit', () => keepRecent(input.value));
  close.addEventListener('click', () => made.close());
  // By itself, the key would first empty the field.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  // Only what begins and ends beside it closes it: not a blank place of its own, nor a selection that ends outside.
  let beside = false;
  made.addEventListener('pointerdown', (event) => (beside = isBeside(made, event)));
  made.addEventListener('click', (event) => {
    if (beside && isBeside(made, event)) made.close();
  });
  return open;
}

function isBeside(node: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
