import { isOverdue, type Activity } from '#domain/workspace/plan/activities.ts';
import { drawTimeline } from '#domain/workspace/plan/timeline.ts';
import { workspacePlan as t } from '#words/workspacePlan.ts';
import { useWorkspace } from '../context.tsx';
import { nameOf, tellDays } from './tell.ts';

/** Width of the drawing in its own measure. */
const WIDTH = 1000;
const HEIGHT = 40;
/** Least width of a stretch: a day in a plan of years is seen too. */
const LEAST = 8;
/** Where the last name of a month still has room. */
const LAST_NAME = 0.86;

/** The activities by month. Each says its days in words, which is all that the drawing says. */
export function TimelineView({ activities }: { readonly activities: readonly Activity[] }) {
  const { format, today } = useWorkspace();
  const line = drawTimeline(activities);
  if (!line) return null;
  const now = line.place(today);
  const without = activities.length - line.stretches.length;
  const month = (name: string) => {
    const [first = ''] = format.date(name).split(' ');
    return `${first.slice(0, 3)} ${name.slice(2, 4)}`;
  };
  return (
    <section aria-labelledby="plan-linea">
      <h3 id="plan-linea">{t.timeline}</h3>
      <figure className="plan-line" aria-labelledby="plan-linea">
        <p className="plan-months" aria-hidden="true">
          {line.ticks
            .filter(({ at }) => at < LAST_NAME)
            .map(({ month: name, at }) => (
              <span key={name} style={{ insetInlineStart: `${at * 100}%` }}>
                {month(name)}
              </span>
            ))}
        </p>
        <ol>
          {line.stretches.map(({ activity, from, to }) => (
            <li key={activity.id} data-state={isOverdue(activity, today) ? 'late' : activity.state}>
              <span>
                {nameOf(activity)}{' '}
                <span className="meta">
                  {tellDays(activity, format)},{' '}
                  {(isOverdue(activity, today) ? t.overdue : t.states[activity.state]).toLowerCase()}
                </span>
              </span>
              <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                <rect className="bar-room" width={WIDTH} height={HEIGHT} />
                {line.ticks.map(({ month: name, at }) => (
                  <rect key={name} className="plan-tick" x={at * WIDTH} width="2" height={HEIGHT} />
                ))}
                <rect
                  className="plan-stretch"
                  x={from * WIDTH}
                  y={HEIGHT / 5}
                  width={Math.max(LEAST, (to - from) * WIDTH)}
                  height={(HEIGHT * 3) / 5}
                />
                {now !== undefined && <rect className="bar-mark" x={now * WIDTH} width="4" height={HEIGHT} />}
              </svg>
            </li>
          ))}
        </ol>
      </figure>
      <p className="meta">
        {now !== undefined && t.timelineHelp} {without > 0 && t.withoutDays(without)}
      </p>
    </section>
  );
}
