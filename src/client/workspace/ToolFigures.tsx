import type { ToolFigureModel } from '#domain/workspace/formation/model.ts';
import { workspace } from '#words/workspace.ts';
import { useWorkspace } from './context.tsx';

const t = workspace.figures;

/** What the programme of the site counted, beside a tool: what counts one thing apart from what counts another. */
export function ToolFigures({ tool }: { readonly tool: string }) {
  const { model } = useWorkspace();
  const figures = model.toolFigures[tool] ?? [];
  if (!figures.length) return null;
  const groups = [...new Set(figures.map(({ group }) => group))];
  return (
    <section className="tool-figures" aria-labelledby="cifras-del-sitio">
      <h3 id="cifras-del-sitio">{t.title}</h3>
      {groups.map((group) => (
        <div key={group ?? ''}>
          {group !== undefined && <h4>{group}</h4>}
          <dl>
            {figures
              .filter((figure) => figure.group === group)
              .map((figure) => (
                <Figure key={figure.address + figure.label} figure={figure} />
              ))}
          </dl>
        </div>
      ))}
      <p className="meta">{t.help}</p>
    </section>
  );
}

function Figure({ figure: { text, label, address } }: { readonly figure: ToolFigureModel }) {
  const { model } = useWorkspace();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <a href={`${model.base}${address.slice(1)}`} aria-label={`${label}: ${text}, ${t.link}`}>
          {text}
        </a>
      </dd>
    </div>
  );
}
