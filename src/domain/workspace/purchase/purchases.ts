/** Purchases as they are kept: what is bought, what each firm needs, and what suppliers offer. */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { toCents } from '../money.ts';
import { listFirms, type Firm } from '../network.ts';
import {
  BASES,
  CHARGES,
  MEETS,
  needPathOf,
  offerPathOf,
  purchasePathOf,
  SPLITS,
  type Basis,
  type Charge,
  type Meets,
  type PurchaseSplit,
} from './fields.ts';
import { toHundredths } from './quantities.ts';

/** A purchase. Texts and days are empty where nothing was said. */
export interface Purchase {
  readonly id: string;
  readonly isInvented: boolean;
  readonly what: string;
  readonly unit: string;
  readonly standard: string;
  readonly tolerance: string;
  readonly sample: string;
  readonly place: string;
  readonly currency: string;
  readonly split: PurchaseSplit;
  /** The purchase that it follows. */
  readonly from: string;
  readonly isClosed: boolean;
  readonly closedOn: string;
  readonly learned: string;
  readonly chosenId: string;
}

/** What a firm needs. Quantities are hundredths of a unit, prices cents. */
export interface Need {
  readonly firm: Firm;
  /** Whether it said that it does not take part. */
  readonly isOut: boolean;
  /** For one time, or one month. */
  readonly each: number | undefined;
  readonly months: number;
  /** What it asks for in all; nothing where it is out. */
  readonly asked: number;
  /** What it pays today for a unit. */
  readonly price: number | undefined;
  readonly priceOn: string;
  readonly place: string;
}

/** What an offer charges beside the goods: cents, or hundredths of one per cent. */
export interface ChargeTerms {
  readonly amount: number;
  readonly by: Basis;
}

/** A price from a quantity on. */
export interface PriceStep {
  readonly id: string;
  /** Hundredths of a unit. */
  readonly from: number;
  /** Cents of a unit. */
  readonly price: number;
}

/** An offer of a supplier. */
export interface Offer {
  readonly id: string;
  readonly supplier: string;
  readonly contact: string;
  /** Ids of the rows of further prices, also of those that are not whole yet. */
  readonly stepIds: readonly string[];
  /** Its prices, from the smallest quantity on; of one quantity there is one, the last that was written. */
  readonly prices: readonly PriceStep[];
  /** Hundredths of a unit. */
  readonly minimum: number;
  readonly validUntil: string;
  readonly deliveryDays: number | undefined;
  readonly payTerms: string;
  readonly meets: Meets | undefined;
  readonly meetsWhy: string;
  readonly note: string;
  readonly charges: Readonly<Record<Charge, ChargeTerms>>;
}

const oneOf = <T extends string>(of: readonly T[], value: unknown): T | undefined => of.find((one) => one === value);

/** A purchase, as it is kept. */
export function readPurchase(cells: Cells, id: string): Purchase {
  const text = (field: string) => textOf(cells, purchasePathOf(id, field));
  const isSet = (field: string) => valueOf(cells, purchasePathOf(id, field)) === true;
  return {
    id,
    isInvented: isSet('invented'),
    what: text('what'),
    unit: text('unit'),
    standard: text('standard'),
    tolerance: text('tolerance'),
    sample: text('sample'),
    place: text('place'),
    currency: text('currency'),
    split: oneOf(SPLITS, text('split')) ?? 'by-quantity',
    from: text('from'),
    isClosed: isSet('closed'),
    closedOn: text('closed-on'),
    learned: text('learned'),
    chosenId: text('chosen-offer'),
  };
}

/** The purchases, in the order in which they were begun. */
export const listPurchases = (cells: Cells): readonly Purchase[] =>
  listRows(cells, 'purchase').map((id) => readPurchase(cells, id));

/** What each firm needs, in the order of the firms. */
export const listNeeds = (cells: Cells, purchaseId: string): readonly Need[] =>
  listFirms(cells).map((firm) => {
    const path = (field: string) => needPathOf(purchaseId, firm.id, field);
    const quantity = numberOf(cells, path('quantity'));
    const price = numberOf(cells, path('price'));
    const each = quantity === undefined ? undefined : toHundredths(quantity);
    const months = numberOf(cells, path('months')) ?? 1;
    const isOut = valueOf(cells, path('out')) === true;
    return {
      firm,
      isOut,
      each,
      months,
      asked: isOut ? 0 : (each ?? 0) * months,
      price: price === undefined ? undefined : toCents(price),
      priceOn: textOf(cells, path('price-on')),
      place: textOf(cells, path('place')),
    };
  });

/** The firms that buy: those that did not say no, and ask for something. */
export const listTakers = (needs: readonly Need[]): readonly Need[] => needs.filter(({ asked }) => asked > 0);

function readPrices(cells: Cells, purchaseId: string, offerId: string, stepIds: readonly string[]) {
  const path = (...rest: readonly string[]) => offerPathOf(purchaseId, offerId, ...rest);
  const base = numberOf(cells, path('price'));
  const steps = stepIds.flatMap((id): readonly PriceStep[] => {
    const from = numberOf(cells, path('step', id, 'at-least'));
    const price = numberOf(cells, path('step', id, 'price'));
    return from === undefined || price === undefined ? [] : [{ id, from: toHundredths(from), price: toCents(price) }];
  });
  const all = [...(base === undefined ? [] : [{ id: '', from: 0, price: toCents(base) }]), ...steps];
  return [...new Map(all.map((step) => [step.from, step])).values()].sort((a, b) => a.from - b.from);
}

/** An offer, as it is kept. */
export function readOffer(cells: Cells, purchaseId: string, id: string): Offer {
  const path = (...rest: readonly string[]) => offerPathOf(purchaseId, id, ...rest);
  const text = (field: string) => textOf(cells, path(field));
  const stepIds = listRows(cells, path('step'));
  return {
    id,
    supplier: text('supplier'),
    contact: text('contact'),
    stepIds,
    prices: readPrices(cells, purchaseId, id, stepIds),
    minimum: toHundredths(numberOf(cells, path('minimum')) ?? 0),
    validUntil: text('valid-until'),
    deliveryDays: numberOf(cells, path('delivery-days')),
    payTerms: text('pay-terms'),
    meets: oneOf(MEETS, text('meets')),
    meetsWhy: text('meets-why'),
    note: text('note'),
    charges: Object.fromEntries(
      CHARGES.map((charge) => [
        charge,
        {
          // Two decimals: cents of an amount, and hundredths of a percentage.
          amount: toCents(numberOf(cells, path(`charge-${charge}`)) ?? 0),
          by: oneOf(BASES, text(`charge-${charge}-by`)) ?? 'fixed-sum',
        },
      ]),
    ) as unknown as Record<Charge, ChargeTerms>,
  };
}

/** The offers of a purchase, in the order in which they were written. */
export const listOffers = (cells: Cells, purchaseId: string): readonly Offer[] =>
  listRows(cells, purchasePathOf(purchaseId, 'offer')).map((id) => readOffer(cells, purchaseId, id));
