import { Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FileReading } from '#domain/workspace/file.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace as t } from '#words/workspace.ts';
import { openFormats } from '../formats.ts';
import { dayOf, tellAgo } from './ago.ts';
import { WorkspaceProvider, type Workspace } from './context.tsx';
import { bringFile } from './bringFile.ts';
import { CopiesPart } from './CopiesPart.tsx';
import { LinkArrival } from './LinkArrival.tsx';
import { NetworkPart } from './NetworkPart.tsx';
import { Panel } from './Panel.tsx';
import { goTo, linkTo, PARTS, useRoute } from './route.ts';
import { nameOf, type Session } from './session.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';
import { ShelfView } from './ShelfView.tsx';
import { listToolParts } from './toolParts.ts';

interface AppProps {
  readonly model: WorkspacePageModel;
  readonly shelf: Shelf;
  readonly entries: readonly ShelfEntry[];
  /** The workspace that was used last. */
  readonly first: Session | undefined;
  /** What a link brought. */
  readonly link: FileReading | undefined;
  /** What must be known before anything is done. */
  readonly notice: string | undefined;
}

/** The workspace: one page for all of it, so that browsers that keep pages apart keep it in one place. */
export function WorkspaceApp({ model, shelf, first, link, notice, ...rest }: AppProps) {
  const [session, setSession] = useState(first);
  const [entries, setEntries] = useState(rest.entries);
  const [arrival, setArrival] = useState(link);
  const [isAtShelf, showShelf] = useState(false);
  const format = useMemo(openFormats, []);
  const today = dayOf(Date.now());
  const refresh = useCallback(async () => setEntries(await shelf.list()), [shelf]);
  const open = useCallback(
    async (id: string) => {
      session?.close();
      setSession(await shelf.open(id));
      showShelf(false);
      await refresh();
      goTo();
    },
    [session, shelf, refresh],
  );
  const bring = useCallback(
    async (file: File): Promise<string> => {
      const { told, shown, begun } = await bringFile(file, { model, shelf, format, today }, session);
      if (shown) {
        session?.close();
        setSession(shown);
        showShelf(false);
        goTo();
      } else if (begun !== undefined) await open(begun);
      else await refresh();
      return told;
    },
    [model, session, shelf, format, today, open, refresh],
  );
  const takeLink = async () => {
    if (!arrival?.ok) return;
    const { file } = arrival;
    if (await shelf.has(file.workspace)) {
      const there = session?.id === file.workspace ? session : await shelf.open(file.workspace);
      there?.merge(file.cells);
      await there?.settled();
      if (there !== session) there?.close();
    } else await shelf.begin(file.cells, file.workspace);
    setArrival(undefined);
    await open(file.workspace);
  };
  const remove = async () => {
    if (!session) return;
    session.close();
    // What is still on its way into the store would bring it back.
    await session.settled();
    await shelf.remove(session.id);
    const left = await shelf.list();
    setEntries(left);
    setSession(left[0] && (await shelf.open(left[0].id)));
    goTo();
  };
  const notices = (
    <>
      {notice !== undefined && <p className="note">{notice}</p>}
      {arrival && (
        <LinkArrival
          reading={arrival}
          isHere={arrival.ok && entries.some(({ id }) => id === arrival.file.workspace)}
          take={() => void takeLink()}
          drop={() => setArrival(undefined)}
        />
      )}
    </>
  );
  if (!session || isAtShelf)
    return (
      <>
        {notices}
        <ShelfView
          entries={entries}
          format={format}
          begin={async (name) => {
            const id = await shelf.begin(new Map());
            const begun = await shelf.open(id);
            begun?.write({ path: 'network/name', value: name });
            session?.close();
            setSession(begun);
            showShelf(false);
            await begun?.settled();
            await refresh();
            goTo(PARTS.network);
          }}
          open={(id) => void open(id)}
          bring={bring}
        />
      </>
    );
  return (
    <>
      {notices}
      <OpenWorkspace
        key={session.id}
        {...{ model, shelf, session, format, today }}
        bring={bring}
        remove={remove}
        leave={() => {
          if (session.isReadOnly) {
            session.close();
            setSession(undefined);
          } else showShelf(true);
          void refresh();
        }}
      />
    </>
  );
}

