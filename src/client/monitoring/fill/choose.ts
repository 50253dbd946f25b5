/** Chooses which form to begin: of which period and of whom. Where nothing is open, it says what else can be done. */
import { folders, toolAddressOf } from '#domain/addresses.ts';
import { listOpenings, type Opening } from '#domain/monitoring/fill/openings.ts';
import { PRACTICE_PARAMETER } from '#domain/monitoring/toolModel.ts';
import { monitoringFill } from '#words/monitoringFill.ts';
import { element } from '../../element.ts';
import { formatDate } from '../../formats.ts';
import { membershipsNow, type MonitoringApp } from '../app.ts';
import { ask, makeStatus, nextId, tools } from '../controls.ts';
import { nameForm, nameRole, nameUnit } from '../names.ts';
import { addressIn, fillAddress } from './formAddress.ts';

const t = monitoringFill.choose;

/** A code of a firm, as the registry takes it. */
const UNIT_CODE = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** Draws the choice. @param formId the form, where the page is of one */
export function drawChoose(app: MonitoringApp, formId?: string): HTMLElement {
  const memberships = membershipsNow(app);
  const all = listOpenings(app.config, app.ledger.view.registry, { memberships, day: app.today() });
  const openings = all.filter(({ form }) => formId === undefined || form.id === formId);
  const id = nextId();
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, t.title),
    ...(openings.length ? [drawForm(app, openings)] : drawNothing(app, all.length === 0)),
  );
}

function select(label: string, options: readonly (readonly [string, string])[]) {
  const id = nextId();
  const input = element('select', { id }, ...options.map(([value, text]) => element('option', { value }, text)));
  return { host: element('div', { class: 'asked' }, element('label', { for: id }, label), input), input };
}

function drawForm(app: MonitoringApp, openings: readonly Opening[]): HTMLElement {
  const nameOpening = ({ form, period, units }: Opening) => {
    const closes =
      units
        .map(({ closesOn }) => closesOn)
        .sort()
        .at(-1) ?? period.closesOn;
    return `${nameForm(app.config, form.id)} · ${t.closes(period.title, formatDate(closes))}`;
  };
  const which = select(
    t.form,
    openings.map((one, place) => [String(place), nameOpening(one)] as const),
  );
  const place = element('div');
  const said = makeStatus();
  const start = element('a', { href: '' }, t.start);
  const opening = () => openings[Number(which.input.value)];
  let readUnit = (): string => '';
  // A link, and not an address that a script goes to: the edition for folders mends links.
  const aim = () => {
    const { form, period } = opening() ?? {};
    const unit = readUnit();
    const isWhole = form && period && UNIT_CODE.test(unit);
    start.href = isWhole ? fillAddress(app, { form: form.id, period: period.id, unit }) : '#';
  };
  const show = () => {
    const { units = [] } = opening() ?? {};
    const unit = units.length
      ? select(
          t.unit,
          units.map((one) => [one.unit, nameUnit(app, one.unit)] as const),
        )
      : ask(t.firm, { autocapitalize: 'off', autocomplete: 'off', spellcheck: 'false' }, t.firmHelp);
    readUnit = () => unit.input.value.trim().toLowerCase();
    unit.input.addEventListener('input', aim);
    place.replaceChildren(unit.host);
    aim();
  };
  which.input.addEventListener('change', show);
  show();
  start.addEventListener('click', (event) => {
    if (start.getAttribute('href') !== '#') return;
    event.preventDefault();
    said.textContent = t.badFirm;
  });
  return element('div', { class: 'panel-form' }, which.host, place, said, tools(start));
}

/** Nothing can be begun: why, and what can be done instead. */
function drawNothing(app: MonitoringApp, isAll: boolean): readonly HTMLElement[] {
  const { config, mode, model } = app;
  const roles = [...new Set(membershipsNow(app).map(({ role }) => nameRole(config, role)))].join(', ');
  const practice = element(
    'a',
    { href: `${model.base}${toolAddressOf('practice').slice(1)}?${PRACTICE_PARAMETER}` },
    t.practice,
  );
  const about = element('a', { href: addressIn(app, folders.monitoring) }, model.siteName);
  const why = !config.forms.length ? t.noForms : roles && isAll ? t.nothingYours(roles) : t.nothingOpen;
  return [
    element('p', { class: 'note' }, why),
    tools(...(mode === 'real' ? [practice] : []), ...(config.forms.length ? [] : [about])),
  ];
}
