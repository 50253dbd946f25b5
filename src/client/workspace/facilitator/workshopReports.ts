import type { StudyPhaseModel, TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspaceFacilitator } from '#words/workspaceFacilitator.ts';
import type { FacilitatorSetting } from './types.ts';

const t = workspaceFacilitator.workshop;

/** The letter of an option on paper. */
const letterOf = (place: number): string => String.fromCharCode(97 + place);

/** The questions of a phase on paper, in the order of the site, without their answers. */
export const buildWorkshopReport = (
  { frame }: Pick<FacilitatorSetting, 'frame'>,
  phase: StudyPhaseModel,
  bank: readonly TestQuestionModel[],
): Report => ({
  ...frame,
  title: t.title(phase.title),
  about: [],
  blocks: [
    { kind: 'paragraph', text: `${t.name}: ________________________________` },
    { kind: 'paragraph', text: t.lead },
    ...bank.flatMap(({ text, options }, at): readonly ReportBlock[] => [
      { kind: 'heading', level: 2, text: t.question(at + 1, text) },
      { kind: 'list', ordered: false, items: options.map((option, place) => t.option(letterOf(place), option.text)) },
    ]),
  ],
});

/** The right answers of the same paper, apart from it. */
export const buildKeyReport = (
  { frame }: Pick<FacilitatorSetting, 'frame'>,
  phase: StudyPhaseModel,
  bank: readonly TestQuestionModel[],
): Report => ({
  ...frame,
  title: t.keyTitle(phase.title),
  about: [],
  blocks: [
    { kind: 'paragraph', text: t.keyLead },
    {
      kind: 'table',
      id: 'key',
      title: t.table,
      columns: [
        { label: t.columns.place, isNumber: true },
        { label: t.columns.right, width: 3 },
        { label: t.columns.why, width: 4 },
        { label: t.columns.page, width: 2 },
      ],
      rows: bank.map(({ options, page }, at): ReportCell[] => {
        const place = options.findIndex(({ isRight }) => isRight);
        const right = options[place];
        return [
          { value: at + 1, decimals: 0 },
          right ? t.option(letterOf(place), right.text) : '',
          right?.why ?? '',
          page.title,
        ];
      }),
    },
  ],
});
