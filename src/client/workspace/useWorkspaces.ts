import { useCallback, useEffect, useState } from 'react';
import type { FileReading } from '#domain/workspace/file.ts';
import { workspace as t } from '#words/workspace.ts';
import { bringFile, takeFile } from './bringFile.ts';
import type { Workspace } from './context.tsx';
import { goTo, linkTo, PARTS } from './route.ts';
import type { Session } from './session.ts';
import { faultOf, type Shelf, type ShelfEntry } from './shelf.ts';
import { listToolParts } from './toolParts.ts';
import { readLink } from './workspaceFile.ts';

/** What the page begins with. */
export interface Beginning extends Pick<Workspace, 'model' | 'format' | 'today'> {
  readonly shelf: Shelf;
  readonly entries: readonly ShelfEntry[];
  /** The workspace that was used last. */
  readonly first: Session | undefined;
  /** What a link brought. */
  readonly link: FileReading | undefined;
}

/** Which workspace is open, and every way to another one. Nothing that the store has not taken is let go of. */
export function useWorkspaces({ model, shelf, format, today, ...beginning }: Beginning) {
  const [session, setSession] = useState(beginning.first);
  const [entries, setEntries] = useState(beginning.entries);
  const [arrival, setArrival] = useState(beginning.link);
  const [isAtShelf, showShelf] = useState(false);
  const [told, tell] = useState('');
  useArrival(model.site, setArrival, () => showShelf(false));
  useLeaving(session);
  const refresh = useCallback(async () => setEntries(await shelf.list()), [shelf]);
  /** Closes what is open. @returns whether it could be: what is not kept yet stays, with the reason in its bar */
  const letGo = async (): Promise<boolean> => {
    if (session?.isUnkept) session.retry();
    await session?.settled();
    if (session?.isUnkept) {
      showShelf(false);
      return false;
    }
    session?.close();
    return true;
  };
  const show = (next: Session | undefined, ...way: readonly string[]) => {
    setSession(next);
    showShelf(false);
    goTo(...way);
  };
  /** Does something, or tells why the store does not let it. */
  const orTell = async (work: () => Promise<void>): Promise<void> => {
    tell('');
    try {
      await work();
    } catch (error) {
      tell(t.faults[faultOf(error)]);
    }
  };
  const openNow = async (id: string, ...way: readonly string[]) => {
    const isOpen = session?.id === id && !session.isReadOnly;
    if (!isOpen && !(await letGo())) return;
    show(isOpen ? session : await shelf.open(id), ...way);
    await refresh();
  };
  const bring = async (file: File): Promise<string> => {
    const brought = await bringFile(file, { model, shelf, format, today }, session);
    if (brought.shown) {
      if (await letGo()) show(brought.shown);
    } else if (brought.begun === undefined) await refresh();
    else {
      await openNow(brought.begun, ...(brought.way ?? []));
      // The part that asked is no longer there to say it.
      tell(brought.told);
      return '';
    }
    return brought.told;
  };
  const takeLink = () =>
    orTell(async () => {
      if (!arrival?.ok) return;
      const brought = await takeFile(arrival, { model, shelf, format, today }, session);
      setArrival(undefined);
      if (brought.shown) {
        if (await letGo()) show(brought.shown);
        return;
      }
      // The sheet of a judge is nothing without its contest.
      if (await shelf.has(arrival.file.workspace)) await openNow(arrival.file.workspace, ...(brought.way ?? []));
      tell(brought.told);
    });
  const begin = (name: string) =>
    orTell(async () => {
      if (!(await letGo())) return;
      const begun = await shelf.open(await shelf.begin(new Map()));
      begun?.write({ path: 'network/name', value: name });
      // Whoever came for a tool goes on with it; everybody else begins with the firms.
      const [wanted] = location.hash.slice(2).split('/');
      const isTool = listToolParts(model).some(({ part }) => part === wanted);
      show(begun, isTool && wanted ? wanted : PARTS.network);
      await begun?.settled();
      await refresh();
    });
  const remove = async () => {
    if (!session || session.isReadOnly) return;
    session.close();
    // What is still on its way into the store would bring it back.
    await session.settled();
    await shelf.remove(session.id);
    const left = await shelf.list();
    setEntries(left);
    show(left[0] && (await shelf.open(left[0].id)));
  };
  const leave = () => {
    if (session?.isReadOnly) {
      session.close();
      setSession(undefined);
    } else showShelf(true);
    void refresh().catch(() => undefined);
  };
  const open = (id: string) => orTell(() => openNow(id));
  const dropLink = () => setArrival(undefined);
  return { session, entries, arrival, isAtShelf, told, begin, open, bring, takeLink, dropLink, remove, leave };
}

/** A link that is opened while the page is there brings its workspace too; a way of the page leaves the shelf. */
function useArrival(site: string, arrive: (reading: FileReading) => void, leaveShelf: () => void): void {
  useEffect(() => {
    const follow = () => {
      const reading = readLink(location.hash, site);
      if (reading) {
        history.replaceState(null, '', `${location.pathname}${location.search}${linkTo()}`);
        arrive(reading);
      } else if (location.hash.startsWith('#/')) leaveShelf();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
}

/** Whoever closes the page is asked first while something is not kept. */
function useLeaving(session: Session | undefined): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (session?.isUnkept) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [session]);
}
