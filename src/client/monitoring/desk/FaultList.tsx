import type { LedgerFault, LedgerRemark } from '#domain/monitoring/ledger/fault.ts';
import { monitoringDesk as t } from '#words/monitoringDesk.ts';
import { Told } from './parts.tsx';
import { tellFault } from '../tell.ts';

const MOST_FAULTS = 50;

/** Faults or remarks, each with its file, reason and mend. */
export function FaultList({ faults }: { readonly faults: readonly (LedgerFault | LedgerRemark)[] }) {
  return (
    <ul className="desk-faults">
      {faults.slice(0, MOST_FAULTS).map((fault, place) => (
        <li key={place}>
          <code>{fault.file}</code> <Told told={tellFault(fault)} />
        </li>
      ))}
      {faults.length > MOST_FAULTS && <li>{t.more(faults.length - MOST_FAULTS)}</li>}
    </ul>
  );
}
