/** Earlier editions of a period, as disclosure control sees them: what was published stays known. */
import type { MonitoringForm } from '../config.ts';
import type { Answers } from '../formula/evaluate.ts';
import { computeForm, prepareForm, type PreparedForm } from '../formula/form.ts';
import { parseFormula } from '../formula/parse.ts';
import type { DisclosureControl, Holding, JudgedFigure } from './disclosure.ts';
import type { Edition, EditionFigure, FigureName, PublicationInput } from './input.ts';
import { contributionOf, listParts, type FormulaPart } from './parts.ts';
import { poolOf, type Pools } from './pools.ts';

/** Tells disclosure control of every figure that the earlier editions of the period published. */
export function takeEarlier(input: PublicationInput, pools: Pools, control: DisclosureControl<FigureName>): void {
  const prepared = new Map(input.config.forms.map((form) => [form.id, prepareForm(form)]));
  const read = readVersions(input, prepared);
  for (const edition of input.earlier.filter(({ period }) => period === input.period))
    for (const figure of edition.figures) {
      const form = input.config.forms.find(({ id }) => id === figure.form);
      // Of a form that is no longer there nothing is published, so that nothing can be taken away from it.
      if (figure.state === 'published' && form) control.take(recall(edition, figure, form, { pools, read }));
    }
}

/** Computed values of answers by their version; undefined where they are gone. */
type ReadVersion = (form: string, version: string) => Answers | undefined;

function readVersions(
  { approved, formerAnswers }: PublicationInput,
  prepared: ReadonlyMap<string, PreparedForm>,
): ReadVersion {
  const current = new Map(approved.map(({ version, answers }) => [version, answers]));
  const known = new Map<string, Answers | undefined>();
  return (form, version) => {
    if (!known.has(version)) {
      const answers = current.get(version) ?? formerAnswers(version);
      known.set(version, answers && computeForm(prepared.get(form) ?? [], answers).values);
    }
    return known.get(version);
  };
}

function recall(
  { forms, number }: Edition,
  figure: EditionFigure,
  form: MonitoringForm,
  { pools, read }: { readonly pools: Pools; readonly read: ReadVersion },
): JudgedFigure<FigureName> {
  const parsed = parseFormula(figure.formula);
  const parts = parsed.ok ? listParts(parsed.formula, form) : [];
  const { indicator, by, unit } = figure;
  return {
    label: { indicator, by, unit, edition: number },
    parts: figure.parts.map(({ columns, members }, place) => {
      const part = parts[place] ?? unreadable(form, figure, place);
      const held = members.flatMap((at) => forms[at] ?? []);
      return {
        part: { ...part, columns },
        pool: poolOf(pools, { form: form.id, columns }),
        members: new Map(
          held.map((item) => [item.unit, recallHolding(part, item.version, read(form.id, item.version))]),
        ),
      };
    }),
  };
}

const recallHolding = (part: FormulaPart, version: string, values: Answers | undefined): Holding => ({
  version,
  values,
  contribution: values && contributionOf(part, values),
});

/** A part of a formula that nobody can read any more: its groups count all the same. */
const unreadable = (form: MonitoringForm, { formula }: EditionFigure, place: number): FormulaPart => ({
  form: form.id,
  operation: 'SUMA',
  args: [],
  key: `${form.id} unreadable ${place} ${formula}`,
  columns: [],
  counts: undefined,
});
