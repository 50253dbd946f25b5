import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import type { Reason } from '#domain/monitoring/formula/evaluate.ts';
import type { FigureGroup, FigureName } from '#domain/monitoring/publication/input.ts';
import type { FigureRefusal } from '#domain/monitoring/publication/publish.ts';
import type { Session } from './session.ts';

const titleOf = ({ units }: MonitoringConfig, id: string | null): string =>
  units.find((unit) => unit.id === id)?.title ?? id ?? '';

/** Whose figure it is, in words. */
function sayGroup({ config, book }: Session, { by, unit }: FigureGroup): string {
  const words = book.t.ledgerPublication;
  return by === 'all' ? words.all : words[by](titleOf(config, unit));
}

const nameOf = ({ config }: Session, indicator: string): string =>
  config.indicators.find(({ id }) => id === indicator)?.title ?? indicator;

/** What a formula lacked, each field by its label. */
function sayMissing({ config, book }: Session, { indicator, missing }: FigureRefusal): string {
  const { reasons } = book.t.formulaWords;
  const formId = config.indicators.find(({ id }) => id === indicator)?.formId;
  const fields = config.forms
    .filter(({ id }) => id === formId)
    .flatMap(({ groups }) => groups.flatMap((group) => group.fields));
  const label = (name = '') => {
    const field = fields.find(({ id }) => id === name);
    return field ? book.t.formulaWords.field(field.label) : name;
  };
  const said = missing.map(({ code, name }: Reason) => reasons[code](label(name)));
  return [...new Set(said)].join(' ');
}

function sayReason(session: Session, refusal: FigureRefusal): string {
  const { book, config } = session;
  const words = book.t.ledgerPublication;
  const { reason, against, units, of } = refusal;
  const sayAgainst = (figure: FigureName) =>
    words.against(nameOf(session, figure.indicator), sayGroup(session, figure), figure.edition);
  const said =
    reason === 'subtraction' ? words.reasons.subtraction(against && sayAgainst(against)) : words.reasons[reason];
  const ofUnits = units > 0 ? ` (${words.units(units, of === null ? undefined : titleOf(config, of))})` : '';
  return [`${said}${ofUnits}.`, sayMissing(session, refusal)].filter(Boolean).join(' ');
}

/** Every figure that is not published, with its reason. It tells no value, and no unit that is not public. */
export function formatRefusals(session: Session, refusals: readonly FigureRefusal[]): string {
  const words = session.book.t.ledgerPublication;
  // Of what nobody answered at all, one line is enough.
  const bare = new Set(
    refusals.filter(({ by, reason }) => by === 'all' && reason === 'noForms').map(({ indicator }) => indicator),
  );
  const lines = refusals
    .filter(({ by, indicator }) => by === 'all' || !bare.has(indicator))
    .map(
      (refusal) =>
        `  ${words.refusal(nameOf(session, refusal.indicator), sayGroup(session, refusal), sayReason(session, refusal))}`,
    );
  return lines.length ? [words.refusals, ...lines].join('\n') : '';
}
