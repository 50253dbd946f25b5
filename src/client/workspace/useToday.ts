import { useEffect, useState } from 'react';
import { dayOf } from './ago.ts';

const MINUTE = 60_000;

/** The day of the device, also on a page that is left open over night. `YYYY-MM-DD` */
export function useToday(): string {
  const [today, set] = useState(() => dayOf(Date.now()));
  useEffect(() => {
    const look = () => set(dayOf(Date.now()));
    const timer = setInterval(look, MINUTE);
    // A phone that slept goes on with its timers late.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
