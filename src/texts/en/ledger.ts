import type { Texts } from '../es/index.ts';

export const ledger: Texts['ledger'] = {
  nearest: (name) => `Did you mean “${name}”?`,
  reason: 'reason',
  mend: 'mend',
  noMonitoring:
    'This site has no monitoring: declare “monitoring” in src/site.config.ts and its forms in data/monitoring.',
  unknownCommand: (received, nearest, all) =>
    `There is no “${received}” in the monitoring.${nearest ? ` Did you mean “${nearest}”?` : ''} There are: ${all}.`,
  noCommand: (all) => `Say what you want to do: ${all}.`,
  needs: (option, command) => `“${command}” lacks the option “--${option}”.`,
  needsFiles: 'Say which files to import.',
  busy: (folder) => `Another command is at work in “${folder}”. Wait for it to end and try again.`,
  noLedger: (folder) =>
    `There is no ledger in “${folder}”. Begin one with “iniciar”, import one, or name another folder with “--ledger”.`,
  imported: (added, known, refused) =>
    `Imported: ${added} new ${added === 1 ? 'file' : 'files'}, ${known} that ${known === 1 ? 'was' : 'were'} there already` +
    (refused ? `, ${refused} that ${refused === 1 ? 'is' : 'are'} not accepted.` : '.'),
  verified: (acts, forms) =>
    `The ledger is whole: ${acts} ${acts === 1 ? 'act' : 'acts'} on ${forms} ${forms === 1 ? 'form' : 'forms'}, with their signatures and their rules.`,
  faults: (count) => (count === 1 ? 'There is 1 fault.' : `There are ${count} faults.`),
  remarks: (count) =>
    count === 1
      ? 'There is 1 thing to look at, which is no fault:'
      : `There are ${count} things to look at, which are no faults:`,
  moreRemarks: (count) => `  and ${count} more like this`,
  written: (act, file) => `Done “${act}”: ${file}`,
  unknownHash: (start) =>
    `No act of the ledger begins with “${start}”, or several do: write 8 signs or more of its digest.`,
  choosePrevious: (hashes) => `It goes on in two ways: say with “--previous” which one this act follows (${hashes}).`,
  badValue: (field) => `A value is not accepted: check “${field}”.`,
  seeVerify: 'See them with “npm run seguimiento -- verificar”.',
  failed: (why) => `It could not be finished: ${why}`,
  refusedAct: 'Nothing was done:',
  statePeriod: (title, opensOn, closesOn) => `${title} (taken from ${opensOn} to ${closesOn})`,
  stateForm: (title, approved, expected) => `${title}: ${approved} approved of ${expected} expected`,
  stateNone: 'None is expected.',
  person: (code, role, units, from, until) =>
    `${code}: ${role}${units ? ` of ${units}` : ''}, from ${from}${until === null ? '' : ` to ${until}`}`,
  personRevoked: (day) => `key revoked on ${day}`,
  root: 'root',
  askPassphrase: 'Passphrase of the key: ',
  askNewPassphrase: 'Choose a passphrase of 12 signs or more: ',
  shortPassphrase: 'The passphrase has fewer than 12 signs: choose a longer one.',
  noPassphrase: 'The passphrase is missing. Keep it in a file and name that with “--passphrase-file”.',
  badKeyFile: (file) =>
    `“${file}” does not open: the passphrase is another, or the file is not one of keys or is damaged.`,
  keyExists: (file) => `“${file}” is there already. A key is not written over another: choose another name.`,
  keyInLedger: (file) =>
    `“${file}” is inside the ledger. The key is kept elsewhere: whoever has the ledger must not have the key.`,
  keyMade: (file, request, fingerprint) =>
    `Key kept in ${file}: make a copy and keep it apart from its passphrase.\n` +
    `Its public part is in ${request}: send it to whoever enrols.\n` +
    `Fingerprint, to be compared in person or by telephone: ${fingerprint}`,
  begun: (fingerprint) =>
    `The ledger has begun. Write the fingerprint of the root in src/site.config.ts, inside “monitoring”:\n` +
    `  rootFingerprint: '${fingerprint}',`,
  alreadyBegun: 'This ledger has begun already: it is not begun again.',
  badRequest: (file) => `“${file}” is not a request for enrolment, or is of another site.`,
  badAnswersFile: (file) => `“${file}” is not a JSON with the answers.`,
  unknownMember: (received) => `Nobody is enrolled as “${received}”, nor with that fingerprint.`,
  narrows: (code) =>
    `“${code}” holds that role already, and loses days or units like this: what they did then or there no longer counts. To add something, give the date and the units that they had.`,
  noEncryptionKey: (code) => `“${code}” has no key to encrypt to: enrol them with a new request.`,
  whoOpens:
    'Say who may open the bundle, by one of these options alone: “--to” with the codes of those who get it, ' +
    '“--passphrase-file” with a passphrase, or “--plain” to leave it unencrypted, which anybody can read.',
  fileExists: (file) => `“${file}” is there already: choose another name.`,
  bundled: (count, file, encrypted) =>
    `${count} files in ${file}${encrypted ? ', encrypted.' : '. It is not encrypted: whoever has it can read it.'}`,
  erased: (count) =>
    `Erased ${count} contents. The acts stay and the chain verifies as before; other copies do not change: erase them there too.`,
  nothingToErase: 'There is no content to erase there.',
};
