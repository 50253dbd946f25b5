import { useMemo } from 'react';
import type { Cells } from '#domain/workspace/cells.ts';
import {
  listArrivals,
  listCollected,
  listSpending,
  outcomeOf,
  type Arrival,
  type Collected,
  type Outcome,
  type Spending,
} from '#domain/workspace/purchase/accounts.ts';
import { findOrder, listAllOrders, type Order } from '#domain/workspace/purchase/orders.ts';
import { listNeeds, listOffers, listTakers, type Need, type Purchase } from '#domain/workspace/purchase/purchases.ts';
import { sumOf } from '#domain/workspace/purchase/quantities.ts';
import { findBest, viewOffer, type OfferView } from '#domain/workspace/purchase/shares.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';
import { moneyOf, quantityOf } from './amounts.ts';

/** What the pages and the reports of a purchase are made of. */
export interface PurchaseSetting {
  readonly cells: Cells;
  readonly purchase: Purchase;
  readonly needs: readonly Need[];
  /** The firms that buy. */
  readonly takers: readonly Need[];
  /** What they ask for together, in hundredths of a unit. */
  readonly quantity: number;
  readonly views: readonly OfferView[];
  /** The cheapest offer that can be taken. */
  readonly best: OfferView | undefined;
  /** The offer that was chosen; the cheapest one until somebody chooses. */
  readonly chosen: OfferView | undefined;
  /** Orders of the whole network, of which the numbers follow each other. */
  readonly allOrders: readonly Order[];
  readonly orders: readonly Order[];
  /** The order that counts. */
  readonly order: Order | undefined;
  readonly collected: readonly Collected[];
  readonly spending: readonly Spending[];
  readonly arrivals: readonly Arrival[];
  /** What came of the order. */
  readonly outcome: Outcome | undefined;
  readonly format: Formats;
  /** Writes cents as money of the purchase. */
  readonly money: (cents: number) => string;
  /** Writes hundredths of a unit with their unit. */
  readonly amount: (hundredths: number) => string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** What every page of a purchase is given. */
export interface PurchaseProps {
  readonly setting: PurchaseSetting;
}

/** Reads a purchase of a workspace. */
export function makePurchaseSetting(
  cells: Cells,
  purchase: Purchase,
  { format, frame }: Pick<PurchaseSetting, 'format' | 'frame'>,
): PurchaseSetting {
  const today = frame.createdOn;
  const needs = listNeeds(cells, purchase.id);
  const takers = listTakers(needs);
  const views = listOffers(cells, purchase.id).map((offer) => viewOffer(offer, takers, purchase.split, today));
  const best = findBest(views);
  const allOrders = listAllOrders(cells);
  const orders = allOrders.filter(({ purchaseId }) => purchaseId === purchase.id);
  const order = findOrder(orders);
  const kept = {
    collected: listCollected(cells, purchase.id),
    spending: listSpending(cells, purchase.id),
    arrivals: listArrivals(cells, purchase.id),
  };
  return {
    cells,
    purchase,
    needs,
    takers,
    quantity: sumOf(takers.map(({ asked }) => asked)),
    views,
    best,
    chosen: views.find(({ offer }) => offer.id === purchase.chosenId) ?? best,
    allOrders,
    orders,
    order,
    ...kept,
    outcome: order && outcomeOf(order, kept),
    format,
    money: moneyOf(purchase, format),
    amount: quantityOf(purchase, format),
    today,
    frame,
  };
}

/** What the pages of a purchase work with. */
export function usePurchase(purchase: Purchase): PurchaseSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () => makePurchaseSetting(cells, purchase, { format: workspace.format, frame: frameOf(workspace) }),
    [cells, purchase, workspace],
  );
}
