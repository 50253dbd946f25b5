import { workspaceProviders as t } from '#words/workspaceProviders.ts';
import { linkTo, PARTS } from '../route.ts';
import type { ProviderProps } from './setting.ts';
import { nameProvider } from './tell.ts';
import { WAYS } from './ways.ts';

const PAGES = ['data', 'jobs', 'permission', 'sheet'] as const;

/** The way back to the directory. */
export const Back = () => (
  <p className="no-print">
    <a href={linkTo(PARTS.providers)}>{t.back}</a>
  </p>
);

/** Who it is, and the ways to his pages. */
export function Head({ provider, page }: Pick<ProviderProps, 'provider'> & { readonly page: (typeof PAGES)[number] }) {
  return (
    <>
      <Back />
      {page !== 'sheet' && <h2>{nameProvider(provider)}</h2>}
      {provider.isInvented && <p className="meta">{t.invented}</p>}
      <nav className="fair-pages no-print" aria-label={t.ways.label}>
        <ul>
          {PAGES.map((one) => (
            <li key={one}>
              <a
                href={linkTo(PARTS.providers, provider.id, ...(one === 'data' ? [] : [WAYS[one]]))}
                aria-current={one === page ? 'page' : undefined}
              >
                {t.ways[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
