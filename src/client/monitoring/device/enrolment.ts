/** Who the key in use is of, and the request for its enrolment: a file, a code, and the fingerprint to compare. */
import { writeRequest, writeShortRequest } from '#domain/monitoring/ledger/request.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { element } from '../../element.ts';
import { membershipsNow, type MonitoringApp } from '../app.ts';
import { button, redraw, tools } from '../controls.ts';
import type { KeptKeys } from '../kept.ts';
import { save } from '../outgoing.ts';
import { describeMembership } from '../names.ts';

/** What the ledger says of the key, and how it is enrolled where it says nothing. */
export function drawEnrolment(app: MonitoringApp, kept: KeptKeys): readonly HTMLElement[] {
  const held = membershipsNow(app);
  const isRoot = app.ledger.view.registry.root === kept.fingerprint;
  const roles = [...held.map((member) => describeMembership(app, member)), ...(isRoot ? [t.who.root] : [])];
  const who = roles.length
    ? element('ul', {}, ...roles.map((role) => element('li', {}, role)))
    : element('p', { class: 'note' }, t.who.unknown);
  const fingerprint = element(
    'p',
    {},
    `${t.who.fingerprint}: `,
    element('code', {}, kept.fingerprint),
    element('span', { class: 'meta' }, ` ${t.who.fingerprintHelp}`),
  );
  return [who, fingerprint, ...(roles.length && !isRoot ? [] : [drawRequest(app, kept)])];
}

function drawRequest({ config, model }: MonitoringApp, kept: KeptKeys): HTMLElement {
  const place = element('div');
  const hide = () => {
    redraw(place);
    code.textContent = t.key.showCode;
    code.setAttribute('aria-expanded', 'false');
  };
  const show = async () => {
    const { drawQrCode } = await import('../../qrCode.ts');
    place.replaceChildren(await drawQrCode(writeShortRequest(config.site, kept), t.key.codeLabel));
    code.textContent = t.key.hideCode;
    code.setAttribute('aria-expanded', 'true');
  };
  const code = button(t.key.showCode, () => (place.hasChildNodes() ? hide() : show()), { 'aria-expanded': 'false' });
  const file = () =>
    save(
      new Blob([writeRequest(config.site, kept)], { type: 'application/json' }),
      `${t.key.requestName}-${kept.fingerprint.slice(0, 4)}.json`,
    );
  return element(
    'div',
    {},
    element('h4', {}, t.key.request),
    element('p', { class: 'meta' }, `${t.key.requestHelp} (${model.siteName})`),
    tools(button(t.key.saveRequest, file), code),
    place,
  );
}
