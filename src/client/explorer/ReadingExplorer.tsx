import { useId, useMemo, useState } from 'react';
import { meetsTarget } from '#domain/direction.ts';
import { findTopTwo, scaleTo100, sumUp, type SummedRow } from '#domain/readingExplorer.ts';
import { makeFormats, type UnitText } from '#texts/formats.ts';
import type { CountedName } from '#texts/names.ts';
import { explorer as t } from '#words/explorer.ts';
import { quantities } from '#words/quantities.ts';

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

/** Colours of the groups: with more groups they come again. */
const COLORS = 6;

/** Lets a reader switch rows in and out and see how each way to sum them up moves. */
export default function ReadingExplorer({ model, language }: Props) {
  const { items, groups, target, rowsName, weightTitle } = model;
  const format = useMemo(() => makeFormats(language, { quantities }), [language]);
  const write = (value: number) => format.figure(value, model.unit, model.decimals);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(items.filter((item) => item.inMean).map((item) => item.id)),
  );
  const heading = useId();
  const inside = items.filter((item) => chosen.has(item.id));
  const { mean, median, weighted } = sumUp(inside);
  const xOf = scaleTo100([...items.map((item) => item.value), target?.value ?? 0]);
  const topTwo = findTopTwo(items.filter((item) => item.inMean));
  const presets: readonly Preset[] = [
    [t.asSource, (item) => item.inMean],
    [t.withData(rowsName), () => true],
    ...(topTwo ? [[t.withoutTopTwo(rowsName), (item) => item.inMean && !topTwo.has(item.id)] satisfies Preset] : []),
    ...groups.map(({ id, title }): Preset => [t.only(title), (item) => item.inMean && item.groupId === id]),
  ];
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const readings: readonly (readonly [string, number | undefined])[] = [
    [t.mean, mean],
    [t.median, median],
    ...(weightTitle === undefined ? [] : [[t.weightedMean(weightTitle), weighted] as const]),
  ];
  const colorOf = (groupId: string | undefined) =>
    `k${
      (Math.max(
        0,
        groups.findIndex(({ id }) => id === groupId),
      ) %
        COLORS) +
      1
    }`;

  return (
    <div className="explorer">
      <ul className="chips" aria-label={t.sets}>
        {presets.map(([label, test]) => {
          const set = items.filter(test).map((item) => item.id);
          const pressed = set.length === chosen.size && set.every((id) => chosen.has(id));
          return (
            <li key={label}>
              <button type="button" aria-pressed={pressed} onClick={() => setChosen(new Set(set))}>
                {label}
              </button>
            </li>
          );
        })}
      </ul>
      <dl className="bigs" aria-live="polite">
        {readings.map(([label, value]) => (
          <div key={label}>
            <dt className="meta">{label}</dt>
            <dd className="big">{value === undefined ? '—' : write(value)}</dd>
          </div>
        ))}
      </dl>
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
      <ul className="explorer-rows" aria-labelledby={heading}>
        {items.map((item) => {
          const on = chosen.has(item.id);
          return (
            <li key={item.id}>
              <label>
                <input type="checkbox" checked={on} onChange={() => toggle(item.id)} />
                <span>{item.name}</span>
              </label>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  x={Math.min(xOf(0), xOf(item.value))}
                  y="2"
                  width={Math.abs(xOf(item.value) - xOf(0))}
                  height="6"
                  className={on ? colorOf(item.groupId) : 'off'}
                />
                {target && <path d={`M${xOf(target.value)} 0v10`} className="target" />}
                {mean !== undefined && <path d={`M${xOf(mean)} 0v10`} className="mean" />}
              </svg>
              <span className="num">{write(item.value)}</span>
            </li>
          );
        })}
      </ul>
      <p className="meta">{t.legend(rowsName, target !== undefined)}</p>
    </div>
  );
}
