import type { Texts } from '../es/index.ts';

/** What to do on a page about a fault whose mend on the command line is another, by its code. */
export const ledgerMends: Texts['ledgerMends'] = {
  isPractice: 'Do not open it here: open it in the practice.',
  isNoPractice: 'Open it outside the practice.',
  locked: 'Open it with the key that it was closed to, or with its passphrase.',
  noBeginning: 'Bring the whole ledger, or begin it with the root key.',
  rootStays: 'To change the root, a new ledger is begun. Ask who installed the site for help.',
  unknownKey: 'Check the fingerprint in the list of people.',
  badKey: 'Ask for a new request.',
  unknownRole: 'Choose one of the roles of the list.',
  unitsNone: 'Tick one or more.',
  registryFork: 'Choose in “Verify” the continuation that stays. Then do the act again.',
  wrongState: 'Look at what was done with the form already: another step comes before.',
  conflict: 'Who reviews opens the form and chooses which of the two stays.',
  editionMissing: 'Recover it from another copy of the ledger. If none has it, ask who installed the site for help.',
  noRoot: 'Compare the fingerprint with who began the ledger, and ask who keeps the site to publish it.',
  cannotRead: 'Choose it again. If it happens once more, copy it to this device first.',
  stray: 'There is no need to bring it.',
};
