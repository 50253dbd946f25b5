import type { Texts } from '../es/index.ts';

export const ledgerStates: Texts['ledgerStates'] = {
  nada: 'not sent',
  enviada: 'sent',
  recibida: 'received',
  observada: 'sent back',
  aprobada: 'approved',
  caida: 'approval fallen',
  'correccion-pedida': 'correction asked for',
  'correccion-autorizada': 'correction authorised',
  eliminada: 'deleted',
  conflicto: 'in conflict',
};
