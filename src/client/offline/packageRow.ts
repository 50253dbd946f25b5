import type { Holdings } from '#domain/offline/kept.ts';
import type { PackageSummary } from '#domain/offline/packages.ts';
import { offline as o } from '#words/offline.ts';
import type { Progress } from './download.ts';
import { openFormats } from '../formats.ts';
import type { Keeper } from './keeper.ts';
import { buildPackageState, sayFailure } from './packageState.ts';
import { toFailure, type SaveFailure } from './saveFailure.ts';

interface RowContext {
  readonly keeper: Keeper;
  /** Says something to who does not see the page, one thing at a time. */
  readonly announce: (text: string) => void;
  /** The package as the site offers it now; undefined without a connection, `asking` until it is known. */
  readonly offered: (id: string) => PackageSummary | 'asking' | undefined;
  /** Whether what is kept has been compared since the page was opened. */
  readonly isVerified: () => boolean;
  /** Called when packages were saved or removed: others may share their files. */
  readonly onChange: () => Promise<void>;
}

/** A package on the page. */
export interface PackageRow {
  /** Shows what is kept of it. */
  show(holdings: Holdings): Promise<void>;
  /** Goes on with what a lost connection cut short while the page was open. */
  goOn(): void;
}

/** The parts of a row, which are in the page already, hidden. */
function findParts(row: HTMLElement) {
  const part = <T extends HTMLElement>(name: string) => row.querySelector<T>(`[data-${name}]`);
  return {
    size: part('size'),
    state: part('state'),
    bar: part<HTMLProgressElement>('bar'),
    save: part<HTMLButtonElement>('save'),
    remove: part<HTMLButtonElement>('remove'),
    open: part('open'),
  };
}

type Parts = ReturnType<typeof findParts>;

function showButton({ save }: Parts, text: string | undefined, title: string): void {
  if (!save) return;
  save.hidden = text === undefined;
  if (text === undefined) return;
  save.textContent = text;
  save.setAttribute('aria-label', o.nameOf(text, title));
}

function showSize({ size }: Parts, told: PackageSummary | undefined): void {
  const { bytes: sizeOf } = openFormats();
  if (size) size.textContent = told ? o.size(told.pages, sizeOf(told.bytes), sizeOf(told.compressedBytes)) : '';
}

/** Makes a package of the page act. */
export function mountPackage(row: HTMLElement, context: RowContext): PackageRow {
  const { keeper, announce, offered, onChange } = context;
  const id = row.dataset['package'] ?? '';
  const title = row.dataset['title'] ?? id;
  const parts = findParts(row);
  const { state, bar } = parts;
  const { bytes: sizeOf } = openFormats();
  let isBusy = false;
  let failure: SaveFailure | undefined;

  const tell = (text: string) => {
    if (state) state.textContent = text;
  };
  const show = async (holdings: Holdings): Promise<void> => {
    const now = offered(id);
    const known = now === 'asking' ? undefined : now;
    const shown = buildPackageState({ id, holdings, offered: known, isVerified: context.isVerified(), failure });
    showSize(parts, shown.told);
    if (isBusy) return;
    bar?.toggleAttribute('hidden', true);
    parts.remove?.toggleAttribute('hidden', !shown.isKept);
    parts.open?.toggleAttribute('hidden', !shown.isSaved);
    row.toggleAttribute('data-kept', shown.isSaved);
    // Without a connection only what is here can be had.
    row.hidden = !now && !shown.isKept;
    showButton(parts, shown.button, title);
    tell([...shown.lines, ...(shown.isBehind ? [await sayChanges(keeper, id)] : [])].filter(Boolean).join(' '));
  };
  const save = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    failure = undefined;
    start(parts);
    announce(o.started(title));
    try {
      await keeper.save(id, (progress) => advance(parts, progress, tell, () => announce(o.half(title))));
      announce(o.finished(title));
    } catch (error) {
      failure = toFailure(error);
      announce([sayFailure(failure), failure.reason === 'removed' ? '' : o.stopped(title)].filter(Boolean).join(' '));
    }
    isBusy = false;
    if (parts.save) parts.save.disabled = false;
    const hadFocus = document.activeElement === parts.save || document.activeElement === document.body;
    await onChange();
    if (hadFocus && parts.save?.hidden) parts.remove?.focus();
  };
  const remove = async (): Promise<void> => {
    if (isBusy) return;
    failure = undefined;
    const freed = await keeper.remove(id).catch(() => undefined);
    await onChange();
    announce(freed === undefined ? o.clearFailed : o.removed(title, sizeOf(freed)));
    (parts.save?.hidden ? row : parts.save)?.focus();
  };
  parts.save?.addEventListener('click', () => void save());
  parts.remove?.addEventListener('click', () => void remove());
  return {
    show,
    goOn: () => {
      if (failure?.reason === 'lost') void save();
    },
  };
}

function start({ save, bar }: Parts): void {
  if (save) save.disabled = true;
  if (!bar) return;
  bar.hidden = false;
  bar.value = 0;
}

function advance({ bar }: Parts, { done, total }: Progress, tell: (text: string) => void, onHalf: () => void): void {
  if (!bar) return;
  const isHalf = bar.value * 2 < bar.max && done * 2 >= total && done < total;
  bar.max = total;
  bar.value = done;
  tell(o.progress(done, total));
  if (isHalf) onHalf();
}

/** What an update would bring; nothing where the site does not answer. */
async function sayChanges(keeper: Keeper, id: string): Promise<string> {
  const { bytes: sizeOf } = openFormats();
  const changes = await keeper.changesOf(id).catch(() => undefined);
  return changes ? o.changes(changes.files, sizeOf(changes.bytes)) : '';
}
