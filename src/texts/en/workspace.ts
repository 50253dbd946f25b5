import type { Texts } from '../es/index.ts';

/** Why something was not kept, in few words and with what is to be done. */
const faults = {
  refused:
    'This browser keeps nothing of this page. You can work, but all is lost when you close it: download a copy before you do.',
  full: 'There is no room left on this device, and the last thing was not kept. Download a copy now, make room and press “Keep again”.',
  newer: 'What is kept here is of a newer edition of this site. Reload the page; nothing was touched.',
  blocked: 'Another tab has an older edition of this site open. Close it and reload this page.',
  changed: 'What was kept could not be read back alike. Download a copy now and use another browser.',
  closed: 'The browser closed what is kept while it was in use. Reload the page.',
};

/** Why a file is not opened. */
const fileFaults = {
  'too-large': 'The file is too large to be a copy of “My network”. Choose the one that you downloaded here.',
  'not-a-workspace': 'The file is no copy of “My network”. Choose the one that you downloaded with “Download a copy”.',
  damaged: 'The file is cut or was changed on its way. Ask for it again, or look for another copy.',
  newer:
    'The file was made with a newer edition of this site. Reload the page and open it again; nothing changed here.',
  'other-site': (site: string) => `The file was made on the site “${site}”. Open it there.`,
};

