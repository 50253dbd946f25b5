import { Fragment } from 'react';
import type { PlaceModel } from '#domain/workspace/approach/model.ts';
import { workspaceApproach as t } from '#words/workspaceApproach.ts';
import { useWorkspace } from '../context.tsx';

/** Where something is said, each place a link to its source; what has none is this site's own. */
export function Places({ places }: { readonly places: readonly PlaceModel[] }) {
  const { model } = useWorkspace();
  if (!places.length) return <span className="meta">({t.siteOwn})</span>;
  return (
    <span className="meta">
      (
      {places.map(({ title, address }, place) => (
        <Fragment key={address}>
          {place > 0 && '; '}
          <a href={`${model.base}${address.slice(1)}`}>{title}</a>
        </Fragment>
      ))}
      )
    </span>
  );
}

/** Pages of the site that help. */
export function Links({ links, label }: { readonly links: readonly PlaceModel[]; readonly label: string }) {
  const { model } = useWorkspace();
  if (!links.length) return null;
  return (
    <nav className="tools no-print" aria-label={label}>
      {links.map(({ title, address }) => (
        <a key={address} href={`${model.base}${address.slice(1)}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
