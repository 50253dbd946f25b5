import { element } from './dom.ts';
import { createSearchView } from './view.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page. Enter leads to the search page, Escape closes and gives the focus back.
 *
 * @param base path under which the site is served, without its last slash
 */
export function openSearch(base: string): void {
  dialog ??= build(base);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(base: string): HTMLDialogElement {
  const input = element('input', { type: 'search', name: 'q', 'aria-label': 'Buscar en el sitio', placeholder: 'Una red, una lección, una cifra…', autocomplete: 'off', spellcheck: 'false' });
  const close = element('button', { type: 'button', class: 'search-close' }, 'Cerrar');
  const form = element('form', { class: 'seek', role: 'search', action: `${base}/buscar/` }, input, close);
  const host = element('div', { class: 'search-body' });
  const made = element('dialog', { class: 'search-dialog', 'aria-label': 'Buscar en el sitio' }, form, host);
  document.body.append(made);
  createSearchView({ base, input, host });
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target instanceof Element && event.target.closest('.search-body a'))) made.close();
  });
  return made;
}
