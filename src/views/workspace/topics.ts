import type { AlternativeModel, ReadingModel, TopicModel } from '#domain/workspace/rules/model.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { sayPlace, viewCitations } from '../citations.ts';
import { plainText } from '../lines.ts';
import type { Site } from '../site.ts';

/** The topics of the internal rules, as the page of the workspace needs them. */
export const viewTopics = (site: Site): readonly TopicModel[] =>
  site.records.list('ruleTopic').map((topic) => ({
    id: topic.id,
    title: topic.title,
    why: topic.why,
    readings: listReadings(site, topic),
    parts: topic.parts,
    questions: topic.questions.map(({ id, ask, hint, alternatives, blanks, equalPart }) => ({
      id,
      ask,
      hint,
      alternatives: alternatives.map((one) => viewAlternative(site, one)),
      blanks,
      equalPart,
    })),
    sources: viewCitations(site, topic.sources).map((place) => ({
      title: sayPlace(place),
      address: place.address,
      note: place.note,
    })),
  }));

function viewAlternative(
  site: Site,
  { seen, ...rest }: Entry<'ruleTopic'>['questions'][number]['alternatives'][number],
): AlternativeModel {
  if (!seen) return rest;
  const places = viewCitations(site, seen.sources).map((place) => ({ title: sayPlace(place), address: place.address }));
  return { ...rest, seen: { text: seen.text, places } };
}

/** The first sentence of a text: a line to know by whether to read on. */
const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)/s.exec(text)?.[0] ?? text;

/** What other networks learned, each with a line of it. */
function listReadings(site: Site, { lessonIds, caseIds }: Entry<'ruleTopic'>): readonly ReadingModel[] {
  const { records, words } = site;
  const view = (kind: 'lesson' | 'case', id: string, title: string, text: string): ReadingModel => ({
    kind: words[kind].name,
    title,
    address: addressOf(kind, id),
    line: firstSentence(plainText(site, text)),
  });
  return [
    ...lessonIds.map((id) => view('lesson', id, records.get('lesson', id).title, records.get('lesson', id).statement)),
    ...caseIds.map((id) => view('case', id, records.get('case', id).title, records.get('case', id).summary)),
  ];
}
