import { useState } from 'react';
import { numberOf } from '#domain/workspace/cells.ts';
import { CHANGES, projectPathOf } from '#domain/workspace/project/fields.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { AmountField } from '../AmountField.tsx';
import { useWorkspace } from '../context.tsx';
import { Block } from '../ReportView.tsx';
import { Faults } from './Faults.tsx';
import { Head, Onward } from './Head.tsx';
import { tableScenarios } from './scenarioTable.ts';
import type { ProjectProps } from './setting.ts';
import { tellFalls, tellLosses } from './tell.ts';

const t = workspaceProject.scenarios;
const LABELS = { 'price-change': t.price, 'units-change': t.units, 'cost-change': t.cost } as const;
/** Percentages with which a network may begin, in the order of {@link CHANGES}. */
const TRIAL = { better: [10, 10, -10], worse: [-10, -10, 10] } as const;

/** A better and a worse case beside what was thought, and how far sales and price can fall. */
export function ScenariosPage({ setting }: ProjectProps) {
  const { session } = useWorkspace();
  const [said, say] = useState('');
  const { project } = setting;
  const fill = () => {
    session.write(
      ...(['better', 'worse'] as const).flatMap((id) =>
        CHANGES.flatMap((change, place) => {
          const path = projectPathOf(project.id, id, change);
          // What somebody thought about is not written over.
          return numberOf(setting.cells, path) === undefined ? [{ path, value: TRIAL[id][place] ?? 0 }] : [];
        }),
      ),
    );
    say(t.filled);
  };
  return (
    <>
      <Head setting={setting} way="scenarios" />
      <p>{t.lead}</p>
      <Faults told={tellLosses(setting)} />
      <div className="report project-tight">
        <Block block={tableScenarios(setting)} />
      </div>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={fill}>
            {t.fill}
          </button>
        </p>
      )}
      <p role="status" className="meta">
        {said}
      </p>
      <p className="meta">{t.help}</p>
      {(['better', 'worse'] as const).map((id) => (
        <fieldset key={id} className="project-case">
          <legend>{t.names[id]}</legend>
          <div className="desk-fields plan-numbers">
            {CHANGES.map((change) => (
              <AmountField
                key={change}
                path={projectPathOf(project.id, id, change)}
                label={LABELS[change]}
                bad={workspaceProject.badNumber}
              />
            ))}
            <AmountField
              path={projectPathOf(project.id, id, 'delay')}
              label={t.delay}
              bad={workspaceProject.badWhole}
            />
          </div>
        </fieldset>
      ))}
      <section aria-labelledby="negocio-puede-bajar" className="project-says">
        <h3 id="negocio-puede-bajar">{t.sensitivity}</h3>
        {tellFalls(setting).map((one) => (
          <p key={one}>{one}</p>
        ))}
      </section>
      <Onward setting={setting} way="scenarios" />
    </>
  );
}
