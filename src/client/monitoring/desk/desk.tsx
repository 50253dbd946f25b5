/** What every part of a desk (review, administration) knows: the tool, the ledger as it is now, and who acts. */
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { dayOf } from '#domain/monitoring/ledger/days.ts';
import { membershipsOf, type Membership } from '#domain/monitoring/ledger/registry.ts';
import type { Reviewer } from '#domain/monitoring/review/queue.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import type { Formats } from '#texts/formats.ts';
import { monitoringDesk as t } from '#words/monitoringDesk.ts';
import { openFormats } from '../../formats.ts';
import type { MonitoringApp } from '../app.ts';

/** An open desk. */
export interface Desk {
  readonly app: MonitoringApp;
  readonly view: LedgerView;
  /** Undefined while no keys are open. */
  readonly who: Reviewer | undefined;
  /** Roles of who acts. */
  readonly members: readonly Membership[];
  readonly format: Formats;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** Gives what is inside the desk, and draws it again whenever the ledger or the keys have changed. */
export function DeskProvider({ app, children }: { readonly app: MonitoringApp; readonly children: ReactNode }) {
  const onLedger = useCallback((listener: () => void) => app.ledger.onChange(listener), [app]);
  const onKeys = useCallback((listener: () => void) => app.keyring.onChange(listener), [app]);
  const view = useSyncExternalStore(onLedger, () => app.ledger.view);
  const keys = useSyncExternalStore(onKeys, () => app.keyring.current);
  const format = useMemo(openFormats, []);
  const desk = useMemo<Desk>(() => {
    const author = keys?.kept.fingerprint;
    return {
      app,
      view,
      format,
      who: author === undefined ? undefined : { author, now: app.now() },
      members: author === undefined ? [] : membershipsOf(view.registry, author),
    };
  }, [app, view, keys, format]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The desk around a part. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new TypeError('A part of a desk stands outside of it.');
  return desk;
}

/** Writes out a moment in the time zone of the site. @param at milliseconds */
export function tellMoment({ app, format }: Pick<Desk, 'app' | 'format'>, at: number): string {
  const { timeZone } = app.config;
  const time = new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return t.moment(format.date(dayOf(at, timeZone)), time.format(at));
}
