/** The comparison as tables from which a spreadsheet works all of it out again. */
import { CHARGES, type Basis } from '#domain/workspace/purchase/fields.ts';
import { valueAt } from '#domain/workspace/purchase/quantities.ts';
import { weightsOf, type OfferView } from '#domain/workspace/purchase/shares.ts';
import { nameRange, type ReportCell, type ReportTable } from '#domain/workspace/report.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import {
  amountCell,
  dayCell,
  percentOfCell,
  productOf,
  quantityCell,
  sumOfColumn,
  wholeOf,
  type Formula,
} from './reportCells.ts';
import type { PurchaseSetting } from './setting.ts';
import { nameOffer, tellFirm, tellObstacle } from './tell.ts';

const t = workspacePurchase.report;

/** Names of the tables. */
const [OFFERS, TERMS, PRICES, NEEDS, SHARES, RESTS] = [
  'offers',
  'terms',
  'prices',
  'needs',
  'shares',
  'rests',
] as const;
/** Columns of the needs. */
const NEED = { each: 1, months: 2, asked: 3, price: 4, alone: 5 } as const;
/** Columns of the offers. */
const OFFER = { price: 1, goods: 2, charge: 3, total: 3 + CHARGES.length } as const;
/** Columns of the shares, and of what is left of a cent. */
const SHARE = { asked: 1, goods: 2, shared: 3, tax: 4, pays: 5, alone: 6, saving: 7 } as const;
const REST = { weight: 1, goods: 2, shared: 3, tax: 4 } as const;
/** First column of the charges among the terms. */
const FIRST_CHARGE = 1;
/** Most prices of an offer that stand in a formula: spreadsheets nest no deeper. */
const MOST_NESTED = 60;
/** Decimals of a cent to which a spreadsheet works. */
const FINE = 6;

/** What each firm asks for, and what it would pay alone. */
export function tableNeeds({ cells, takers, quantity }: PurchaseSetting): ReportTable {
  const count = takers.length;
  const cell =
    (row: number, column: number): Formula =>
    (name) =>
      name(NEEDS, row, column);
  return {
    kind: 'table',
    id: NEEDS,
    title: t.needs,
    columns: [
      { label: t.firm, width: 2 },
      { label: t.each, isNumber: true },
      { label: t.months, isNumber: true },
      { label: t.asked, isNumber: true },
      { label: t.priceToday, isNumber: true },
      { label: t.alone, isNumber: true },
      { label: t.priceOn, width: 1.3 },
    ],
    rows: [
      ...takers.map(({ firm, each, months, asked, price, priceOn }, row): ReportCell[] => [
        tellFirm(cells, firm.id),
        quantityCell(each ?? 0),
        { value: months, decimals: 0 },
        quantityCell(asked, (name) => `ROUND(${cell(row, NEED.each)(name)}*${cell(row, NEED.months)(name)},2)`),
        amountCell(price),
        amountCell(price === undefined ? undefined : valueAt(asked, price), (name) =>
          productOf(cell(row, NEED.asked)(name), cell(row, NEED.price)(name)),
        ),
        dayCell(priceOn),
      ]),
      [
        t.total,
        null,
        null,
        quantityCell(quantity, sumOfColumn(NEEDS, NEED.asked, count)),
        null,
        amountCell(
          takers.reduce((sum, { asked, price }) => sum + (price === undefined ? 0 : valueAt(asked, price)), 0),
          sumOfColumn(NEEDS, NEED.alone, count),
        ),
        null,
      ],
    ],
    hasTotal: true,
  };
}

/** What each offer asks beside its prices. */
export function tableTerms(setting: PurchaseSetting): ReportTable {
  const { views } = setting;
  const suffix: Readonly<Record<Basis, string>> = { 'fixed-sum': '', 'per-unit': t.perUnit, 'of-price': ' %' };
  return {
    kind: 'table',
    id: TERMS,
    title: t.terms,
    columns: [
      { label: t.offer, width: 2 },
      ...CHARGES.map((charge) => ({ label: t.charges[charge], isNumber: true })),
      { label: t.minimum, isNumber: true },
      { label: t.validUntil, width: 1.3 },
      { label: t.deliveryDays, isNumber: true },
      { label: t.payTerms, width: 2 },
      { label: t.standard, width: 1.5 },
    ],
    rows: views.map(({ offer }): ReportCell[] => [
      nameOffer(setting, offer),
      ...CHARGES.map((charge): ReportCell => {
        const { amount, by } = offer.charges[charge];
        return { value: amount / 100, decimals: 2, suffix: amount === 0 ? '' : suffix[by] };
      }),
      quantityCell(offer.minimum),
      dayCell(offer.validUntil),
      offer.deliveryDays === undefined ? null : { value: offer.deliveryDays, decimals: 0 },
      offer.payTerms,
      offer.meets ? workspacePurchase.offer.meetsOf[offer.meets] : workspacePurchase.offer.meetsUnknown,
    ]),
  };
}

