import { useMemo, useRef } from 'react';
import { toolAddressOf } from '#domain/addresses.ts';
import { listQueue } from '#domain/monitoring/review/queue.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { useDesk } from '../desk/desk.tsx';
import { later } from '../desk/later.tsx';
import { useHash } from '../desk/useHash.ts';
import { Who } from '../desk/Who.tsx';
import { Bring } from './Bring.tsx';
import { QueueTable } from './QueueTable.tsx';

const HandOn = later(async () => (await import('./HandOn.tsx')).HandOn);
/** Only who opens a form needs what compares answers. */
const FormSheet = later(async () => (await import('./FormSheet.tsx')).FormSheet);

/** Nobody: what they may do is nothing, and they see why. */
const NOBODY = '';

/** The desk of whoever reviews: what came, what waits, and one form when it is opened. */
export function Review() {
  const { app, view, who } = useDesk();
  const [opened, open] = useHash();
  const list = useRef<HTMLHeadingElement>(null);
  const items = useMemo(() => listQueue(view, app.config, who ?? { author: NOBODY, now: app.now() }), [view, app, who]);
  const isForm = opened.split('/').length === 3;
  if (isForm)
    return (
      <FormSheet
        key={opened}
        id={opened}
        leave={() => {
          open('');
          // The list is drawn before the next frame.
          requestAnimationFrame(() => list.current?.focus());
        }}
      />
    );
  return (
    <div className="desk">
      <Who />
      <Closed />
      <Bring />
      <h2 ref={list} tabIndex={-1}>
        {t.list}
      </h2>
      {items.length ? <QueueTable items={items} /> : <p>{t.empty}</p>}
      {items.length > 0 && <HandOn items={items} />}
    </div>
  );
}

/** Where all periods have closed, that is said once, and the practice is offered. */
function Closed() {
  const { app, format } = useDesk();
  const { config, mode, model } = app;
  const days = config.periods.flatMap(({ closesOn, exceptions }) => [
    closesOn,
    ...exceptions.map(({ until }) => until),
  ]);
  const last = [...days].sort().at(-1);
  if (mode === 'practice' || last === undefined || last >= app.today()) return null;
  const practice = `${model.base}${toolAddressOf('practice').slice(1)}`;
  return (
    <p className="note">
      {t.closed(format.date(last))} <a href={practice}>{t.practise}</a>.
    </p>
  );
}
