import { weakestFirst, type Finding } from '#domain/workspace/approach/criteria.ts';
import { MOST_LEVEL } from '#domain/workspace/approach/fields.ts';
import type { ReportBars, ReportBlock } from '#domain/workspace/report.ts';
import { workspaceApproach } from '#words/workspaceApproach.ts';
import type { ApproachSetting, Weighed } from './setting.ts';

const t = workspaceApproach.criteria;

/** Levels up to this are weak: what to do is told. */
const WEAK = 3;

const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** The names of criteria, as a sentence lists them. */
export const nameCriteria = (findings: readonly Finding[], { format }: Pick<ApproachSetting, 'format'>): string =>
  format.list(findings.map(({ criterion }) => criterion.title));

/** What was found of each criterion, the weakest first; undefined where nothing was. */
export function drawScore({ format }: Pick<ApproachSetting, 'format'>, { score }: Weighed): ReportBars | undefined {
  const findings = weakestFirst(score);
  if (!findings.length) return undefined;
  return {
    kind: 'levels',
    title: t.drawing,
    most: MOST_LEVEL,
    bars: findings.map(({ criterion, level, seen }) => ({
      label: criterion.title,
      value: level,
      text: t.bar(format.number(level), [criterion.levels[(level ?? 1) - 1], seen].filter(Boolean).join(' ')),
    })),
  };
}

/** The sum, what to do about what is weak, and what is missing; nothing where no criterion was looked at. */
export function listScoreBlocks(setting: ApproachSetting, weighed: Weighed): readonly ReportBlock[] {
  const { format } = setting;
  const { score } = weighed;
  const drawing = drawScore(setting, weighed);
  if (!drawing) return [];
  const weak = weakestFirst(score).filter(({ level = MOST_LEVEL }) => level <= WEAK);
  return [
    { kind: 'heading', level: 2, text: t.title },
    drawing,
    say(t.total(format.number(score.points), format.number(score.of))),
    ...(score.missing.length ? [say(t.missing(nameCriteria(score.missing, setting)))] : []),
    ...(score.unseen.length ? [say(t.unseen(nameCriteria(score.unseen, setting)))] : []),
    ...(weak.length
      ? [
          { kind: 'heading', level: 3, text: t.todo } as const,
          {
            kind: 'list',
            ordered: true,
            items: weak.map(({ criterion }) => t.weak(criterion.title, criterion.action)),
          } as const,
        ]
      : []),
    say(t.own),
  ];
}
