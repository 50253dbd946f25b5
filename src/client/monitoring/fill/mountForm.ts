/** The page of a form: whose it is, where it stands, and its parts, kept at each answer. */
import { isStrangeDay } from '#domain/monitoring/fill/openings.ts';
import { isGiven, listDifferences } from '#domain/monitoring/fill/progress.ts';
import { findSent } from '#domain/monitoring/fill/sent.ts';
import type { MonitoringForm } from '#domain/monitoring/config.ts';
import { toolAddressOf } from '#domain/addresses.ts';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import { monitoringDevice } from '#words/monitoringDevice.ts';
import { monitoringFill as t } from '#words/monitoringFill.ts';
import { element } from '../../element.ts';
import { formatDate, openFormats } from '../../formats.ts';
import { markKept, membershipsNow, type MonitoringApp } from '../app.ts';
import { button, redraw, tools } from '../controls.ts';
import { asideKey, draftKey, type Draft } from '../kept.ts';
import type { MountTool } from '../start.ts';
import { namePeriod, nameUnit, tellStore } from '../names.ts';
import { addressIn, readKey } from './formAddress.ts';
import { DraftKeeper } from './keeper.ts';
import { draftOf, openForm, showAnswer, showComputed, showEarlier, type OpenForm } from './openForm.ts';
import { findSituation, type Situation } from './situation.ts';
import { mountSteps, type Steps } from './steps.ts';
import type { drawSummary as DrawSummary } from './summary.ts';

/** The end of a form, with all that signs and hands over: brought once somebody has begun to answer. */
const bringEnd = () => import('./summary.ts');

/** Draws the tool. */
export const mount: MountTool = async (host, app) => {
  const place = host.querySelector<HTMLElement>('[data-form]');
  const sheet = place?.querySelector<HTMLFormElement>('[data-fill]');
  const form = app.config.forms.find(({ id }) => id === place?.dataset['form']);
  if (!place || !sheet || !form) return;
  const key = findKey(app, form);
  if (key) {
    await new FormPage(app, place, sheet).open(key, form);
    return;
  }
  sheet.hidden = true;
  const choose = place.querySelector<HTMLElement>('[data-choose]');
  // Whoever comes with a form to fill in does without it.
  const { drawChoose } = await import('./choose.ts');
  const draw = () => choose && redraw(choose, drawChoose(app, form.id));
  draw();
  app.keyring.onChange(draw);
  app.ledger.onChange(draw);
};

/** What the address says is filled in, where there is such a period, and such a unit as far as that is public. */
function findKey({ config }: MonitoringApp, { id, level }: MonitoringForm): ChainKey | undefined {
  const key = readKey(location.search, id);
  const hasUnit = level === 'firm' || config.units.some((unit) => unit.id === key?.unit && unit.level === level);
  return hasUnit && config.periods.some((period) => period.id === key?.period) ? key : undefined;
}

/** A form that is open in a page. */
class FormPage {
  private readonly app: MonitoringApp;
  private readonly place: HTMLElement;
  private readonly sheet: HTMLFormElement;
  private sheetForm!: OpenForm;
  private keeper!: DraftKeeper;
  private steps!: Steps;
  private situation!: Situation;
  private comment = '';
  private notes: readonly string[] = [];
  private isSigning = false;
  private drawn = '';
  private isUnkept = false;

  constructor(app: MonitoringApp, place: HTMLElement, sheet: HTMLFormElement) {
    this.app = app;
    this.place = place;
    this.sheet = sheet;
  }

  async open(key: ChainKey, form: MonitoringForm): Promise<void> {
    const app = this.app;
    this.sheetForm = await openForm(app, this.sheet, key, form);
    const draft = await app.store.find('drafts', draftKey(app.mode, key));
    this.notes = await this.look(key, form, draft);
    this.comment = draft?.comment ?? '';
    // Whoever was quicker than the script answered already.
    const early = this.sheetForm.read();
    const before = draft?.answers ?? findSent(app.ledger.view, key) ?? {};
    this.sheetForm.write(before);
    showEarlier(this.sheetForm);
    this.begin(draft);
    this.sheetForm.write({ ...before, ...early });
    this.steps = mountSteps(this.sheet, (anchor) => anchor === 'resumen' && this.drawSummary());
    this.refresh();
    const progress = this.sheetForm.judge();
    for (const { field } of this.sheetForm.controls) showAnswer(this.sheetForm, progress, field.id);
    this.listen();
    if (Object.keys(early).length) this.keeper.soon();
  }