/** The first row of each offer in the table of prices. */
function firstRows(views: readonly OfferView[]): readonly number[] {
  let row = 0;
  return views.map(({ offer }) => (row += offer.prices.length) - offer.prices.length);
}

/** All prices, by the quantity from which they count. */
export function tablePrices(setting: PurchaseSetting): ReportTable {
  return {
    kind: 'table',
    id: PRICES,
    title: t.prices,
    columns: [
      { label: t.offer, width: 2 },
      { label: t.from, isNumber: true },
      { label: t.price, isNumber: true },
    ],
    rows: setting.views.flatMap(({ offer }) =>
      offer.prices.map(({ from, price }): ReportCell[] => [
        nameOffer(setting, offer),
        quantityCell(from),
        amountCell(price),
      ]),
    ),
  };
}

/** The total cost of each offer, one beside the other. */
export function tableOffers(setting: PurchaseSetting): ReportTable {
  const { views, takers } = setting;
  const starts = firstRows(views);
  const all: Formula = (name) => name(NEEDS, takers.length, NEED.asked);
  const priceOf = (view: OfferView, place: number): Formula | undefined => {
    const { prices } = view.offer;
    const start = starts[place] ?? 0;
    if (prices.length > MOST_NESTED) return undefined;
    return (name) =>
      prices.reduce(
        (rest, _, step) =>
          `IF(${all(name)}>=${name(PRICES, start + step, 1)},${name(PRICES, start + step, 2)},${rest})`,
        '0',
      );
  };
  return {
    kind: 'table',
    id: OFFERS,
    title: t.offers,
    columns: [
      { label: t.offer, width: 2 },
      { label: t.price, isNumber: true },
      { label: t.goods, isNumber: true },
      ...CHARGES.map((charge) => ({ label: t.charges[charge], isNumber: true })),
      { label: t.total, isNumber: true },
      { label: t.applies, width: 3 },
    ],
    rows: views.map((view, row): ReportCell[] => {
      const { offer, cost, obstacles } = view;
      const own =
        (column: number): Formula =>
        (name) =>
          name(OFFERS, row, column);
      return [
        nameOffer(setting, offer),
        amountCell(cost?.price, priceOf(view, row)),
        amountCell(cost?.goods, (name) => productOf(all(name), own(OFFER.price)(name))),
        ...CHARGES.map((charge, place) =>
          amountCell(cost?.charges[charge], (name) => {
            const said = name(TERMS, row, FIRST_CHARGE + place);
            const { by } = offer.charges[charge];
            if (by === 'fixed-sum') return said;
            return by === 'per-unit' ? productOf(all(name), said) : percentOfCell(own(OFFER.goods)(name), said);
          }),
        ),
        amountCell(cost?.total, (name) => {
          const range = nameRange((table, _, column) => name(table, row, column), OFFERS, OFFER.goods, 0, 0);
          const end = name(OFFERS, row, OFFER.total - 1);
          return `ROUND(SUM(${range.split(':')[0]}:${end.slice(end.lastIndexOf('!') + 1)}),2)`;
        }),
        obstacles.length ? obstacles.map((one) => tellObstacle(one, setting)).join(' ') : t.yes,
      ];
    }),
  };
}

/** What is shared out of an offer, and by what. */
const PARTS = ['goods', 'shared', 'tax'] as const;
type Part = (typeof PARTS)[number];

/** The shares of an offer: each part in whole cents, by what is left of a cent. */
export function tableShares(setting: PurchaseSetting, view: OfferView): ReportTable {
  const { cells, takers, quantity, views } = setting;
  const { cost, shares, saving } = view;
  const [count, last] = [takers.length, takers.length - 1];
  const offerRow = views.indexOf(view);
  const part =
    (row: number, one: Part): Formula =>
    (name) => {
      const ranks = nameRange(name, RESTS, REST[one], 0, last);
      const rest = name(RESTS, row, REST[one]);
      const place = `COUNTIF(${ranks},">"&${rest})+COUNTIF(${nameRange(name, RESTS, REST[one], 0, row)},${rest})`;
      return `(INT(${exactOf(row, one, count, offerRow)(name)})+IF(${place}<=ROUND(SUM(${ranks}),0),1,0))/100`;
    };
  const own =
    (row: number, column: number): Formula =>
    (name) =>
      name(SHARES, row, column);
  return {
    kind: 'table',
    id: SHARES,
    title: t.shares,
    columns: [
      { label: t.firm, width: 2 },
      { label: t.asked, isNumber: true },
      { label: t.goods, isNumber: true },
      { label: t.shared, isNumber: true },
      { label: t.charges.tax, isNumber: true },
      { label: t.pays, isNumber: true },
      { label: t.alone, isNumber: true },
      { label: t.saving, isNumber: true },
    ],
    rows: [
      ...shares.map((share, row): ReportCell[] => [
        tellFirm(cells, share.need.firm.id),
        quantityCell(share.need.asked, (name) => name(NEEDS, row, NEED.asked)),
        ...PARTS.map((one) => amountCell(share[one], part(row, one))),
        amountCell(
          share.pays,
          (name) =>
            `ROUND(${[SHARE.goods, SHARE.shared, SHARE.tax].map((column) => own(row, column)(name)).join('+')},2)`,
        ),
        amountCell(share.alone, (name) => name(NEEDS, row, NEED.alone)),
        amountCell(share.saving, (name) => `ROUND(${own(row, SHARE.alone)(name)}-${own(row, SHARE.pays)(name)},2)`),
      ]),
      [
        t.total,
        quantityCell(quantity, sumOfColumn(SHARES, SHARE.asked, count)),
        ...PARTS.map((one) => amountCell(cost?.[one], sumOfColumn(SHARES, SHARE[one], count))),
        amountCell(cost?.total, sumOfColumn(SHARES, SHARE.pays, count)),
        amountCell(saving.alone, sumOfColumn(SHARES, SHARE.alone, count)),
        amountCell(saving.saving, sumOfColumn(SHARES, SHARE.saving, count)),
      ],
    ],
    hasTotal: true,
    note: t.sharesNote,
  };
}

