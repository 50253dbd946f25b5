import type { Texts } from '../es/index.ts';
import { tellBytes, type LedgerMessage, type Told } from '../ledgerMessage.ts';
import { ledgerStates } from './ledgerStates.ts';

const state = ({ status = '' }: Told): string => (ledgerStates as Readonly<Record<string, string>>)[status] ?? status;
const levels: Readonly<Record<string, string>> = {
  firm: 'firm',
  network: 'network',
  region: 'region',
  site: 'whole site',
};
const level = (name: string | undefined): string => levels[name ?? ''] ?? name ?? '';
const kinds: Readonly<Record<string, string>> = {
  integer: 'a whole number within its limits',
  decimal: 'a number within its limits and with its decimals',
  money: 'an amount within its limits and with its decimals',
  percent: 'a percentage within its limits and with its decimals',
  text: 'a text of one line, up to 500 letters',
  longText: 'a text of up to 5,000 letters',
  choice: 'one of the choices',
  choices: 'some of the choices, each once',
  date: 'a date that exists, such as 2026-03-31',
  yesNo: 'yes or no',
  calculated: 'nothing, since its formula computes it',
};
const askAgain = 'Ask whoever sent it to export it again from their device, and do not edit the file.';
const askRight = 'Ask for the file that belongs here.';

const message = (reason: (told: Told) => string, mend: (told: Told) => string): LedgerMessage => ({ reason, mend });

