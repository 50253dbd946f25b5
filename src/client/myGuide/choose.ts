import { estimateGuide, moveItem, readChoice, writeChoice, type Choice } from '#domain/guide/choice.ts';
import type { GuideModel, GuidePictures } from '#domain/guide/model.ts';
import { myGuide as m } from '#words/myGuide.ts';
import { openFormats } from '../formats.ts';
import { fileNameOf, loadGuide, loadPictures, readFacts, sharedAddress } from './load.ts';
import { createOrderList } from './order.ts';

/** Writes a guide as EPUB; brought when it is asked for. */
export type LoadWriter = () => Promise<{ writeEpub: (guide: GuideModel, pictures: GuidePictures) => Uint8Array }>;

/**
 * Lets a person choose pieces, order them and take them as an EPUB. The choice lives in the address; nothing is sent.
 *
 * @param host the element that holds the page's boxes, lists and buttons
 */
export function mountMyGuide(host: HTMLElement, loadWriter: LoadWriter): void {
  const find = <T extends HTMLElement>(name: string): T => host.querySelector<T>(`[data-my="${name}"]`) as T;
  const facts = readFacts(host);
  const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const pieces = new Map(
    boxes.map((box) => [
      box.value,
      {
        id: box.value,
        title: box.dataset['title'] ?? '',
        note: box.dataset['note'] ?? '',
        pages: Number(box.dataset['pages']),
        bytes: Number(box.dataset['bytes']),
      },
    ]),
  );
  const [name, total, said, empty, epub, print, clear] = [
    find<HTMLInputElement>('name'),
    find('total'),
    find('said'),
    find('empty'),
    find<HTMLButtonElement>('epub'),
    find<HTMLAnchorElement>('print'),
    find<HTMLButtonElement>('clear'),
  ];
  const copy = find<HTMLButtonElement>('copy');
  let choice: Choice = { title: '', pieces: [] };
  const { bytes: sizeOf } = openFormats();

  const address = (): string => sharedAddress(facts, choice);
  const drawOrder = createOrderList(find('order'), {
    move: (from, to) => {
      const id = choice.pieces[from];
      change(
        { ...choice, pieces: moveItem(choice.pieces, from, to) },
        m.moved(pieces.get(id ?? '')?.title ?? '', to + 1, choice.pieces.length),
      );
    },
    remove: (id) =>
      change({ ...choice, pieces: choice.pieces.filter((one) => one !== id) }, m.removed(pieces.get(id)?.title ?? '')),
  });

  const show = (): void => {
    const chosen = choice.pieces.flatMap((id) => pieces.get(id) ?? []);
    const { pages, bytes } = estimateGuide(chosen);
    for (const box of boxes) box.checked = choice.pieces.includes(box.value);
    drawOrder(chosen);
    total.textContent = m.total(chosen.length, pages, sizeOf(bytes));
    empty.hidden = chosen.length > 0;
    epub.disabled = copy.disabled = clear.disabled = chosen.length === 0;
    print.hidden = chosen.length === 0;
    print.href = `${facts.base}/mi-guia/imprimir/${writeChoice(choice)}`;
    if (name.value !== choice.title && document.activeElement !== name) name.value = choice.title;
  };
  const change = (next: Choice, announce = ''): void => {
    choice = next;
    // Only the query changes: of a page in a folder the browser admits no more.
    history.replaceState(history.state, '', `${location.pathname}${writeChoice(choice)}`);
    show();
    said.textContent = announce;
  };
  const read = (): void => {
    choice = readChoice(location.search, new Set(pieces.keys()));
    show();
  };

  for (const box of boxes)
    box.addEventListener('change', () =>
      change(
        {
          ...choice,
          pieces: box.checked ? [...choice.pieces, box.value] : choice.pieces.filter((id) => id !== box.value),
        },
        (box.checked ? m.added : m.removed)(box.dataset['title'] ?? ''),
      ),
    );
  name.addEventListener('input', () => change({ ...choice, title: name.value }));
  clear.addEventListener('click', () => {
    change({ title: '', pieces: [] }, m.cleared);
    name.value = '';
    boxes[0]?.focus();
  });
  // Where the browser lends no clipboard (a site without https) the address is copied from its bar.
  copy.hidden = !navigator.clipboard;
  copy.addEventListener(
    'click',
    () => void navigator.clipboard?.writeText(address()).then(() => (said.textContent = m.copied)),
  );
  epub.addEventListener('click', () => void take());
  addEventListener('popstate', read);
  addEventListener('pageshow', (event) => event.persisted && read());
  read();
  host.querySelectorAll<HTMLElement>('[data-script]').forEach((part) => (part.hidden = false));

  async function take(): Promise<void> {
    said.textContent = m.working;
    epub.disabled = true;
    try {
      const [{ writeEpub }, guide] = await Promise.all([loadWriter(), loadGuide(facts, choice, address())]);
      const bytes = writeEpub(guide, await loadPictures(facts, guide));
      const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: 'application/epub+zip' }));
      const link = Object.assign(document.createElement('a'), { href: url, download: fileNameOf(choice.title) });
      link.click();
      // Kept until the page goes: a slow phone may still be writing the file.
      addEventListener('pagehide', () => URL.revokeObjectURL(url), { once: true });
      said.textContent = m.ready(sizeOf(bytes.length));
    } catch {
      said.textContent = m.failed;
    }
    epub.disabled = choice.pieces.length === 0;
  }
}