  /** What is worth a word before somebody begins. */
  private async look(key: ChainKey, form: MonitoringForm, draft: Draft | undefined): Promise<readonly string[]> {
    const { app, notes } = { app: this.app, notes: [] as string[] };
    const period = app.config.periods.find(({ id }) => id === key.period);
    const day = app.today();
    if (isStrangeDay(day, app.model.publishedOn, period)) notes.push(t.clock(formatDate(day)));
    if (!draft || draft.formVersion === form.version) return notes;
    const known = new Set(form.groups.flatMap(({ fields }) => fields).map(({ id }) => id));
    const dropped = Object.entries(draft.answers).filter(([id, answer]) => !known.has(id) && isGiven(answer));
    // What is no longer asked was written all the same, and stays where it can be found.
    if (dropped.length) await app.store.write([{ table: 'notes', key: asideKey(app.mode, draft), value: draft }]);
    return [...notes, t.otherVersion(dropped.length)];
  }

  private begin(known: Draft | undefined): void {
    const app = this.app;
    this.keeper = new DraftKeeper(app, known ?? this.draft(), () => this.draft(), {
      waits: () => this.sheet.querySelector('[data-kept]')?.setAttribute('aria-busy', 'true'),
      kept: (error) => this.tellKept(error),
      adopt: (theirs) => this.write(theirs),
      conflict: (theirs) => this.tellConflict(theirs),
    });
  }

  private draft(): Draft {
    return draftOf(this.sheetForm, this.app.now(), this.comment.trim() || undefined);
  }

  private listen(): void {
    const { controls } = this.sheetForm;
    const idOf = (event: Event) =>
      (event.target as Element).closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
    // A signal that is lost later no longer keeps anybody from the end.
    this.sheet.addEventListener('focusin', () => void bringEnd().catch(() => undefined), { once: true });
    this.sheet.addEventListener('input', (event) => {
      if (!idOf(event)) return;
      this.show();
      this.keeper.soon();
    });
    this.sheet.addEventListener('change', (event) => {
      const id = idOf(event);
      if (!controls.some(({ field }) => field.id === id)) return;
      showAnswer(this.sheetForm, this.show(), id);
      void this.keeper.now();
    });
    this.sheet.addEventListener('submit', (event) => event.preventDefault());
    // The last moment at which a phone lets a page write.
    document.addEventListener('visibilitychange', () =>
      document.visibilityState === 'hidden' ? void this.keeper.now() : void this.keeper.look(),
    );
    addEventListener('beforeunload', (event) => this.isUnkept && event.preventDefault());
    this.app.store.onChange(() => void this.keeper.look());
    this.app.ledger.onChange(() => this.refresh());
    this.app.keyring.onChange(() => {
      this.drawSummary();
      // What had the focus, as the button that made a key, may be gone.
      if (document.activeElement === document.body) document.getElementById('resumen-titulo')?.focus();
    });
  }

  /** Shows what follows from the answers. */
  private show() {
    const progress = this.sheetForm.judge();
    showComputed(this.sheetForm, progress);
    this.steps.mark((group) => {
      const count = [...group.querySelectorAll<HTMLElement>('[data-field]')].filter((field) =>
        progress.troubles.has(field.dataset['field'] ?? ''),
      ).length;
      return count ? `(${t.form.missingIn(count)})` : '';
    });
    return progress;
  }

  /** Shows where the form stands. */
  private refresh(): void {
    const { key, controls } = this.sheetForm;
    this.situation = findSituation(this.app, key);
    for (const control of controls) control.lock(!this.situation.send);
    this.show();
    this.drawHead();
    // What somebody is writing, or was just told, is not drawn over where nothing of it changed.
    const roles = membershipsNow(this.app).length > 0;
    const drawn = [this.situation.status, this.situation.send, roles].join();
    if (drawn !== this.drawn) this.drawSummary();
    this.drawn = drawn;
  }

