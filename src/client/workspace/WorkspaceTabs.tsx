import { useEffect, useId, useRef, useState } from 'react';
import { workspace as t } from '#words/workspace.ts';
import { useWorkspace } from './context.tsx';
import { linkTo, PARTS } from './route.ts';
import { listToolParts, type ToolPart } from './toolParts.ts';

/** The parts of the workspace. On a narrow screen the tools stand behind a button that names the one that is open. */
export function WorkspaceTabs() {
  const { model, route } = useWorkspace();
  const [part = ''] = route;
  const tools = listToolParts(model);
  const tab = (to: string, title: string) => (
    <li key={to}>
      <a href={linkTo(to)} aria-current={part === to ? 'page' : undefined}>
        {title}
      </a>
    </li>
  );
  return (
    <nav className="tool-tabs no-print" aria-label={t.section}>
      <ul>
        {tab('', t.parts.panel)}
        {tab(PARTS.network, t.parts.network)}
        {tab(PARTS.copies, t.parts.copies)}
        {tools.length > 0 && <ToolMenu tools={tools} part={part} />}
      </ul>
    </nav>
  );
}

interface ToolMenuProps {
  readonly tools: readonly ToolPart[];
  /** Part of the address that is open. */
  readonly part: string;
}

/** The tools: a list that opens on a narrow screen, and is open on a wide one by the style sheet. */
function ToolMenu({ tools, part }: ToolMenuProps) {
  const { route } = useWorkspace();
  const [isOpen, open] = useState(false);
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const way = route.join('/');
  // Whoever chose has what was asked for.
  useEffect(() => open(false), [way]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !item.current?.contains(target)) open(false);
    };
    const close = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      open(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', close);
    };
  }, [isOpen]);
  const current = tools.find((tool) => tool.part === part);
  return (
    <li ref={item} className="tool-menu">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        data-current={current ? '' : undefined}
        onClick={() => open(!isOpen)}
      >
        {current ? t.toolOpen(current.title) : t.section}
      </button>
      <ul id={id} data-open={isOpen ? '' : undefined}>
        {tools.map(({ part: to, title }) => (
          <li key={to}>
            <a
              href={linkTo(to)}
              aria-current={part === to ? 'page' : undefined}
              // The tool that is open already changes no address.
              onClick={() => open(false)}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
