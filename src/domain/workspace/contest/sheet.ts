/**
 * The sheet of a judge: what goes to its phone, and what comes back. It goes out with one contest, those that were let
 * in and one judge; it comes back with what that judge gave, and nothing else of it is taken.
 */
import { listRows, pathOf, textOf, valueOf, type Cell, type Cells } from '../cells.ts';
import { isOfField } from '../fields.ts';
import { listAdmitted, type Contest } from './contests.ts';
import { contestPathOf } from './fields.ts';

/** Whose sheet it is. */
export interface SheetOwner {
  readonly contestId: string;
  readonly judgeId: string;
}

/** Fields that a judge fills in: the third part of the first two, the fourth of the last, is the judge. */
const SCORE = { path: 'contest/*/score/*/*/*' };
const REMARK = { path: 'contest/*/remark/*/*' };
const CONFLICT = { path: 'contest/*/judge/*/conflict/*' };

/** The judge of a field that a judge fills in; undefined for any other field. */
function ownerOf(path: string): SheetOwner | undefined {
  if (![SCORE, REMARK, CONFLICT].some((field) => isOfField(path, field))) return undefined;
  const [, contestId = '', , judgeId = ''] = path.split('/');
  return { contestId, judgeId };
}

const isOf = (owner: SheetOwner | undefined, { contestId, judgeId }: SheetOwner): boolean =>
  owner?.contestId === contestId && owner.judgeId === judgeId;

/**
 * A cell as it counts, with its marks: without them a writing that was corrected more than once would come back as
 * written apart. What was written beside it stays here.
 */
const alone = ({ value, marks }: Cell): Cell => ({ value, marks });

function pick(cells: Cells, paths: readonly string[]): Cells {
  return new Map(
    paths.flatMap((path) => {
      const cell = cells.get(path);
      return cell && cell.value !== null ? [[path, alone(cell)] as const] : [];
    }),
  );
}

/** Rows of a contest that the phone of a judge may still have. */
const ROWS = [{ path: 'contest/*/criterion/*/removed' }, { path: 'contest/*/entry/*/removed' }];

/** Whether a path is of a row of a contest that was taken away. */
const isGone = (cells: Cells, path: string, contestId: string): boolean =>
  path.startsWith(`${contestPathOf(contestId)}/`) &&
  cells.get(path)?.value === true &&
  ROWS.some((row) => isOfField(path, row));

/**
 * What the phone of a judge gets: the contest, its criteria, those that were let in, and this judge by its label, with
 * what it gave before. No name of a person, nothing of other judges, and nothing else of the network but its name.
 */
export function cellsForJudge(cells: Cells, contest: Contest, judgeId: string): Cells {
  const { id, criteria, judges } = contest;
  const path = (...rest: readonly string[]) => contestPathOf(id, ...rest);
  const fields = (row: readonly string[], names: readonly string[]) => names.map((name) => path(...row, name));
  const entries = listAdmitted(contest);
  const judge = judges.find((one) => one.id === judgeId);
  const owner = { contestId: id, judgeId };
  return pick(cells, [
    'network/name',
    ...fields([], ['removed', 'name', 'prize', 'places', 'decides']),
    ...criteria.flatMap((criterion) =>
      fields(
        ['criterion', criterion.id],
        // What the site says of a criterion its page says on every phone.
        criterion.model
          ? ['removed', 'weight']
          : ['removed', 'weight', 'title', 'ask', 'level-1', 'level-2', 'level-3', 'level-4', 'level-5'],
      ),
    ),
    ...entries.flatMap((entry) => fields(['entry', entry.id], ['removed', 'name', 'product', 'place'])),
    // A sheet that goes out again takes away what was taken away here: else its weights would add up no longer.
    ...[...cells.keys()].filter((one) => isGone(cells, one, id)),
    ...(judge ? fields(['judge', judgeId], ['removed', 'label']) : []),
    ...[...cells.keys()].filter((one) => isOf(ownerOf(one), owner)),
  ]);
}

