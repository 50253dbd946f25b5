import type { Report } from '#domain/workspace/report.ts';
import { workspace as t } from '#words/workspace.ts';
import type { Workspace } from './context.tsx';

/** What every report says of where it was made. */
export const frameOf = ({ model, today }: Workspace): Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'> => ({
  imprint: t.documents.imprint(model.siteName),
  url: model.url,
  createdOn: today,
  language: model.language,
});
