/** One part of a form at a time. Each has its address, so that it can be gone back to and linked to. */

/** The parts of a form in the page. */
export interface Steps {
  /** The part that a field stands in is shown, and the field takes the focus. */
  go(anchor: string): void;
  /** Writes beside each part what is missing in it. */
  mark(textOf: (group: HTMLElement) => string): void;
}

/** Shows one part, that of the address or the first. @param moved called after another is shown */
export function mountSteps(form: HTMLFormElement, moved: (anchor: string) => void): Steps {
  const groups = [...form.querySelectorAll<HTMLElement>('.fill-group')];
  const links = [...form.querySelectorAll<HTMLAnchorElement>('.fill-steps a')];
  const show = (focus: boolean) => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    const current = groups.find(({ id }) => id === anchor) ?? groups[0];
    if (!current) return;
    for (const group of groups) group.classList.toggle('at', group === current);
    for (const link of links)
      if (link.hash === `#${current.id}`) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    moved(current.id);
    if (focus) current.querySelector<HTMLElement>('h2')?.focus();
  };
  form.classList.add('by-steps');
  addEventListener('hashchange', () => show(true));
  show(false);
  return {
    go: (anchor) => {
      if (location.hash === `#${anchor}`) show(true);
      else location.hash = anchor;
    },
    mark(textOf) {
      for (const link of links) {
        const group = groups.find(({ id }) => `#${id}` === link.hash);
        const place = link.parentElement?.querySelector<HTMLElement>('[data-missing]');
        if (group && place) place.textContent = textOf(group);
      }
    },
  };
}
