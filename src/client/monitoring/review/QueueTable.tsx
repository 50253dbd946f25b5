import { useMemo, useState } from 'react';
import { QUEUES, type Queue, type QueueItem } from '#domain/monitoring/review/queue.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { useDesk } from '../desk/desk.tsx';
import { SelectField, StatusMark } from '../desk/parts.tsx';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { nameForm, namePeriod, nameUnit } from '../names.ts';
import { later } from '../desk/later.tsx';
import { ManyActs } from './ManyActs.tsx';

/** What computes answers is heavy: the list shows without waiting for it. */
const OddMark = later(async () => (await import('./OddMark.tsx')).OddMark, true);

/** Rows of a heap that are shown at first, and that each wish for more adds. */
const STEP = 100;

/** What of the forms is looked at. */
interface Filter {
  readonly queue: Queue | undefined;
  readonly period: string;
  readonly unit: string;
  readonly form: string;
  readonly mine: boolean;
}

const matches = (filter: Filter, { key, queue, acts, concerns }: QueueItem): boolean =>
  (!filter.mine || concerns || acts.length > 0) &&
  (filter.queue === undefined || filter.queue === queue) &&
  [
    [filter.period, key.period],
    [filter.unit, key.unit],
    [filter.form, key.form],
  ].every(([wanted, is]) => wanted === '' || wanted === is);

/** The forms by heap, with their filters, and what can be done to many at once. */
export function QueueTable({ items }: { readonly items: readonly QueueItem[] }) {
  const isMine = items.some(({ concerns, acts }) => concerns || acts.length > 0);
  const [filter, setFilter] = useState<Filter>({ queue: undefined, period: '', unit: '', form: '', mine: true });
  const applied = isMine ? filter : { ...filter, mine: false };
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const inScope = items.filter((item) => matches({ ...applied, queue: undefined }, item));
  const shown = inScope.filter((item) => matches(applied, item));
  const others = items.filter(({ concerns, acts }) => !concerns && !acts.length).length;
  const queues = QUEUES.filter((queue) => shown.some((item) => item.queue === queue));
  return (
    <>
      <Heaps items={inScope} queue={filter.queue} choose={(queue) => setFilter({ ...filter, queue })} />
      <Filters items={items} filter={filter} change={setFilter} />
      {others > 0 && isMine && (
        <p className="tools">
          <label>
            <input
              type="checkbox"
              checked={filter.mine}
              onChange={({ target }) => setFilter({ ...filter, mine: target.checked })}
            />{' '}
            {t.mineOnly}
          </label>
          <span className="meta">{t.notMine(others)}</span>
        </p>
      )}
      {queues.length === 0 && <p>{t.none}</p>}
      {queues.map((queue) => (
        <Heap
          key={queue}
          queue={queue}
          items={shown.filter((item) => item.queue === queue)}
          chosen={chosen}
          choose={choose}
        />
      ))}
      <ManyActs items={items.filter(({ id }) => chosen.has(id))} done={() => choose(new Set())} />
    </>
  );
}

/** How many forms lie in each heap; one is chosen to be seen by itself. */
function Heaps(props: {
  readonly items: readonly QueueItem[];
  readonly queue: Queue | undefined;
  readonly choose: (queue: Queue | undefined) => void;
}) {
  const entries = [undefined, ...QUEUES].map((queue) => ({
    queue,
    count: queue === undefined ? props.items.length : props.items.filter((item) => item.queue === queue).length,
  }));
  return (
    <ul className="chips" aria-label={t.state}>
      {entries
        .filter(({ queue, count }) => queue === undefined || count > 0)
        .map(({ queue, count }) => (
          <li key={queue ?? ''}>
            <button type="button" aria-pressed={props.queue === queue} onClick={() => props.choose(queue)}>
              {queue === undefined ? monitoringDesk.allOf : t.queues[queue]} <b>{count}</b>
            </button>
          </li>
        ))}
    </ul>
  );
}

type Named = readonly (readonly [string, string])[];

/** Which periods, units and forms are looked at. */
function Filters(props: {
  readonly items: readonly QueueItem[];
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}) {
  const { items, filter, change } = props;
  const { app, format } = useDesk();
  const options = useMemo(() => {
    const list = (part: 'period' | 'unit' | 'form', name: (id: string) => string): Named => [
      ['', monitoringDesk.all],
      ...[...new Set(items.map(({ key }) => key[part]))]
        .map((id) => [id, name(id)] as const)
        .sort(([, one], [, other]) => format.compare(one, other)),
    ];
    return {
      period: list('period', (id) => namePeriod(app.config, id)),
      unit: list('unit', (id) => nameUnit(app, id)),
      form: list('form', (id) => nameForm(app.config, id)),
    };
  }, [items, app, format]);
  return (
    <div className="desk-fields" role="group" aria-label={t.filters}>
      {(['period', 'unit', 'form'] as const)
        .filter((part) => options[part].length > 2)
        .map((part) => (
          <SelectField
            key={part}
            label={t[part]}
            value={filter[part]}
            change={(value) => change({ ...filter, [part]: value })}
            options={options[part]}
          />
        ))}
    </div>
  );
}

/** Whether a form can be chosen for an act on many. */
const isEasy = ({ acts, status }: QueueItem): boolean =>
  status !== 'conflicto' && (acts.includes('recibir') || acts.includes('aprobar'));

/** Forms of a heap. */
function Heap(props: {
  readonly queue: Queue;
  readonly items: readonly QueueItem[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}) {
  const { queue, items, chosen, choose } = props;
  const { app } = useDesk();
  const [most, setMost] = useState(STEP);
  const easy = items.filter(isEasy);
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    choose(next);
  };
  const allOn = easy.length > 0 && easy.every(({ id }) => chosen.has(id));
  return (
    <section className="desk-heap">
      <h3>
        {t.queues[queue]} <span className="meta">{items.length}</span>
      </h3>
      <p className="meta">{t.queueHelp[queue]}</p>
      {easy.length > 1 && (
        <label className="desk-check">
          <input
            type="checkbox"
            checked={allOn}
            onChange={({ target }) =>
              toggle(
                easy.map(({ id }) => id),
                target.checked,
              )
            }
          />{' '}
          {t.chooseAll}
        </label>
      )}
      <ul className="desk-list">
        {items.slice(0, most).map((item) => {
          const [unit, form] = [nameUnit(app, item.key.unit), nameForm(app.config, item.key.form)];
          return (
            <li key={item.id}>
              {isEasy(item) ? (
                <input
                  type="checkbox"
                  aria-label={t.choose(unit, form)}
                  checked={chosen.has(item.id)}
                  onChange={({ target }) => toggle([item.id], target.checked)}
                />
              ) : (
                <span />
              )}
              <a href={`#${item.id}`}>
                <b>{unit}</b>
                <span>{form}</span>
                <span className="meta">{namePeriod(app.config, item.key.period)}</span>
              </a>
              <span>
                <StatusMark status={item.status} />
                {(queue === 'receive' || queue === 'approve') && <OddMark item={item} />}
              </span>
            </li>
          );
        })}
      </ul>
      {items.length > most && (
        <p className="tools">
          <button type="button" onClick={() => setMost(most + STEP)}>
            {monitoringDesk.showMore(items.length - most)}
          </button>
        </p>
      )}
    </section>
  );
}
