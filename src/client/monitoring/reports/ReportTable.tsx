import type { MonitoringPeriod } from '#domain/monitoring/config.ts';
import type { ReportLine } from '#domain/monitoring/reports/figures.ts';
import { monitoringReports as t } from '#words/monitoringReports.ts';
import { page } from '#words/page.ts';
import type { ReportTeller } from './telling.ts';

interface Props {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly periods: readonly MonitoringPeriod[];
  /** What the rows are: groups of one indicator, or indicators of one group. */
  readonly rows: 'groups' | 'indicators';
  readonly tell: ReportTeller;
}

/** The figures of a report, with the forms behind each. */
export function ReportTable({ title, lines, periods, rows, tell }: Props) {
  return (
    <div className="scroll" data-hint={page.slide} tabIndex={0} role="region" aria-label={t.caption(title)}>
      <table className="report-table" aria-label={t.caption(title)}>
        <thead>
          <tr>
            <th scope="col">{rows === 'groups' ? t.group : t.indicator}</th>
            {periods.map(({ id, title: name }) => (
              <th key={id} scope="col" className="num">
                {name}
              </th>
            ))}
            <th scope="col" className="num">
              {t.change}
            </th>
            {rows === 'indicators' && <th scope="col">{t.target}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.indicator.id} ${line.by} ${line.unit}`}>
              <th scope="row">{rows === 'groups' ? tell.group(line) : line.indicator.title}</th>
              {line.figures.map((figure) => (
                <td key={figure.period.id} className="num">
                  {figure.written === undefined ? t.noValue : tell.figure(line.indicator, figure.written)}
                  <small>{tell.coverage(figure)}</small>
                </td>
              ))}
              <td className="num">
                {tell.change(line) ?? '—'}
                {line.change?.isWhole === false && <small>{t.partly}</small>}
              </td>
              {rows === 'indicators' && <td>{tell.targets(line.indicator).join(' ') || '—'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
