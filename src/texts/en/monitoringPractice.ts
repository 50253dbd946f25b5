import type { Texts } from '../es/index.ts';

/** The practice of the monitoring, in which everything is invented. */
export const monitoringPractice: Texts['monitoringPractice'] = {
  firms: [
    ['Chimera Sweaters', 'Mirage Loom', 'Nobody’s Yarns', 'Paper Blankets', 'Imaginary Stitch'],
    ['Fantasy Dairy', 'Storybook Curd', 'Invisible Cheese', 'Dreamland Milk', 'Imaginary Barn'],
  ],
  sentences: [
    'An answer invented for practice.',
    'Invented: it is in the notebook of the firm.',
    'Invented: the orders of these months show it.',
    'Invented: it was agreed in a meeting of the network.',
  ],
  observation:
    'Invented comment: an amount does not match the notebook. Look at it, correct it if need be, and send the form again.',
  player: (role, unit, number) =>
    `${unit === undefined ? role : `${role}, ${unit}`}${number > 1 ? ' (another person)' : ''}`,
  intro: [
    'In this practice you play everybody: who fills in the form, who reviews it and who administers. Networks, firms, people and answers are invented, and they never mix with a real monitoring.',
    'The forms, roles and indicators are those of this site. When you begin, your browser makes the keys with which each person signs, and keeps the baseline and a yearly measurement that is half way.',
  ],
  begin: 'Begin the practice',
  beginning: 'Making the keys and the invented forms…',
  begun: 'The practice is ready. The first step is to fill in the form that is missing.',
  cannot: (why) => `The practice could not begin, and nothing was left half done. ${why}`,
  story: 'From the blank form to the report',
  progress: (done, all) => `You have done ${done} of ${all} steps.`,
  done: 'Done',
  open: (tool, who) => (who === undefined ? `Open “${tool}”` : `Open “${tool}” as ${who}`),
  steps: {
    fill: {
      title: 'Fill in the form that is missing',
      text: (form, unit) =>
        `There is no “${form}” of ${unit} in this measurement yet. Answer it as you would on the phone, look at the summary and sign it.`,
    },
    correct: {
      title: 'Correct the one that came back',
      text: (form, unit) =>
        `The “${form}” of ${unit} came back with a comment. Read it, change what it asks for and send it again.`,
    },
    hand: {
      title: 'Hand it to who reviews',
      text: () =>
        'In a real monitoring a closed file is handed over, by WhatsApp, by mail or on a USB stick. In the practice everything is on this device, and you may leave this out. If you want to see the file, hand it over all the same.',
    },
    review: {
      title: 'Receive and review',
      text: (form) =>
        `Act now as who reviews the “${form}”. Receive those that wait, compare them with the baseline, and send back with a comment the one that does not convince you.`,
    },
    approve: {
      title: 'Approve',
      text: (form, unit) =>
        `Approve the “${form}” of ${unit}. Nobody may approve what they sent: that is why another person is needed.`,
    },
    administer: {
      title: 'Administer',
      text: (form, unit) =>
        `As who administers, see in the table where each form stands and who did what. The “${form}” of ${unit} waits for your approval too: receive it and approve it.`,
      plain: 'As who administers, see in the table where each form stands and who did what.',
    },
    report: {
      title: 'Read the report',
      text: () =>
        'The report uses only what was approved. Compare the baseline with this measurement, and see what changed when you approved the last form.',
    },
  },
  state: 'Where the forms of this measurement stand',
  stateOf: (status, count) => `${status} (${count})`,
  erase: 'Erase the practice',
  eraseSure: 'Erase everything of the practice from this device? A real monitoring is not touched.',
  again: 'Begin anew',
  againSure: 'Erase what was done in the practice and begin again?',
  erased: 'The practice was erased from this device.',
};
