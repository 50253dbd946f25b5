import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { roundTo } from '#domain/decimal.ts';
import { findDirection, isAscending } from '#domain/direction.ts';
import { isOver } from '#domain/iatiDates.ts';
import { indicatorParts, listIndicatorFaults, type IndicatorFault } from '#domain/indicatorFigures.ts';
import { datePartsOf, firstDayOf, lastDayOf } from '#domain/isoDates.ts';
import type { Entry } from '#records/assemble.ts';
import { activityStatuses, organisationRoles, resultTypes, transactionTypes, type IatiConfig } from '#schemas/iati.ts';
import type { Texts } from '#texts/es/index.ts';
import type { Publication } from './publication.ts';
import { serializeXml, xml, type XmlElement } from './xml.ts';

/** Codes of the standard's lists (IATI 2.03) that do not depend on the site. */
const MEASURE = { unit: '1', percentage: '2', qualitative: '5' } as const;
const ACTUAL_START = '2';
const PLANNED_END = '3';
const ACTUAL_END = '4';
const GENERAL_DESCRIPTION = '1';
const OTHER_DESCRIPTION = '4';
const ORIGINAL_BUDGET = '1';
const COMMITTED_BUDGET = '2';
const DAC_SECTOR = '1';
const OWN_VOCABULARY = '99';
const RESULTS_DOCUMENT = 'A08';

/** What the parts of an activity are made from. */
interface Activity {
  readonly publication: Publication;
  readonly iati: IatiConfig;
  /** First day. */
  readonly start: string;
  /** Last day, past or planned. */
  readonly end: string;
  /** The last day on which anything can have happened: that of its end, and never after what it tells was published. */
  readonly latest: string;
}

const narrative = (text: string): XmlElement => xml('narrative', {}, text);
const told = (name: string, text: string, attributes: XmlElement['attributes'] = {}): XmlElement =>
  xml(name, attributes, narrative(text));

/** The number of a figure as its unit shows it. @throws when it is no number */
function amountOf({ publication: { figures, book } }: Activity, reference: string): number {
  const { value, decimals } = figures.get(reference);
  if (typeof value !== 'number') throw new Error(book.t.iati.noNumber(reference));
  return roundTo(value, decimals);
}

function buildParticipants({ publication: { records }, iati }: Activity): XmlElement[] {
  return iati.participants.flatMap(({ allyId, roles, typeCode }) =>
    roles.map((role) =>
      told('participating-org', records.get('ally', allyId).name, { role: organisationRoles[role], type: typeCode }),
    ),
  );
}

/**
 * An amount with a date: commitments on the first day of the activity, all else on the last, since no day is known. Of
 * an activity that runs, the last is the day of publication: the standard takes no transaction of the future.
 */
function buildTransaction(
  activity: Activity,
  type: keyof typeof transactionTypes,
  amount: number,
  description: string,
  provider: string | undefined,
): XmlElement {
  const { iati, start, latest } = activity;
  const date = type === 'incoming-commitment' ? start : latest;
  return xml(
    'transaction',
    {},
    xml('transaction-type', { code: transactionTypes[type] }),
    xml('transaction-date', { 'iso-date': date }),
    xml('value', { currency: iati.currency, 'value-date': date }, String(amount)),
    told('description', description),
    provider === undefined ? undefined : told('provider-org', provider),
  );
}

function buildTransactions(activity: Activity): XmlElement[] {
  const { publication, iati } = activity;
  const { records } = publication;
  const single = iati.transactions.map(({ type, figure, description, allyId }) =>
    buildTransaction(
      activity,
      type,
      amountOf(activity, figure),
      description,
      allyId && records.get('ally', allyId).name,
    ),
  );
  if (!iati.contributions) return single;
  const { datasetId, amountColumn, nameColumn, allyColumn, description } = iati.contributions;
  const dataset = records.get('dataset', datasetId);
  const given = dataset.rows.map((row) => {
    const figure = `${datasetId}/${String(row[dataset.keyColumn])}/${amountColumn}`;
    const ally = allyColumn === undefined ? undefined : records.find('ally', String(row[allyColumn]));
    return buildTransaction(
      activity,
      'incoming-funds',
      amountOf(activity, figure),
      description,
      ally?.name ?? String(row[nameColumn]),
    );
  });
  return [...single, ...given];
}

