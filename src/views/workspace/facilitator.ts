import type {
  FacilitatorCriterionModel,
  FacilitatorModel,
  LinkModel,
  StudyItemModel,
  StudyPhaseModel,
  TestQuestionModel,
} from '#domain/workspace/facilitator/model.ts';
import { addressOf } from '#kinds/addresses.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import { sayPlace, viewCitations } from '../citations.ts';
import { addressOfEntry } from '../links.ts';
import { minutesOfEntry } from '../minutes.ts';
import type { Site } from '../site.ts';

/** What the tool of the facilitator works with, but for the questions. */
export const viewFacilitator = (site: Site): FacilitatorModel => ({
  criteria: site.records.list('facilitatorCriterion').map((criterion) => viewCriterion(site, criterion)),
  phases: listStudyPhases(site),
});

/** The bank of questions of each phase, in the order of the phases. */
export const listTestBanks = (
  site: Site,
): readonly { readonly phaseId: string; readonly questions: readonly TestQuestionModel[] }[] =>
  site.records.list('phase').flatMap(({ id }) => {
    const questions = questionsOf(site, id);
    return questions.length
      ? [{ phaseId: id, questions: questions.map((question) => viewQuestion(site, question)) }]
      : [];
  });

/** The questions about a phase; none where it has no self-test. */
export const questionsOf = ({ records }: Pick<Site, 'records'>, phaseId: string): Entry<'selfTest'>['questions'] =>
  records.list('selfTest').find((test) => test.phaseId === phaseId)?.questions ?? [];

const viewQuestion = (
  site: Site,
  { id, topic, text, options, answeredAt, proposed }: Entry<'selfTest'>['questions'][number],
): TestQuestionModel => ({
  id,
  topic,
  text,
  options: options.map((option) => ({
    id: option.id,
    text: option.text,
    isRight: option.correct,
    why: option.why,
  })),
  page: { title: titleAt(site, answeredAt), address: answeredAt },
  isProposed: proposed,
});

/** The title of the page at an address; the address itself where it is that of a list. */
function titleAt({ records }: Site, address: string): string {
  const [page = ''] = address.split('#');
  for (const kind of PAGES)
    for (const entry of records.list(kind) as readonly AnyEntry[])
      if (addressOfEntry(entry) === page || addressOfEntry(entry) === address) return titleOf(entry);
  return address;
}

/** Kinds whose pages answer questions. */
const PAGES = ['phase', 'instrument', 'lesson', 'case', 'page', 'manual', 'term', 'recommendation', 'note'] as const;

function viewCriterion(site: Site, criterion: Entry<'facilitatorCriterion'>): FacilitatorCriterionModel {
  const { id, title, use, ask, evidence, task = '', levels, needed = 0, phaseIds, proposed } = criterion;
  const learn = (kind: 'phase' | 'instrument' | 'manual', ids: readonly string[]): readonly LinkModel[] =>
    ids.map((one) => {
      const entry = site.records.get(kind, one) as AnyEntry;
      return { title: titleOf(entry), address: addressOf(kind, one) };
    });
  return {
    id,
    title,
    use,
    ask,
    evidence,
    task,
    levels,
    needed,
    phaseIds,
    learn: [
      ...learn('phase', phaseIds),
      ...learn('instrument', criterion.instrumentIds),
      ...learn('manual', criterion.manualIds),
    ],
    places: viewCitations(site, criterion.sources).map((place) => ({ title: sayPlace(place), address: place.address })),
    isProposed: proposed,
  };
}

/** Each phase with what to read and to try, as records point to one another. What an earlier phase has is left out. */
function listStudyPhases(site: Site): readonly StudyPhaseModel[] {
  const { records, backlinks } = site;
  const listed = new Set<string>();
  return records.list('phase').map((phase): StudyPhaseModel => {
    const point = <K extends 'instrument' | 'manual' | 'guide' | 'lesson' | 'case'>(kind: K): readonly AnyEntry[] =>
      backlinks.list('phase', phase.id, kind) as readonly AnyEntry[];
    const instrumentIds = [...phase.steps.flatMap((step) => step.instrumentIds), ...phase.instrumentIds];
    const instruments = [
      ...instrumentIds.map((id) => records.get('instrument', id) as AnyEntry),
      ...point('instrument'),
    ];
    const lessons = [...phase.lessonIds.map((id) => records.get('lesson', id) as AnyEntry), ...point('lesson')];
    const isNew = (entry: AnyEntry) => !listed.has(keyOf(entry));
    const entries = [
      phase as AnyEntry,
      ...instruments,
      ...point('manual'),
      ...point('guide'),
      ...lessons,
      // One case is enough to see a phase at work: one that no earlier phase has told.
      ...point('case').filter(isNew).slice(0, 1),
    ];
    const items = entries.filter((entry) => isNew(entry) && listed.add(keyOf(entry)));
    return {
      id: phase.id,
      title: phase.title,
      items: items.map((entry) => viewItem(site, entry)),
      tools: [...new Set(instruments.flatMap((one) => (one as Entry<'instrument'>).tool ?? []))].filter(
        (tool) => tool !== 'facilitator',
      ),
      questions: questionsOf(site, phase.id).length,
    };
  });
}

const keyOf = ({ kind, id }: AnyEntry): string => `${kind}-${id}`;

/** Kinds whose pages hold their whole text: a manual or a guide is a file to read apart. */
const READ_HERE: readonly string[] = ['phase', 'instrument', 'lesson', 'case'];

const viewItem = (site: Site, entry: AnyEntry): StudyItemModel => ({
  key: keyOf(entry),
  kind: entry.kind as StudyItemModel['kind'],
  title: titleOf(entry),
  address: addressOf(entry.kind as StudyItemModel['kind'], entry.id),
  ...(READ_HERE.includes(entry.kind) ? { minutes: minutesOfEntry(site, entry) } : {}),
});
