import { useId, useMemo } from 'react';
import { MOST_LOOKS, shapeOf, shapePath } from '#charts/shapes.ts';
import { meetsTarget } from '#domain/direction.ts';
import { findTopTwo, listTicks, scaleTo100, sumUp, type SummedRow } from '#domain/readingExplorer.ts';
import { makeFormats, type UnitText } from '#texts/formats.ts';
import type { CountedName } from '#texts/names.ts';
import { explorer as t } from '#words/explorer.ts';
import { quantities } from '#words/quantities.ts';
import { useChosen } from './chosen.ts';

/** A row with its value, as the explorer takes it. */
interface ExplorerItem extends SummedRow {
  readonly name: string;
  readonly groupId: string | undefined;
  /** Whether the source counts it in its mean. */
  readonly inMean: boolean;
}

/** A set of readings as the explorer takes it. */
export interface ExplorerModel {
  readonly rowsName: CountedName;
  /** Groups of the rows, each with its colour by its place. */
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly ExplorerItem[];
  readonly target: { readonly value: number; readonly text: string; readonly ascending: boolean } | undefined;
  /** Unit and decimals of the values. */
  readonly unit: UnitText;
  readonly decimals: number;
  /** What rows weigh by. */
  readonly weightTitle: string | undefined;
}

interface Props {
  readonly model: ExplorerModel;
  /** Language of the page, as BCP 47. */
  readonly language: string;
}

/** A choice of rows ready to take: its name, and which rows it takes. */
type Preset = readonly [string, (item: ExplorerItem) => boolean];

/** Most steps of the scale: their values must have room on a phone. */
const MOST_STEPS = 4;

/** Lets a reader switch rows in and out and see how each way to sum them up moves. */
export default function ReadingExplorer({ model, language }: Props) {
  const { items, groups, target, rowsName } = model;
  const format = useMemo(() => makeFormats(language, { quantities }), [language]);
  const write = (value: number) => format.figure(value, model.unit, model.decimals);
  const [chosen, choose] = useChosen(items);
  const heading = useId();
  const inside = items.filter((item) => chosen.has(item.id));
  const { mean, median, weighted } = sumUp(inside);
  // The scale is that of what is shown: a row that is left out does not press the others.
  const shown = (inside.length ? inside : items).map((item) => item.value);
  const marks = [...shown, ...(target ? [target.value] : [])];
  const scale: Scale = {
    xOf: scaleTo100(marks),
    ticks: listTicks(marks, MOST_STEPS),
    lines: [
      ...(target ? [{ role: 'target', value: target.value, label: t.target(target.text) } as const] : []),
      ...(mean === undefined ? [] : [{ role: 'mean', value: mean, label: `${t.mean}: ${write(mean)}` } as const]),
    ],
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <div className="explorer">
      <Presets model={model} chosen={chosen} choose={choose} />
      <Readings model={model} mean={mean} median={median} weighted={weighted} write={write} />
      <p className="meta" id={heading}>
        {t.chosen(inside.length, rowsName)}
        {target &&
          t.meetTarget(
            inside.filter(({ value }) => meetsTarget(value, target.value, target.ascending)).length,
            target.text,
            target.ascending,
          )}
        {t.choose(rowsName)}
      </p>
      {groups.length > 1 && (
        <ul className="explorer-key">
          {groups.map(({ id, title }, place) => (
            <li key={id}>
              <Mark place={place} />
              {title}
            </li>
          ))}
        </ul>
      )}
      <Axis scale={scale} write={(value) => format.figure(value, model.unit, Number.isInteger(value) ? 0 : 2)} />
      <ul className="explorer-rows" aria-labelledby={heading}>
        {items.map((item) => (
          <Row
            key={item.id}
            item={item}
            place={groups.length > 1 ? groups.findIndex(({ id }) => id === item.groupId) : undefined}
            isOn={chosen.has(item.id)}
            toggle={() => toggle(item.id)}
            scale={scale}
            value={write(item.value)}
          />
        ))}
      </ul>
    </div>
  );
}

/** A line across all bars, with what it marks. */
interface ScaleLine {
  readonly role: 'target' | 'mean';
  readonly value: number;
  readonly label: string;
}

