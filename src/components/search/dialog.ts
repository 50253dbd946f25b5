import { s } from '#i18n/search.ts';
import { element } from './dom.ts';
import { createFinder, type Finder } from './finder.ts';
import { keepRecent } from './recent.ts';
import { createSearchView } from './view.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page. Enter leads to the search page, Escape closes and gives the focus back.
 *
 * @param base path under which the site is served, without its last slash
 * @param index the quick index, asked for while this script was on its way
 * @param typed what was typed meanwhile
 */
export function openSearch(base: string, index?: Promise<Response>, typed?: string): void {
  dialog ??= build(base, createFinder(base, index));
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.select();
  if (!input || !typed) return;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
}

function build(base: string, finder: Finder): HTMLDialogElement {
  const input = element('input', { type: 'search', name: 'q', 'aria-label': s.label, placeholder: s.placeholder, autocomplete: 'off', spellcheck: 'false' });
  const close = element('button', { type: 'button', class: 'search-close' }, s.close);
  const form = element('form', { class: 'seek', role: 'search', action: `${base}/buscar/` }, input, close);
  const host = element('div', { class: 'search-body' });
  const made = element('dialog', { class: 'search-dialog', 'aria-label': s.label }, form, host);
  document.body.append(made);
  createSearchView({ base, finder, input, host });
  // Ready before the first key; where it cannot be loaded, the first search says so.
  void finder.quick().catch(() => undefined);
  form.addEventListener('submit', () => keepRecent(input.value));
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target instanceof Element && event.target.closest('.search-body a'))) made.close();
  });
  return made;
}
