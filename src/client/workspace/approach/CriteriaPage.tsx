import { candidatePathOf } from '#domain/workspace/approach/fields.ts';
import type { Finding } from '#domain/workspace/approach/criteria.ts';
import { workspaceApproach as words } from '#words/workspaceApproach.ts';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { TextField } from '../fields.tsx';
import { Block } from '../ReportView.tsx';
import { nameLeaders } from './adviceReport.ts';
import { Back } from './Back.tsx';
import { linkToGroup } from './links.ts';
import { Places } from './Places.tsx';
import { listScoreBlocks } from './scoreReport.ts';
import type { ApproachSetting, Weighed } from './setting.ts';

const t = words.criteria;

interface CriteriaProps {
  readonly setting: ApproachSetting;
  readonly weighed: Weighed;
}

/** The criteria of a group, each with its level and what was seen. */
export function CriteriaPage({ setting, weighed }: CriteriaProps) {
  const { session } = useWorkspace();
  const { candidate, name, score, chosenType } = weighed;
  const path = candidatePathOf(candidate.id, 'project-type');
  const blocks = listScoreBlocks(setting, weighed);
  return (
    <>
      <Back />
      <p className="meta rules-place">{name}</p>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <Choice label={t.type} value={chosenType} choose={(value) => session.write({ path, value: value || null })}>
        <option value="">{t.typeAuto(nameLeaders(weighed, setting))}</option>
        {setting.model.types.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Choice>
      <p className="meta">{t.typeHelp}</p>
      {score.findings.map((finding) => (
        <Criterion key={finding.criterion.id} setting={setting} weighed={weighed} finding={finding} />
      ))}
      <section aria-live="polite">
        {blocks.length ? blocks.map((block, place) => <Block key={place} block={block} />) : <p>{t.none}</p>}
      </section>
      {!blocks.length && <p className="meta">{t.own}</p>}
      <p className="no-print">
        <a className="go" href={linkToGroup(candidate.id)}>
          {t.back}
        </a>
      </p>
    </>
  );
}

function Criterion({ setting, weighed, finding }: CriteriaProps & { readonly finding: Finding }) {
  const { session, format } = useWorkspace();
  const { criterion, level, seen } = finding;
  const { id } = weighed.candidate;
  const path = candidatePathOf(id, 'level', criterion.id);
  const types = setting.model.types.filter((type) => criterion.typeIds.includes(type.id));
  return (
    <fieldset className="rules-choices approach-criterion">
      <legend>{criterion.title}</legend>
      <p>
        {criterion.ask} {types.length > 0 && t.onlyFor(format.list(types.map(({ title }) => title)))}
      </p>
      <p className="meta">
        {t.see} {criterion.evidence} <Places places={criterion.places} />
      </p>
      <div className="item">
        {criterion.levels.map((told, place) => (
          <label key={place} className="level">
            <input
              type="radio"
              name={criterion.id}
              checked={level === place + 1}
              disabled={session.isReadOnly}
              onChange={() => session.write({ path, value: place + 1 })}
            />
            <span>
              <b>{place + 1}.</b> {told}
            </span>
          </label>
        ))}
      </div>
      {level !== undefined && (
        <>
          <TextField
            path={candidatePathOf(id, 'seen', criterion.id)}
            label={t.seen}
            odd={seen === '' ? t.noSeen : undefined}
          />
          {!session.isReadOnly && (
            <p className="tools">
              <button
                type="button"
                className="plain"
                aria-label={`${t.clear}: ${criterion.title}`}
                onClick={() => session.write({ path, value: null })}
              >
                {t.clear}
              </button>
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
