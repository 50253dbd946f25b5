/** How the numbers of a project, and what is odd about it, are told. */
import {
  fixedTotalOf,
  findBreakEven,
  findFalls,
  fullCostOf,
  priceFor,
  profitOf,
  shareOf,
  unitsOf,
} from '#domain/workspace/project/business.ts';
import type { Cash } from '#domain/workspace/project/cash.ts';
import type { ProjectFault } from '#domain/workspace/project/faults.ts';
import { monthOf, type Project } from '#domain/workspace/project/projects.ts';
import type { BudgetLine } from '#domain/workspace/project/movements.ts';
import {
  findApprovalChange,
  listNextSteps,
  stateOf,
  type KeyNumbers,
  type StepTaken,
} from '#domain/workspace/project/steps.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceProject as t } from '#words/workspaceProject.ts';
import type { ProjectSetting } from './setting.ts';

/** Hundredths of a percent as a percentage. */
export const tellShare = (hundredths: number, format: Formats): string =>
  format.number(hundredths / 100, hundredths % 100 === 0 ? 0 : 2);

/** The name of a project. */
export const nameProject = ({ name }: Pick<Project, 'name'>): string => name || t.unnamed;

/** What a unit is called. */
export const nameUnit = ({ unit }: Pick<Project, 'unit'>): string => unit || t.unit;

/** Where a project is. */
export function tellState(steps: readonly StepTaken[], format: Formats): string {
  const last = steps.at(-1);
  return last?.on ? t.stateOn(t.states[last.state], format.date(last.on)) : t.states[stateOf(steps)];
}

/** The name of a month of a project: of the calendar where its first day is known. */
export function nameMonth(project: Project, place: number, format: Formats): string {
  if (place === 0) return t.before;
  if (place > project.months) return t.after;
  const month = monthOf(project, place);
  return month === undefined ? t.month(place) : format.date(month);
}

/** The name of a line of the budget. */
export const nameLine = (id: string, budget: readonly BudgetLine[]): string => {
  const common: Readonly<Record<string, string>> = t.accounts.lines;
  const line = budget.find((one) => one.id === id);
  return common[id] ?? (line ? line.what || t.accounts.unnamedLine : t.accounts.goneLine);
};

/** What each unit leaves, what is paid anyway, where nothing is lost, and what is earned. */
export function tellCosts({ project, format, money }: ProjectSetting): readonly string[] {
  const { business, months } = project;
  const { price, variable } = business;
  const words = t.costs;
  if (price === undefined) return [words.noPrice];
  const unit = nameUnit(project);
  const left = price - variable;
  const units = unitsOf(business);
  const even = findBreakEven(business);
  const total = fixedTotalOf(business);
  const profit = profitOf(business) ?? 0;
  const full = fullCostOf(business);
  const span = words.monthsOf(months);
  const parts = [
    ...(total.fixed ? [words.anywayFixed(money(total.fixed))] : []),
    ...(total.used ? [words.anywayUsed(money(total.used))] : []),
    ...(total.interest ? [words.anywayInterest(money(total.interest))] : []),
    ...(total.taxes ? [words.anywayTaxes(money(total.taxes))] : []),
  ];
  const count = (number: number) => format.number(number);
  return [
    ...(variable === 0 ? [words.noCosts] : []),
    left > 0
      ? words.leaves(unit, money(left), money(price), money(variable), tellShare(shareOf(left, price), format))
      : left < 0
        ? words.loses(unit, money(-left), money(price), money(variable))
        : words.even(unit, money(price)),
    total.all > 0 ? words.anyway(money(total.all), span, format.list(parts)) : words.anywayNothing,
    !even.ok
      ? words.noBreakEven
      : even.units === 0
        ? words.breakEvenZero
        : words.breakEven(
            money(total.all),
            money(left),
            count(even.units),
            span,
            count(even.perMonth),
            money(even.salesPerMonth),
          ),
    ...(units === 0
      ? [words.noUnits]
      : [
          profit < 0
            ? words.lossSays(count(units), span, money(-profit))
            : profit === 0
              ? words.noProfit(count(units), span)
              : words.profit(count(units), span, money(profit)),
          ...(full === undefined ? [] : [words.fullCost(money(full), unit)]),
          ...(full !== undefined && full > variable && variable > 0 ? [words.floor(money(variable))] : []),
        ]),
  ];
}

/** The price for the margin that is wished for, with the other way of saying the same margin. */
export function tellWished({ project, format, money }: ProjectSetting): string | undefined {
  const { margin, marginOf, business } = project;
  const full = fullCostOf(business);
  if (margin === undefined) return undefined;
  if (full === undefined) return t.costs.noUnits;
  const price = priceFor(full, margin, marginOf);
  if (price === undefined) return t.faults.marginOver;
  const other =
    marginOf === 'on-price'
      ? full > 0
        ? t.costs.alsoCost(tellShare(shareOf(price - full, full), format))
        : ''
      : t.costs.alsoPrice(tellShare(shareOf(price - full, price), format));
  return t.costs.wishedPrice(tellShare(margin, format), money(price), other).trim();
}

