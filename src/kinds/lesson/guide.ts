import type { GuideBlock } from '#domain/guide/model.ts';
import { findStance, isSupporting, judgeLesson, strengthIdOf } from '#domain/lessonStrength.ts';
import type { Entry } from '#records/assemble.ts';
import { bold, heading, italic, list, paragraph, section } from '#views/guide/blocks.ts';
import type { GuideContext } from '#views/guide/context.ts';
import { toBlocks } from '#views/guide/prose.ts';
import type { ComposeRecord } from '#views/guide/records.ts';
import { labelOf } from '#views/labels.ts';

/** The evidence that carries a lesson, and how much it carries. */
function composeEvidence(lesson: Entry<'lesson'>, { site, say, citeBeside }: GuideContext): readonly GuideBlock[] {
  const w = site.words.lesson;
  const strengthId = strengthIdOf(judgeLesson(lesson.evidence, site.records), site.records);
  return [
    heading(w.inGuide.evidence),
    paragraph([italic(`${w.strength(labelOf(site, 'evidence-strengths', strengthId))}.`)]),
    list(
      lesson.evidence.map((item) => [
        ...(isSupporting(item, site.records) ? [] : [bold(`${findStance(item, site.records)?.label}: `)]),
        ...say(item.text),
        ...citeBeside(item.sources),
      ]),
    ),
  ];
}

/** A lesson as a guide prints it. */
export const composeLesson: ComposeRecord<'lesson'> = (lesson, context) => {
  const { site, say, cite } = context;
  const w = site.words.lesson.inGuide;
  return [
    paragraph([...say(lesson.statement), ...cite(lesson.sources)], true),
    ...(context.short ? [] : toBlocks(lesson.body, 2, context)),
    ...section(w.conditions, lesson.conditions.map(say)),
    ...section(w.practice, lesson.practice.map(say)),
    ...(context.withEvidence ? composeEvidence(lesson, context) : []),
  ];
};
