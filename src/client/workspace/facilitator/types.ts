import type { Cells } from '#domain/workspace/cells.ts';
import type { Trainee } from '#domain/workspace/facilitator/attempts.ts';
import type { Candidate } from '#domain/workspace/facilitator/candidates.ts';
import type { FacilitatorModel } from '#domain/workspace/facilitator/model.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';

/** What the pages and the reports of this tool are made of. Each person has a name that no other has. */
export interface FacilitatorSetting {
  readonly cells: Cells;
  readonly model: FacilitatorModel;
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
  /** Path under which the site is served. */
  readonly base: string;
  /** Tools of the workspace that the site has. */
  readonly tools: readonly string[];
  readonly trainees: readonly Named<Trainee>[];
  readonly candidates: readonly Named<Candidate>[];
}

/** Somebody with what he is called on the page, also where he has no name or one that others have too. */
export type Named<Person> = Person & { readonly called: string };
