/** What the strength of a lesson is judged by. */
export interface EvidenceLike {
  readonly stanceId: string;
  readonly networkIds: readonly string[];
  readonly figures: readonly string[];
  readonly sources: readonly { readonly sourceId: string; readonly locator: string }[];
}

/**
 * How much the evidence carries a lesson. Rule of this site, shown to readers where the strength shows:
 * `fuerte` with at least three pieces of supporting evidence, more than those that set limits, that name three
 * networks or bring a figure besides two networks; `media` with at least two pieces; `delgada` otherwise.
 *
 * @returns an entry of the vocabulary `evidence-strengths`
 */
export function judgeStrength(evidence: readonly EvidenceLike[]): 'fuerte' | 'media' | 'delgada' {
  const supporting = evidence.filter((item) => item.stanceId === 'apoya');
  const networks = new Set(supporting.flatMap((item) => item.networkIds)).size;
  const figures = new Set(supporting.flatMap((item) => item.figures)).size;
  const outweighs = supporting.length > evidence.length - supporting.length;
  if (supporting.length >= 3 && outweighs && (networks >= 3 || (networks >= 2 && figures >= 1))) return 'fuerte';
  return supporting.length >= 2 ? 'media' : 'delgada';
}
