import { chainId } from '#domain/monitoring/ledger/acts.ts';
import { listExpected } from '#domain/monitoring/ledger/standing.ts';
import { PRACTICE } from '#domain/monitoring/practice/config.ts';
import { ledgerStates } from '#words/ledgerStates.ts';
import { monitoringPractice as t } from '#words/monitoringPractice.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';
import { button, buttonAskedFirst, makeStatus, tellWork, tools } from '../controls.ts';
import type { MountTool } from '../start.ts';
import { tellStore } from '../names.ts';
import { beginPractice, erasePractice } from './begin.ts';
import { drawStory } from './story.ts';

/** Draws the page of the practice: how it begins, what there is to do in it, and how it ends. */
export const mount: MountTool = (host, app) => {
  const said = makeStatus();
  const body = element('div', { class: 'practice', tabindex: '-1' });
  host.replaceChildren(said, body);
  let isBusy = false;
  const draw = () => {
    if (isBusy) return;
    body.replaceChildren(...(app.ledger.view.registry.root === undefined ? drawBefore() : drawDuring()));
  };
  /** Does something that takes a while; the page is drawn when it is over, and the focus is where one reads on. */
  const work = async (act: () => Promise<string>, waiting = '') => {
    isBusy = true;
    for (const each of body.querySelectorAll('button')) each.disabled = true;
    await tellWork(said, () => act().catch(tellFailure), waiting).finally(() => (isBusy = false));
    draw();
    body.focus();
  };
  const begin = () => work(async () => (await beginPractice(app), t.begun), t.beginning);
  const erase = () => work(async () => (await erasePractice(app), t.erased));
  const drawBefore = () => [
    ...t.intro.map((paragraph) => element('p', {}, paragraph)),
    tools(button(t.begin, begin, { class: 'main' })),
  ];
  const drawDuring = () => [
    element('h2', {}, t.story),
    ...drawStory(app),
    element('h2', {}, t.state),
    drawState(app),
    tools(
      buttonAskedFirst(t.again, () => t.againSure, begin),
      buttonAskedFirst(t.erase, () => t.eraseSure, erase),
    ),
  ];
  draw();
  app.ledger.onChange(draw);
};

/** Why a practice could not begin, in words. */
function tellFailure(error: unknown): string {
  const why = tellStore(error);
  if (why === undefined) throw error;
  return t.cannot(why);
}

/** How many forms of the second measurement are in which state, a line for each form. */
function drawState({ config, ledger }: MonitoringApp): HTMLElement {
  const { view } = ledger;
  const lines = config.forms.map((form) => {
    const counts = new Map<string, number>();
    for (const unit of listExpected(config, view.registry, form.level, PRACTICE.annual)) {
      const status = view.states.get(chainId({ period: PRACTICE.annual, unit, form: form.id }))?.status ?? 'nada';
      counts.set(ledgerStates[status], (counts.get(ledgerStates[status]) ?? 0) + 1);
    }
    const told = [...counts].map(([status, count]) => t.stateOf(status, count)).join(', ');
    return element('li', {}, element('strong', {}, form.title), `: ${told}`);
  });
  return element('ul', {}, ...lines);
}
