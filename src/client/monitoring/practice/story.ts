/** The story of a practice, step by step, each with the tool in which it is done and whom it is done as. */
import { toolAddressOf, type MonitoringTool } from '#domain/addresses.ts';
import { chainId } from '#domain/monitoring/ledger/acts.ts';
import { PRACTICE } from '#domain/monitoring/practice/config.ts';
import { tellStory, type StoryStep, type StoryStepName } from '#domain/monitoring/practice/story.ts';
import { monitoringPractice as t } from '#words/monitoringPractice.ts';
import { monitoringTools } from '#words/monitoringTools.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';
import { tools } from '../controls.ts';
import { addressIn, fillAddress } from '../fill/formAddress.ts';
import { nameUnit } from '../names.ts';

/** The tools of each step. */
const TOOLS: Readonly<Record<StoryStepName, readonly MonitoringTool[]>> = {
  fill: ['fill'],
  correct: ['fill'],
  hand: ['fill'],
  review: ['review'],
  approve: ['review'],
  administer: ['administer', 'review'],
  report: ['reports'],
};

/** Steps that are about one form, which is opened at once. */
const OPENS_FORM: readonly StoryStepName[] = ['fill', 'correct', 'approve', 'administer'];

/** The steps, with how far somebody has come. */
export function drawStory(app: MonitoringApp): readonly HTMLElement[] {
  const steps = tellStory(app.ledger.view, app.config);
  const told = steps.filter(({ done }) => done !== undefined);
  return [
    element('p', {}, t.progress(told.filter(({ done }) => done).length, told.length)),
    element('ol', { class: 'practice-steps' }, ...steps.map((step) => drawStep(app, step))),
  ];
}

function drawStep(app: MonitoringApp, step: StoryStep): HTMLElement {
  const title = element('h3', {}, t.steps[step.name].title);
  if (step.done) title.append(' ', element('span', { class: 'badge high' }, t.done));
  return element(
    'li',
    {},
    title,
    element('p', {}, tellStep(app, step)),
    tools(...TOOLS[step.name].map((tool) => drawWay(app, step, tool))),
  );
}

function tellStep(app: MonitoringApp, { name, form, unit }: StoryStep): string {
  const words = t.steps[name];
  if ('plain' in words && unit === undefined) return words.plain;
  return words.text(form?.title ?? '', unit === undefined ? '' : nameUnit(app, unit));
}

/** Where a step is done: at the form that it is about, where it is there already. */
function addressOf(app: MonitoringApp, { name, form, unit }: StoryStep, tool: MonitoringTool): string {
  const address = addressIn(app, toolAddressOf(tool));
  if (!form || unit === undefined || !OPENS_FORM.includes(name)) return address;
  const key = { period: PRACTICE.annual, unit, form: form.id };
  if (tool === 'fill') return fillAddress(app, key);
  return tool === 'review' && app.ledger.view.states.has(chainId(key)) ? `${address}#${chainId(key)}` : address;
}

/** A link to where a step is done. Whoever follows it acts as the one who may do it. */
function drawWay(app: MonitoringApp, step: StoryStep, tool: MonitoringTool): HTMLElement {
  const { keyring } = app;
  const kept = keyring.all.find(({ fingerprint }) => fingerprint === step.actor?.fingerprint);
  const link = element('a', { href: addressOf(app, step, tool) }, t.open(monitoringTools[tool].title, kept?.label));
  link.addEventListener('click', (event) => {
    if (!kept || keyring.current?.kept.fingerprint === kept.fingerprint) return;
    event.preventDefault();
    void keyring.use(kept.fingerprint).then(() => location.assign(link.href));
  });
  return link;
}
