import { useId, useMemo, useState } from 'react';
import { aggregate, weightedMean } from '#domain/measures.ts';
import { makeFormats } from '#texts/formats.ts';
import { explorer as t } from '#words/explorer.ts';
import { quantities } from '#words/quantities.ts';

/** A network with its figure, as the explorer takes it. */
export interface ExplorerItem {
  readonly id: string;
  readonly name: string;
  /** Id and name of its cluster. */
  readonly clusterId: string;
  readonly clusterName: string;
  /** Yearly increase of gross sales, percent. */
  readonly value: number;
  /** Firms of the network: the weight. */
  readonly firms: number;
  /** Whether the source counts it in its mean. */
  readonly inMean: boolean;
}

interface Props {
  readonly items: readonly ExplorerItem[];
  /** Target, percent. */
  readonly target: number;
  /** Language of the page, as BCP 47. */
  readonly language: string;
}

/** Lets a reader switch networks in and out and see how each way to sum them up moves. */
export default function SalesExplorer({ items, target, language }: Props) {
  const format = useMemo(() => makeFormats(language, { quantities }), [language]);
  const percent = (value: number, decimals = 2) => format.figure(value, { suffix: '%' }, decimals);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(items.filter((item) => item.inMean).map((item) => item.id)),
  );
  const heading = useId();
  const inside = items.filter((item) => chosen.has(item.id));
  const values = inside.map((item) => item.value);
  const highest = Math.max(...items.map((item) => item.value), target);
  const clusters = [...new Map(items.map((item) => [item.clusterId, item.clusterName]))];
  const topTwo = new Set(
    [...items]
      .filter((item) => item.inMean)
      .sort((a, b) => b.value - a.value)
      .slice(0, 2)
      .map((item) => item.id),
  );
  const presets: readonly [string, (item: ExplorerItem) => boolean][] = [
    [t.asSource, (item) => item.inMean],
    [t.all, () => true],
    [t.withoutTop, (item) => item.inMean && !topTwo.has(item.id)],
    ...clusters.map(([id, name]): [string, (item: ExplorerItem) => boolean] => [
      t.only(name),
      (item) => item.inMean && item.clusterId === id,
    ]),
  ];
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const readings: readonly [string, number | undefined][] = [
    [t.mean, values.length ? aggregate('mean', values) : undefined],
    [t.median, values.length ? aggregate('median', values) : undefined],
    [
      t.weighted,
      values.length
        ? weightedMean(
            values,
            inside.map((item) => item.firms),
          )
        : undefined,
    ],
  ];
  const mean = readings[0]?.[1];

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
            <dd className="big">{value === undefined ? '—' : percent(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="meta" id={heading}>
        {t.chosen(inside.length, inside.filter((item) => item.value >= target).length, percent(target, 0))}
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
                  className={on ? (item.clusterId === clusters[0]?.[0] ? 'k1' : 'k2') : 'off'}
                />
                <path d={`M${(target / highest) * 100} 0v10`} className="target" />
                {mean !== undefined && <path d={`M${(mean / highest) * 100} 0v10`} className="mean" />}
              </svg>
              <span className="num">{percent(item.value)}</span>
            </li>
          );
        })}
      </ul>
      <p className="meta">{t.lines}</p>
    </div>
  );
}