interface OpenProps extends Omit<Workspace, 'route'> {
  readonly bring: (file: File) => Promise<string>;
  readonly remove: () => Promise<void>;
  readonly leave: () => void;
}

/** An open workspace, with the bar that says what is kept. */
function OpenWorkspace({ bring, remove, leave, ...rest }: OpenProps) {
  const route = useRoute();
  const value = useMemo(() => ({ ...rest, route }), [rest, route]);
  const [part = ''] = route;
  useArrival(route);
  const tools = listToolParts(rest.model);
  const tool = tools.find((one) => one.part === part);
  const tabs = [
    ['', t.parts.panel],
    [PARTS.network, t.parts.network],
    ...tools.map(({ part: to, title }) => [to, title] as const),
    [PARTS.copies, t.parts.copies],
  ] as const;
  return (
    <WorkspaceProvider value={value}>
      <Bar open={value} leave={leave} />
      <nav className="tool-tabs no-print" aria-label={t.section}>
        <ul>
          {tabs.map(([to, title]) => (
            <li key={to}>
              <a href={linkTo(to)} aria-current={part === to ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="workspace-part">
        {part === PARTS.network ? (
          <NetworkPart />
        ) : part === PARTS.copies ? (
          <CopiesPart bring={bring} remove={remove} />
        ) : tool ? (
          <Suspense fallback={<p role="status">{t.opening}</p>}>
            <tool.Part />
          </Suspense>
        ) : (
          <Panel />
        )}
      </div>
    </WorkspaceProvider>
  );
}

/** Whoever goes to another part begins to read at its top. */
function useArrival(route: readonly string[]): void {
  const way = route.join('/');
  const [seen, see] = useState(way);
  useEffect(() => {
    if (seen === way) return;
    see(way);
    const heading = document.querySelector<HTMLElement>('.workspace-part h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }, [way, seen]);
}

/** Whose workspace it is, whether all is kept, and how old the last copy is. */
function Bar({ open, leave }: { readonly open: Workspace; readonly leave: () => void }) {
  const { session, today } = open;
  useSyncExternalStore(session.onChange, () => session.cells);
  const keeping = useSyncExternalStore(session.onChange, () => session.keeping);
  const undo = useSyncExternalStore(session.onChange, () => session.canUndo);
  const redo = useSyncExternalStore(session.onChange, () => session.canRedo);
  const { copiedAt } = session.kept;
  const isFault = keeping !== 'kept' && keeping !== 'keeping';
  return (
    <div className="workspace-bar no-print">
      <p>
        <strong>{nameOf(session.cells) || t.shelf.nameless}</strong>{' '}
        <button type="button" className="plain" onClick={leave}>
          {session.isReadOnly ? t.keeping.leave : t.shelf.all}
        </button>
      </p>
      {session.isReadOnly ? (
        <p className="note">{t.keeping.readOnly}</p>
      ) : (
        <p className="workspace-state">
          <span data-keeping={keeping} role="status">
            {isFault ? t.faults[keeping] : t.keeping[keeping]}
          </span>{' '}
          <a href={linkTo(PARTS.copies)}>
            {copiedAt === undefined ? t.copies.short.never : t.copies.short.last(tellAgo(copiedAt, today))}
          </a>
          {isFault && (
            <button type="button" onClick={() => session.retry()}>
              {t.keeping.retry}
            </button>
          )}
          <button type="button" disabled={!undo} onClick={() => session.undo()}>
            {t.undo}
          </button>
          <button type="button" disabled={!redo} onClick={() => session.redo()}>
            {t.redo}
          </button>
        </p>
      )}
    </div>
  );
}
