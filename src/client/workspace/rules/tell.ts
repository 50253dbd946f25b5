/** How clauses, amounts and what contradicts itself are told. */
import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { fromCents } from '#domain/workspace/money.ts';
import type { Clause, FilledBlank, Piece, Section } from '#domain/workspace/rules/answers.ts';
import type { RulesFault } from '#domain/workspace/rules/faults.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { nameFirm } from '../nameFirm.ts';
import type { RulesSetting } from './setting.ts';

const t = words.faults;

/** A number without decimals that say nothing. */
export const tellNumber = (value: number, format: Formats): string =>
  format.number(value, Number.isInteger(value) ? 0 : 2);

/** A percentage: «12.5 %». */
export const tellPercent = (value: number, format: Formats): string => `${tellNumber(value, format)}\u00a0%`;

/** An amount with the currency of the rules: «S/ 50», «S/ 12.50». */
export function tellMoney(amount: number, { cells, format }: Pick<RulesSetting, 'cells' | 'format'>): string {
  const currency = textOf(cells, 'rules/currency');
  return `${currency ? `${currency}\u00a0` : ''}${tellNumber(amount, format)}`;
}

/** The same of cents. */
export const tellCents = (cents: number, setting: Pick<RulesSetting, 'cells' | 'format'>): string =>
  tellMoney(fromCents(cents), setting);

/** A number of a blank as it is read. */
function tellFigure(value: number, { blank }: FilledBlank, setting: RulesSetting): string {
  if (blank.form === 'percent') return tellPercent(value, setting.format);
  return blank.form === 'money' ? tellMoney(value, setting) : tellNumber(value, setting.format);
}

/** The name of a firm by its id; undefined once it is no longer in the network. */
function tellFirm(cells: Cells, id: string): string | undefined {
  const firm = listFirms(cells).find((one) => one.id === id);
  return firm && nameFirm(cells, firm);
}

/** What stands in a blank; undefined while it is empty, or names a firm that is gone. */
export function tellBlank(filled: FilledBlank, setting: RulesSetting): string | undefined {
  const { blank, value } = filled;
  if (value === undefined) return undefined;
  if (typeof value === 'number') return tellFigure(value, filled, setting);
  if (blank.form === 'firm') return tellFirm(setting.cells, value);
  return blank.form === 'day' ? setting.format.date(value) : value.trim();
}

/** What was written in blanks, where nothing else shows them any more; empty for nothing. */
export const tellWritten = (written: readonly FilledBlank[], setting: RulesSetting): string =>
  setting.format.list(written.flatMap((filled) => tellBlank(filled, setting) ?? []).map((told) => `«${told}»`));

/** A clause as it is read, with lines to write on where a blank is empty. */
export const tellPieces = (pieces: readonly Piece[], setting: RulesSetting): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : (tellBlank(piece, setting) ?? words.blank))).join('');

/** A clause with its number, as it is read. */
export interface NumberedClause {
  readonly number: string;
  readonly text: string;
}

/** A topic with its number and its clauses, as it is read. */
export interface NumberedSection {
  readonly number: string;
  readonly title: string;
  readonly clauses: readonly NumberedClause[];
}

/** The rules with their numbers: «1», «1.1». */
export const numberSections = (sections: readonly Section[], setting: RulesSetting): readonly NumberedSection[] =>
  sections.map(({ topic, clauses }, place) => ({
    number: String(place + 1),
    title: topic?.title ?? words.otherSection,
    clauses: clauses.map(({ pieces }: Clause, index) => ({
      number: `${place + 1}.${index + 1}`,
      text: tellPieces(pieces, setting),
    })),
  }));

/** What contradicts itself or is missing, in words, without the question that it is of. */
export function tellFault(fault: RulesFault, setting: RulesSetting): string {
  const { format } = setting;
  switch (fault.kind) {
    case 'few-firms':
      return fault.count === 0 ? t.noFirms : t.oneFirm;
    case 'gone-alternative':
      return t.goneAlternative(tellWritten(fault.written, setting));
    case 'gone-question':
      return t.goneQuestion(tellWritten(fault.lost.written, setting), fault.lost.text);
    case 'own-empty':
      return t.ownEmpty;
    case 'clause-empty':
      return t.clauseEmpty;
    case 'empty-blank':
      return t.emptyBlank(format.list(fault.blanks.map(({ blank }) => `«${blank.label}»`)));
    case 'same-twice':
      return t.sameTwice(format.list(fault.blanks.map(({ blank }) => `«${blank.label}»`)));
    case 'over-whole':
    case 'over-most':
    case 'under-least':
    case 'over-firms':
      return tellBound(fault, setting);
    case 'gone-firm':
      return t.goneFirm(fault.filled.blank.label);
    case 'before-network':
      return t.beforeNetwork(format.date(fault.day), format.date(fault.began));
    case 'version-before-network':
      return t.versionBefore(format.date(fault.day), format.date(fault.began));
    case 'parts':
      return t.parts(fault.title, tellPercent(fault.sum, format));
    case 'conflict':
      return t.conflict(fault.other.ask, fault.why);
    case 'fine-over':
      return t.fineOver(tellMoney(fault.fine, setting), tellMoney(fault.contribution, setting));
    case 'no-contribution':
      return t.noContribution;
    case 'aside-over':
      return t.asideOver(tellPercent(fault.percent, format));
  }
}

type BoundFault = Extract<RulesFault, { kind: 'over-whole' | 'over-most' | 'under-least' | 'over-firms' }>;

/** A number that is too small or too great, in words. */
function tellBound(fault: BoundFault, setting: RulesSetting): string {
  const { filled } = fault;
  const { label } = filled.blank;
  const figure = (value: number) => tellFigure(value, filled, setting);
  const value = figure(Number(filled.value));
  switch (fault.kind) {
    case 'over-whole':
      return t.overWhole(label, value);
    case 'over-firms':
      return t.overFirms(label, value, setting.format.number(fault.firms));
    case 'over-most':
      return t.overMost(label, value, figure(fault.bound));
    case 'under-least':
      return t.underLeast(label, value, figure(fault.bound));
  }
}
