/** Lets Escape close the menu of the page from anywhere in it, and gives the focus back to what opened it. */
export function mountMenu(): void {
  addEventListener('keydown', ({ key }) => {
    const menu = key === 'Escape' && document.querySelector<HTMLDetailsElement>('header details[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
