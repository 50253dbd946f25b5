import { useId, useMemo, useState } from 'react';
import { aggregate, weightedMean } from '#domain/measures.ts';
import { makeFormats, type UnitText } from '#texts/formats.ts';
import type { CountedName } from '#texts/names.ts';
import { explorer as t } from '#words/explorer.ts';
import { quantities } from '#words/quantities.ts';

/** A row with its value, as the explorer takes it. */
interface ExplorerItem {
  readonly id: string;
  readonly name: string;
  readonly groupId: string | undefined;
  /** In the unit of the explorer. */
  readonly value: number;
  /** What it weighs, where rows weigh. */
  readonly weight: number | undefined;
  /** Whether the source counts it in its mean. */
  readonly inMean: boolean;
}

/** A set of readings as the explorer takes it. */
export interface ExplorerModel {
  readonly rowsName: CountedName;
  /** Groups of the rows, each with its colour by its place. */
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly items: readonly ExplorerItem[];
  readonly target: { readonly value: number; readonly text: string } | undefined;
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

/** The mean of rows by their weights. */
const weighInside = (items: readonly ExplorerItem[]): number =>
  weightedMean(
    items.map((item) => item.value),
    items.map((item) => item.weight ?? 0),
  );

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
  const values = inside.map((item) => item.value);
  const highest = Math.max(...items.map((item) => item.value), target?.value ?? 0);
  const topTwo = new Set(
    [...items]
      .filter((item) => item.inMean)
      .sort((a, b) => b.value - a.value)
      .slice(0, 2)
      .map((item) => item.id),
  );
  const presets: readonly [string, (item: ExplorerItem) => boolean][] = [
    [t.asSource, (item) => item.inMean],
    [t.withData(rowsName), () => true],
    [t.withoutTopTwo(rowsName), (item) => item.inMean && !topTwo.has(item.id)],
    ...groups.map(({ id, title }): [string, (item: ExplorerItem) => boolean] => [
      t.only(title),
      (item) => item.inMean && item.groupId === id,
    ]),
  ];
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const readings: readonly (readonly [string, number | undefined])[] = [
    [t.mean, values.length ? aggregate('mean', values) : undefined],
    [t.median, values.length ? aggregate('median', values) : undefined],
    ...(weightTitle === undefined
      ? []
      : [[t.weightedMean(weightTitle), values.length ? weighInside(inside) : undefined] as const]),
  ];
  const mean = readings[0]?.[1];
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
        {target && t.overTarget(inside.filter((item) => item.value >= target.value).length, target.text)}
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
                  x="0"
                  y="2"
                  width={(item.value / highest) * 100}
                  height="6"
                  className={on ? colorOf(item.groupId) : 'off'}
                />
                {target && <path d={`M${(target.value / highest) * 100} 0v10`} className="target" />}
                {mean !== undefined && <path d={`M${(mean / highest) * 100} 0v10`} className="mean" />}
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
