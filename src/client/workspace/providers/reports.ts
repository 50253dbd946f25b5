import { textOf } from '#domain/workspace/cells.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { CRITERIA, USES } from '#domain/workspace/providers/fields.ts';
import { averageOf, listReviews, type Provider } from '#domain/workspace/providers/providers.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspaceProviders } from '#words/workspaceProviders.ts';
import type { ProvidersSetting } from './setting.ts';
import { listServiceNames, nameProvider, tellAverage, tellFirm, tellPermission, tellPrice } from './tell.ts';

const t = workspaceProviders.report;
const fields = workspaceProviders.fields;

const dayCell = (day: string): ReportCell => (day ? { day } : null);
const numberCell = (value: number | undefined, decimals: number): ReportCell =>
  value === undefined ? null : { value, decimals };
const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });

const headOf = ({ cells, format, today }: ProvidersSetting): Report['about'] => [
  [t.network, textOf(cells, 'network/name')],
  [t.date, format.date(today)],
];

/** All providers, one in each row. */
export function buildDirectoryReport(setting: ProvidersSetting): Report {
  const { providers, model, today, frame } = setting;
  return {
    ...frame,
    title: t.directory,
    about: headOf(setting),
    blocks: [
      { kind: 'paragraph', text: providers.length ? t.personal : t.none },
      ...(providers.length
        ? [
            {
              kind: 'table',
              id: 'providers',
              title: t.directory,
              columns: [
                { label: t.name, width: 2 },
                { label: t.services, width: 2 },
                { label: t.place, width: 1.4 },
                { label: t.phone, width: 1.4 },
                { label: t.email, width: 1.8 },
                { label: t.price, width: 1.6 },
                { label: t.priceOn, width: 1.1 },
                { label: t.jobs, isNumber: true },
                { label: t.average, isNumber: true },
                { label: t.reviews, isNumber: true },
                { label: t.permission, width: 1.2 },
              ],
              rows: providers.map((provider): ReportCell[] => {
                const average = averageOf(listReviews(provider));
                return [
                  nameProvider(provider),
                  listServiceNames(provider, model).join(' · '),
                  provider.place,
                  provider.phone,
                  provider.email,
                  provider.price,
                  dayCell(provider['price-on']),
                  numberCell(provider.jobs.length, 0),
                  numberCell(average && Math.round(average.value * 10) / 10, 1),
                  numberCell(average?.count ?? 0, 0),
                  tellPermission(provider, today),
                ];
              }),
              note: t.reviewNote,
            } as const,
          ]
        : []),
    ],
  };
}

/** What is known of one provider, with his jobs and what the firms say of them. */
export function buildSheetReport(setting: ProvidersSetting, provider: Provider): Report {
  const { cells, model, format, today, frame } = setting;
  const { jobs, years } = provider;
  const lines: readonly (readonly [string, string])[] = [
    [t.does, provider.does],
    [t.available, provider.available],
    [fields.knows, provider.knows],
    [fields.references, provider.references],
    [fields.note, provider.note],
  ];
  const reviews = listReviews(provider);
  return {
    ...frame,
    title: nameProvider(provider),
    about: [
      ...headOf(setting),
      [workspaceProviders.invented, provider.isInvented ? workspaceProviders.filters.yes : ''],
      [t.services, listServiceNames(provider, model).join(' · ')],
      [t.place, provider.place],
      [fields.person, provider.person],
      [t.phone, provider.phone],
      [t.email, provider.email],
      [fields.web, provider.web],
      [t.years, years === undefined ? '' : format.number(years, 0)],
      [t.price, tellPrice(provider, format)],
      [t.permission, tellPermission(provider, today)],
    ],
    blocks: [
      ...lines
        .filter(([, text]) => text !== '')
        .flatMap(([label, text]): readonly ReportBlock[] => [heading(label), { kind: 'paragraph', text }]),
      ...(jobs.length
        ? [
            heading(workspaceProviders.jobs.title),
            {
              kind: 'table',
              id: 'jobs',
              title: workspaceProviders.jobs.title,
              columns: [
                { label: t.what, width: 2.4 },
                { label: t.on, width: 1.2 },
                { label: t.firms, width: 2 },
                { label: t.cost, isNumber: true },
                { label: t.result, width: 2.4 },
              ],
              rows: jobs.map(({ what, on, firmIds, cost, result }): ReportCell[] => [
                what || workspaceProviders.jobs.unnamed,
                dayCell(on),
                format.list(firmIds.map((id) => tellFirm(cells, id))),
                numberCell(cost === undefined ? undefined : fromCents(cost), 2),
                result,
              ]),
            } as const,
          ]
        : []),
      ...(reviews.length ? listReviewBlocks(setting, provider) : []),
    ],
  };
}

/** What the firms say: the averages with how many they are of, and each level with what was seen. */
function listReviewBlocks({ cells, format }: ProvidersSetting, { jobs }: Provider): readonly ReportBlock[] {
  const reviews = listReviews({ jobs });
  return [
    heading(t.reviews),
    {
      kind: 'list',
      ordered: false,
      items: CRITERIA.map(
        (criterion) =>
          `${workspaceProviders.criteria[criterion].title}: ${tellAverage(averageOf(reviews, criterion), format)}`,
      ),
    },
    {
      kind: 'table',
      id: 'reviews',
      title: t.reviews,
      columns: [
        { label: t.what, width: 1.6 },
        { label: t.firm, width: 1.4 },
        { label: t.criterion, width: 1.4 },
        { label: t.level, isNumber: true },
        { label: t.levelText, width: 2 },
        { label: t.seen, width: 2 },
      ],
      rows: jobs.flatMap(({ what, reviews: own }) =>
        own.flatMap(({ firmId, scores, seen }) =>
          CRITERIA.flatMap((criterion): ReportCell[][] => {
            const level = scores[criterion];
            if (level === undefined) return [];
            const { title, levels } = workspaceProviders.criteria[criterion];
            return [
              [
                what || workspaceProviders.jobs.unnamed,
                tellFirm(cells, firmId),
                title,
                numberCell(level, 0),
                levels[level - 1] ?? '',
                seen[criterion] ?? '',
              ],
            ];
          }),
        ),
      ),
      note: t.reviewNote,
    },
  ];
}

/** The consent of a provider in plain words, to be read aloud, marked and signed. */
export function buildFormReport({ cells, frame, format, today }: ProvidersSetting, provider: Provider): Report {
  const words = workspaceProviders.form;
  return {
    ...frame,
    title: words.title(nameProvider(provider)),
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.date, format.date(today)],
    ],
    blocks: [
      { kind: 'paragraph', text: words.who(textOf(cells, 'network/name') || words.network) },
      { kind: 'paragraph', text: words.ask },
      {
        kind: 'list',
        ordered: true,
        items: USES.map((use) => words.option(workspaceProviders.permission.use[use])),
      },
      { kind: 'paragraph', text: words.until },
      { kind: 'paragraph', text: words.published },
      { kind: 'paragraph', text: words.law },
      ...words.lines.map((text): ReportBlock => ({ kind: 'paragraph', text })),
      { kind: 'signatures', names: words.signatures },
    ],
  };
}
