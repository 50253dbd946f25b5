import { listAttempts, type Trainee } from '#domain/workspace/facilitator/attempts.ts';
import { traineePathOf } from '#domain/workspace/facilitator/fields.ts';
import type { StudyPhaseModel } from '#domain/workspace/facilitator/model.ts';
import { readProgress } from '#domain/workspace/facilitator/study.ts';
import { valueOf } from '#domain/workspace/cells.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspaceFacilitator as words } from '#words/workspaceFacilitator.ts';
import { findBest, tellDay } from './tell.ts';
import type { FacilitatorSetting, Named } from './types.ts';

const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** How far somebody is in a phase, in a line. */
export function tellProgress({ cells }: Pick<FacilitatorSetting, 'cells'>, traineeId: string, phase: StudyPhaseModel) {
  const t = words.study;
  const { read, toRead, minutesLeft } = readProgress(cells, traineeId, phase);
  return [t.progress(read, toRead), t.left(minutesLeft)].filter(Boolean).join(', ');
}

/** The path of study of somebody, phase by phase. */
export function buildStudyReport(setting: FacilitatorSetting, trainee: Named<Trainee>): Report {
  const t = words.study;
  const { cells, model, frame, format } = setting;
  const attempts = listAttempts(cells, trainee.id);
  const isSet = (...rest: readonly string[]) => valueOf(cells, traineePathOf(trainee.id, ...rest)) === true;
  return {
    ...frame,
    title: t.title(trainee.called),
    about: [],
    blocks: [
      say(t.lead),
      say(t.minutes),
      ...model.phases.flatMap((phase): readonly ReportBlock[] => {
        const best = findBest(attempts, phase.id);
        return [
          { kind: 'heading', level: 2, text: phase.title },
          say(`${tellProgress(setting, trainee.id, phase)}.`),
          {
            kind: 'table',
            id: phase.id,
            title: phase.title,
            columns: [
              { label: t.columns.what, width: 5 },
              { label: t.columns.kind, width: 1.5 },
              { label: t.columns.minutes, isNumber: true },
              { label: t.columns.done },
            ],
            rows: [
              ...phase.items.map(({ key, kind, title, minutes }): ReportCell[] => [
                title,
                t.kinds[kind],
                minutes === undefined ? null : { value: minutes, decimals: 0 },
                isSet('has-read', key) ? t.yes : '',
              ]),
              ...(phase.questions
                ? [
                    [
                      t.test,
                      '',
                      null,
                      best?.result?.isPassed ? t.testPassed(tellDay(best, format)) : t.testOpen,
                    ] satisfies ReportCell[],
                  ]
                : []),
            ],
          },
        ];
      }),
    ],
  };
}

/** What somebody passed, with the day of each; it says itself that it is no certificate. */
export function buildPassedReport(setting: FacilitatorSetting, trainee: Named<Trainee>): Report {
  const t = words.passed;
  const { cells, model, frame, format } = setting;
  const attempts = listAttempts(cells, trainee.id);
  const phases = model.phases.filter(({ questions }) => questions > 0);
  return {
    ...frame,
    title: t.title,
    about: [
      [t.name, trainee.name],
      [t.date, format.date(frame.createdOn)],
    ],
    blocks: [
      say(t.notCertificate),
      {
        kind: 'table',
        id: 'self-tests',
        title: t.table,
        columns: [
          { label: t.columns.phase, width: 4 },
          { label: t.columns.day, width: 2 },
          { label: t.columns.right, isNumber: true },
          { label: t.columns.of, isNumber: true },
          { label: t.columns.state, width: 2 },
        ],
        rows: phases.map((phase): ReportCell[] => {
          const best = findBest(attempts, phase.id);
          if (!best?.result) return [phase.title, null, null, null, t.states.none];
          const { right, of, isPassed } = best.result;
          return [
            phase.title,
            best.day ? { day: best.day } : null,
            { value: right, decimals: 0 },
            { value: of, decimals: 0 },
            isPassed ? t.states.passed : t.states.notPassed,
          ];
        }),
      },
      say(t.rule),
      ...(trainee.name ? [] : [{ kind: 'signatures', names: [t.signature] } as const]),
    ],
  };
}
