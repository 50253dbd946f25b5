import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { workspace as t } from '#words/workspace.ts';
import { openFormats } from '../formats.ts';
import { tellAgo } from './ago.ts';
import { WorkspaceProvider, type Workspace } from './context.tsx';
import { LinkArrival } from './LinkArrival.tsx';
import { NetworkPart } from './NetworkPart.tsx';
import { linkTo, PARTS, useRoute } from './route.ts';
import { nameOf } from './session.ts';
import { ShelfView } from './ShelfView.tsx';
import { TakenAway, useTakingAway } from './TakenAway.tsx';
import { listToolParts } from './toolParts.ts';
import { useToday } from './useToday.ts';
import { useWorkspaces, type Beginning } from './useWorkspaces.ts';
import { WorkspaceTabs } from './WorkspaceTabs.tsx';

/** What is not needed to write comes when it is opened, as every tool does. */
const Panel = lazy(async () => ({ default: (await import('./Panel.tsx')).Panel }));
const CopiesPart = lazy(async () => ({ default: (await import('./CopiesPart.tsx')).CopiesPart }));

interface AppProps extends Omit<Beginning, 'format' | 'today'> {
  /** What must be known before anything is done. */
  readonly notice: string | undefined;
}

/** The workspace: one page for all of it, so that browsers that keep pages apart keep it in one place. */
export function WorkspaceApp({ notice, ...rest }: AppProps) {
  const format = useMemo(openFormats, []);
  const today = useToday();
  const { model, shelf } = rest;
  const desk = useWorkspaces({ ...rest, format, today });
  const { session, entries, arrival, told } = desk;
  const notices = (
    <>
      {notice !== undefined && <p className="note">{notice}</p>}
      {arrival && (
        <LinkArrival
          reading={arrival}
          isHere={arrival.ok && entries.some(({ id }) => id === arrival.file.workspace)}
          take={() => void desk.takeLink()}
          drop={desk.dropLink}
        />
      )}
      <p role="status" className="desk-told">
        {told}
      </p>
    </>
  );
  if (!session || desk.isAtShelf)
    return (
      <>
        {notices}
        <ShelfView
          entries={entries}
          format={format}
          begin={desk.begin}
          open={(id) => void desk.open(id)}
          bring={desk.bring}
        />
      </>
    );
  return (
    <>
      {notices}
      <OpenWorkspace
        key={session.id}
        {...{ model, shelf, session, format, today }}
        bring={desk.bring}
        remove={desk.remove}
        leave={desk.leave}
      />
    </>
  );
}

interface OpenProps extends Omit<Workspace, 'route' | 'takeAway'> {
  readonly bring: (file: File) => Promise<string>;
  readonly remove: () => Promise<void>;
  readonly leave: () => void;
}

/** An open workspace, with the bar that says what is kept. */
function OpenWorkspace({ bring, remove, leave, ...rest }: OpenProps) {
  const route = useRoute();
  const { taken, takeAway } = useTakingAway(rest.session);
  const value = useMemo(() => ({ ...rest, route, takeAway }), [rest, route, takeAway]);
  const [part = ''] = route;
  const tool = listToolParts(rest.model).find((one) => one.part === part);
  return (
    <WorkspaceProvider value={value}>
      <Bar open={value} leave={leave} />
      <WorkspaceTabs />
      <div className="workspace-part">
        <Suspense fallback={<p role="status">{t.opening}</p>}>
          {part === PARTS.network ? (
            <NetworkPart />
          ) : part === PARTS.copies ? (
            <CopiesPart bring={bring} remove={remove} />
          ) : tool ? (
            <tool.Part />
          ) : (
            <Panel />
          )}
          <Top route={route} />
        </Suspense>
      </div>
      <TakenAway session={rest.session} taken={taken} />
    </WorkspaceProvider>
  );
}

/** Whoever goes to another part begins to read at its top, once it is there. */
function Top({ route }: { readonly route: readonly string[] }) {
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
  return null;
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
          <span data-keeping={keeping} data-widest={t.keeping.kept} role="status">
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
