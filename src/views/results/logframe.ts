import type { Entry } from '#records/assemble.ts';
import { viewCitations } from '#views/citations.ts';
import { viewState } from '#views/evidence.ts';
import { say } from '#views/lines.ts';
import { linksTo, linkTo } from '#views/links.ts';
import type { Site } from '#views/site.ts';
import { viewAttainment } from './attainment.ts';

/** An indicator with all that is told of it side by side. */
function viewRow(site: Site, indicator: Entry<'indicator'>) {
  return {
    ...linkTo(indicator),
    due: site.book.t.indicators.due(indicator.dueMonth),
    target: say(site, indicator.target.text),
    result: say(site, indicator.result.text),
    attainment: viewAttainment(site, indicator).text,
    verification: indicator.verification.join('; '),
    citations: viewCitations(site, indicator.result.sources),
    notes: linksTo(site, 'note', indicator.noteIds),
    state: viewState(site, indicator.evidenceStateId),
  };
}

/** The whole logframe: what each level wanted to reach, and its indicators with what is told of each. */
export function viewLogframe(site: Site) {
  return site.records
    .get('vocabulary', 'logframe-levels')
    .entries.map(({ id, label }) => ({
      title: label,
      statement: site.config.goals.find((goal) => goal.levelId === id)?.statement,
      indicators: site.records
        .list('indicator')
        .filter((indicator) => indicator.levelId === id)
        .map((indicator) => viewRow(site, indicator)),
    }))
    .filter(({ statement, indicators }) => statement !== undefined || indicators.length > 0);
}