/** The cents of a firm before they are made whole, as a spreadsheet works them out. */
const exactOf =
  (row: number, part: Part, count: number, offerRow: number): Formula =>
  (name) => {
    const offer = (column: number) => name(OFFERS, offerRow, column);
    const tax = OFFER.charge + CHARGES.indexOf('tax');
    const sums: Readonly<Record<Part, string>> = {
      goods: offer(OFFER.goods),
      tax: offer(tax),
      shared: `(${CHARGES.flatMap((charge, place) => (charge === 'tax' ? [] : [offer(OFFER.charge + place)])).join('+')})`,
    };
    const [table, column] = part === 'shared' ? ([RESTS, REST.weight] as const) : ([NEEDS, NEED.asked] as const);
    const weights = nameRange(name, table, column, 0, count - 1);
    return `ROUND(${wholeOf(sums[part])}*${name(table, row, column)}/SUM(${weights}),${FINE})`;
  };

/** What is left of a cent of each firm, to the decimals that are shown. */
function restOf(total: number, weight: bigint, all: bigint): number {
  if (all === 0n) return 0;
  const fine = 10n ** BigInt(FINE);
  const exact = (2n * BigInt(total) * weight * fine + all) / (2n * all);
  return Number(exact % fine) / Number(fine);
}

/** By what the odd cents go: what is left of a cent of each part. */
export function tableRests({ cells, takers, purchase, views }: PurchaseSetting, view: OfferView): ReportTable {
  const { cost } = view;
  const { split } = purchase;
  const [offerRow, count] = [views.indexOf(view), takers.length];
  const weights = weightsOf(takers, split, cost?.price ?? 0);
  const quantities = takers.map(({ asked }) => BigInt(asked));
  const hasValue = takers.some(({ price }) => (price ?? cost?.price ?? 0) > 0);
  const isByValue = split === 'by-value' && hasValue;
  const sum = (list: readonly bigint[]) => list.reduce((all, one) => all + one, 0n);
  const weightCell = (row: number): ReportCell => {
    const weight = weights[row] ?? 0n;
    const asked: Formula = (name) => name(NEEDS, row, NEED.asked);
    if (split === 'even-parts') return { value: 1, decimals: 2 };
    if (!isByValue) return quantityCell(Number(weight), asked);
    const known = takers[row]?.price !== undefined;
    const price: Formula = (name) => (known ? name(NEEDS, row, NEED.price) : name(OFFERS, offerRow, OFFER.price));
    // Hundredths of a unit times cents.
    return {
      value: Number(weight) / 10_000,
      decimals: 4,
      formula: (name) => `ROUND(${wholeOf(asked(name))}*${wholeOf(price(name))},0)/10000`,
    };
  };
  return {
    kind: 'table',
    id: RESTS,
    title: t.rests,
    columns: [
      { label: t.firm, width: 2 },
      { label: t.weight, isNumber: true },
      { label: t.goods, isNumber: true },
      { label: t.shared, isNumber: true },
      { label: t.charges.tax, isNumber: true },
    ],
    rows: takers.map(({ firm }, row): ReportCell[] => [
      tellFirm(cells, firm.id),
      weightCell(row),
      ...PARTS.map((one): ReportCell => {
        const own = one === 'shared' ? weights : quantities;
        const exact = exactOf(row, one, count, offerRow);
        return {
          value: restOf(cost?.[one] ?? 0, own[row] ?? 0n, sum(own)),
          decimals: FINE,
          formula: (name) => `ROUND(${exact(name)}-INT(${exact(name)}),${FINE})`,
        };
      }),
    ]),
    note: t.restsNote,
  };
}
