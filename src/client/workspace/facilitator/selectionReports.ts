import { listToLearn, type Candidate, type Finding } from '#domain/workspace/facilitator/candidates.ts';
import type { Report, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import type { FacilitatorSetting, Named } from './types.ts';

const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const head = (text: string, level: 2 | 3 = 2): ReportBlock => ({ kind: 'heading', level, text });

/** Candidates that stand side by side in one table: more do not fit a sheet of paper. */
const SIDE_BY_SIDE = 4;

const tellCondition = ({ isMet, seen }: Finding): string => {
  const { met, unmet } = words.candidateForm;
  const told = isMet === undefined ? words.compare.unknown : isMet ? met : unmet;
  return seen ? `${told}. ${seen}` : told;
};

const tellLevel = ({ level, seen }: Finding): string =>
  level === undefined ? words.compare.unseen : words.compare.level(level, seen);

/** The candidates side by side: conditions, then levels with what shows them. Nothing is summed. */
export function buildCompareReport({ candidates, frame, model }: FacilitatorSetting): Report {
  const t = words.compare;
  const tables = (
    id: string,
    title: string,
    of: (candidate: Candidate) => readonly Finding[],
    tell: (finding: Finding) => string,
  ): readonly ReportTable[] => {
    const isOfLevels = id === 'levels';
    const criteria = model.criteria.filter(({ use }) => (use === 'condition') !== isOfLevels);
    if (!criteria.length) return [];
    const count = Math.ceil(candidates.length / SIDE_BY_SIDE);
    return Array.from({ length: count }, (_, at): ReportTable => {
      const group = candidates.slice(at * SIDE_BY_SIDE, (at + 1) * SIDE_BY_SIDE);
      return {
        kind: 'table',
        id: `${id}-${at + 1}`,
        title: count > 1 ? words.again(title, at + 1) : title,
        columns: [
          { label: t.criterion, width: 2 },
          ...(isOfLevels ? [{ label: t.needed, isNumber: true }] : []),
          ...group.map(({ called }) => ({ label: called, width: 2 })),
        ],
        rows: criteria.map((criterion): ReportCell[] => [
          criterion.title,
          ...(isOfLevels ? [{ value: criterion.needed, decimals: 0 }] : []),
          ...group.map((candidate) => {
            const finding = of(candidate).find((one) => one.criterion.id === criterion.id);
            return finding ? tell(finding) : '';
          }),
        ]),
      };
    });
  };
  return {
    ...frame,
    title: t.title,
    about: [],
    blocks: [
      say(t.lead),
      head(t.conditions),
      ...tables('conditions', t.conditions, ({ conditions }) => conditions, tellCondition),
      head(t.levels),
      ...tables('levels', t.levels, ({ findings }) => findings, tellLevel),
      head(t.learn),
      {
        kind: 'list',
        ordered: false,
        items: candidates.map((candidate) =>
          t.learnLine(
            candidate.called,
            listToLearn(candidate)
              .map(({ criterion }) => criterion.title)
              .join('; ') || t.learnNothing,
          ),
        ),
      },
      say(words.selection.own),
    ],
  };
}

/** What a candidate gets to read: what was shown, and what to train in. */
export function buildFeedbackReport({ frame, format }: FacilitatorSetting, candidate: Named<Candidate>): Report {
  const t = words.feedback;
  const learn = listToLearn(candidate);
  const strong = candidate.findings.filter(({ criterion, level }) => level !== undefined && level >= criterion.needed);
  const asked = candidate.conditions.filter(({ isMet }) => isMet !== undefined);
  const levelOf = ({ criterion, level = 0 }: Finding): string => criterion.levels[level - 1] ?? '';
  return {
    ...frame,
    title: t.title(candidate.called),
    about: [
      [t.date, format.date(frame.createdOn)],
      [words.candidateForm.assessors, candidate.assessors],
    ],
    blocks: [
      ...(asked.length
        ? [
            head(t.conditions),
            {
              kind: 'list' as const,
              ordered: false,
              items: asked.map((one) => `${one.criterion.title}: ${tellCondition(one)}`),
            },
          ]
        : []),
      head(t.strong),
      strong.length
        ? {
            kind: 'list',
            ordered: false,
            items: strong.map((one) => t.strongLine(one.criterion.title, levelOf(one), one.seen)),
          }
        : say(t.none),
      head(t.learn),
      ...(learn.length ? [] : [say(words.candidateForm.learnNone)]),
      ...learn.flatMap((one): readonly ReportBlock[] => {
        const { title, levels, learn: pages } = one.criterion;
        return [
          say(t.learnLine(title, levelOf(one), levels[one.level ?? 0] ?? '')),
          ...(pages.length ? [say(t.pages(pages.map((page) => page.title).join('; ')))] : []),
        ];
      }),
      say(t.close),
    ],
  };
}

/** The sheet to fill in by hand, one for each assessor and candidate. */
export function buildPaperReport({ frame, model }: Pick<FacilitatorSetting, 'frame' | 'model'>): Report {
  const { paper: t, candidateForm: form } = words;
  const line = '_______________________________';
  return {
    ...frame,
    title: t.title,
    about: [],
    blocks: [
      ...[t.candidate, t.assessor, t.date].map((label) => say(`${label}: ${line}`)),
      say(words.selection.fair),
      head(form.conditions),
      ...model.criteria.flatMap(({ use, title, ask, evidence }): readonly ReportBlock[] =>
        use === 'condition'
          ? [head(title, 3), say(`${form.ask} ${ask}`), say(`${form.evidence} ${evidence}`), say(`${t.yesNo} ${line}`)]
          : [],
      ),
      head(form.functions),
      ...model.criteria.flatMap(({ use, title, ask, evidence, task, levels, needed }): readonly ReportBlock[] =>
        use === 'condition'
          ? []
          : [
              head(title, 3),
              say(`${form.ask} ${ask}`),
              say(`${form.evidence} ${evidence}`),
              say(`${form.task} ${task}`),
              { kind: 'list', ordered: true, items: levels },
              say(form.needed(needed)),
              say(`${t.level} ${line}`),
            ],
      ),
      say(`${form.remarks}: ${line}`),
      say(words.selection.own),
    ],
  };
}