  private drawHead(): void {
    const { key } = this.sheetForm;
    const app = this.app;
    const what = t.form.of(nameUnit(app, key.unit), namePeriod(app.config, key.period));
    const others = element('a', { href: addressIn(app, toolAddressOf('fill')) }, t.form.changeWhat);
    const notes = [...this.notes, this.situation.told].filter(Boolean);
    this.place
      .querySelector('[data-head]')
      ?.replaceChildren(
        element('p', { class: 'fill-what' }, element('strong', {}, what), ' ', others),
        ...notes.map((note) => element('p', { class: 'note' }, note)),
      );
  }

  private drawSummary(): void {
    const host = this.sheet.querySelector<HTMLElement>('[data-summary]');
    if (!host?.closest('.at') || this.isSigning) return;
    bringEnd().then(
      ({ drawSummary }) => this.drawEnd(host, drawSummary),
      () => host.replaceChildren(element('p', { class: 'note', role: 'status' }, monitoringDevice.notBrought)),
    );
  }

  private drawEnd(host: HTMLElement, draw: typeof DrawSummary): void {
    // What is being signed is not drawn over.
    if (this.isSigning) return;
    draw(host, {
      app: this.app,
      open: this.sheetForm,
      situation: this.situation,
      comment: {
        text: this.comment,
        changed: (text) => {
          this.comment = text;
          this.keeper.soon();
        },
      },
      go: (control) => {
        this.steps.go(control.host.closest('.fill-group')?.id ?? '');
        // The address changes after this turn, and with it what can take the focus.
        addEventListener('hashchange', () => control.focus(), { once: true });
      },
      closing: async () => {
        this.isSigning = true;
        await this.keeper.now();
        this.keeper.stop();
      },
      closed: () => {
        this.isSigning = false;
        this.begin(undefined);
      },
    });
  }

  private tellKept(error: unknown): void {
    const place = this.sheet.querySelector<HTMLElement>('[data-kept]');
    if (!place) return;
    const { store } = this.app;
    const text = error ? t.form.notKept(tellStore(error) ?? String(error)) : store.lasts ? t.form.kept : '';
    // The same words are not said again at each answer.
    if (place.textContent !== text) place.textContent = text;
    place.classList.toggle('note', Boolean(error));
    place.setAttribute('aria-busy', String(Boolean(error)));
    // What is only on the page is lost with it: the browser asks before it goes.
    this.isUnkept = Boolean(error);
    if (!error) void markKept(this.app).catch(() => undefined);
  }

  private write({ comment = '', answers }: Pick<Draft, 'comment' | 'answers'>): void {
    this.comment = comment;
    this.sheetForm.write(answers);
    const progress = this.show();
    for (const { field } of this.sheetForm.controls) showAnswer(this.sheetForm, progress, field.id);
  }

  /** Another tab says otherwise: somebody chooses, and what is not chosen is laid aside. */
  private tellConflict(theirs: Draft): void {
    const host = this.place.querySelector<HTMLElement>('[data-conflict]');
    const fields = listDifferences(this.sheetForm.form, this.sheetForm.read(), theirs.answers).map(
      ({ label }) => `«${label}»`,
    );
    const choose = async (chosen: Draft, other: Draft) => {
      await this.keeper.settle(chosen, other).catch((error: unknown) => this.tellKept(error));
      this.write(chosen);
      host?.replaceChildren();
    };
    const note = element(
      'div',
      { class: 'note', role: 'alert', tabindex: '-1' },
      element('p', {}, t.twoTabs.said(openFormats().list(fields))),
      tools(
        button(t.twoTabs.mine, () => choose(this.draft(), theirs)),
        button(t.twoTabs.theirs, () => choose(theirs, this.draft())),
      ),
    );
    host?.replaceChildren(note);
    note.scrollIntoView({ block: 'nearest' });
  }
}
