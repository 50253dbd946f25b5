import type { workspaceProblems as spanish } from '../es/workspaceProblems.ts';
import { detailOf } from '../told.ts';

/** What the report says of the records of the tools of the workspace: code → words. */
export const workspaceProblems: typeof spanish = {
  'diagnostico-id-repetido': {
    title: (p) =>
      `Two items of the diagnosis have the id “${p.received}”: the other one is in ` +
      `${detailOf(p, 'other') === p.file ? 'this same file' : detailOf(p, 'other')}.`,
    fix: () => 'Change the id of the newer item. Leave the other one alone: the answers are kept by it.',
  },
  'instrumento-herramienta': {
    title: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? `The tool “${p.received}” belongs to another instrument already: ${detailOf(p, 'other')}.`
        : `The tool “${p.received}” cannot work: there is no published record of the kind ` +
          `“${detailOf(p, 'needed')}”.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? 'Leave “tool” in one of them: the instrument whose work it does.'
        : `Create one with “npm run new "${detailOf(p, 'needed')}" my-area” and publish it, or take “tool” away.`,
  },
};