function buildBudget(activity: Activity): XmlElement | undefined {
  const { iati, start, end } = activity;
  if (!iati.budget) return undefined;
  return xml(
    'budget',
    { type: ORIGINAL_BUDGET, status: COMMITTED_BUDGET },
    xml('period-start', { 'iso-date': start }),
    xml('period-end', { 'iso-date': end }),
    xml('value', { currency: iati.currency, 'value-date': start }, String(amountOf(activity, iati.budget.figure))),
  );
}

/** Words for what is wrong with the figures of an indicator: the check says the same with the place in the file. */
function explainFault({ part, figure, fault, other }: IndicatorFault, id: string, words: Texts['iati']): string {
  switch (fault) {
    case 'no-number':
      return words.noNumberIn(figure.reference, id);
    case 'no-unit':
      return words.noUnit(figure.reference, id);
    case 'other-unit':
      return words.otherUnit(id, String(other?.figure.unitId), String(figure.unitId), part);
  }
}

/** How an indicator is measured: by the unit of its figures; one without figures is told in words. */
function measureOf({ publication: { figures, book } }: Activity, indicator: Entry<'indicator'>): keyof typeof MEASURE {
  const [fault] = listIndicatorFaults(indicator, figures);
  if (fault) throw new Error(explainFault(fault, indicator.id, book.t.iati));
  const reference = indicatorParts.map((part) => indicator[part]?.figure).find((figure) => figure !== undefined);
  if (reference === undefined) return 'qualitative';
  return figures.get(reference).isPercentage ? 'percentage' : 'unit';
}

/** When a baseline was measured: the year always, the day where it is known. */
function dateBaseline(measuredOn: string): XmlElement['attributes'] {
  const parts = datePartsOf(measuredOn);
  return { year: String(parts[0]), 'iso-date': parts.length === 3 ? measuredOn : undefined };
}

/**
 * An indicator with its target and what is reported. Percentages are not to be added up. One told in words carries
 * comments and no value; a number that nobody documented is left out, and the description says so.
 */
function buildIndicator(activity: Activity, indicator: Entry<'indicator'>): XmlElement {
  const { publication, start, end } = activity;
  const { records, plain, urlOf, book } = publication;
  const words = book.t.iati;
  const { id, target, result, baseline, dueMonth } = indicator;
  const measure = measureOf(activity, indicator);
  const page = urlOf(addressOf('indicator', id));
  const state =
    records.get('vocabulary', 'evidence-states').entries.find((entry) => entry.id === indicator.evidenceStateId)
      ?.label ?? indicator.evidenceStateId;
  const valueOf = (figure: string | undefined) => (figure === undefined ? undefined : amountOf(activity, figure));
  const comment = (
    name: string,
    figure: string | undefined,
    text: string,
    attributes: XmlElement['attributes'] = {},
  ): XmlElement | undefined => {
    const value = valueOf(figure);
    return measure !== 'qualitative' && value === undefined
      ? undefined
      : xml(name, { ...attributes, value }, told('comment', text));
  };
  const actual = comment('actual', result.figure, plain(result.text));
  // Words that no value can carry stand in the description, so that a missing number is explained.
  const unreported = actual ? '' : ` ${words.result(plain(result.text))}`;
  return xml(
    'indicator',
    {
      measure: MEASURE[measure],
      ascending: isAscending(findDirection(indicator, publication.figures.find)) ? 1 : 0,
      'aggregation-status': measure === 'unit' ? 1 : 0,
    },
    told('title', indicator.title),
    told(
      'description',
      `${plain(indicator.statement)}${unreported} ${words.evidence(state.toLowerCase())} ` +
        `${plain(indicator.evidenceReason)}`,
    ),
    xml(
      'document-link',
      { format: 'text/html', url: page },
      told('title', words.indicatorPage(indicator.title)),
      xml('category', { code: RESULTS_DOCUMENT }),
      xml('language', { code: languageOf(publication) }),
    ),
    xml('reference', { vocabulary: OWN_VOCABULARY, code: id, 'indicator-uri': page }),
    baseline && comment('baseline', baseline.figure, plain(baseline.text), dateBaseline(baseline.measuredOn)),
    xml(
      'period',
      {},
      xml('period-start', { 'iso-date': start }),
      xml('period-end', { 'iso-date': end }),
      comment('target', target.figure, `${plain(target.text)} ${words.due(dueMonth)}`),
      actual,
    ),
  );
}