/** My network: the workspace of a network on the device of who accompanies it. */
export const workspace: Texts['workspace'] = {
  title: 'My network',
  lead: 'The workbook of your network: its firms, its agreements and its documents, kept on this device alone.',
  section: 'Tools',
  aliases: ['workbook', 'workspace'],
  privacy: 'Nothing that you write here is sent anywhere. Whoever uses this same browser can see it.',
  noScript:
    'This part needs JavaScript, which is switched off here. Where an instrument has a blank form, its page offers it.',
  sharesServer:
    'Where this address shares its server with other sites, their pages could read what is kept here. Use the USB edition for what is delicate.',
  opening: 'Opening what is kept on this device…',
  notBrought: 'This part is not on the device yet. Reload the page when you have a signal.',
  offlineTitle: 'My network',
  offlineSummary: 'The workbook and its tools, to use without a signal.',
  doHere: 'Do it here',
  doHereLead: (tool) => `“${tool}” can be done on this site, on a phone and without a signal.`,
  selfTest: 'Test what you know',
  selfTestLead: 'Some questions about this phase, with the explanation of each answer.',
  toolOpen: (title) => `Tool: ${title}`,
  parts: { panel: 'Panel', network: 'Network and firms', copies: 'Copies and links' },
  tools: {
    formation: {
      title: 'Formation',
      lead: 'From the firms identified to the network: criteria, minutes and attendance.',
    },
    plan: { title: 'Improvement plan', lead: 'Activities, dates, budget and terms of reference.' },
    rules: {
      title: 'Rules',
      lead: 'The rules of the network, question by question, with a simulation of sharing and a document.',
    },
    diagnosis: { title: 'Diagnosis', lead: 'The level of each firm by area, its gaps, and where to begin.' },
    cofinancing: {
      title: 'Co-financing',
      lead: 'Commitments, payments and receipts of each firm, and what the project may pay.',
    },
    approach: {
      title: 'What suits us?',
      lead: 'Which type of project suits the group and why, with the criteria to compare it with others.',
    },
    fair: { title: 'Fairs', lead: 'Tasks, contacts at the stand, follow-up and balance of each fair.' },
    project: {
      title: 'Pilot and business plan',
      lead: 'The idea, the costs, cash by month, sharing, approval and accounts.',
    },
    contest: {
      title: 'Contest between networks',
      lead: 'Conditions, criteria, sheets of the jury and record, to share out what is not enough for all.',
    },
    facilitator: {
      title: 'Facilitator',
      lead: 'Choosing who facilitates, studying the method phase by phase and testing what one knows.',
    },
    providers: {
      title: 'Directory of providers',
      lead: 'Who gives services to your firms, what they did, how it went and what they allowed.',
    },
    purchase: {
      title: 'Joint purchase',
      lead: 'What each firm needs, the offers, what is saved, the order and what arrived.',
    },
  },
  shelf: {
    title: 'Your networks on this device',
    begin: 'Begin a network',
    name: 'Name of the network',
    nameless: 'Network without a name',
    open: 'Open',
    used: (day) => `used on ${day}`,
    all: 'All my networks',
    steps: [
      'Write the name of the network and its firms, once.',
      'Open a tool and work with each firm. The bar says whether it was kept.',
      'Download the documents to print, sign or send them.',
    ],
  },
  keeping: {
    kept: 'Kept on this device',
    keeping: 'Keeping…',
    retry: 'Keep again',
    readOnly:
      'This file was made with a newer edition of the site. You can read it, and not write in it. Reload the page to work.',
    leave: 'Close this file',
  },
  faults,
  fileFaults,
  scroll: 'Slide to see the whole table',
  undo: 'Undo',
  redo: 'Redo',
  bringBack: 'Bring it back',
  network: {
    about: 'The network',
    name: 'Name of the network',
    trade: 'Trade',
    place: 'Place',
    began: 'Day of the first meeting',
    note: 'Notes',
    firms: 'Firms',
    firmsHelp: 'They are written once and appear in every tool.',
    noFirms: 'There are no firms yet.',
    add: 'Add a firm',
    firm: (place) => `Firm ${place}`,
    firmName: 'Name of the firm',
    firmTrade: 'What it does',
    person: 'Contact person',
    phone: 'Phone',
    contactHelp: 'The contact never goes into a link.',
    remove: 'Remove',
    removed: (name) => `“${name}” was taken away, with all that is its own.`,
    more: 'Contact',
    unnamed: 'firm without a name',
    repeated: 'Another firm has this name.',
    future: 'This day has not come yet. See whether the year is right.',
    agreements: 'Agreements',
    noAgreements: 'No agreements are written down yet.',
    addAgreement: 'Write an agreement down',
    agreement: 'What was agreed',
    who: 'Who does it',
    due: 'By when',
    done: 'Done',
    late: 'late',
    beforeStart: 'The day is before the network began.',
  },
  figures: {
    title: 'Figures published on this site',
    help: 'Each figure leads to the page with its source.',
    link: 'see where it comes from',
  },
  panel: {
    where: 'Where the network stands',
    next: 'What comes next',
    nextStart: 'Write down the firms of the network.',
    nextDiagnosis: (missing) =>
      missing === 1
        ? 'The diagnosis of one firm is not finished.'
        : `The diagnoses of ${missing} firms are not finished.`,
    nextFormation: (missing) =>
      missing === 1
        ? 'The criteria of one firm have not been looked at.'
        : `The criteria of ${missing} firms have not been looked at.`,
    nextPlan: (count) =>
      count === 1
        ? 'One firm with a diagnosis has no activities in its plan.'
        : `${count} firms with a diagnosis have no activities in their plans.`,
    latePlan: (count) =>
      count === 1 ? 'One activity of the plans is overdue.' : `${count} activities of the plans are overdue.`,
    nextRules: (open) =>
      open === 1
        ? 'A question of the rules is left to be decided.'
        : `${open} questions of the rules are left to be decided.`,
    rulesUnaccepted: (count) =>
      count === 1
        ? 'A firm does not say yet that it accepts the rules.'
        : `${count} firms do not say yet that they accept the rules.`,
    overdueCofinancing: (count: number) =>
      count === 1 ? 'One firm has overdue payments.' : `${count} firms have overdue payments.`,
    nextCofinancing: (count: number) =>
      count === 1
        ? 'One expense is still to be shared out among the firms.'
        : `${count} expenses are still to be shared out among the firms.`,
    unfinishedCofinancing: (count: number) =>
      count === 1 ? 'One payment is still unfinished.' : `${count} payments are still unfinished.`,
    nextApproach: (count) =>
      count === 1
        ? 'One question of “What suits us?” is left to answer.'
        : `${count} questions of “What suits us?” are left to answer.`,
    nextProject: (count: number) =>
      count === 1 ? 'A project is still a draft.' : `${count} projects are still drafts.`,
    changedProject: (count: number) =>
      count === 1 ? 'A project changed after it was approved.' : `${count} projects changed after they were approved.`,
    overProject: (count: number) =>
      count === 1 ? 'A project is over and not closed yet.' : `${count} projects are over and not closed yet.`,
    unfinishedProject: (count: number) =>
      count === 1 ? 'An entry of the accounts is unfinished.' : `${count} entries of the accounts are unfinished.`,
    nextSign: (phase) => `To close “${phase}”:`,
    more: (count) => (count === 1 ? 'And one more thing in another tool' : `And ${count} more things in other tools`),
    allDone: 'Nothing is left to complete in the phases or in the tools.',
    signs: (done, of) => (of === 1 ? `${done} of 1 sign` : `${done} of ${of} signs`),
    noSigns: 'This phase has no signs on the site that it is done.',
    phaseDone: 'The phase is done',
    closed: 'closed',
    openPhase: 'under way',
    ahead: 'to begin',
    through: 'runs through all',
    readPhase: 'Read the phase',
    signsTitle: 'Signs that the phase is done',
    tools: 'Tools of this phase',
    late: (count) => (count === 1 ? 'One agreement is late.' : `${count} agreements are late.`),
    unfinishedFair: (count: number) =>
      count === 1 ? 'A contact of a fair is half written.' : `${count} contacts of fairs are half written.`,
    unsharedFair: (count: number) =>
      count === 1 ? 'Nobody answers one contact of a fair yet.' : `Nobody answers ${count} contacts of fairs yet.`,
    lateContactsFair: (count: number) =>
      count === 1
        ? 'The next step of a contact of a fair is late.'
        : `The next steps of ${count} contacts of fairs are late.`,
    lateTasksFair: (count: number) => (count === 1 ? 'A task of a fair is late.' : `${count} tasks of fairs are late.`),
    wantedProviders: (count: number) =>
      count === 1 ? 'A service of the plan has no provider.' : `${count} services of the plans have no provider.`,
    endedConsents: (count: number) =>
      count === 1 ? 'The consent of a provider ended.' : `The consent of ${count} providers ended.`,
    openContest: (count) =>
      count === 1
        ? 'The conditions or the weights of a contest are still to be decided.'
        : `The conditions or the weights of ${count} contests are still to be decided.`,
    scoreContest: (count) => (count === 1 ? 'A contest lacks scores.' : `${count} contests lack scores.`),
    closeContest: (count) =>
      count === 1
        ? 'A contest has all its scores and is not closed yet.'
        : `${count} contests have all their scores and are not closed yet.`,
    openSelfTest: (count) =>
      count === 1
        ? 'A self-test of the method was left halfway.'
        : `${count} self-tests of the method were left halfway.`,
    openPurchase: (count: number) =>
      count === 1
        ? 'A purchase has offers and is not ordered yet.'
        : `${count} purchases have offers and are not ordered yet.`,
    latePurchase: (count: number) =>
      count === 1 ? 'An order should have arrived.' : `${count} orders should have arrived.`,
    closePurchase: (count: number) =>
      count === 1 ? 'A purchase arrived and is not closed.' : `${count} purchases arrived and are not closed.`,
  },
  copies: {
    title: 'Copies and links',
    never: 'There is no copy in a file.',
    last: (ago) => `The last copy in a file is of ${ago}.`,
    short: { never: 'no copy', last: (ago) => `last copy: ${ago}` },
    ago: { today: 'today', yesterday: 'yesterday', days: (count) => `${count} days ago` },
    cleared: (day) =>
      day === undefined
        ? 'There were networks here, and they are gone: somebody erased the data of the browser, and no copy had been downloaded.'
        : `There were networks here, and they are gone: somebody erased the data of the browser. Your last copy is of ${day}: open it here.`,
    help: 'The browser can erase what is kept when it lacks room or somebody clears its data. The copy is a file of yours, which opens on another phone or computer. It holds the contacts too: send it only to who may see them.',
    save: 'Download a copy',
    share: 'Share the copy',
    name: 'my-network',
    saved: 'The copy is in your downloads.',
    keepAsk: 'Ask the browser not to erase it',
    isKept: 'The browser promised not to erase what is kept by itself.',
    isNotKept: 'The browser does not promise to keep this for ever: download a copy every week.',
    tool: {
      title: 'Download one part alone',
      help: 'For whoever does that part of the work. It holds what was written in it, with the names of the network and of its firms, and leaves the contacts out. When it is opened, it is put together with what is there.',
      label: 'Part',
      save: 'Download this part',
    },
    bring: 'Open a copy, or a file that you were sent',
    file: 'File',
    began: (name) => `“${name}” was opened as a network of its own.`,
    merged: (added, newer, apart) =>
      `The two copies were put together: ${added === 1 ? '1 new entry' : `${added} new entries`}, ${newer} more recent and ${apart} written otherwise in each copy.`,
    before: 'Before that, a copy of what was here was downloaded.',
    isGroup: 'The file brings results to compare. Open it in “Diagnosis”, in “The network and its group”.',
    same: 'The copy says the same as what is kept here.',
    refused: (count) =>
      count === 1
        ? 'One entry of the file was not taken, because no tool of this site keeps it so.'
        : `${count} entries of the file were not taken, because no tool of this site keeps them so.`,
    removed: {
      title: (count) => `Taken away: ${count}`,
      help: 'It is kept with all that is its own, and comes back with a touch.',
      on: (day) => `Taken away on ${day}.`,
      backOf: (what) => `Bring back: ${what}`,
      lost: (count) =>
        count === 1
          ? 'One copy took away something in which the other went on writing: it is in “Taken away”.'
          : `One copy took away ${count} things in which the other went on writing: they are in “Taken away”.`,
    },
    apartTitle: 'Written otherwise in each copy',
    apartHelp: 'Nothing was lost. Choose what counts.',
    keepThis: (value) => `Keep “${value}”`,
    empty: 'empty',
    flag: { yes: 'yes', no: 'no' },
    thisText: 'the text of now',
    otherText: (mark) => `another text (${mark})`,
    link: 'Share by link',
    linkHelp:
      'The link holds the network, its firms, its agreements and what you wrote in the tools. It leaves out contacts, notes, what each firm promises, pays or puts into a business, the accounts of that business and whom you met at a fair, and the fields for names of persons; a name that you wrote elsewhere goes along. It travels in the part of the address that is sent to no server.',
    copyLink: 'Copy the link',
    linkCopied: 'The link is copied.',
    linkLong: 'The network has too much for a link by now: share the copy in a file.',
    linkShow: 'This browser does not let pages copy. The link is below: select all of it and copy it.',
    linkLabel: 'Link with the network',
    code: 'Show its QR code',
    hideCode: 'Hide the QR code',
    codeLabel: 'QR code with the link of the network',
    codeLong: 'It is too much for a QR code: use the link or the file.',
    fromLink: (name) => `You opened a link with the network “${name}”. Nothing was kept or changed yet.`,
    take: 'Keep it on this device',
    takeMerge: 'Put it together with the one that is here',
    drop: 'Do not keep it',
    badLink: 'The link is cut. Ask for it again, or for the copy in a file.',
    remove: 'Erase this network from the device',
    removeSure: (name) => `Erase “${name}” from this device? What is in no copy is lost.`,
    yes: 'Yes, erase it',
    no: 'No, leave it',
    room: (used, most) => `It takes ${used} of the ${most} that the browser gives.`,
    picture: (size: string) => `a picture of ${size}`,
    sheet: {
      fromJury: (name) =>
        `You were sent the sheet of a judge in a contest of “${name}”. Nothing has been kept on this device yet.`,
      take: 'Begin to score',
      fromScores: 'A judge gave back a sheet with scores. Nothing has been kept or changed yet.',
      takeScores: 'Receive the sheet',
      notHere:
        'This sheet brings the scores of a judge, and its contest is not on this device. Open it on the device of whoever organises it.',
      faults: {
        damaged: 'The sheet is not complete. Ask the judge to give it back again.',
        'other-contest': 'The sheet is of another contest, which is not here. Nothing was taken.',
        'other-judge': 'The sheet is of a judge that this contest no longer has. Nothing was taken.',
        closed: 'The contest is closed. Open it again to receive the sheet; nothing was taken.',
        'not-sheet': 'It is no sheet given back by a judge. Copies are opened in “Copies and links”.',
      },
      took: (label, added, newer, apart) =>
        `The sheet of ${label} was received: ${added === 1 ? '1 new entry' : `${added} new entries`}, ${newer === 1 ? '1 more recent' : `${newer} more recent`} and ${apart === 1 ? '1 written differently here' : `${apart} written differently here`}.`,
      same: (label) => `The sheet of ${label} had been received, and changes nothing.`,
      strange: (count) =>
        count === 1
          ? 'One score is of a network or a criterion that is no longer there, and does not count.'
          : `${count} scores are of networks or criteria that are no longer there, and do not count.`,
    },
  },
  documents: {
    network: 'Network',
    currency: 'Currency',
    title: 'Take the document with you',
    docx: 'Word (DOCX)',
    odt: 'LibreOffice (ODT)',
    xlsx: 'Excel with formulas (XLSX)',
    csv: 'Table (CSV)',
    print: 'Print or save as PDF',
    making: 'Making the file…',
    saved: (name) => `“${name}” is in your downloads.`,
    imprint: (site) => `Made with “My network”, of ${site}`,
  },
};
