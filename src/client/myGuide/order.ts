import Sortable from 'sortablejs';
import { myGuide as m } from '#words/myGuide.ts';

/** A piece in the list of what was chosen. */
export interface OrderedPiece {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

/** What a person does with the list. */
export interface OrderActions {
  /** Moves the piece of one place to another. */
  readonly move: (from: number, to: number) => void;
  readonly remove: (id: string) => void;
}

/**
 * The list of what was chosen: ordered by dragging, with a finger too, or by the buttons of each item.
 *
 * @param list the element of the list
 * @returns draws the list anew; the focus stays on the button that was used
 */
export function createOrderList(
  list: HTMLElement,
  { move, remove }: OrderActions,
): (pieces: readonly OrderedPiece[]) => void {
  Sortable.create(list, {
    handle: '.grip',
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    onEnd: ({ oldIndex, newIndex }) => {
      if (oldIndex !== undefined && newIndex !== undefined && oldIndex !== newIndex) move(oldIndex, newIndex);
    },
  });
  const button = (
    action: string,
    label: string,
    text: string,
    disabled: boolean,
    run: () => void,
  ): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.setAttribute('aria-label', label);
    made.dataset['act'] = action;
    made.disabled = disabled;
    made.addEventListener('click', run);
    return made;
  };
  const item = ({ id, title, note }: OrderedPiece, place: number, of: number): HTMLElement => {
    const made = document.createElement('li');
    made.dataset['id'] = id;
    const grip = Object.assign(document.createElement('span'), { className: 'grip', textContent: '⠿' });
    grip.setAttribute('aria-hidden', 'true');
    const name = Object.assign(document.createElement('span'), { className: 'name', textContent: title });
    const meta = Object.assign(document.createElement('span'), { className: 'meta', textContent: note });
    const tools = Object.assign(document.createElement('span'), { className: 'tools' });
    tools.append(
      button('up', m.up(title), m.upShort, place === 0, () => move(place, place - 1)),
      button('down', m.down(title), m.downShort, place === of - 1, () => move(place, place + 1)),
      button('remove', m.remove(title), m.removeShort, false, () => remove(id)),
    );
    made.append(grip, name, meta, tools);
    return made;
  };
  return (pieces) => {
    const used =
      document.activeElement instanceof HTMLElement && list.contains(document.activeElement)
        ? document.activeElement
        : undefined;
    const held = used && { id: used.closest('li')?.dataset['id'], act: used.dataset['act'] };
    const place = held ? [...list.children].findIndex((child) => (child as HTMLElement).dataset['id'] === held.id) : -1;
    list.replaceChildren(...pieces.map((piece, index) => item(piece, index, pieces.length)));
    if (!held) return;
    const row =
      [...list.querySelectorAll<HTMLElement>('li')].find((child) => child.dataset['id'] === held.id) ??
      list.querySelectorAll<HTMLElement>('li')[Math.min(place, pieces.length - 1)];
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    (buttons.find((one) => one.dataset['act'] === held.act) ?? buttons[0])?.focus();
  };
}
