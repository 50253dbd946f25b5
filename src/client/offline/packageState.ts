import { countHeld, findStanding, listMissing, type Holdings } from '#domain/offline/kept.ts';
import type { PackageSummary } from '#domain/offline/packages.ts';
import { offline as o } from '#words/offline.ts';
import { formatDate } from '../formats.ts';
import type { SaveFailure } from './saveFailure.ts';

/** What is known of a package when its row is shown. */
export interface Known {
  readonly id: string;
  readonly holdings: Holdings;
  /** The package as the site offers it now; undefined without a connection. */
  readonly offered: PackageSummary | undefined;
  /** Whether what is kept has been compared with its digests since the page was opened. */
  readonly isVerified: boolean;
  /** Why the last save of this page ended. */
  readonly failure?: SaveFailure | undefined;
}

/** What the row of a package says and offers. */
export interface PackageState {
  /** Whether all of it is on the device now. */
  readonly isSaved: boolean;
  /** Whether anything of it may be taken away. */
  readonly isKept: boolean;
  /** Whether another edition of it is offered than is saved. */
  readonly isBehind: boolean;
  /** What the button that saves says; undefined where there is nothing to save. */
  readonly button: string | undefined;
  readonly lines: readonly string[];
  /** The package whose size is told. */
  readonly told: PackageSummary | undefined;
}

/** What can be said of a package: of what is saved, only what is there now. */
export function buildPackageState({ id, holdings, offered, isVerified, failure }: Known): PackageState {
  const { held, packages } = holdings;
  const { saved, pending } = findStanding(id, packages);
  const isWhole = saved !== undefined && listMissing(saved.list.files, held).length === 0;
  const isBehind = isWhole && offered !== undefined && offered.version !== saved.list.version;
  const lines: string[] = [];
  if (saved && !isVerified) lines.push(o.checking);
  else if (isWhole) lines.push(o.saved(formatDate(new Date(saved.at).toLocaleDateString('sv-SE'))));
  else if (saved && !pending) lines.push(o.incomplete(countHeld(saved.list.files, held), saved.list.files.length));
  if (pending) {
    const say = failure?.reason === 'lost' ? o.lost : o.partial;
    lines.push(say(countHeld(pending.list.files, held), pending.list.files.length));
  }
  if (failure && failure.reason !== 'lost') lines.unshift(sayFailure(failure));
  return {
    isSaved: isWhole && isVerified,
    isKept: saved !== undefined || pending !== undefined,
    isBehind: isBehind && !pending,
    button: offered && nameButton({ isPending: pending !== undefined, isKept: saved !== undefined, isWhole, isBehind }),
    lines,
    told: offered ?? saved?.list ?? pending?.list,
  };
}

function nameButton(at: {
  readonly isPending: boolean;
  readonly isKept: boolean;
  readonly isWhole: boolean;
  readonly isBehind: boolean;
}): string | undefined {
  if (at.isPending) return o.resume;
  if (!at.isKept) return o.save;
  if (!at.isWhole) return o.complete;
  return at.isBehind ? o.update : undefined;
}

/** Why a save ended, for whoever pressed the button. */
export function sayFailure({ reason, paths }: SaveFailure): string {
  const [first = ''] = paths;
  switch (reason) {
    case 'full':
      return o.full;
    case 'foreign':
      return first.startsWith('/') ? o.foreign(paths.length, first) : o.foreignList;
    case 'refused':
      return o.refusedNow;
    case 'removed':
      return o.removedElsewhere;
    case 'elsewhere':
      return o.elsewhere;
    case 'changed':
      return o.changed;
    case 'lost':
      return '';
  }
}
