import { folders, toolAddressOf } from '#domain/addresses.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { viewCitations } from '../citations.ts';
import { say } from '../lines.ts';
import { groupLinks, linksTo, linkTo } from '../links.ts';
import { buildPageView } from '../page.ts';
import type { Site } from '../site.ts';
import { listPublished } from './published.ts';
import { listForms, listPeriods, listRoles, nameRole, settingsOf, viewPermissions } from './frame.ts';

/** What is done with a form, in the order in which it happens. */
const ACTIONS = ['submit', 'review', 'approve', 'correct', 'remove'] as const;

/** Whether a period is still to open, open or closed on a day. */
function stateOn(day: string, { opensOn, closesOn }: Entry<'monitoringPeriod'>): 'before' | 'open' | 'closed' {
  return day < opensOn ? 'before' : day > closesOn ? 'closed' : 'open';
}

/** A period: its state is that of the date of the edition, so that a site is built the same on any day. */
function viewPeriod(site: Site, period: Entry<'monitoringPeriod'>) {
  const { format, t } = site.book;
  const words = t.monitoringPages;
  const span = (from: string, to: string) => words.span(format.date(from), format.date(to));
  const has = (...days: readonly (typeof period.ours)[number][]) => days.some((day) => period.ours.includes(day));
  return {
    title: period.title,
    type: words.types[period.type],
    covers: { text: span(period.coversFrom, period.coversTo), isOurs: has('coversFrom', 'coversTo') },
    opens: { text: span(period.opensOn, period.closesOn), isOurs: has('opensOn', 'closesOn') },
    state: words.states[stateOn(site.config.publishedOn, period)],
    exceptions: period.exceptions.map(({ unit, until, authorisedBy, reason }) =>
      words.exception(
        site.records.find('monitoringUnit', unit)?.title ?? unit,
        format.date(until),
        nameRole(site, authorisedBy),
        reason,
      ),
    ),
  };
}

/** A region with its networks, each with its page where it has one. */
function viewRegion({ records }: Site, region: Entry<'monitoringUnit'>) {
  const networks = records.list('monitoringUnit').filter(({ partOf }) => partOf === region.id);
  return {
    title: region.title,
    address: region.clusterId === undefined ? undefined : addressOf('cluster', region.clusterId),
    networks: networks.map(({ title, networkId }) => ({
      title,
      address: networkId === undefined ? undefined : addressOf('network', networkId),
    })),
  };
}

/** What leads on from monitoring: the instruments and phases that use its forms. */
function listRelated(site: Site, forms: readonly Entry<'monitoringForm'>[]) {
  const { words } = site;
  return groupLinks([
    {
      title: words.instrument.list,
      links: linksTo(
        site,
        'instrument',
        forms.flatMap((form) => form.instrumentIds),
      ),
    },
    {
      title: words.phase.list,
      links: linksTo(
        site,
        'phase',
        forms.flatMap((form) => form.phaseIds),
      ),
    },
  ]);
}

/** The tools, in the order in which a newcomer meets them. */
const TOOLS = ['practice', 'fill', 'review', 'administer', 'reports'] as const;

/** The page of monitoring: what is measured, by whom, when, and where the site decides. */
export function viewMonitoring(site: Site) {
  const { records, book } = site;
  const words = book.t.monitoringPages;
  const { about } = settingsOf(site);
  const forms = listForms(site);
  const roles = listRoles(site);
  const periods = listPeriods(site);
  return {
    page: buildPageView(site, {
      title: words.title,
      description: words.lead,
      address: folders.monitoring,
      kindLabel: book.t.sitePages.section,
      aliases: [...words.aliases],
    }),
    about: about?.text ?? [],
    published: listPublished(site),
    tools: TOOLS.map((tool) => ({ ...book.t.monitoringTools[tool], address: toolAddressOf(tool) })),
    forms: forms.map((form) => ({
      ...linkTo(form),
      level: words.levels[form.level],
      measures: form.measures,
      permissions: viewPermissions(site, form),
      decisions: form.decisions.map((decision) => say(site, decision)),
      indicators: site.backlinks.list('monitoringForm', form.id, 'monitoringIndicator').map(linkTo),
    })),
    actions: ACTIONS,
    roles: roles.map(({ title, scope, description }) => ({
      title,
      scope: words.scopes[scope],
      description: say(site, description),
    })),
    periods: periods.map((period) => viewPeriod(site, period)),
    stateDay: words.stateDay(book.format.date(site.config.publishedOn)),
    regions: records
      .list('monitoringUnit')
      .filter(({ level }) => level === 'region')
      .map((region) => viewRegion(site, region)),
    related: listRelated(site, forms),
    citations: viewCitations(site, [
      ...(about?.sources ?? []),
      ...[...roles, ...periods].flatMap(({ sources }) => sources),
    ]),
  };
}
