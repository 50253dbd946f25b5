/** Down from the field into the results, along them, and up again. */
export function moveAlong(input: HTMLInputElement, host: HTMLElement): void {
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...host.querySelectorAll<HTMLAnchorElement>('a')].filter((link) => link.offsetParent !== null);
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.target !== input && at < 0) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) input.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  };
  input.addEventListener('keydown', move);
  host.addEventListener('keydown', move);
}
