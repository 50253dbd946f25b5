import type { PurchaseSetting } from './setting.ts';

/** What each firm is to put in, in cents: as it was ordered, else by the offer that is chosen. */
export const listParts = ({
  order,
  chosen,
}: PurchaseSetting): readonly { readonly firmId: string; readonly pays: number }[] =>
  order
    ? order.lines.map(({ firmId, pays }) => ({ firmId, pays }))
    : (chosen?.shares ?? []).map(({ need, pays }) => ({ firmId: need.firm.id, pays }));
