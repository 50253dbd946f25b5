import { textOf } from '#domain/workspace/cells.ts';
import { listWithout, type OfferView } from '#domain/workspace/purchase/shares.ts';
import type { Report, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { tableNeeds, tableOffers, tablePrices, tableRests, tableShares, tableTerms } from './compareTables.ts';
import { amountCell, quantityCell } from './reportCells.ts';
import type { PurchaseSetting } from './setting.ts';
import { nameOffer, namePurchase, tellDearer, tellFirm, tellObstacle, tellOffer } from './tell.ts';

const t = workspacePurchase.report;
const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });

/** What stands at the head of every document of a purchase. */
export const headOf = ({ cells, purchase, format, today }: PurchaseSetting): Report['about'] => [
  [t.network, textOf(cells, 'network/name')],
  [t.what, namePurchase(purchase)],
  [t.unit, purchase.unit],
  [t.currency, purchase.currency],
  [t.date, format.date(today)],
];

/** That the figures are invented, where they are. */
export const listInvented = ({ purchase }: PurchaseSetting): readonly ReportBlock[] =>
  purchase.isInvented ? [say(workspacePurchase.invented)] : [];

/** The quality that all accept. */
export const listStandard = ({ purchase }: PurchaseSetting): readonly ReportBlock[] => {
  const { standard, tolerance } = purchase;
  return [...(standard ? [say(t.standardIs(standard))] : []), ...(tolerance ? [say(t.toleranceIs(tolerance))] : [])];
};

/** What changes when one of the firms leaves. */
export function tableWithout(setting: PurchaseSetting, view: OfferView): ReportTable | undefined {
  const { cells, takers, purchase, today } = setting;
  const all = listWithout(view, takers, purchase.split, today);
  if (!all.length) return undefined;
  return {
    kind: 'table',
    id: 'without',
    title: t.without,
    columns: [
      { label: t.leaves, width: 2 },
      { label: t.rest, isNumber: true },
      { label: t.price, isNumber: true },
      { label: t.total, isNumber: true },
      { label: t.extra, isNumber: true },
      { label: t.becomes, width: 3 },
    ],
    rows: all.map((one): ReportCell[] => [
      tellFirm(cells, one.need.firm.id),
      quantityCell(one.quantity),
      amountCell(one.price),
      amountCell(one.total),
      amountCell(one.extra),
      [
        ...(one.losesStep && one.price !== undefined ? [t.losesStep] : []),
        ...one.obstacles.map((obstacle) => tellObstacle(obstacle, setting)),
      ].join(' ') || t.nothingElse,
    ]),
    note: t.withoutNote,
  };
}

/** What the chosen offer comes to, in sentences. */
export function tellResult(setting: PurchaseSetting): readonly string[] {
  const { chosen, best, takers, views } = setting;
  const { result } = workspacePurchase;
  if (!takers.length) return [result.nobody];
  if (!views.length) return [result.noOffers];
  if (!chosen?.cost) return [result.noneApplies];
  const name = nameOffer(setting, chosen.offer);
  return [
    chosen === best ? result.best(name) : result.chosen(name),
    ...(best && best !== chosen && best.cost && best.cost.total < chosen.cost.total
      ? [result.cheaper(nameOffer(setting, best.offer), setting.money(chosen.cost.total - best.cost.total))]
      : []),
    ...tellOffer(chosen, setting),
    ...tellDearer(chosen, setting),
  ];
}

/** The comparison of the offers, with what each firm pays and saves. */
export function buildCompareReport(setting: PurchaseSetting): Report {
  const { views, takers, chosen, needs, cells, format, purchase } = setting;
  const without = chosen?.cost && tableWithout(setting, chosen);
  const out = needs.filter(({ isOut }) => isOut).map(({ firm }) => tellFirm(cells, firm.id));
  return {
    ...setting.frame,
    title: t.compareTitle(namePurchase(purchase)),
    about: headOf(setting),
    blocks: [
      ...listInvented(setting),
      ...tellResult(setting).map(say),
      ...listStandard(setting),
      ...(views.length && takers.length ? [heading(t.offers), tableOffers(setting)] : []),
      ...(chosen?.cost
        ? [
            heading(t.sharesOf(nameOffer(setting, chosen.offer))),
            say(t.splitSays(workspacePurchase.splits[purchase.split])),
            tableShares(setting, chosen),
          ]
        : []),
      ...(without ? [heading(t.without), without] : []),
      ...(takers.length ? [heading(t.needs), tableNeeds(setting)] : []),
      ...(out.length ? [say(t.areOut(format.list(out)))] : []),
      ...(views.length ? [heading(t.terms), tableTerms(setting)] : []),
      ...(views.some(({ offer }) => offer.prices.length) ? [heading(t.prices), tablePrices(setting)] : []),
      ...(chosen?.cost ? [heading(t.rests), tableRests(setting, chosen)] : []),
      say(t.breakEvenNote),
    ],
  };
}
