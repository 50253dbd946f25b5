import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { headOf, listInvented, listStandard } from './compareReport.ts';
import type { PurchaseSetting } from './setting.ts';
import { nameOffer, namePurchase, tellFirm } from './tell.ts';

const t = workspacePurchase.firmSheet;
const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** What a firm asked for, pays and saves: as it was ordered, else by the offer that is chosen so far. */
export function buildFirmReport(setting: PurchaseSetting, firmId: string): Report {
  const { cells, order, chosen, money, amount, outcome } = setting;
  const line = order?.lines.find((one) => one.firmId === firmId);
  const share = chosen?.shares.find(({ need }) => need.firm.id === firmId);
  const alone = order ? line?.alone : share?.alone;
  const pays = order ? line?.pays : share?.pays;
  const asked = order ? line?.asked : share?.need.asked;
  const supplier = order ? order.supplier : chosen && nameOffer(setting, chosen.offer);
  const came = outcome?.firms.find((one) => one.firmId === firmId);
  const saves =
    alone === undefined || pays === undefined
      ? t.unknown
      : alone >= pays
        ? t.saves(money(alone - pays), money(alone))
        : t.dearer(money(pays - alone), money(alone));
  return {
    ...setting.frame,
    title: t.title(tellFirm(cells, firmId)),
    about: headOf(setting),
    blocks: [
      ...listInvented(setting),
      ...listStandard(setting),
      ...(asked === undefined || pays === undefined
        ? [say(t.nothing)]
        : [
            say(t.asks(amount(asked), supplier || workspacePurchase.offer.noSupplier)),
            say(t.pays(money(pays))),
            say(saves),
            ...(order ? [] : [say(t.notOrdered)]),
          ]),
      ...(came && (came.received > 0 || came.realPays > 0)
        ? [say(t.received(amount(came.received), money(came.realPays)))]
        : []),
      ...(came && came.collected > 0 ? [say(t.put(money(came.collected)))] : []),
      { kind: 'signatures', names: [tellFirm(cells, firmId)] },
    ],
  };
}

/** Name of the file of a firm's sheet. */
export const nameFirmSheet = ({ purchase, cells }: PurchaseSetting, firmId: string): string =>
  `${t.sheet}-${namePurchase(purchase)}-${tellFirm(cells, firmId)}`;
