import { useEffect, useRef, useState } from 'react';
import type { Cells } from '#domain/workspace/cells.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { saveFile, toFileName } from '../saveFile.ts';
import { makeLink, writeWorkspace } from '../workspaceFile.ts';
import type { ContestSetting } from './setting.ts';
import { nameContest } from './tell.ts';

const t = workspaceContest.give;

interface GiveProps {
  readonly setting: ContestSetting;
  /** What the judge is called. */
  readonly label: string;
  /** Whether it goes to a judge, or comes back from one. */
  readonly part: 'jury' | 'scores';
  readonly cells: Cells;
  readonly help: string;
  /** Is told once it goes out by any way. */
  readonly given?: () => void;
}

/** The sheet of a judge as a code, a link or a file: whichever the two devices can do. */
export function GiveSheet({ setting, label, part, cells, help, given }: GiveProps) {
  const open = useWorkspace();
  const [said, say] = useState('');
  const [link, setLink] = useState('');
  const [code, setCode] = useState<SVGElement | undefined>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(...(code ? [code] : [])), [code]);
  const text = writeWorkspace(open, cells, part);
  // A code of what the sheet held before the last change would bring that.
  useEffect(() => setCode(undefined), [text]);
  const make = () => makeLink(open.model.url, text);
  const show = async () => {
    if (code) return setCode(undefined);
    const made = make();
    if (made === undefined) return say(t.linkLong);
    try {
      const { drawQrCode } = await import('../../qrCode.ts');
      setCode(await drawQrCode(made, t.codeLabel(label)));
      say('');
      given?.();
    } catch {
      say(t.codeLong);
    }
  };
  const copy = async () => {
    setLink('');
    const made = make();
    if (made === undefined) return say(t.linkLong);
    given?.();
    try {
      await navigator.clipboard.writeText(made);
      say(t.copied);
    } catch {
      setLink(made);
      say(t.show);
    }
  };
  const save = () => {
    const name = `${[t.name, toFileName(nameContest(setting.contest)), toFileName(label), open.today].join('-')}.json`;
    saveFile(new Blob([text], { type: 'application/json' }), name);
    say(t.saved(name));
    given?.();
  };
  return (
    <>
      <p className="meta">{help}</p>
      <p className="tools">
        <button
          type="button"
          className="go"
          aria-expanded={code !== undefined}
          aria-label={`${code ? t.hideCode : t.code}: ${label}`}
          onClick={() => void show()}
        >
          {code ? t.hideCode : t.code}
        </button>
        <button type="button" aria-label={`${t.copy}: ${label}`} onClick={() => void copy()}>
          {t.copy}
        </button>
        <button type="button" aria-label={`${t.save}: ${label}`} onClick={save}>
          {t.save}
        </button>
      </p>
      <div ref={place} />
      {link && (
        <div className="desk-field">
          <label htmlFor={`enlace-${part}`}>{t.linkLabel(label)}</label>
          <textarea id={`enlace-${part}`} rows={4} readOnly value={link} onFocus={({ target }) => target.select()} />
        </div>
      )}
      <p role="status" className="meta">
        {said}
      </p>
    </>
  );
}
