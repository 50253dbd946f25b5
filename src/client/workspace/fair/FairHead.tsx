import { workspaceFair as t } from '#words/workspaceFair.ts';
import { linkTo, PARTS } from '../route.ts';
import type { FairSetting } from './setting.ts';
import { nameFair, tellSpan } from './tell.ts';
import { WAYS } from './ways.ts';

const PAGES = ['data', 'tasks', 'stand', 'contacts', 'balance'] as const;

/** Whose page this is, and the ways to the others of the fair. */
export function FairHead({ setting, page }: { readonly setting: FairSetting; readonly page: (typeof PAGES)[number] }) {
  const { fair, format } = setting;
  const about = [tellSpan(fair, format), fair.place].filter(Boolean).join(', ');
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.fair)}>{t.back}</a>
      </p>
      <h2>{nameFair(fair)}</h2>
      {about && <p className="meta fair-about">{about}</p>}
      <nav className="fair-pages no-print" aria-label={t.pages.label}>
        <ul>
          {PAGES.map((one) => (
            <li key={one}>
              <a href={linkTo(PARTS.fair, fair.id, WAYS[one])} aria-current={one === page ? 'page' : undefined}>
                {t.pages[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** Sentences that tell what is odd, each with its sign. */
export const Faults = ({ told }: { readonly told: readonly string[] }) => (
  <>
    {told.map((one) => (
      <p key={one} className="field-odd" role="status">
        <span aria-hidden="true">{t.sign} </span>
        {one}
      </p>
    ))}
  </>
);
