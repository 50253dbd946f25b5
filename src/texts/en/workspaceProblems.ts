import type { workspaceProblems as spanish } from '../es/workspaceProblems.ts';
import { detailOf } from '../told.ts';
import { guess } from './guess.ts';

/** What the report says of the records of the tools of the workspace: code → words. */
export const workspaceProblems: typeof spanish = {
  'diagnostico-id-repetido': {
    title: (p) =>
      `Two items of the diagnosis have the id “${p.received}”: the other one is in ` +
      `${detailOf(p, 'other') === p.file ? 'this same file' : detailOf(p, 'other')}.`,
    fix: () => 'Change the id of the newer item. Leave the other one alone: the answers are kept by it.',
  },
  'reglamento-id-repetido': {
    title: (p) =>
      `Two questions of the rules have the id “${p.received}”: the other is in ` +
      `${detailOf(p, 'other') === p.file ? 'this same file' : detailOf(p, 'other')}.`,
    fix: () => 'Change the id of the newer question. Leave the other’s alone: what was decided is kept by it.',
  },
  'reglamento-choque': {
    title: (p) =>
      detailOf(p, 'wrong') === 'own'
        ? `An alternative says that it cannot go with another of its own question, “${p.received}”.`
        : detailOf(p, 'wrong') === 'question'
          ? `An alternative cannot go with one of the question “${p.received}”, which is in no topic.`
          : `An alternative cannot go with “${p.received}”, which the question “${detailOf(p, 'question')}” does not have.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'own'
        ? 'Take it out: of a question one alternative alone is chosen.'
        : guess(p, 'Write the id as it stands in its topic.'),
  },
  'reglamento-dos-repartos': {
    title: (p) =>
      `The question “${p.received}” offers ways of sharing (“sharing”), and another offers them already: ` +
      `“${detailOf(p, 'question')}”, in ${detailOf(p, 'other') === p.file ? 'this same file' : detailOf(p, 'other')}.`,
    fix: () => 'Leave “sharing” in one question alone: the simulation works by it.',
  },
  'tipo-de-proyecto': {
    title: (p) => {
      const [type, from, to] = [detailOf(p, 'type'), detailOf(p, 'from'), detailOf(p, 'to')];
      switch (detailOf(p, 'wrong')) {
        case 'number':
          return `“${p.received}” is no whole number, and firms or years are counted here.`;
        case 'order':
          return `“${p.received}” begins before what stands ahead of it.`;
        case 'outside':
          return `This answer speaks for “${type}”, and the data give it ${from} to ${to}.`;
        case 'inside':
          return `This answer speaks against “${type}”, and the data give it just that: ${from} to ${to}.`;
        case 'column':
          return `The dataset “${detailOf(p, 'dataset')}” has no column “${p.received}”.`;
        case 'truth':
          return `The column “${p.received}” of “${detailOf(p, 'dataset')}” holds no truth values.`;
        default:
          return `The column “${p.received}” of “${detailOf(p, 'dataset')}” holds no text.`;
      }
    },
    fix: (p) => {
      switch (detailOf(p, 'wrong')) {
        case 'number':
          return 'Name a cell or a measure with a whole number.';
        case 'order':
          return 'Put the least first.';
        case 'outside':
        case 'inside':
          return 'Correct what the answer says (“speaks”), or the data if they are what is wrong.';
        case 'column':
          return guess(p, 'Write the id of one of its columns.');
        case 'truth':
          return 'Choose a column of “type: boolean”.';
        default:
          return 'Choose a column of “type: text”.';
      }
    },
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
        : `Create one with “npm run new "${detailOf(p, 'needed')}" my-record” and publish it, or take “tool” away.`,
  },
  'prueba-de-fase': {
    title: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? `The phase “${p.received}” already has another self-test: ${detailOf(p, 'other')}.`
        : `The self-test has ${p.received === '1' ? 'one question' : `${p.received} questions`}, and each attempt asks ${detailOf(p, 'least')}.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'twice'
        ? 'Put the questions together in one self-test.'
        : 'Write the missing ones. With twelve, a second attempt brings others.',
  },
};
