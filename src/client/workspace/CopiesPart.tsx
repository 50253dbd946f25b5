import { useEffect, useRef, useState } from 'react';
import { cellsOfTool, withoutPersons } from '#domain/workspace/tools.ts';
import { workspace } from '#words/workspace.ts';
import { askToKeep, findRoom } from '../store/lasting.ts';
import { Apart } from './Apart.tsx';
import { Bring } from './Bring.tsx';
import { useCells, useWorkspace, type Workspace } from './context.tsx';
import { copyNameOf, saveCopy, saveToolCopy } from './saveCopy.ts';
import { RemovedRows } from './RemovedRows.tsx';
import { nameOf } from './session.ts';
import { tellAgo } from './ago.ts';
import { listToolParts } from './toolParts.ts';
import { makeLink, writeWorkspace } from './workspaceFile.ts';

const t = workspace.copies;

interface CopiesProps {
  /** Opens a file that somebody gives. @returns what came of it */
  readonly bring: (file: File) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Copies, links, what was written apart, and the end of it. */
export function CopiesPart({ bring, remove }: CopiesProps) {
  const open = useWorkspace();
  const { session, today } = open;
  useCells();
  const [said, say] = useState('');
  const { copiedAt } = session.kept;
  // What is only looked at is not all here: a copy of it would be less than the file.
  if (session.isReadOnly)
    return (
      <>
        <h2>{t.title}</h2>
        <Bring bring={bring} />
      </>
    );
  return (
    <>
      <h2>{t.title}</h2>
      <p>{copiedAt === undefined ? t.never : t.last(tellAgo(copiedAt, today))}</p>
      <p className="meta">{t.help}</p>
      <p className="tools">
        <button
          type="button"
          className="go"
          onClick={() => {
            saveCopy(open);
            say(t.saved);
          }}
        >
          {t.save}
        </button>
        <ShareCopy open={open} />
      </p>
      <p role="status" className="meta">
        {said}
      </p>
      <Lasting open={open} />
      <ToolCopy open={open} />
      <Bring bring={bring} />
      <Apart />
      <RemovedRows />
      <ShareLink open={open} />
      <Remove remove={remove} />
    </>
  );
}

/** The share sheet of the device, where it takes files. */
function ShareCopy({ open }: { readonly open: Workspace }) {
  const make = () =>
    new File([writeWorkspace(open, open.session.cells, 'whole')], copyNameOf(open), { type: 'application/json' });
  const [canShare] = useState(() => navigator.canShare?.({ files: [make()] }) === true);
  if (!canShare) return null;
  const share = async () => {
    try {
      await navigator.share({ files: [make()] });
      open.session.markCopied(Date.now());
      open.shelf.markCopied(Date.now());
    } catch {
      // Whoever closes the sheet has shared nothing, and nothing is lost.
    }
  };
  return (
    <button type="button" onClick={() => void share()}>
      {t.share}
    </button>
  );
}

/** A file with one tool alone, for somebody who does that part of the work. */
function ToolCopy({ open }: { readonly open: Workspace }) {
  const tools = listToolParts(open.model);
  const [chosen, choose] = useState(tools[0]?.id);
  const [said, say] = useState('');
  if (chosen === undefined) return null;
  return (
    <section aria-labelledby="una-parte">
      <h3 id="una-parte">{t.tool.title}</h3>
      <p className="meta">{t.tool.help}</p>
      <div className="desk-field">
        <label htmlFor="herramienta">{t.tool.label}</label>
        <select
          id="herramienta"
          value={chosen}
          onChange={({ target }) => choose(tools.find(({ id }) => id === target.value)?.id)}
        >
          {tools.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <p className="tools">
        <button
          type="button"
          onClick={() => {
            saveToolCopy(open, cellsOfTool(open.session.cells, chosen), workspace.tools[chosen].title);
            say(t.saved);
          }}
        >
          {t.tool.save}
        </button>
      </p>
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}

/** Whether the browser keeps what is here, as far as it says. */
function Lasting({ open }: { readonly open: Workspace }) {
  const { shelf, format } = open;
  const [isKept, setKept] = useState<boolean | undefined>();
  const [room, setRoom] = useState('');
  useEffect(() => {
    void navigator.storage?.persisted?.().then(setKept, () => undefined);
    void findRoom().then((found) => found && setRoom(t.room(format.bytes(found.used), format.bytes(found.most))));
  }, [format]);
  if (!shelf.store.lasts) return null;
  return (
    <>
      <p className="meta" role="status">
        {isKept ? t.isKept : t.isNotKept} {room}
      </p>
      {!isKept && (
        <p className="tools">
          <button type="button" onClick={() => void askToKeep().then((kept) => setKept(kept))}>
            {t.keepAsk}
          </button>
        </p>
      )}
    </>
  );
}

/** A link with the network, without what tells of persons, and its code. */
function ShareLink({ open }: { readonly open: Workspace }) {
  const { session, model } = open;
  const [link, setLink] = useState('');
  const [said, say] = useState('');
  const [code, setCode] = useState<SVGElement | undefined>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(...(code ? [code] : [])), [code]);
  const make = () => makeLink(model.url, writeWorkspace(open, withoutPersons(session.cells), 'link'));
  const copy = async () => {
    setLink('');
    const made = make();
    if (made === undefined) return say(t.linkLong);
    try {
      await navigator.clipboard.writeText(made);
      say(t.linkCopied);
    } catch {
      setLink(made);
      say(t.linkShow);
    }
  };
  const show = async () => {
    if (code) return setCode(undefined);
    const made = make();
    if (made === undefined) return say(t.linkLong);
    try {
      const { drawQrCode } = await import('../qrCode.ts');
      setCode(await drawQrCode(made, t.codeLabel));
      say('');
    } catch {
      say(t.codeLong);
    }
  };
  return (
    <section aria-labelledby="enlace">
      <h3 id="enlace">{t.link}</h3>
      <p className="meta">{t.linkHelp}</p>
      <p className="tools">
        <button type="button" onClick={() => void copy()}>
          {t.copyLink}
        </button>
        <button type="button" aria-expanded={code !== undefined} onClick={() => void show()}>
          {code ? t.hideCode : t.code}
        </button>
      </p>
      <div ref={place} />
      {link && (
        <div className="desk-field">
          <label htmlFor="enlace-entero">{t.linkLabel}</label>
          <textarea id="enlace-entero" rows={4} readOnly value={link} onFocus={({ target }) => target.select()} />
        </div>
      )}
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}

/** Takes the workspace off the device, once it was asked. */
function Remove({ remove }: { readonly remove: () => Promise<void> }) {
  const { session } = useWorkspace();
  const [asking, ask] = useState(false);
  const name = nameOf(session.cells) || workspace.shelf.nameless;
  if (!asking)
    return (
      <p className="tools">
        <button type="button" className="plain" onClick={() => ask(true)}>
          {t.remove}
        </button>
      </p>
    );
  return (
    <p className="tools" role="group" aria-label={t.removeSure(name)}>
      <span>{t.removeSure(name)}</span>
      <button type="button" className="go" onClick={() => void remove()}>
        {t.yes}
      </button>
      <button type="button" className="plain" autoFocus onClick={() => ask(false)}>
        {t.no}
      </button>
    </p>
  );
}
