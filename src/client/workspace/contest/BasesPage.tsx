import { pathOf, REMOVED, textOf } from '#domain/workspace/cells.ts';
import type { Entry } from '#domain/workspace/contest/contests.ts';
import { listContestFaults } from '#domain/workspace/contest/faults.ts';
import { contestPathOf, TIE_RULES } from '#domain/workspace/contest/fields.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { AmountField } from '../AmountField.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField } from '../fields.tsx';
import { Choices } from '../formation/Choices.tsx';
import { newId } from '../session.ts';
import { Back } from './Back.tsx';
import { Faults } from './Faults.tsx';
import { Locked } from './Locked.tsx';
import { RemoveRow } from './RemoveRow.tsx';
import type { ContestSetting } from './setting.ts';
import { tellContestFault } from './tell.ts';

const t = workspaceContest.bases;

interface Props {
  readonly setting: ContestSetting;
}

/** What is given, by when, and who competes for it. */
export function BasesPage({ setting }: Props) {
  const { contest, cells, format } = setting;
  const path = (field: string) => contestPathOf(contest.id, field);
  const faults = listContestFaults(contest, textOf(cells, 'network/began'));
  const told = (...kinds: readonly (typeof faults)[number]['kind'][]) =>
    faults
      .filter(({ kind }) => kinds.includes(kind))
      .map((fault) => tellContestFault(fault, format))
      .join(' ') || undefined;
  return (
    <>
      <Back contestId={contest.id} />
      <h2>{workspaceContest.steps.bases}</h2>
      <Locked isLocked={contest.closed !== ''}>
        <section aria-labelledby="concurso-datos">
          <h3 id="concurso-datos">{t.about}</h3>
          <TextField path={path('name')} label={t.name} />
          <TextField path={path('prize')} label={t.prize} />
          <div className="desk-fields">
            <AmountField
              path={path('places')}
              label={t.places}
              bad={t.badPlaces}
              odd={told('no-places', 'places-for-all')}
            />
            <TextField path={path('payer')} label={t.payer} />
            <DayField path={path('due')} label={t.due} odd={told('due-before-network')} />
            <DayField path={path('decides')} label={t.decides} odd={told('decides-before-due')} />
          </div>
          <TextField path={path('lesser')} label={t.lesser} help={t.lesserHelp} />
        </section>
        <div className="item">
          <Choices
            path={path('tie')}
            legend={t.tie}
            value={contest.tie}
            choices={TIE_RULES.map((value) => ({ value, label: t.ties[value] }))}
          >
            <p className="meta">{t.tieHelp}</p>
          </Choices>
        </div>
        <Entries setting={setting} told={told('repeated', 'unnamed')} />
      </Locked>
    </>
  );
}

function Entries({ setting, told }: Props & { readonly told: string | undefined }) {
  const { session } = useWorkspace();
  const { contest, cells } = setting;
  const own = textOf(cells, 'network/name');
  const add = (...fields: readonly (readonly [string, string | boolean])[]) => {
    const id = newId();
    session.write(
      { path: contestPathOf(contest.id, 'entry', id, REMOVED), value: false },
      ...fields.map(([field, value]) => ({ path: contestPathOf(contest.id, 'entry', id, field), value })),
    );
  };
  const addOwn = () => {
    const place = textOf(cells, 'network/place');
    add(['name', own], ['own-network', true], ...(place ? [['place', place] as const] : []));
  };
  return (
    <section aria-labelledby="concurso-redes">
      <h3 id="concurso-redes">{t.entries}</h3>
      {contest.entries.length === 0 && <p>{t.noEntries}</p>}
      {contest.judges.some(({ handed }) => handed !== '') && <p className="meta">{t.late}</p>}
      <ol className="workspace-rows">
        {contest.entries.map((entry, place) => (
          <li key={entry.id}>
            <EntryFields contestId={contest.id} entry={entry} place={place + 1} />
          </li>
        ))}
      </ol>
      <Faults told={told === undefined ? [] : [told]} />
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" onClick={() => add()}>
            {t.add}
          </button>
          {own && !contest.entries.some(({ isOwn }) => isOwn) && (
            <button type="button" onClick={addOwn}>
              {t.addOwn(own)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface EntryProps {
  readonly contestId: string;
  readonly entry: Entry;
  readonly place: number;
}

function EntryFields({ contestId, entry, place }: EntryProps) {
  const row = contestPathOf(contestId, 'entry', entry.id);
  return (
    <fieldset>
      <legend>{t.entry(place)}</legend>
      <div className="desk-fields">
        <TextField path={pathOf(row, 'name')} label={t.entryName} />
        <TextField path={pathOf(row, 'product')} label={t.product} />
        <TextField path={pathOf(row, 'place')} label={t.place} />
      </div>
      <RemoveRow name={entry.name || t.entry(place)} row={row} />
    </fieldset>
  );
}
