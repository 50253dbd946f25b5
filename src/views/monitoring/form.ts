import { addressOf } from '#kinds/addresses.ts';
import { viewCitations } from '../citations.ts';
import { say } from '../lines.ts';
import { groupLinks, linksTo, linkTo } from '../links.ts';
import { buildPageView } from '../page.ts';
import type { Site } from '../site.ts';
import { makeTeller, numberFields, sayLimits, type NumberedField } from './answers.ts';
import { crumbToMonitoring, viewPermissions } from './frame.ts';

/** How the answer of a question is given on paper. */
type Answer =
  | { readonly how: 'tick'; readonly choices: readonly string[]; readonly several: boolean }
  | { readonly how: 'write'; readonly lines: number; readonly unit: string }
  | { readonly how: 'calculate'; readonly formula: string; readonly told: string };

/** Puts a formula in words. */
type Tell = (formula: string) => string;

function viewAnswer(site: Site, { field }: NumberedField, tell: Tell): Answer {
  const words = site.book.t.monitoringPages.form;
  const unit = site.records.find('vocabulary', 'units')?.entries.find(({ id }) => id === field.unitId);
  switch (field.type) {
    case 'yesNo':
      return { how: 'tick', choices: [words.yes, words.no], several: false };
    case 'choice':
    case 'choices':
      return {
        how: 'tick',
        choices: (field.choices ?? []).map(({ label }) => label),
        several: field.type === 'choices',
      };
    case 'calculated':
      return {
        how: 'calculate',
        formula: field.formula ?? '',
        told: site.book.t.formulaWords.calculated(tell(field.formula ?? '')),
      };
    default:
      return { how: 'write', lines: field.type === 'longText' ? 3 : 1, unit: unit?.label ?? '' };
  }
}

/** A question as the sheet shows it. */
function viewQuestion(site: Site, question: NumberedField, tell: Tell) {
  const { field, number } = question;
  return {
    number,
    label: field.label,
    required: field.required,
    isOurs: field.ours,
    help: field.help,
    limits: sayLimits(site, field),
    condition: field.shownWhen === undefined ? undefined : site.book.t.formulaWords.shownWhen(tell(field.shownWhen)),
    answer: viewAnswer(site, question, tell),
  };
}

/** A question as it is shown. */
export type QuestionView = ReturnType<typeof viewQuestion>;

/** The sheet of a form: who may do what with it, its questions, and the indicators that come of it. */
export function viewMonitoringForm(site: Site, id: string) {
  const form = site.records.get('monitoringForm', id);
  const words = site.book.t.monitoringPages;
  const all = numberFields(form);
  const tell = makeTeller(site, form, 'row');
  const numberOf = new Map(all.map((question) => [question.field, question]));
  return {
    page: buildPageView(site, {
      title: form.title,
      description: form.summary,
      address: addressOf('monitoringForm', id),
      kindLabel: words.form.kicker,
      crumbs: [crumbToMonitoring(site)],
    }),
    summary: form.summary,
    level: words.levels[form.level],
    measures: form.measures,
    version: form.version,
    count: words.form.questions(all.length),
    allOurs: all.every(({ field }) => field.ours),
    permissions: viewPermissions(site, form),
    groups: form.groups.map(({ id: groupId, title, help, fields }) => ({
      id: groupId,
      title,
      help,
      questions: fields.flatMap((field) => {
        const question = numberOf.get(field);
        return question ? [viewQuestion(site, question, tell)] : [];
      }),
    })),
    decisions: form.decisions.map((decision) => say(site, decision)),
    feeds: site.backlinks.list('monitoringForm', id, 'monitoringIndicator').map(linkTo),
    related: groupLinks([
      {
        title: words.form.related,
        links: [...linksTo(site, 'instrument', form.instrumentIds), ...linksTo(site, 'phase', form.phaseIds)],
      },
    ]),
    citations: viewCitations(site, form.sources),
  };
}
