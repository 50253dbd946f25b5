import GithubSlugger from 'github-slugger';
import type { Entry } from '#records/assemble.ts';
import type { Texts } from '#texts/es/index.ts';

/** Places of the page of a phase beside the headings of its text: its steps, and the parts that it shows. */
export function listPhaseAnchors(
  phase: Entry<'phase'>,
  { phase: words, undocumented }: Texts['recordPages'],
): string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    [words.preconditions, phase.preconditions.length > 0],
    [words.about, phase.body.trim() !== ''],
    [words.products, true],
    [words.doneWhen, phase.doneWhen.length > 0],
    [words.roles, true],
    [words.timeAndCosts, phase.milestones.length > 0 || phase.timing !== undefined || phase.costs.length > 0],
    [words.difficulties, phase.difficulties.length > 0],
    [words.enablers, phase.enablers.length > 0],
    [undocumented, true],
  ];
  const slugger = new GithubSlugger();
  return [
    'pasos',
    ...phase.steps.map((_, place) => `paso-${place + 1}`),
    ...parts.flatMap(([title, isShown]) => (isShown ? [slugger.slug(title)] : [])),
  ];
}
