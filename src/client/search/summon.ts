/** What is typed while the search is on its way; undefined while nobody waits for it. None of it may be lost. */
interface Waiting {
  typed: string | undefined;
}

/**
 * Brings the search when the person shows intent: reaches for its button, its field or its keys. Nothing of it is
 * loaded before; script and index are asked for together. Without JavaScript the button is a link to the search page.
 *
 * @param base root of the site, without its last slash
 */
export function summonSearch(base: string): void {
  let index: Promise<Response> | undefined;
  const search = () => {
    index ??= fetch(`${base}/buscar/indice-rapido.json`);
    return import('./main.ts');
  };
  const waiting: Waiting = { typed: undefined };
  const host = document.querySelector<HTMLElement>('search-page');
  const open = () => {
    // The search page has a field of its own.
    if (host) return host.querySelector('input')?.focus();
    waiting.typed ??= '';
    void search()
      .then((module) => module.openSearch(base, index, waiting.typed))
      .catch(() => navigator.onLine && location.assign(`${base}/indice/`))
      .finally(() => (waiting.typed = undefined));
  };
  const find = document.querySelector('[data-search]');
  find?.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  for (const event of ['pointerenter', 'focus']) find?.addEventListener(event, () => void search(), { once: true });
  for (const field of document.querySelectorAll('form.seek input'))
    field.addEventListener('focus', () => void search(), { once: true });
  // Who asks already is not first shown what to ask.
  if (/[?&]q=./.test(location.search)) host?.setAttribute('data-asked', '');
  if (host) void search().then((module) => module.mountSearchPage(host, index));
  // The address may ask for the search: somebody comes back from a result, or was sent it.
  const openAsked = () => void (waiting.typed === undefined && /[?&]buscar=/.test(location.search) && open());
  openAsked();
  addEventListener('popstate', openAsked);
  if (location.search.includes('marcar=')) void import('./main.ts').then((module) => module.markPage());
  listenToKeys(waiting, open);
}

/** A slash, or K with Control, asks for the search; what follows until it is there is kept for it. */
function listenToKeys(waiting: Waiting, open: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const bare =
      !ctrlKey &&
      !metaKey &&
      !altKey &&
      !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
    const { typed } = waiting;
    if ((key === '/' && typed === undefined && bare) || (key.toLowerCase() === 'k' && (ctrlKey || metaKey))) {
      event.preventDefault();
      open();
    } else if (typed !== undefined && bare && (key.length === 1 || key === 'Backspace')) {
      event.preventDefault();
      waiting.typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
    }
  });
}
