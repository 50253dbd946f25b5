import type { ReportLine } from '#domain/monitoring/reports/figures.ts';
import { monitoringReports as t } from '#words/monitoringReports.ts';
import type { ReportTeller } from './telling.ts';

interface Props {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly tell: ReportTeller;
}

/** Height and width of a bar in its own measure; its place gives it its size. */
const WIDTH = 100;
const HEIGHT = 12;

/** Classes of the bars, each written out: what no script names is left out of the styles of a page. */
const BARS = { baseline: 'bar-baseline', annual: 'bar-annual', final: 'bar-final' } as const;

/** The figures of an indicator as bars: each with its words beside it, so that the drawing itself says nothing more. */
export function ReportBars({ title, lines, tell }: Props) {
  const drawn = lines.filter(({ figures }) => figures.some(({ written }) => written !== undefined));
  const [first] = drawn;
  if (!first) return <p className="meta">{t.noBars}</p>;
  const target = tell.targetOf(first.indicator);
  const values = drawn.flatMap(({ figures }) => figures.flatMap(({ written }) => written ?? [])).map(Number);
  const low = Math.min(0, target ?? 0, ...values);
  const high = Math.max(0, target ?? 0, ...values);
  const xOf = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * WIDTH);
  return (
    <figure className="report-bars" aria-label={t.bars(title)}>
      {drawn.map((line) => (
        <div key={`${line.by} ${line.unit}`}>
          <p className="bar-group">{tell.group(line)}</p>
          <ul>
            {line.figures.map(
              ({ period, written }) =>
                written !== undefined && (
                  <li key={period.id}>
                    <span className="bar-label">{period.title}</span>
                    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                      <rect className="bar-ground" width={WIDTH} height={HEIGHT} />
                      <rect
                        className={BARS[period.type]}
                        x={Math.min(xOf(0), xOf(Number(written)))}
                        width={Math.abs(xOf(Number(written)) - xOf(0))}
                        height={HEIGHT}
                      />
                      {target !== undefined && <Target x={xOf(target)} />}
                    </svg>
                    <span className="bar-value">{tell.figure(line.indicator, written)}</span>
                  </li>
                ),
            )}
          </ul>
        </div>
      ))}
      {target !== undefined && (
        <figcaption>{t.barTarget(tell.format.figure(target, undefined, Number.isInteger(target) ? 0 : 2))}</figcaption>
      )}
    </figure>
  );
}

/** The line of the target, with a seam that keeps it apart from the bar that it crosses. */
const Target = ({ x }: { readonly x: number }) => (
  <>
    <line className="bar-seam" x1={x} x2={x} y1={0} y2={HEIGHT} />
    <line className="bar-target" x1={x} x2={x} y1={0} y2={HEIGHT} />
  </>
);
