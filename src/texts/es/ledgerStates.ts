/** What the form of a unit is in, for people. */
export const ledgerStates = {
  nada: 'sin enviar',
  enviada: 'enviada',
  recibida: 'recibida',
  observada: 'observada',
  aprobada: 'aprobada',
  caida: 'aprobación caída',
  'correccion-pedida': 'corrección pedida',
  'correccion-autorizada': 'corrección autorizada',
  eliminada: 'eliminada',
  conflicto: 'en conflicto',
};