export const ledgerFaults: Texts['ledgerFaults'] = {
  tooLarge: message(
    ({ bytes, most }) => `The file weighs ${tellBytes(bytes)}, and at most ${tellBytes(most)} are read.`,
    () => 'Check that it is a file of the monitoring. If it is, ask for it in parts.',
  ),
  notJson: message(
    () => 'The file is cut short, or is no file of the monitoring.',
    () => askAgain,
  ),
  notCanonical: message(
    () => 'The file is written otherwise than it was signed: somebody opened and saved it, or it repeats a name.',
    () => 'Replace it with an intact copy, from another ledger or from whoever sent it.',
  ),
  notAnAct: message(
    ({ field, received }) =>
      `The file does not have the form of an act${field ? `: the field “${field}” is not accepted` : ''}${received ? ` (it says ${received})` : ''}.`,
    () => askAgain,
  ),
  newerVersion: message(
    () => 'The file was written by a newer version of the program.',
    () => 'Update this site and try again.',
  ),
  otherSite: message(
    ({ received, expected }) => `The file is of the site “${received}”, and this one is “${expected}”.`,
    () => askRight,
  ),
  isPractice: message(
    () => 'The file is of a practice, and this ledger is the real one.',
    () => 'Do not import it here. For a practice use “--practice” and another folder.',
  ),
  isNoPractice: message(
    () => 'The file is of the real ledger, and this is a practice.',
    () => 'Import it without “--practice”.',
  ),
  badSignature: message(
    () => 'The signature does not match: the file changed after it was signed, or another key signed it.',
    () => 'Do not use it. Tell whoever it names as its author, and ask them for the file again.',
  ),
  unknownAuthor: message(
    ({ author }) => `The key that signs (${author}) is not enrolled here.`,
    () => 'Import the registry of enrolments first, or ask the administration to enrol that key.',
  ),
  orphan: message(
    ({ previous = '' }) => `The act before it (${previous.slice(0, 12)}…) is missing: the chain is cut.`,
    () => 'Import the file with the earlier acts together with this one, or take it from another copy.',
  ),
  afterRefused: message(
    () => 'It follows an act that does not count, and so it does not count either.',
    () => 'Mend the earlier one first. If it cannot be mended, this act has to be done again.',
  ),
  misplaced: message(
    ({ expected }) => `The file stands in a place or under a name that is not its own: it belongs in ${expected}.`,
    () => 'Put it back. Names and folders of a ledger are not changed by hand.',
  ),
  editionBroken: message(
    () => 'The file is no edition of this site, or it changed after it was written.',
    () => 'Replace it by an intact copy, from another copy of the ledger.',
  ),
  editionOtherRoot: message(
    () => 'The root of the edition is not that of the forms that it names: the file changed after it was written.',
    () => 'Replace it by an intact copy, from another copy of the ledger.',
  ),
  editionMissing: message(
    ({ number }) =>
      `Edition ${number} is missing: without it nobody knows what was given away already, so that no other can be published.`,
    () => 'Get it from another copy of the ledger. If none has it, docs/seguimiento.md says what is left.',
  ),
  editionOfOther: message(
    ({ number, published = '' }) =>
      `The site published edition ${number} with another root (${published.slice(0, 12)}…): this is not the one that was published.`,
    () => 'Put the edition that was published in its place, from another copy of the ledger.',
  ),
  stray: message(
    () => 'This file is not of the ledger.',
    () => 'Take it out of the folder.',
  ),
  cannotRead: message(
    ({ why }) => `The file cannot be read: ${why}.`,
    () => 'Check the path and the permissions.',
  ),
  notThere: message(
    () => 'There is no such file.',
    () => 'Check the path.',
  ),
  notPlainFile: message(
    () => 'It is a link, or something that is not a file, and the ledger reads files only.',
    () => 'Put the file itself in its place.',
  ),
  locked: message(
    () => 'The file is encrypted, and what was given does not open it.',
    () => 'Name your key with “--key” if it was encrypted to you, or the passphrase with “--passphrase-file”.',
  ),
  hurt: message(
    () => 'The envelope came cut short, or changed on the way.',
    () => 'Do not use it: ask for it again, as an attached file.',
  ),
  blobUnnamed: message(
    () => 'No act names this content.',
    () => 'Import the acts that name it together with it.',
  ),
  noRoot: message(
    ({ received }) =>
      `The site does not say which key is the root of its monitoring${received ? `; the registry says ${received}` : ''}.`,
    () =>
      'Compare the fingerprint with whoever began the ledger, and write it in src/site.config.ts, in “monitoring.rootFingerprint”.',
  ),
  wrongRoot: message(
    ({ received, expected }) =>
      `The registry begins with the key ${received}, and the root of the site is ${expected}.`,
    () => 'Do not use it until you know where it came from. Ask the institution for its registry.',
  ),
  noBeginning: message(
    () => 'The registry of enrolments lacks its first act, which is the root key.',
    () => 'Import the whole registry, or begin it with “npm run seguimiento -- iniciar”.',
  ),
  revoked: message(
    ({ author }) => `The key ${author} was revoked, and nothing shows that this act came before.`,
    () => 'The act does not count. Whoever it falls to must do it again with a key in force.',
  ),
  revokedUnreceived: message(
    ({ author }) => `The key ${author} was revoked before anybody received this.`,
    () => 'Whoever sent it must have their new key enrolled and send again.',
  ),
  authorRevoked: message(
    ({ author }) => `It was received after the key of whoever sent it (${author}) was revoked.`,
    () => 'Receive what they send with their new key.',
  ),
  mayNotEnrol: message(
    ({ author }) => `The key ${author} may not enrol, revoke or sign checkpoints on that day.`,
    () => 'The root must do it, or somebody with a role that enrols, within their validity.',
  ),
  daysTurned: message(
    ({ from, until }) => `The validity ends (${until}) before it begins (${from}).`,
    () => 'Do the act again with the dates in their order.',
  ),
  rootStays: message(
    () => 'The root key is not revoked by an act.',
    () => 'To change the root, a new ledger is begun: docs/seguimiento.md says how.',
  ),
  unknownKey: message(
    ({ received }) => `Nobody is enrolled with the key ${received}.`,
    () => 'Check the fingerprint with “npm run seguimiento -- estado --people”.',
  ),
  codeTaken: message(
    ({ code }) => `“${code}” is already the name of a network or region.`,
    () => 'Give the firm another code.',
  ),
  unknownUnit: message(
    ({ received }) => `There is no unit “${received}”.`,
    () => 'Check how it is written. If it is a firm, enrol it first.',
  ),
  unknownRole: message(
    ({ received }) => `There is no role “${received}”.`,
    () => 'Use one of those in data/monitoring/roles.',
  ),
  unknownPeriod: message(
    ({ received }) => `There is no period “${received}”.`,
    () => 'Check how it is written, or update the configuration of the site.',
  ),
  unknownForm: message(
    ({ received }) => `There is no form “${received}”.`,
    () => 'Check how it is written, or update the configuration of the site.',
  ),
  badKey: message(
    () => 'The public key is not one that can sign.',
    () => 'Ask for a new request, made with “npm run seguimiento -- llave”.',
  ),
  keyWasRevoked: message(
    ({ key }) => `The key ${key} was revoked and cannot be enrolled again.`,
    () => 'Make a new key and enrol that one.',
  ),
  keyOfAnother: message(
    ({ code }) => `That key already belongs to “${code}”.`,
    () => 'Each person signs with a key of their own: make another.',
  ),
  unitsTooMany: message(
    ({ role }) => `The role “${role}” reaches the whole site and takes no units.`,
    () => 'Enrol them without units.',
  ),
  unitsNone: message(
    ({ role }) => `It is not said which units the role “${role}” is for.`,
    () => 'Name one or more with “--units”.',
  ),
  unitOfOtherLevel: message(
    ({ unit, level: found, role, expected }) =>
      `“${unit}” is of the level ${level(found)}, and the role “${role}” is of the level ${level(expected)}.`,
    () => 'Enrol the person for units of that level, or with another role.',
  ),
  registryFork: message(
    ({ files }) =>
      `The registry goes on in two ways (${files}). Until then only what came before counts, and revocations.`,
    () =>
      'The root or the administration must do its next act with “--discards” and the digest of the act that is left.',
  ),
  formOfOtherLevel: message(
    ({ unit, level: found, expected }) =>
      `The form is of the level ${level(expected)}, and “${unit}” is of the level ${level(found)}.`,
    () => 'Use the form of that level.',
  ),
  firmNotThen: message(
    ({ unit, period }) => `The firm “${unit}” was not enrolled in the period “${period}”.`,
    () => 'Enrol it from a day before the close of the period, if it belonged to the network by then.',
  ),
  wrongRole: message(
    ({ act, code, has, needs }) =>
      `“${code}” may not do “${act}”: their role is ${has}${needs ? `, and it falls to ${needs}` : ''}.`,
    () => 'Somebody with that role must do it.',
  ),
  outOfScope: message(
    ({ code, unit }) => `“${code}” is not enrolled for the unit “${unit}”.`,
    () => 'Whoever has it in charge must do it, or their enrolment must be widened.',
  ),
  notValidThen: message(
    ({ code, day, from, until }) =>
      `The enrolment of “${code}” was not in force on ${day}: it runs from ${from}${until ? ` to ${until}` : ''}.`,
    () => 'If the clock of the device was right, the administration must change the validity.',
  ),
  wrongState: message(
    ({ act, ...told }) => `“${act}” cannot be done while the form is “${state(told)}”.`,
    () => 'See what is missing with “npm run seguimiento -- estado”.',
  ),
  otherFormVersion: message(
    ({ received, expected }) =>
      `The act says version ${received} of the form, and what was sent is of version ${expected}.`,
    () => askAgain,
  ),
  formVersionNewer: message(
    ({ received, expected }) =>
      `It was filled in with version ${received} of the form, and this site has version ${expected}.`,
    () => 'Update the configuration of the site and try again.',
  ),
  formVersionOld: message(
    ({ received, expected }) =>
      `It was filled in with version ${received} of the form, and the one in force is ${expected}.`,
    () => 'Ask for it to be filled in again with the form in force.',
  ),
  ownAct: message(
    ({ act, code }) => `“${code}” may not do “${act}” with what they sent or asked for.`,
    () => 'Another person with that role must do it.',
  ),
  permitTwice: message(
    ({ code }) => `“${code}” already gave a permit for this correction.`,
    () => 'The other permit must come from another person.',
  ),
  outsidePeriod: message(
    ({ day, opensOn, closesOn }) => `The act was done on ${day}, and the form is taken from ${opensOn} to ${closesOn}.`,
    () => 'Check the clock of the device. If the time is over, the period needs an exception in the configuration.',
  ),
  headMissing: message(
    ({ chain, hash = '' }) =>
      `In “${chain}” the act ${hash.slice(0, 12)}… is missing, which was there when this checkpoint was signed.`,
    () => 'Somebody deleted it, or this copy is incomplete: take it from another copy.',
  ),
  checkpointMissing: message(
    ({ key }) =>
      `The checkpoint by which the key ${key} was revoked is missing: without it, nothing that the key reviewed counts.`,
    () => 'Import it from another copy of the ledger.',
  ),
  noAnswers: message(
    () => 'What was sent holds no answers.',
    () => askAgain,
  ),
  unknownField: message(
    ({ received, form }) => `The answer “${received}” is not of the form “${form}”.`,
    () => 'Take it out, or use the form that asks for it.',
  ),
  answerMissing: message(
    ({ field }) => `The answer to “${field}” is missing.`,
    () => 'Complete it and send again.',
  ),
  badAnswer: message(
    ({ field, received, type = '' }) =>
      `The answer to “${field}” is not accepted: it says ${received} and ${kinds[type] ?? type} is expected.`,
    () => 'Correct it and send again.',
  ),
  badComment: message(
    ({ most }) => `The comment or the name is empty or longer than ${most} letters.`,
    () => 'Write it again, shorter.',
  ),
};

