/** Parts of the address within the ledger. */
export const WAYS = {
  cost: 'gasto',
  payment: 'pago',
  receipt: 'recibo',
  firm: 'empresa',
  commitment: 'compromiso',
  ledger: 'cuenta',
  payable: 'que-se-paga',
} as const;
