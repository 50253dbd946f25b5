import { useWorkspace } from '../context.tsx';
import { ComparePage } from './ComparePage.tsx';
import { DataPage } from './DataPage.tsx';
import { DirectoryDocument, FormDocument, SheetDocument } from './documents.tsx';
import { JobsPage } from './JobsPage.tsx';
import { Overview } from './Overview.tsx';
import { PermissionPage } from './PermissionPage.tsx';
import { useProviders } from './setting.ts';
import { WantedPage } from './WantedPage.tsx';
import { WAYS, WHOLE_WAYS } from './ways.ts';

/** The directory: each provider with his data, his jobs and his consent, and who could do what the plans ask for. */
export function ProvidersPart() {
  const { route } = useWorkspace();
  const setting = useProviders();
  const [, id, way] = route;
  switch (id) {
    case WHOLE_WAYS.directory:
      return <DirectoryDocument setting={setting} />;
    case WHOLE_WAYS.wanted:
      return <WantedPage setting={setting} />;
    case WHOLE_WAYS.compare:
      return <ComparePage setting={setting} ids={route.slice(2)} />;
    default:
  }
  const provider = setting.providers.find((one) => one.id === id);
  if (!provider) return <Overview setting={setting} />;
  const props = { setting, provider };
  switch (way) {
    case WAYS.jobs:
      return <JobsPage {...props} />;
    case WAYS.permission:
      return <PermissionPage {...props} />;
    case WAYS.sheet:
      return <SheetDocument {...props} />;
    case WAYS.form:
      return <FormDocument {...props} />;
    default:
      return <DataPage {...props} />;
  }
}
