/** Shows the buttons that need JavaScript and lets them do their work: print the page, or copy what they hold. */
export function mountActions(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-action]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const { action, copy = '', done = '' } = button.dataset;
      if (action === 'print') window.print();
      else void navigator.clipboard?.writeText(copy).then(() => (button.textContent = done));
    });
  }
}
