import { addressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { viewCitations } from '../citations.ts';
import { plainText, say } from '../lines.ts';
import { groupLinks, linksTo, linkTo } from '../links.ts';
import { buildPageView } from '../page.ts';
import type { Site } from '../site.ts';
import { makeTeller } from './answers.ts';
import { crumbToMonitoring, listPeriods, settingsOf } from './frame.ts';
import { viewPublishedFigures } from './published.ts';

/** How many forms are expected in each period: one of each unit; of firms only the ledger knows. */
function sayExpected(site: Site, { level }: Entry<'monitoringForm'>): string {
  const { approvedOf } = site.book.t.monitoringPages.indicator;
  if (level === 'firm') return approvedOf.firm;
  return approvedOf.network(site.records.list('monitoringUnit').filter((unit) => unit.level === level).length);
}

/** The page of an indicator: the way from the forms to its figures, where some were published. */
export function viewMonitoringIndicator(site: Site, id: string) {
  const indicator = site.records.get('monitoringIndicator', id);
  const form = site.records.get('monitoringForm', indicator.formId);
  const settings = settingsOf(site);
  const words = site.book.t.monitoringPages.indicator;
  const published = viewPublishedFigures(site, id);
  return {
    page: buildPageView(site, {
      title: indicator.title,
      description: plainText(site, indicator.explanation),
      address: addressOf('monitoringIndicator', id),
      kindLabel: words.kicker,
      crumbs: [crumbToMonitoring(site)],
    }),
    explanation: say(site, indicator.explanation),
    formula: indicator.formula,
    told: makeTeller(site, form, 'column')(indicator.formula),
    form: linkTo(form),
    published,
    expected: published?.forms ?? sayExpected(site, form),
    periods: listPeriods(site).map(({ title }) => title),
    root: settings.rootFingerprint,
    by: site.book.format.list(indicator.by.map((grouping) => words.groupings[grouping])),
    smallest: words.smallestText(indicator.smallestGroup ?? settings.smallestGroup),
    answers: linksTo(site, 'indicator', indicator.indicatorIds),
    related: groupLinks([
      {
        title: site.book.t.monitoringPages.form.feeds,
        links: site.backlinks
          .list('monitoringForm', form.id, 'monitoringIndicator')
          .filter((other) => other.id !== id)
          .map(linkTo),
      },
    ]),
    citations: viewCitations(site, indicator.sources),
  };
}
