import { tellStory, type StoryStep } from '#domain/monitoring/review/story.ts';
import { textIn } from '#domain/monitoring/review/versions.ts';
import type { Chain } from '#domain/monitoring/ledger/chain.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { tellMoment, useDesk } from '../desk/desk.tsx';

/** What happened to a form, in words. */
export function Story({ chain, leaf }: { readonly chain: Chain; readonly leaf?: string | undefined }) {
  return (
    <ol className="desk-story">
      {tellStory(chain, leaf).map((step) => (
        <Step key={step.hash} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: StoryStep }) {
  const desk = useDesk();
  const details = [
    ...(step.act === 'enviar' || step.act === 'corregir' ? [t.story.version(step.formVersion)] : []),
    ...(step.system === undefined ? [] : [t.story.system(step.system)]),
    ...(step.standsOn ? [t.story.standsOn(step.standsOn)] : []),
    ...(step.settles ? [t.story.settles] : []),
    ...(step.aside ? [t.story.aside] : []),
  ];
  return (
    <li data-aside={step.aside}>
      {t.story.step(step.code, monitoringDesk.did[step.act], tellMoment(desk, step.at))}
      {details.length > 0 && <span className="meta"> {details.join(' · ')}</span>}
      {step.comment !== undefined && <blockquote>{textIn(desk.view, step.comment) ?? t.story.noComment}</blockquote>}
    </li>
  );
}
