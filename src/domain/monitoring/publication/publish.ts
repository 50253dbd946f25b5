/**
 * Publishes the figures of a period: computed from approved forms alone, judged against everything that was published
 * before, with one digest that stands for all forms behind them. The same input gives the same edition.
 */
import { writeFraction } from '../../decimal.ts';
import { parseHex, type Bytes } from '../crypto/bytes.ts';
import { merkleRoot } from '../crypto/merkle.ts';
import { evaluateColumns, isNumber, type Reason } from '../formula/evaluate.ts';
import { DisclosureControl, type Holding, type JudgedFigure, type Withheld } from './disclosure.ts';
import { takeEarlier } from './earlier.ts';
import type { DisclosureRules, Edition, EditionFigure, FigureGroup, FigureName, PublicationInput } from './input.ts';
import { contributionOf, type FormulaPart } from './parts.ts';
import { compare, computeRows, listCandidates, type Candidate, type Row } from './candidates.ts';
import { listPools, poolOf, type Pools } from './pools.ts';

/** The p of the p% rule where nothing else is said: nobody learns the largest amount of a sum to within a tenth. */
export const DISCLOSURE_RULES: DisclosureRules = { dominance: 10 };

/** Why a figure is not published. It tells no value, and no unit that the public configuration does not name. */
export interface FigureRefusal extends FigureGroup {
  readonly indicator: string;
  /** Beside those of disclosure control: `noForms` was approved; `noValue`: the formula gives none. */
  readonly reason: Withheld<FigureName>['reason'] | 'noForms' | 'noValue';
  /** Of how many units something would have been given away; 0 where it is not of that. */
  readonly units: number;
  /** The narrowest network or region that all of them belong to; null where there is none. */
  readonly of: string | null;
  /** For `subtraction`, the figure with which it would give them away. */
  readonly against?: FigureName | undefined;
  /** For `noValue`, what was missing. */
  readonly missing: readonly Reason[];
}

/** What a publication gives. */
export interface Publication {
  readonly edition: Edition;
  /** In the order of the figures. */
  readonly refusals: readonly FigureRefusal[];
}

/**
 * The next edition of the figures of a period. Totals come first, then regions, then networks, each in the order of the
 * configuration: what gives way is the narrower figure.
 *
 * @throws RangeError for two approved forms of one unit, or a hash that is none
 */
export async function publishFigures(input: PublicationInput): Promise<Publication> {
  const rows = computeRows(input);
  const candidates = listCandidates(input, rows);
  const pools = listPools(input, candidates);
  const control = new DisclosureControl<FigureName>(pools.byName, input.agreed, {
    ...DISCLOSURE_RULES,
    ...input.rules,
  });
  takeEarlier(input, pools, control);
  const number = Math.max(0, ...input.earlier.map((edition) => edition.number)) + 1;
  const judged = candidates.map((candidate) => judgeCandidate(candidate, { rows, pools, control, number }));
  return {
    edition: await buildEdition(input, number, judged),
    refusals: judged.flatMap(({ refusal }) => (refusal ? [refusal] : [])),
  };
}

interface Judging {
  readonly rows: readonly Row[];
  readonly pools: Pools;
  readonly control: DisclosureControl<FigureName>;
  readonly number: number;
}

/** A figure with its verdict: published with its groups, or refused. */
interface Verdict {
  readonly candidate: Candidate;
  readonly value: string | null;
  readonly figure?: JudgedFigure<FigureName> | undefined;
  readonly refusal?: FigureRefusal | undefined;
}

function judgeCandidate(candidate: Candidate, { rows: all, pools, control, number }: Judging): Verdict {
  const { by, unit, rows, indicator } = candidate;
  const refuse = (reason: FigureRefusal['reason'], more: Partial<FigureRefusal> = {}): Verdict => ({
    candidate,
    value: null,
    refusal: { indicator: indicator.id, by, unit, reason, units: 0, of: null, missing: [], ...more },
  });
  if (!rows.length) return refuse('noForms');
  const figure = {
    label: { indicator: indicator.id, by, unit, edition: number },
    parts: candidate.parts.map((part) => ({ part, pool: poolOf(pools, part), members: listMembers(part, rows) })),
  };
  const { value, reasons } = evaluateColumns(
    candidate.formula,
    rows.map(({ values }) => values),
  );
  if (figure.parts.some(({ members }) => members.size === 0)) return refuse('noValue', { missing: reasons });
  const withheld = control.judge(figure);
  if (withheld) {
    const { reason, units, against } = withheld;
    return refuse(reason, { units: units.length, of: findGroup(all, candidate.form.id, units), against });
  }
  if (!isNumber(value)) return refuse('noValue', { missing: reasons });
  control.take(figure);
  return { candidate, value: writeFraction(value, indicator.decimals), figure };
}

const listMembers = (part: FormulaPart, rows: readonly Row[]): ReadonlyMap<string, Holding> =>
  new Map(
    rows.flatMap(({ unit, version, values }) => {
      const contribution = contributionOf(part, values);
      return contribution ? [[unit, { version, values, contribution }] as const] : [];
    }),
  );

/** The narrowest network or region that all of some units belong to. */
function findGroup(rows: readonly Row[], form: string, units: readonly string[]): string | null {
  const among = new Set(units);
  const found = rows.filter((row) => row.form === form && among.has(row.unit));
  if (found.length < units.length) return null;
  for (const by of ['network', 'region'] as const) {
    const name = found[0]?.[by];
    if (name !== undefined && found.every((row) => row[by] === name)) return name;
  }
  return null;
}

/** The edition of what was judged. Its forms are those behind its published figures, and no others. */
async function buildEdition(input: PublicationInput, number: number, judged: readonly Verdict[]): Promise<Edition> {
  const used = new Map(
    judged
      .filter(({ figure }) => figure)
      .flatMap(({ candidate }) => candidate.rows.map((row) => [row.approval, row] as const)),
  );
  const forms = [...used.values()]
    .map(({ form, unit, version, approval }) => ({ form, unit, version, approval }))
    .sort((one, other) => compare(one.approval, other.approval));
  const places = new Map(forms.map(({ form, unit }, place) => [`${form} ${unit}`, place]));
  return {
    version: 1,
    site: input.config.site,
    number,
    period: input.period,
    day: input.day,
    root: await merkleRoot(forms.map(({ approval }) => leafOf(approval))),
    forms,
    figures: judged.map((verdict) => buildFigure(verdict, places)),
  };
}

function leafOf(approval: string): Bytes {
  const bytes = parseHex(approval);
  if (bytes?.length !== 32) throw new RangeError(`«${approval}» is no hash of an act.`);
  return bytes;
}

function buildFigure({ candidate, value, figure }: Verdict, places: ReadonlyMap<string, number>): EditionFigure {
  const { indicator, by, unit, rows, expected } = candidate;
  return {
    indicator: indicator.id,
    form: indicator.formId,
    formula: indicator.formula,
    unitId: indicator.unitId ?? null,
    decimals: indicator.decimals,
    by,
    unit,
    // That a formula gives nothing may tell what was answered: whoever was asked is withheld, without a reason.
    state: figure ? 'published' : rows.length ? 'withheld' : 'empty',
    approved: rows.length,
    expected,
    value,
    parts: (figure?.parts ?? []).map(({ part, members }) => ({
      columns: part.columns,
      members: [...members.keys()]
        .flatMap((member) => places.get(`${indicator.formId} ${member}`) ?? [])
        .sort((one, other) => one - other),
    })),
  };
}