/** Fields that the sheet of a judge goes out with, beside what that judge filled in. */
const SENT = [
  'network/name',
  ...[
    ...['removed', 'name', 'prize', 'places', 'decides', 'criterion/*/*', 'judge/*/removed', 'judge/*/label'],
    ...['removed', 'name', 'product', 'place'].map((field) => `entry/*/${field}`),
  ].map((path) => `contest/*/${path}`),
].map((path) => ({ path }));

/** What a phone takes of a sheet that came to it: what such a sheet may hold, whatever else somebody put into it. */
export function cellsOfSheet(given: Cells): Cells {
  const owner = findSheetOwner(given);
  if (!owner) return new Map();
  return new Map([...given].filter(([path]) => isOf(ownerOf(path), owner) || SENT.some((one) => isOfField(path, one))));
}

/** Whether a device holds nothing but sheets that went out to it, of one judge or of several. */
const isPhoneOfJudges = (cells: Cells): boolean =>
  [...cells.keys()].every((path) => ownerOf(path) !== undefined || SENT.some((one) => isOfField(path, one)));

/**
 * What of a sheet that goes out is taken where its workspace stands already. On the phone of a judge that is all of it.
 * Where the whole contest is, it can only have come from there: what it would change is older, or somebody else
 * changed it on the way.
 *
 * @param here what the device holds
 * @param sheet as `cellsOfSheet` gives it
 */
export const whatIsNewOf = (here: Cells, sheet: Cells): Cells =>
  isPhoneOfJudges(here) ? sheet : new Map([...sheet].filter(([path]) => !here.has(path)));

/** What a judge gives back: its levels, what it wrote, and where it has an interest. */
export const cellsOfJudge = (cells: Cells, owner: SheetOwner): Cells =>
  // Whole: where two phones of a judge say otherwise, whoever organises has to see both.
  new Map([...cells].filter(([path]) => isOf(ownerOf(path), owner)));

/** Whose sheet a link or a file holds; undefined where it holds none, or more than one. */
export function findSheetOwner(cells: Cells): SheetOwner | undefined {
  const found = new Map<string, SheetOwner>();
  for (const path of cells.keys()) {
    const [list, contestId = '', of, judgeId = '', field] = path.split('/');
    const owner =
      ownerOf(path) ??
      (list === 'contest' && of === 'judge' && field === 'removed' ? { contestId, judgeId } : undefined);
    if (owner) found.set(`${owner.contestId} ${owner.judgeId}`, owner);
  }
  const [only, ...more] = found.values();
  return more.length ? undefined : only;
}

/** Why a sheet that came back is not taken. */
export type SheetFault = 'damaged' | 'other-contest' | 'other-judge' | 'closed';

/** What came of a sheet that came back. */
export type SheetReading =
  | { readonly ok: false; readonly fault: SheetFault }
  | {
      readonly ok: true;
      readonly owner: SheetOwner;
      /** What the judge filled in, and nothing else that the sheet may hold. */
      readonly cells: Cells;
      /** Levels of contestants or criteria that are no longer there: they are kept, and count for nothing. */
      readonly strange: number;
    };

/** Reads a sheet that came back to where its contest is. */
export function readSheet(here: Cells, given: Cells): SheetReading {
  const owner = findSheetOwner(given);
  if (!owner) return { ok: false, fault: 'damaged' };
  const { contestId, judgeId } = owner;
  const isThere = (...row: readonly string[]) => valueOf(here, contestPathOf(contestId, ...row, 'removed')) === false;
  if (!isThere()) return { ok: false, fault: 'other-contest' };
  if (!isThere('judge', judgeId)) return { ok: false, fault: 'other-judge' };
  if (textOf(here, contestPathOf(contestId, 'closed'))) return { ok: false, fault: 'closed' };
  const cells = cellsOfJudge(given, owner);
  const rows = (list: string) => new Set(listRows(here, pathOf('contest', contestId, list)));
  const [entries, criteria] = [rows('entry'), rows('criterion')];
  const strange = [...cells.keys()].filter((path) => {
    const [, , , , entryId = '', criterionId = ''] = path.split('/');
    return isOfField(path, SCORE) && !(entries.has(entryId) && criteria.has(criterionId));
  }).length;
  return { ok: true, owner, cells, strange };
}