export const ledgerRemarks: Texts['ledgerRemarks'] = {
  conflict: message(
    ({ files }) => `The same act goes on in two ways: ${files}. Neither counts as approved until one is chosen.`,
    () => 'Whoever reviews chooses it with “recibir --previous” and leaves the other with “--discards”.',
  ),
  fallen: message(
    () => 'The approval fell because what was approved below it changed.',
    () => 'Whoever approves must look at it and approve again.',
  ),
  blobAbsent: message(
    ({ digest = '' }) => `The content ${digest.slice(0, 12)}… is not here: it was erased, or not imported yet.`,
    () => 'If it was not erased on purpose, import it from another copy.',
  ),
  blobOfNobody: message(
    () => 'No act names this content.',
    () => 'It can be deleted.',
  ),
  clockAhead: message(
    ({ at }) => `The act says a date that is still to come (${at}).`,
    () => 'Check the clock of the device that signed.',
  ),
  clockBehind: message(
    ({ at, before }) => `The act says ${at}, and the one before it ${before}.`,
    () => 'The clock of one of the two devices is wrong: correct it. For time limits, that of the receiver counts.',
  ),
  asideRevoked: message(
    () => 'This does not count: the key was revoked before anybody received it.',
    () => 'Whoever sent it must send again with their new key.',
  ),
  asideVersion: message(
    ({ received, expected }) => `This waits with version ${received} of the form, and the one in force is ${expected}.`,
    () => 'Ask for it to be filled in again with the form in force.',
  ),
};
