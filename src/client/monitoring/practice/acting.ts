/** Whom a visitor plays: chosen in the mark of every page of a practice, and kept from page to page. */
import { practiceSetting as t } from '#words/practiceSetting.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';

/** Draws the choice into the mark of a practice, and draws it anew whenever other keys are in use. */
export async function mountActing(app: MonitoringApp): Promise<void> {
  const host = document.querySelector<HTMLElement>('[data-practice-acting]');
  if (!host) return;
  const { keyring } = app;
  // Keys of a practice need no passphrase: somebody always acts.
  const [first] = keyring.all;
  if (!keyring.current && first) await keyring.use(first.fingerprint);
  const draw = () => host.replaceChildren(...drawChoice(app));
  draw();
  keyring.onChange(() => {
    const hadFocus = host.contains(document.activeElement);
    draw();
    if (hadFocus) host.querySelector('select')?.focus();
  });
}

function drawChoice({ keyring }: MonitoringApp): readonly (HTMLElement | string)[] {
  if (!keyring.all.length) return [t.notBegun];
  const select = element(
    'select',
    {},
    ...keyring.all.map(({ fingerprint, label }) => {
      const isActing = keyring.current?.kept.fingerprint === fingerprint;
      return element('option', { value: fingerprint, ...(isActing ? { selected: '' } : {}) }, label);
    }),
  );
  select.addEventListener('change', () => void keyring.use(select.value));
  return [element('label', {}, `${t.acting}: `, select)];
}