/** The scale on which all bars stand, in hundredths of their width. */
interface Scale {
  readonly xOf: (value: number) => number;
  readonly ticks: readonly number[];
  readonly lines: readonly ScaleLine[];
}

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** Choices of rows ready to take. */
function Presets({
  model: { items, groups, rowsName },
  chosen,
  choose,
}: {
  readonly model: ExplorerModel;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}) {
  const topTwo = findTopTwo(items.filter((item) => item.inMean));
  const presets: readonly Preset[] = [
    [t.asSource, (item) => item.inMean],
    [t.withData(rowsName), () => true],
    ...(topTwo ? [[t.withoutTopTwo(rowsName), (item) => item.inMean && !topTwo.has(item.id)] satisfies Preset] : []),
    ...groups.map(({ id, title }): Preset => [t.only(title), (item) => item.inMean && item.groupId === id]),
  ];
  return (
    <ul className="chips" aria-label={t.sets}>
      {presets.map(([label, test]) => {
        const set = items.filter(test).map((item) => item.id);
        const pressed = set.length === chosen.size && set.every((id) => chosen.has(id));
        return (
          <li key={label}>
            <button type="button" aria-pressed={pressed} onClick={() => choose(new Set(set))}>
              {label}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the chosen rows come to, in each way to sum them up. */
function Readings({
  model: { weightTitle },
  mean,
  median,
  weighted,
  write,
}: {
  readonly model: ExplorerModel;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly weighted: number | undefined;
  readonly write: (value: number) => string;
}) {
  const readings: readonly (readonly [string, number | undefined])[] = [
    [t.mean, mean],
    [t.median, median],
    ...(weightTitle === undefined ? [] : [[t.weightedMean(weightTitle), weighted] as const]),
  ];
  return (
    <dl className="bigs" aria-live="polite">
      {readings.map(([label, value]) => (
        <div key={label}>
          <dt className="meta">{label}</dt>
          <dd className="big">{value === undefined ? '—' : write(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The mark of a group: told apart by its shape as by its colour. @param place its place among the groups */
function Mark({ place }: { readonly place: number }) {
  return (
    <svg className={`mark k${(place % MOST_LOOKS) + 1}`} viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={shapePath(shapeOf(place), 0, 0, 5)} />
    </svg>
  );
}

/** The values of the scale, and the names of the lines across, each at its line. */
function Axis({
  scale: { xOf, ticks, lines },
  write,
}: {
  readonly scale: Scale;
  readonly write: (value: number) => string;
}) {
  const anchorOf = (x: number) => (x < 8 ? 'start' : x > 92 ? 'end' : 'middle');
  return (
    <div className="explorer-axis" aria-hidden="true">
      <svg>
        {lines.map(({ role, value }, row) => (
          <line
            key={role}
            className={role}
            x1={percent(xOf(value))}
            x2={percent(xOf(value))}
            y1={row * 17 + 2}
            y2="100%"
          />
        ))}
        {lines.map(({ role, value, label }, row) => {
          const x = xOf(value);
          const isLate = x > 55;
          return (
            <text
              key={role}
              className={role}
              x={percent(x)}
              dx={isLate ? -5 : 5}
              y={row * 17 + 13}
              textAnchor={isLate ? 'end' : 'start'}
            >
              {label}
            </text>
          );
        })}
        {ticks.map((tick) => (
          <text key={tick} className="tick" x={percent(xOf(tick))} y={50} textAnchor={anchorOf(xOf(tick))}>
            {write(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A row: whether it is in, its bar on the scale where it is, its value. */
function Row({
  item,
  place,
  isOn,
  toggle,
  scale: { xOf, ticks, lines },
  value,
}: {
  readonly item: ExplorerItem;
  readonly place: number | undefined;
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly scale: Scale;
  readonly value: string;
}) {
  const known = place === undefined || place < 0 ? undefined : place;
  return (
    <li className={isOn ? undefined : 'off'}>
      <label>
        <input type="checkbox" checked={isOn} onChange={toggle} />
        <span>{item.name}</span>
        {known !== undefined && <Mark place={known} />}
      </label>
      <svg className="bar" aria-hidden="true">
        {ticks.map((tick) => (
          <line key={tick} className="tick" x1={percent(xOf(tick))} x2={percent(xOf(tick))} y1="0" y2="100%" />
        ))}
        {isOn && (
          <rect
            x={percent(Math.min(xOf(0), xOf(item.value)))}
            y="25%"
            width={percent(Math.abs(xOf(item.value) - xOf(0)))}
            height="50%"
            className={`k${((known ?? 0) % MOST_LOOKS) + 1}`}
          />
        )}
        {lines.map((line) => (
          <line
            key={line.role}
            className={line.role}
            x1={percent(xOf(line.value))}
            x2={percent(xOf(line.value))}
            y1="0"
            y2="100%"
          />
        ))}
      </svg>
      <span className="num">{value}</span>
    </li>
  );
}
