/** How purchases, offers and what they come to are told. */
import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { findBreakEven } from '#domain/workspace/purchase/breakEven.ts';
import { findNextStep, type Obstacle } from '#domain/workspace/purchase/offers.ts';
import type { Offer, Purchase } from '#domain/workspace/purchase/purchases.ts';
import { grainOf } from '#domain/workspace/purchase/quantities.ts';
import type { OfferView, Saving } from '#domain/workspace/purchase/shares.ts';
import { workspacePurchase as t } from '#words/workspacePurchase.ts';
import { nameFirm } from '../nameFirm.ts';
import type { PurchaseSetting } from './setting.ts';

/** The name of a purchase. */
export const namePurchase = ({ what }: Pick<Purchase, 'what'>): string => what || t.unnamed;

/** The name of an offer: its supplier, or its place among all. */
export const nameOffer = ({ views }: Pick<PurchaseSetting, 'views'>, { id, supplier }: Offer): string =>
  supplier || t.offer.unnamed(views.findIndex(({ offer }) => offer.id === id) + 1);

/** The name of a firm, also of one that was taken out. */
export function tellFirm(cells: Cells, firmId: string): string {
  const firm = listFirms(cells).find(({ id }) => id === firmId);
  return firm ? nameFirm(cells, firm) : t.goneFirm(textOf(cells, `firm/${firmId}/name`) || t.unnamedFirm);
}

/** Why an offer cannot be taken, in words. */
export function tellObstacle(obstacle: Obstacle, { format, amount }: PurchaseSetting): string {
  const { obstacles } = t;
  switch (obstacle.kind) {
    case 'under-minimum':
      return obstacles.underMinimum(amount(obstacle.minimum), amount(obstacle.asked));
    case 'expired':
      return obstacles.expired(format.date(obstacle.on));
    case 'fails-standard':
      return obstacle.why ? obstacles.failsWhy(obstacle.why) : obstacles.fails;
    case 'too-large':
      return obstacles.tooLarge;
    case 'no-price':
      return obstacles.noPrice;
  }
}

/** What the firms save together, or that they do not. */
export function tellSaving({ alone, saving, unknown }: Saving, { money, takers }: PurchaseSetting): readonly string[] {
  const { result } = t;
  if (unknown === takers.length) return [result.allUnknown];
  return [
    saving > 0
      ? result.saves(money(saving), money(alone))
      : saving < 0
        ? result.losesAll(money(-saving), money(alone))
        : result.even(money(alone)),
    ...(unknown > 0 ? [result.unknown(unknown)] : []),
  ];
}

/** Which firms the joint purchase costs more. */
export const tellDearer = ({ shares }: OfferView, { cells, money }: PurchaseSetting): readonly string[] =>
  shares.flatMap(({ need, saving }) =>
    saving !== undefined && saving < 0 ? [t.result.dearer(tellFirm(cells, need.firm.id), money(-saving))] : [],
  );

/** What an offer comes to: its price, its total, what is saved, the next price, and from when on it saves. */
export function tellOffer(view: OfferView, setting: PurchaseSetting): readonly string[] {
  const { offer, cost, saving } = view;
  const { money, amount, quantity, takers } = setting;
  const { result } = t;
  if (!cost) return [];
  const next = findNextStep(offer, quantity);
  const grain = grainOf(takers.map(({ asked }) => asked));
  const from = findBreakEven(offer, takers, grain);
  return [
    result.costs(amount(quantity), money(cost.price), money(cost.total)),
    ...tellSaving(saving, setting),
    ...(next
      ? [
          next.total <= cost.total
            ? result.nextCheaper(amount(next.missing), money(next.price), money(next.total))
            : result.next(amount(next.missing), money(next.price)),
        ]
      : []),
    ...(saving.unknown === takers.length
      ? []
      : from === undefined
        ? [result.neverSaves]
        : [from > grain ? result.savesFrom(amount(from), amount(from - grain)) : result.savesAlways(amount(from))]),
  ];
}
