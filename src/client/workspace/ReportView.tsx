import type { Report, ReportBars, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspace } from '#words/workspace.ts';
import { useWorkspace } from './context.tsx';

/** A report as the page shows it: the same blocks that its documents hold. */
export function ReportView({ report }: { readonly report: Report }) {
  const about = report.about.filter(([, value]) => value !== '');
  return (
    <article className="report">
      <h2 tabIndex={-1} data-arrival>
        {report.title}
      </h2>
      {about.length > 0 && (
        <dl className="report-about">
          {about.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {report.blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
    </article>
  );
}

/** A part of a report. */
export function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list': {
      const items = block.items.map((item, place) => <li key={place}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'signatures':
      return (
        <p className="report-signatures">
          {block.names.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
      );
    case 'levels':
      return <Bars bars={block} />;
    case 'table':
      return <Table table={block} />;
  }
}

/** Bars drawn with their values; what they say stands beside them, for whoever does not see them. */
function Bars({ bars: { title, bars, most } }: { readonly bars: ReportBars }) {
  return (
    <figure className="report-bars" aria-label={title}>
      <figcaption>{title}</figcaption>
      <ul>
        {bars.map(({ label, value, text, mark }) => (
          <li key={label}>
            <span>{label}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bar-room" width="100" height="8" />
              {value !== undefined && <rect className="bar-value" width={(value / most) * 100} height="8" />}
              {mark !== undefined && <rect className="bar-mark" x={(mark / most) * 100 - 0.5} width="1" height="8" />}
            </svg>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Table({ table: { title, columns, rows, hasTotal, note } }: { readonly table: ReportTable }) {
  const write = useWriteCell();
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={title} data-hint={workspace.scroll}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map(({ label, isNumber }) => (
                <th key={label} scope="col" className={isNumber ? 'number' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row} className={hasTotal && row === rows.length - 1 ? 'total' : undefined}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {write(cell)}
                    </th>
                  ) : (
                    <td key={column} className={columns[column]?.isNumber ? 'number' : undefined}>
                      {write(cell)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== undefined && <p className="meta">{note}</p>}
    </>
  );
}

function useWriteCell(): (cell: ReportCell) => string {
  const { format } = useWorkspace();
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    if ('day' in cell) return format.date(cell.day);
    return cell.value === null ? '' : `${format.number(cell.value, cell.decimals)}${cell.suffix ?? ''}`;
  };
}