/** The lowest balance first, then what is left at the end and what is still to come. */
export function tellCash({ project, format, money }: Pick<ProjectSetting, 'project' | 'format' | 'money'>, cash: Cash) {
  const { lowest, months, toCollect, toPay, loanLeft } = cash;
  const words = t.cash;
  const month =
    monthOf(project, lowest.place) === undefined
      ? words.theMonth(lowest.place)
      : nameMonth(project, lowest.place, format);
  const amount = money(Math.abs(lowest.closing));
  const end = months.at(-1)?.closing ?? 0;
  return {
    lowest:
      lowest.closing < 0
        ? lowest.place === 0
          ? words.shortBefore(amount)
          : words.short(month, amount)
        : lowest.place === 0
          ? words.tightBefore(amount)
          : words.tight(month, amount),
    rest: [
      end < 0 ? words.endShort(money(-end)) : words.end(money(end)),
      ...(toCollect ? [words.toCollect(money(toCollect))] : []),
      ...(toPay ? [words.toPay(money(toPay))] : []),
      ...(loanLeft ? [words.loanLeft(money(loanLeft))] : []),
    ],
  };
}

/** Whether a scenario loses more than can be borne, of those that lose anything. */
export function tellLosses({ project, scenarios, money }: ProjectSetting): readonly string[] {
  const { loss } = project;
  const losing = scenarios.filter(({ profit = 0 }) => profit < 0);
  if (!losing.length) return [];
  if (loss === undefined) return [t.scenarios.noLoss];
  return losing.map(({ id, profit = 0, isOverLoss }) =>
    (isOverLoss ? t.scenarios.overLoss : t.scenarios.withinLoss)(t.scenarios.names[id], money(-profit), money(loss)),
  );
}

/** How far sales and price can fall. */
export function tellFalls({ project, format, money }: ProjectSetting): readonly string[] {
  const { business } = project;
  if (business.price === undefined || unitsOf(business) === 0) return [];
  const { units, price } = findFalls(business);
  const words = t.scenarios;
  // Where units leave nothing and nothing else is paid, there is no fall, and no loss either.
  const none = (told: string) => ((profitOf(business) ?? 0) < 0 ? [told] : []);
  return [
    ...(units
      ? [words.unitsFall(format.number(units.fall), tellShare(units.share, format), format.number(units.least))]
      : none(words.unitsNone)),
    ...(price
      ? [words.priceFall(money(price.fall), tellShare(price.share, format), money(price.least))]
      : none(words.priceNone)),
    words.stays,
  ];
}

/** How a project differs from what was approved; nothing where it does not. */
export function tellChange({ project, steps, format, money }: ProjectSetting): readonly string[] {
  const change = findApprovalChange(project, steps);
  if (!change) return [];
  const { approval, was, is } = change;
  const words = t.decisions;
  const tell = (key: keyof KeyNumbers, value: number | undefined) =>
    value === undefined ? words.nothing : key === 'units' ? format.number(value) : money(value);
  const keys = Object.keys(words.numbers) as (keyof KeyNumbers)[];
  const lines = keys
    .filter((key) => was[key] !== is[key])
    .map((key) => words.changedLine(words.numbers[key], tell(key, was[key]), tell(key, is[key])));
  const head = listNextSteps(stateOf(steps)).includes('presented') ? words.changed : words.changedClosed;
  return [head(format.date(approval.on)), ...(lines.length ? lines : [words.changedTexts])];
}

/** What is odd about a project, in words. */
export function tellProjectFault(fault: ProjectFault, { format, money, project }: ProjectSetting): string {
  const { faults } = t;
  switch (fault.kind) {
    case 'ends-before':
      return faults.endsBefore(format.date(fault.ends), format.date(fault.begins));
    case 'before-network':
      return faults.beforeNetwork(format.date(fault.day), format.date(fault.began));
    case 'short-term':
      return faults.shortTerm(fault.months, project.months);
    case 'price-zero':
      return faults.priceZero;
    case 'under-cost':
      return faults.underCost(money(fault.price), money(fault.cost));
    case 'too-large':
      return faults.tooLarge;
    case 'share-over':
      return faults.shareOver(tellShare(Math.round(fault.percent * 100), format));
    case 'margin-over':
      return faults.marginOver;
    case 'loan-unpaid':
      return faults.loanUnpaid;
    case 'loan-late':
      return faults.loanLate;
    case 'no-firms':
      return faults.noFirms;
    case 'one-firm':
      return faults.oneFirm;
  }
}

/** What is odd about a project of these kinds, for below a field; undefined where nothing is. */
export const oddOf = (setting: ProjectSetting, ...kinds: readonly ProjectFault['kind'][]): string | undefined =>
  setting.faults
    .filter(({ kind }) => kinds.includes(kind))
    .map((fault) => tellProjectFault(fault, setting))
    .join(' ') || undefined;
