/** How far somebody has come in a practice. It is read from the ledger each time: nothing of it is kept. */
import type { MonitoringConfig, MonitoringForm } from '../config.ts';
import { chainId, type FormActName } from '../ledger/acts.ts';
import { findPeriod } from '../ledger/days.ts';
import { reaches, unitPathOf, type Membership } from '../ledger/registry.ts';
import { rolesFor } from '../ledger/rules.ts';
import { listExpected } from '../ledger/standing.ts';
import type { UnitStatus } from '../ledger/chain.ts';
import type { LedgerView } from '../ledger/verify.ts';
import { PRACTICE } from './config.ts';
import { listLevels } from './plan.ts';

/** The steps of the story, in their order. */
export type StoryStepName = 'fill' | 'correct' | 'hand' | 'review' | 'approve' | 'administer' | 'report';

/** A step, and who takes it with which form. */
export interface StoryStep {
  readonly name: StoryStepName;
  /** Undefined for a step that leaves no trace in the ledger. */
  readonly done: boolean | undefined;
  /** Who acts: of those who may, the first. */
  readonly actor: Membership | undefined;
  readonly form: MonitoringForm | undefined;
  /** Id or code of the unit whose form it is. */
  readonly unit: string | undefined;
}

const DONE: readonly UnitStatus[] = ['aprobada', 'correccion-pedida', 'correccion-autorizada'];

/** Where a practice is played: the forms of the two narrowest levels, and the units that have a part in the story. */
interface Scene {
  readonly view: LedgerView;
  readonly config: MonitoringConfig;
  readonly form: MonitoringForm | undefined;
  readonly above: MonitoringForm | undefined;
  readonly blank: string | undefined;
  readonly sent: string | undefined;
  readonly observed: string | undefined;
  /** A unit of the level above whose form waits for approval. */
  readonly waiting: string | undefined;
}

function findScene(view: LedgerView, config: MonitoringConfig): Scene {
  const [narrow, wide] = listLevels(config);
  const formOf = (level: typeof narrow) => config.forms.find((form) => form.level === level);
  const unitsOf = (level: typeof narrow) =>
    level === undefined ? [] : listExpected(config, view.registry, level, PRACTICE.annual);
  const [blank, sent, observed] = unitsOf(narrow);
  return { view, config, form: formOf(narrow), above: formOf(wide), blank, sent, observed, waiting: unitsOf(wide)[1] };
}

function statusOf({ view }: Scene, form: MonitoringForm | undefined, unit: string | undefined): UnitStatus {
  if (!form || unit === undefined) return 'nada';
  return view.states.get(chainId({ period: PRACTICE.annual, unit, form: form.id }))?.status ?? 'nada';
}

/** The story of a practice, as its ledger has it. */
export function tellStory(view: LedgerView, config: MonitoringConfig): readonly StoryStep[] {
  const scene = findScene(view, config);
  const { form, above, blank, sent, observed, waiting } = scene;
  const isFilled = statusOf(scene, form, blank) !== 'nada';
  const isReceived = [blank, sent].every((unit) => unit === undefined || statusOf(scene, form, unit) !== 'enviada');
  const own = (name: StoryStepName, done: boolean, act?: FormActName, unit = blank): StoryStep => ({
    name,
    done,
    actor: act && findActor(scene, form, unit, act),
    form,
    unit,
  });
  return [
    own('fill', isFilled, 'enviar'),
    ...(observed === undefined
      ? []
      : [own('correct', statusOf(scene, form, observed) !== 'observada', 'enviar', observed)]),
    own('hand', isFilled),
    own('review', isFilled && isReceived, 'recibir'),
    own('approve', DONE.includes(statusOf(scene, form, blank)), 'aprobar'),
    {
      name: 'administer',
      done: waiting === undefined ? undefined : DONE.includes(statusOf(scene, above, waiting)),
      actor: findActor(scene, above, waiting, 'aprobar') ?? findEnroller(scene),
      form: above,
      unit: waiting,
    },
    { name: 'report', done: undefined, actor: undefined, form: undefined, unit: undefined },
  ];
}

const findEnroller = ({ view, config }: Scene): Membership | undefined =>
  [...view.registry.memberships.values()]
    .flat()
    .find(({ role }) => config.roles.some(({ id, enrols }) => id === role && enrols === true));

/** Who may do an act to the form of a unit. Of several, one who did not send it. */
function findActor(
  { view, config }: Scene,
  form: MonitoringForm | undefined,
  unit: string | undefined,
  act: FormActName,
): Membership | undefined {
  if (!form || unit === undefined) return undefined;
  const period = findPeriod(config, PRACTICE.annual);
  const path = period ? unitPathOf(config, view.registry, unit, period) : [];
  const roles = rolesFor(form, act);
  const sender = view.states.get(chainId({ period: PRACTICE.annual, unit, form: form.id }))?.state?.version.code;
  const able = [...view.registry.memberships.values()]
    .flat()
    .filter((member) => roles.includes(member.role) && reaches(config, member, path));
  return (act === 'enviar' ? undefined : able.find(({ code }) => code !== sender)) ?? able[0];
}