/** One result for each level of the logframe that has indicators. */
function buildResults(activity: Activity): XmlElement[] {
  const { publication, iati } = activity;
  const levels = publication.records.find('vocabulary', 'logframe-levels')?.entries ?? [];
  return levels.flatMap((level) => {
    const indicators = publication.records.list('indicator').filter(({ levelId }) => levelId === level.id);
    if (!indicators.length) return [];
    // A set is fit to be added up only where every number in it is.
    const canAdd = indicators.every((indicator) => measureOf(activity, indicator) === 'unit');
    return [
      xml(
        'result',
        { type: resultTypes[iati.resultTypes[level.id] ?? 'output'], 'aggregation-status': canAdd ? 1 : 0 },
        told('title', level.label),
        ...indicators.map((indicator) => buildIndicator(activity, indicator)),
      ),
    ];
  });
}

/**
 * The days of an activity. One that is over has ended by the day of publication, though only the month or the year of
 * its end be known.
 */
function buildActivity(publication: Publication, iati: IatiConfig): Activity {
  const published = lastDayOf(publication.config.publishedOn);
  const earlier = (day: string): string => (day < published ? day : published);
  const end = lastDayOf(iati.endedOn);
  return {
    publication,
    iati,
    start: firstDayOf(iati.startedOn),
    end: isOver(iati) ? earlier(end) : end,
    latest: earlier(end),
  };
}

const languageOf = ({ config }: Publication): string => config.language.split('-')[0] ?? config.language;

/**
 * The programme as an activity of IATI 2.03 (https://iatistandard.org): who took part, the money, and the logframe as
 * results. Amounts and values are figures of the datasets, never typed; a baseline stands only where a source
 * gives one. Comments and descriptions say what is local, undated or not documented.
 *
 * @throws when a figure is no number or has no unit, with the record and what to do
 */
export function toIati(publication: Publication, iati: IatiConfig): string {
  const { config, urlOf } = publication;
  const activity = buildActivity(publication, iati);
  const changed = `${firstDayOf(config.publishedOn)}T00:00:00Z`;
  const { ref, typeCode, isSecondary } = iati.reportingOrganisation;
  return serializeXml(
    xml(
      'iati-activities',
      { version: '2.03', 'generated-datetime': changed },
      xml(
        'iati-activity',
        {
          'xml:lang': languageOf(publication),
          'default-currency': iati.currency,
          'last-updated-datetime': changed,
          hierarchy: 1,
        },
        xml('iati-identifier', {}, iati.identifier),
        told('reporting-org', config.publisher, { ref, type: typeCode, 'secondary-reporter': isSecondary ? 1 : 0 }),
        told('title', iati.title),
        told('description', iati.description, { type: GENERAL_DESCRIPTION }),
        ...iati.remarks.map((remark) => told('description', remark, { type: OTHER_DESCRIPTION })),
        ...buildParticipants(activity),
        xml('activity-status', { code: activityStatuses[iati.status] }),
        xml('activity-date', { type: ACTUAL_START, 'iso-date': activity.start }),
        xml('activity-date', { type: isOver(iati) ? ACTUAL_END : PLANNED_END, 'iso-date': activity.end }),
        xml('recipient-country', { code: iati.countryCode, percentage: 100 }),
        xml('sector', { vocabulary: DAC_SECTOR, code: iati.sectorCode, percentage: 100 }),
        buildBudget(activity),
        ...buildTransactions(activity),
        xml(
          'document-link',
          { format: 'text/html', url: urlOf(listAddressOf('indicator')) },
          told('title', publication.book.t.iati.resultsPage),
          xml('category', { code: RESULTS_DOCUMENT }),
          xml('language', { code: languageOf(publication) }),
        ),
        ...buildResults(activity),
      ),
    ),
  );
}
