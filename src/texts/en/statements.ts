import type { Texts } from '../es/index.ts';

/** What the site says of itself: what it keeps, what was tried, whose letters and programs it carries. */
export const statements: Texts['statements'] = {
  ownWords: 'What the publisher of this site adds',
  complain: 'How to report a failure',
  complainTo: (contact) => `Write to ${contact}.`,
  complainAny: (publisher) => `Tell ${publisher}, who publishes this site.`,
  privacy: {
    title: 'Privacy',
    lead: 'What this site keeps on your device, what for, and how to erase it. It tells nobody what you read.',
    aliases: ['my data', 'personal data', 'cookies', 'privacy policy', 'erase what is kept', 'tracking'],
    none:
      'This site uses no cookies, counts no visits and asks for none of your data. Letters, programs and drawings come ' +
      'from the same server as the pages.',
    asks: (hosts) =>
      `When you search, the words of your search also reach ${hosts}, where this site looks beside its own pages.`,
    keptTitle: 'What is kept on your device',
    keptLead:
      'All of this stays in your browser, on this device, and only if you use the tool. Whoever uses the same browser can ' +
      'see it.',
    what: 'What',
    why: 'What for',
    erase: 'How to erase it',
    kept: [
      {
        what: 'Your last searches, six at most',
        why: 'The search offers them when you open it again.',
        erase: 'In the search, with “Forget these searches”.',
      },
      {
        what: 'The stops that you ticked on a reading path',
        why: 'So that you can go on another day from where you were.',
        erase: 'On the same path, with the button that takes away every tick.',
      },
      {
        what: 'The pages and data that you saved to read offline',
        why: 'They open without the internet. With them goes a program that answers when there is no connection, and the time of the last change.',
        erase:
          'On [Save to read offline](offline), with “Remove” on each thing or with the button that erases everything, ' +
          'at the end of the page.',
      },
    ],
    monitoring: {
      what: 'In the monitoring: your key, the forms that you fill in or receive, and when you made your last copy',
      why: 'So that forms are filled in and reviewed without a connection. Nothing of it leaves your device unless you hand over a file. The forms of a firm are its own: whoever receives them answers for them.',
      erase: 'In any tool of the [Monitoring](monitoring), in “This device”, with “Erase everything from this device”.',
    },
    workspace: {
      what: 'In “My network”: the networks that you write down, with their firms, contacts, agreements and diagnoses',
      why: 'So that one works without a connection and without an account. Nothing of it leaves your device unless you download or share a file or a link. Contacts and notes never go into a link.',
      erase: 'In [My network](workspace), in “Copies and links”, with “Erase this network from the device”.',
    },
    eraseAll:
      'You can also erase everything at once in the settings of your browser, under “site data”. In a private window it ' +
      'is erased when you close it.',
    notKeptTitle: 'What is not kept',
    notKept: [
      'The guide that you make on [Make your own guide](ownGuide) is written in the address of the page. Whoever gets that address sees which parts you chose.',
      'Light or dark colours and the saving of data are taken from the settings of your device each time.',
      'The forms that you download are filled in on your computer or on paper. This site does not receive what you write in them.',
    ],
    outsideTitle: 'When you leave the site',
    outside: [
      'The WhatsApp button is a link. If you touch it, you enter WhatsApp, which has its own rules.',
      'Whoever lends the server sees, as on any site, from which connection each page is asked for. Ask the publisher of this site for how long that is kept.',
      'The USB edition is read from a folder and asks the internet for nothing.',
    ],
    personsTitle: 'The people of whom these pages tell',
    persons:
      'The generator of this site goes through the texts before they are published, and stops names of people without a ' +
      'recorded consent. If you find data of yours here that you do not want published, ask for it to be taken away.',
    withdrawTitle: 'If you gave a consent and want to withdraw it',
    withdraw: [
      'You may withdraw it whenever you want, without saying why. A message with your name and what should be taken out is enough.',
      'Whoever publishes this site then takes your data out of the pages, the search, the downloads and the editions that were kept. In those, only the note “withdrawn at request” stays, with the day and without your name.',
      'What other people have downloaded, printed or saved to read offline stays with them. What is saved offline changes the next time it is updated.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'What was tried so that everybody can use this site, with what, and what is known to fail still.',
    aliases: ['accessible', 'disability', 'screen reader', 'keyboard', 'large print', 'WCAG', 'low vision'],
    goal:
      'The generator of this site aims at WCAG 2.2, level AA. Programs and those who write it do the testing; no ' +
      'independent institution has certified it.',
    triedTitle: 'What was tried, and with what',
    tried: [
      'Everything is tried in the Chromium browser at the widths of a phone, a tablet and a computer, in light and dark.',
      'The program axe goes through a page of each kind, with its best practices too, and must find nothing wrong.',
      'Each kind of page is walked through with the keyboard: what has the focus is seen and lies under no bar, even on a screen of 320 × 256.',
      'With the forced colours of the system, what is chosen can be told from what is not.',
      'With more space between letters, words and lines, at a width of 320 pixels, nothing is cut or runs over the page.',
      'What is touched measures at least 24 pixels or has that much room around it.',
      'No page has two links of the same name that lead to different places.',
      'Each chart has a summary in words and a table of its data. The guides in PDF are tagged for screen readers (PDF/UA).',
    ],
    notTriedTitle: 'What is still to be tried',
    notTried: [
      'People who use a screen reader every day have not tried it yet.',
      'Firefox and Safari are not among the browsers of the automatic tests.',
    ],
    failsTitle: 'What is known to fail',
    fails: [
      'The search, the chart to explore and the guide of your own need JavaScript. Without it there are the index of everything, the table of each chart and the guides that are ready.',
      'The chart to explore is drawn as one picture and cannot be walked through with the keyboard. The table below it has the same data.',
      'Wide tables slide sideways on a phone.',
      'Original documents that others published may not be accessible.',
    ],
    complain:
      'Say the address of the page, what you wanted to do and with which device or program. If you need a text in another ' +
      'form, ask for that too.',
  },
  notices: {
    title: 'Licence notices',
    lead: 'The letters and programs of other people that travel with this site, each with its licence.',
    aliases: ['software licences', 'free software', 'typeface', 'credits'],
    fonts: 'Letters',
    fontsLead: 'Pages, guides and pictures are set in them.',
    programs: 'Programs',
    programsLead: 'Parts of them are inside the programs that run in your browser.',
    generator: 'The generator',
    generatorLead: 'The program that makes the site, parts of which travel in the pages too, is free.',
    later: 'The list is completed when the site is built.',
  },
};
