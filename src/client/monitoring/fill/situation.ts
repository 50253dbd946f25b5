/** Where a form stands by the ledger, and what whoever fills it in may do with it now. */
import { chainId, type ChainKey, type FormActName } from '#domain/monitoring/ledger/acts.ts';
import type { UnitStatus } from '#domain/monitoring/ledger/chain.ts';
import { findComment } from '#domain/monitoring/fill/sent.ts';
import { monitoringFill } from '#words/monitoringFill.ts';
import type { MonitoringApp } from '../app.ts';
import { nameAuthor, nameRole } from '../names.ts';

const t = monitoringFill.state;

/** A form as whoever fills it in meets it. */
export interface Situation {
  readonly status: UnitStatus;
  /** What sends the answers; undefined while they cannot be changed. */
  readonly send: Extract<FormActName, 'enviar' | 'corregir'> | undefined;
  /** Whether a correction may be asked for. */
  readonly mayAsk: boolean;
  /** Where it stands, in words; nothing before it was sent. */
  readonly told: string;
}

/** Where a form stands. */
export function findSituation(app: MonitoringApp, key: ChainKey): Situation {
  const derived = app.ledger.view.states.get(chainId(key));
  const status = derived?.status ?? 'nada';
  const corrects = derived?.state?.version.corrects === true;
  const told = tell(app, key, status);
  switch (status) {
    case 'nada':
    case 'eliminada':
      return { status, send: 'enviar', mayAsk: false, told };
    case 'enviada':
    case 'observada':
      return { status, send: corrects ? 'corregir' : 'enviar', mayAsk: false, told };
    case 'correccion-autorizada':
      return { status, send: 'corregir', mayAsk: false, told };
    case 'recibida':
    case 'aprobada':
    case 'caida':
      return { status, send: undefined, mayAsk: true, told };
    default:
      return { status, send: undefined, mayAsk: false, told };
  }
}

function tell(app: MonitoringApp, key: ChainKey, status: UnitStatus): string {
  const { view } = app.ledger;
  switch (status) {
    case 'nada':
      return '';
    case 'enviada':
      return t.sent;
    case 'observada': {
      const comment = findComment(view, key);
      return t.observed(comment ? nameAuthor(view.registry, comment.author) : '', comment?.text ?? '…');
    }
    case 'recibida':
      return t.received;
    case 'aprobada':
      return t.approved;
    case 'caida':
      return t.fallen;
    case 'correccion-pedida':
      return t.asked(nameMissingPermit(app, key));
    case 'correccion-autorizada':
      return t.authorised;
    case 'eliminada':
      return t.deleted;
    case 'conflicto':
      return t.conflict;
  }
}

/** The role whose permit comes next. */
function nameMissingPermit({ config, ledger }: MonitoringApp, key: ChainKey): string {
  const given = ledger.view.states.get(chainId(key))?.state?.request?.permits.length ?? 0;
  const form = config.forms.find(({ id }) => id === key.form);
  return nameRole(config, form?.permissions.authoriseCorrection[given] ?? '');
}
