import { CRITERIA } from '#domain/workspace/providers/fields.ts';
import { averageOf, listReviews, type Provider } from '#domain/workspace/providers/providers.ts';
import type { ReportTable } from '#domain/workspace/report.ts';
import { workspaceProviders } from '#words/workspaceProviders.ts';
import { Block } from '../ReportView.tsx';
import { Back } from './Head.tsx';
import type { ProvidersSetting } from './setting.ts';
import { listServiceNames, nameProvider, tellAverage, tellOverall, tellPermission, tellPrice } from './tell.ts';

const t = workspaceProviders.compare;
const words = workspaceProviders.report;

interface Props {
  readonly setting: ProvidersSetting;
  readonly ids: readonly string[];
}

/** Two or three providers side by side. */
export function ComparePage({ setting, ids }: Props) {
  const { providers, model, format, today } = setting;
  const shown = ids.flatMap((id) => providers.find((one) => one.id === id) ?? []).slice(0, 3);
  const row = (label: string, tell: (provider: Provider) => string) => [label, ...shown.map(tell)];
  const table: ReportTable = {
    kind: 'table',
    id: 'compare',
    title: t.title,
    columns: [t.what, ...shown.map(nameProvider)].map((label) => ({ label })),
    rows: [
      row(words.services, (one) => listServiceNames(one, model).join(' · ')),
      row(words.place, ({ place }) => place),
      row(words.years, ({ years }) => (years === undefined ? '' : format.number(years, 0))),
      row(words.price, (one) => tellPrice(one, format)),
      row(words.available, ({ available }) => available),
      row(words.jobs, ({ jobs }) => workspaceProviders.jobCount(jobs.length)),
      row(words.average, (one) => tellOverall(one, format)),
      ...CRITERIA.map((criterion) =>
        row(workspaceProviders.criteria[criterion].title, (one) =>
          tellAverage(averageOf(listReviews(one), criterion), format),
        ),
      ),
      row(words.permission, (one) => tellPermission(one, today)),
    ],
    note: words.reviewNote,
  };
  return (
    <>
      <Back />
      <h2>{t.title}</h2>
      {shown.length > 1 ? <Block block={table} /> : <p>{t.gone}</p>}
    </>
  );
}
