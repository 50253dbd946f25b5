import { detailOf, tellEach } from '../told.ts';
import { guess } from './guess.ts';

/** What the report says of consents: code → words. */
export const consentProblems = tellEach({
  'consentimiento-no-vale': {
    title: (p) =>
      ({
        withdrawn: `The consent “${p.received}” was withdrawn on ${detailOf(p, 'day')}: nothing that rests on it is published.`,
        expired: `The consent “${p.received}” ended on ${detailOf(p, 'day')}: nothing that rests on it is published.`,
        future: `The consent “${p.received}” does not hold yet: it is given on ${detailOf(p, 'day')}.`,
        purpose: `The consent “${p.received}” was not given for this: it lacks ${detailOf(p, 'missing')}.`,
        scope: `The consent “${p.received}” does not cover this file.`,
        who: `The consent “${p.received}” is somebody else's, and not of “${detailOf(p, 'name')}”.`,
      })[detailOf(p, 'wrong')] ?? `The consent “${p.received}” is not enough.`,
    fix: (p) =>
      ({
        withdrawn: `Take out of here what it publishes, and run “npm run withdraw -- ${detailOf(p, 'id')}”.`,
        expired:
          `Ask for it anew and write it in ${detailOf(p, 'consent')}. If it is not given, take out of here what it ` +
          `publishes and run “npm run withdraw -- ${detailOf(p, 'id')}”.`,
        future: `Wait for that day or correct the date in ${detailOf(p, 'consent')}.`,
        purpose: `Ask whether this is allowed too, and write it under “purposes” of ${detailOf(p, 'consent')}.`,
        scope: `If the consent includes it, add “${detailOf(p, 'file')}” to “covers” of ${detailOf(p, 'consent')}.`,
        who:
          `Write the name as it stands in ${detailOf(p, 'consent')}, add this other form to its “aliases”, or name the ` +
          'consent that is meant.',
      })[detailOf(p, 'wrong')] ?? 'Name a consent that covers it, or take away from here what it publishes.',
  },
  'consentimiento-datos': {
    title: (p) =>
      ({
        until: `The consent ends on ${p.received}, before the day on which it was given (${detailOf(p, 'day')}).`,
        withdrawn: `The consent was withdrawn on ${p.received}, before the day on which it was given (${detailOf(p, 'day')}).`,
      })[detailOf(p, 'wrong')] ?? `The consent covers a file that is not there: “${p.received}”.`,
    fix: (p) =>
      detailOf(p, 'wrong') === 'covers'
        ? guess(p, 'Write the file as it stands in the folder of the project, or take it out of “covers”.')
        : 'Correct the dates by the proof.',
  },
  'consentimiento-queda': {
    title: (p) =>
      detailOf(p, 'wrong') === 'edition'
        ? `An edition that was kept still holds a name whose consent ended${p.received ? `: “${p.received}”` : ''}.`
        : 'A name whose consent was withdrawn or ended still stands here.',
    fix: (p) =>
      detailOf(p, 'wrong') === 'edition'
        ? `Run “npm run withdraw -- ${detailOf(p, 'id')}”: it writes the edition again without that name.`
        : `Take it out. The consent is in ${detailOf(p, 'consent')}.`,
  },
});
