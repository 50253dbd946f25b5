/** The forms of whoever uses the device: unfinished ones, and what was sent, with where each stands. */
import { findComment } from '#domain/monitoring/fill/sent.ts';
import { judgeProgress, type Progress } from '#domain/monitoring/fill/progress.ts';
import { prepareForm } from '#domain/monitoring/formula/form.ts';
import { chainId, type ChainKey } from '#domain/monitoring/ledger/acts.ts';
import { findPeriod } from '#domain/monitoring/ledger/days.ts';
import { reaches, unitPathOf } from '#domain/monitoring/ledger/registry.ts';
import { membershipsNow, type MonitoringApp } from '../app.ts';
import { asideStart, keyIn, type Draft, type Handed } from '../kept.ts';
import { nameAuthor, nameForm, namePeriod, nameUnit } from '../names.ts';
import { findSituation, type Situation } from './situation.ts';

/** A form in the list. */
export interface Listed {
  readonly key: ChainKey;
  readonly name: string;
  readonly situation: Situation;
  readonly draft?: Draft | undefined;
  /** How far the draft is; undefined without one, or for a form that the site no longer has. */
  readonly progress?: Progress | undefined;
  /** Whether the draft can be signed as it is. */
  readonly isComplete: boolean;
  /** What was handed on of what was sent last. */
  readonly handed?: Handed | undefined;
  readonly comment?: { readonly who: string; readonly text: string } | undefined;
}

/** What wants somebody first: what was observed, may be corrected, is unfinished, was not handed over. */
function rankOf({ situation: { status }, draft, handed }: Listed): number {
  if (status === 'observada') return 0;
  if (status === 'correccion-autorizada') return 1;
  if (draft) return 2;
  return status === 'enviada' && !handed ? 3 : 4;
}

/** Chains that whoever signs sends, by their roles or because they sent them. */
function listOwnChains(app: MonitoringApp): readonly ChainKey[] {
  const { ledger, config, keyring } = app;
  const { registry, states } = ledger.view;
  const own = keyring.current?.kept.fingerprint;
  const memberships = membershipsNow(app);
  return [...states.values()]
    .filter(({ chain, state }) => {
      if (!chain.accepted.length) return false;
      if (state?.version.author === own) return true;
      const form = config.forms.find(({ id }) => id === chain.key.form);
      const period = findPeriod(config, chain.key.period);
      const path = period ? unitPathOf(config, registry, chain.key.unit, period) : [];
      return memberships.some((member) => member.role === form?.permissions.submit && reaches(config, member, path));
    })
    .map(({ chain }) => chain.key);
}

/** Name of a form of a unit in a period. */
export const nameOf = (app: MonitoringApp, { form, unit, period }: ChainKey): string =>
  [nameForm(app.config, form), nameUnit(app, unit), namePeriod(app.config, period)].join(' · ');

/** The list, what wants somebody first. @throws StoreFailure */
export async function listForms(app: MonitoringApp): Promise<readonly Listed[]> {
  const { store, mode, ledger, config } = app;
  const drafts = (await store.list('drafts', `${mode}/`)).map(({ value }) => value);
  const keys = new Map<string, ChainKey>([...drafts, ...listOwnChains(app)].map((key) => [chainId(key), key]));
  const listed = [...keys.values()].map(async ({ period, unit, form: formId }): Promise<Listed> => {
    const key = { period, unit, form: formId };
    const draft = drafts.find((one) => chainId(one) === chainId(key));
    const form = config.forms.find(({ id }) => id === formId);
    const situation = findSituation(app, key);
    const progress = draft && form ? judgeProgress(form, prepareForm(form), draft.answers) : undefined;
    const [leaf] = ledger.view.states.get(chainId(key))?.chain.leaves ?? [];
    const comment = findComment(ledger.view, key);
    const isOthers = comment && comment.author !== app.keyring.current?.kept.fingerprint;
    return {
      key,
      name: nameOf(app, key),
      situation,
      draft,
      progress,
      isComplete: progress?.troubles.size === 0 && situation.send !== undefined && draft?.formVersion === form?.version,
      handed: leaf && (await store.find('handed', keyIn(mode, leaf.hash))),
      comment: isOthers ? { who: nameAuthor(ledger.view.registry, comment.author), text: comment.text } : undefined,
    };
  });
  const all = await Promise.all(listed);
  return all.sort((one, other) => rankOf(one) - rankOf(other) || (one.name < other.name ? -1 : 1));
}

/** Drafts that were laid aside, with their keys in the store. @throws StoreFailure */
export const listAside = async ({ store, mode }: MonitoringApp) =>
  (await store.list('notes', asideStart(mode))).map(({ key, value }) => ({ key, draft: value as Draft }));
