import type { KeptPackage } from '#domain/offline/kept.ts';
import type { PackageSummary } from '#domain/offline/packages.ts';
import { offline as o } from '#words/offline.ts';
import type { Progress } from './download.ts';
import { formatDate, openFormats } from '../formats.ts';
import type { Keeper } from './keeper.ts';

interface RowContext {
  readonly keeper: Keeper;
  /** Says something to who does not see the page, one thing at a time. */
  readonly announce: (text: string) => void;
  /** The package as the site offers it now; undefined without a connection. */
  readonly offered: (id: string) => PackageSummary | undefined;
  /** Called when packages were saved or removed: others may share their files. */
  readonly onChange: () => Promise<void>;
}

/** A package on the page. */
export interface PackageRow {
  /** Shows what is kept of it. */
  show(kept: readonly KeptPackage[]): Promise<void>;
  /** Goes on with what a lost connection cut short while the page was open. */
  goOn(): void;
}

/** Makes a package of the page act. Its parts are in the page already, hidden. */
export function mountPackage(row: HTMLElement, { keeper, announce, offered, onChange }: RowContext): PackageRow {
  const id = row.dataset['package'] ?? '';
  const title = row.dataset['title'] ?? id;
  const part = <T extends HTMLElement>(name: string) => row.querySelector<T>(`[data-${name}]`);
  const size = part('size');
  const state = part('state');
  const bar = part<HTMLProgressElement>('bar');
  const saveButton = part<HTMLButtonElement>('save');
  const removeButton = part<HTMLButtonElement>('remove');
  const open = part('open');
  const { bytes: sizeOf } = openFormats();
  let isBusy = false;
  let wasCut = false;

  const tell = (text: string) => {
    if (state) state.textContent = text;
  };
  const button = (text: string | undefined) => {
    if (!saveButton) return;
    saveButton.hidden = text === undefined;
    if (text === undefined) return;
    saveButton.textContent = text;
    saveButton.setAttribute('aria-label', o.nameOf(text, title));
  };
  const advance = ({ done, total }: Progress) => {
    if (!bar) return;
    const isHalf = bar.value * 2 < bar.max && done * 2 >= total && done < total;
    bar.max = total;
    bar.value = done;
    tell(o.progress(done, total));
    if (isHalf) announce(o.half(title));
  };

  const show = async (kept: readonly KeptPackage[]): Promise<void> => {
    const now = offered(id);
    const saved = kept.find((other) => other.state === 'saved' && other.list.id === id);
    const pending = kept.find((other) => other.state === 'pending' && other.list.id === id);
    const told = now ?? saved?.list ?? pending?.list;
    if (size) size.textContent = told ? o.size(told.pages, sizeOf(told.bytes), sizeOf(told.compressedBytes)) : '';
    if (isBusy) return;
    bar?.toggleAttribute('hidden', true);
    removeButton?.toggleAttribute('hidden', !saved && !pending);
    open?.toggleAttribute('hidden', !saved);
    row.toggleAttribute('data-kept', Boolean(saved));
    // Without a connection only what is here can be had.
    row.hidden = !now && !saved && !pending;
    const lines = saved ? [o.saved(formatDate(new Date(saved.at).toLocaleDateString('sv-SE')))] : [];
    if (pending) {
      const { done, total } = await keeper.progressOf(pending.list);
      lines.push((wasCut ? o.lost : o.partial)(done, total));
      button(now && o.resume);
    } else if (saved && now && now.version !== saved.list.version) {
      const changes = await keeper.changesOf(id).catch(() => undefined);
      if (changes) lines.push(o.changes(changes.files, sizeOf(changes.bytes)));
      button(o.update);
    } else button(saved || !now ? undefined : o.save);
    tell(lines.join(' '));
  };

  const save = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    wasCut = false;
    let failure = '';
    if (saveButton) saveButton.disabled = true;
    if (bar) {
      bar.hidden = false;
      bar.value = 0;
    }
    announce(o.started(title));
    try {
      await keeper.save(id, advance);
      announce(o.finished(title));
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') failure = o.full;
      wasCut = !failure;
      announce(failure || o.stopped(title));
    }
    isBusy = false;
    if (saveButton) saveButton.disabled = false;
    const hadFocus = document.activeElement === saveButton || document.activeElement === document.body;
    await onChange();
    if (failure) tell(`${failure} ${state?.textContent ?? ''}`);
    if (hadFocus && saveButton?.hidden) removeButton?.focus();
  };

  const remove = async (): Promise<void> => {
    if (isBusy) return;
    const freed = await keeper.remove(id);
    wasCut = false;
    await onChange();
    announce(o.removed(title, sizeOf(freed)));
    (saveButton?.hidden ? row : saveButton)?.focus();
  };

  saveButton?.addEventListener('click', () => void save());
  removeButton?.addEventListener('click', () => void remove());
  return {
    show,
    goOn: () => {
      if (wasCut) void save();
    },
  };
}
