import { useState } from 'react';
import { valueOf, type Cells } from '#domain/workspace/cells.ts';
import { isLate, listAgreements, listFirms, signPathOf } from '#domain/workspace/network.ts';
import type { PhaseModel, WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { findField } from '#domain/workspace/tools.ts';
import { workspace } from '#words/workspace.ts';
import { useCells, useWorkspace } from './context.tsx';
import { TickField } from './fields.tsx';
import { linkTo, PARTS } from './route.ts';
import { tellMissing } from './tellMissing.ts';
import { listToolParts } from './toolParts.ts';

const t = workspace.panel;

/** Tools that are offered to whoever has begun with none. */
const FIRST_STEPS = 3;

/** How one knows that a phase is done; where the site does not say, whoever works with it does. */
const signsOf = ({ signs, isTransversal }: PhaseModel): readonly string[] =>
  signs.length || isTransversal ? signs : [t.phaseDone];

const countSigns = (cells: Cells, phase: PhaseModel): number =>
  signsOf(phase).filter((sign) => valueOf(cells, signPathOf(phase.id, sign)) === true).length;

/** Where the network stands, and what comes next. */
export function Panel() {
  const { model, today } = useWorkspace();
  const cells = useCells();
  const late = listAgreements(cells).filter((agreement) => isLate(agreement, today)).length;
  return (
    <>
      <section aria-labelledby="lo-que-sigue" className="next">
        <h2 id="lo-que-sigue">{t.next}</h2>
        <Next />
        {late > 0 && (
          <p>
            <a href={linkTo(PARTS.network)}>{t.late(late)}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="donde-esta">
        <h2 id="donde-esta">{t.where}</h2>
        <ol className="phases">
          {model.phases.map((phase) => (
            <li key={phase.id}>
              <Phase phase={phase} state={stateOf(cells, model, phase)} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

type PhaseState = 'closed' | 'openPhase' | 'ahead' | 'through';

/** A phase is closed with its last sign; the first that is not closed is the one that goes on. */
function stateOf(cells: Cells, { phases }: WorkspacePageModel, phase: PhaseModel): PhaseState {
  if (phase.isTransversal) return 'through';
  const isClosed = (one: PhaseModel) => countSigns(cells, one) === signsOf(one).length;
  if (isClosed(phase)) return 'closed';
  const first = phases.find((one) => !one.isTransversal && !isClosed(one));
  return first === phase || countSigns(cells, phase) > 0 ? 'openPhase' : 'ahead';
}

/** The first thing that is missing. */
function Next() {
  const { model, today } = useWorkspace();
  const cells = useCells();
  const firms = listFirms(cells);
  const hasFirms = firms.length > 0;
  const phase = hasFirms ? model.phases.find((one) => stateOf(cells, model, one) === 'openPhase') : undefined;
  const sign = phase && signsOf(phase).find((one) => valueOf(cells, signPathOf(phase.id, one)) !== true);
  // Whoever works without firms of its own, as the organiser of a contest, is told of what was begun alone.
  const begun = new Set([...cells.keys()].map((path) => findField(path)?.tool.id));
  const missing = listToolParts(model)
    .filter(({ id }) => hasFirms || begun.has(id))
    .flatMap(({ id, part }) => {
      const told = tellMissing[id](cells, model, today);
      // What a network works with, and what its phase asks for, comes before what it has not come to yet.
      return told === undefined ? [] : [{ part, told, isNear: begun.has(id) || phase?.tools.includes(id) === true }];
    });
  const near = missing.filter(({ isNear }) => isNear);
  const shown = near.length ? near : missing.slice(0, FIRST_STEPS);
  const more = missing.filter((one) => !shown.includes(one));
  return (
    <>
      {!hasFirms && (
        <p>
          <a className="go" href={linkTo(PARTS.network)}>
            {t.nextStart}
          </a>
        </p>
      )}
      {phase && sign !== undefined && (
        <p>
          {t.nextSign(phase.title)} {sign}
        </p>
      )}
      {shown.map((one) => (
        <Missing key={one.part} {...one} />
      ))}
      {more.length > 0 && (
        <details>
          <summary>{t.more(more.length)}</summary>
          {more.map((one) => (
            <Missing key={one.part} {...one} />
          ))}
        </details>
      )}
      {hasFirms && !missing.length && sign === undefined && <p>{t.allDone}</p>}
    </>
  );
}

/** What is not done in a tool, with the way to it. */
const Missing = ({ part, told }: { readonly part: string; readonly told: string }) => (
  <p>
    <a className="go" href={linkTo(part)}>
      {told}
    </a>
  </p>
);

function Phase({ phase, state }: { readonly phase: PhaseModel; readonly state: PhaseState }) {
  const { model } = useWorkspace();
  const cells = useCells();
  const signs = signsOf(phase);
  // Ticking the last sign must not shut it under the hand.
  const [wasOpen] = useState(state === 'openPhase');
  const done = countSigns(cells, phase);
  const tools = listToolParts(model).filter(({ id }) => phase.tools.includes(id));
  return (
    <details open={wasOpen || undefined} data-state={state}>
      <summary>
        <span className="phase-name">{phase.title}</span>{' '}
        <span className="meta">
          {t[state]}
          {signs.length > 0 && ` · ${t.signs(done, signs.length)}`}
        </span>
      </summary>
      {phase.signs.length === 0 && <p className="meta">{t.noSigns}</p>}
      {signs.length > 0 && (
        <fieldset>
          <legend>{t.signsTitle}</legend>
          {signs.map((sign) => (
            <TickField key={sign} path={signPathOf(phase.id, sign)} label={sign} />
          ))}
        </fieldset>
      )}
      {tools.length > 0 && (
        <p>
          {t.tools}:{' '}
          {tools.map(({ part, title }) => (
            <a key={part} href={linkTo(part)}>
              {title}
            </a>
          ))}
        </p>
      )}
      <p>
        <a href={`${model.base}${phase.address.slice(1)}`} aria-label={`${t.readPhase}: ${phase.title}`}>
          {t.readPhase}
        </a>
      </p>
    </details>
  );
}
