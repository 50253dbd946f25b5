import { linkTo, PARTS } from '../route.ts';

/** Parts of the address within a purchase. */
export const WAYS = {
  data: 'datos',
  needs: 'empresas',
  offers: 'ofertas',
  compare: 'comparacion',
  money: 'pagos',
  order: 'pedido',
  arrival: 'llegada',
  closing: 'cierre',
  offer: 'oferta',
  firm: 'hoja',
} as const;

/** The pages of a purchase, in their order. */
export const PAGES = ['data', 'needs', 'offers', 'compare', 'money', 'order', 'arrival', 'closing'] as const;
export type PurchasePage = (typeof PAGES)[number];

/** The address of a part of a purchase. */
export const linkToPurchase = (purchaseId: string, way: keyof typeof WAYS, ...rest: readonly string[]): string =>
  linkTo(PARTS.purchase, purchaseId, WAYS[way], ...rest);
