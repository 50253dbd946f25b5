import { APPROACH_TOOL } from '#domain/workspace/approach/fields.ts';
import type { ProjectTypeModel } from '#domain/workspace/approach/model.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { useWorkspace } from '../context.tsx';
import { Back } from './Back.tsx';
import { Links, Places } from './Places.tsx';
import type { ApproachSetting } from './setting.ts';

const t = words.types;

/** The types of project, each with what the data say of it, where that is documented and what can go wrong. */
export function TypesPage({ setting: { model } }: { readonly setting: ApproachSetting }) {
  const workspace = useWorkspace();
  const instrument = workspace.model.instruments[APPROACH_TOOL.id]?.[0];
  const results = model.questions.filter(({ isOfResults }) => isOfResults).flatMap(({ options }) => options);
  const countResults = (id: string) =>
    results.filter(({ effects }) => effects.some(({ typeId, speaks }) => typeId === id && speaks === 'for')).length;
  return (
    <>
      <Back />
      <h2>{t.title}</h2>
      {model.types.map((type) => (
        <TypeSection key={type.id} type={type} results={countResults(type.id)} />
      ))}
      {instrument && (
        <p>
          <a href={`${workspace.model.base}${instrument.address.slice(1)}`}>{instrument.title}</a>
        </p>
      )}
    </>
  );
}

interface TypeProps {
  readonly type: ProjectTypeModel;
  /** How many results are expected of it. */
  readonly results: number;
}

function TypeSection({ type, results }: TypeProps) {
  const { model } = useWorkspace();
  const { id, title, line, suits, facts, risk, links, places } = type;
  return (
    <section aria-labelledby={`tipo-${id}`}>
      <h3 id={`tipo-${id}`}>{title}</h3>
      <p>{line}</p>
      <p>
        <b>{t.suits}</b> {suits}
      </p>
      <dl className="report-about">
        {facts.map(({ label, text, address }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <a href={`${model.base}${address.slice(1)}`}>{text}</a>
            </dd>
          </div>
        ))}
      </dl>
      {results > 0 && <p>{t.results(results)}</p>}
      <p>
        <b>{t.risk}</b> {risk.why} <Places places={risk.places} />
      </p>
      <p className="meta">
        {t.sources} <Places places={places} />
      </p>
      <Links links={links} label={`${t.links}: ${title}`} />
    </section>
  );
}
