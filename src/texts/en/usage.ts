import type { Texts } from '../es/index.ts';
import type { OptionWords } from '../es/usage.ts';

/** What an option admits, in words. */
const forms = (form: string, values: readonly string[]): string => {
  switch (form) {
    case 'port':
      return 'the number of a port, from 1 to 65535';
    case 'number':
      return 'a whole number, from 1 on';
    case 'numbers':
      return 'whole numbers with commas between them';
    case 'base':
      return 'a path that begins and ends with “/”, like /networks/';
    case 'folder':
      return 'a folder that is there';
    case 'one':
      return `one of these words: ${values.join(', ')}`;
    case 'some':
      return `these words, with commas between them: ${values.join(', ')}`;
    default:
      return 'a text';
  }
};

const base: OptionWords = [
  'PATH',
  'path under which the site is served, like /networks/; that of src/site.config.ts if not',
];
const out: OptionWords = ['FOLDER', 'folder of the finished site; dist if not'];
const port: OptionWords = ['N', 'port of this machine; 4321 if not, or the next that is free'];

/** What the commands say of their options. */
export const usage: Texts['usage'] = {
  unknown: (option, near) => `There is no option “${option}”.${near ? ` Did you mean “${near}”?` : ''}`,
  tooMany: (word) => `“${word}” is too much: it is no option.`,
  twice: (option) => `The option “${option}” is there twice: leave one.`,
  noValue: (option) => `The option “${option}” takes no value: write it alone.`,
  noneGiven: (option, expected) => `The option “${option}” lacks its value: ${expected}.`,
  badValue: (option, value, expected) => `The option “${option}” does not admit “${value}”. Expected: ${expected}.`,
  taken: (option, command) =>
    `npm kept “${option}” and the command never saw it. Write two dashes before it: ${command} …`,
  forms: ({ form, values }) => forms(form, values),
  seeHelp: (command) => `The options are shown by: ${command}`,
  seeOptions: '[options]',
  help: 'shows this help',
  list: 'The commands are:',
  unknownCommand: (command, near) => `There is no command “${command}”.${near ? ` Did you mean “${near}”?` : ''}`,
  moreHelp: 'Each explains its options with “-- --help”.',
  noSuchPart: (part) => `No file has “${part}” in its name: write a part of the name of a record or of its folder.`,
  portTaken: (wanted) =>
    `Port ${wanted} is not free: another program has it, or the system does not allow it. Choose another with “--port”.`,
  commands: {
    start: { does: 'Builds the site and serves it on this machine.', options: { base, out, port } },
    build: {
      does: 'Checks the content and builds the site. If something fails, the site before it stays as it was.',
      options: { base, out },
    },
    serve: { does: 'Serves the built site on this machine, and tells its address.', options: { base, out, port } },
    dev: {
      does: 'Shows the site while it is edited, with the report of the content after each change.',
      options: { port, host: ['[NAME]', 'shows it to other machines of the network too'] },
    },
    check: {
      does: 'Checks the content and the types of the code, without building, and lists all problems at once.',
      places: '[PART …]',
      options: {
        format: ['text|json|github', 'form of the report; text if not'],
        readability: ['', 'tells how easily each page reads'],
        sources: ['FOLDER', 'compares the texts with those of the sources as well'],
        root: ['FOLDER', 'folder of the project; this one if not'],
      },
    },
    lint: { does: 'Checks the format and the style of the code.', options: { fix: ['', 'mends them'] } },
    new: {
      does: 'Creates a record that is valid as it stands, with comments. Asks for what is not given.',
      places: '[kind] [identifier]',
      options: {},
    },
    edition: {
      does: 'Keeps the edition of src/site.config.ts: its data stay for ever under their own address.',
      options: { replace: ['', 'writes it again, if nobody has used it yet'] },
    },
    seguimiento: {
      does: 'Keeps the private ledger of the monitoring: who sent, reviewed and approved each form (docs/seguimiento.md).',
      places: 'ORDER [FILE …]',
      options: {
        ledger: ['FOLDER', 'folder of the ledger; seguimiento if not'],
        practice: ['', 'it is a practice, with a folder of its own (seguimiento-practica)'],
        key: ['FILE', 'key to sign or to open with'],
        'passphrase-file': ['FILE', 'file with the passphrase; it is asked for if not'],
        period: ['PERIOD', 'measurement period'],
        day: ['DAY', 'day of the edition (publicar); today if not'],
        unit: ['UNIT', 'network, region or code of a firm'],
        form: ['FORM', 'form'],
        answers: ['FILE', 'JSON with the answers (enviar, corregir)'],
        comment: ['TEXT', 'comment (observar, pedir-correccion and others)'],
        previous: ['DIGEST', 'act that it follows, where there are two'],
        discards: ['A,B', 'acts that are laid aside to settle a conflict'],
        request: ['FILE', 'request of whoever is enrolled (inscribir)'],
        code: ['CODE', 'who it is, without their name (inscribir)'],
        role: ['ROLE', 'their role (inscribir)'],
        units: ['A,B', 'units that they answer for (inscribir)'],
        firm: ['CODE', 'code of the firm'],
        name: ['NAME', 'name of the firm, which can be erased'],
        from: ['DAY', 'from which day, like 2026-03-01'],
        until: ['DAY', 'until which day; without end if not'],
        revoke: ['CODE', 'whose key is revoked, or its fingerprint'],
        out: ['PATH', 'file that is written (sobre), or folder (exportar; publicar of a practice)'],
        to: ['A,B', 'codes of those who can open it'],
        plain: ['', 'leaves the bundle unencrypted: whoever has it can read it'],
        odk: ['FILE', 'with importar: CSV export of ODK Central or KoboToolbox'],
        xlsform: ['', 'with exportar: each form as an XLSForm, for those programs'],
        people: ['', 'with estado: who is enrolled'],
      },
    },
    test: {
      does: 'Builds and runs all tests.',
      places: '[FILE …]',
      options: { grep: ['TEXT', 'in the browser, only tests whose name holds it'] },
    },
    bench: {
      does: 'Measures building, guides, pages, painting and search; prints figures and proportions.',
      options: {
        runs: ['N', 'times that each page is painted; 5 if not'],
        sizes: ['A,B', 'records of the copies; 250,1000 if not'],
        parts: ['a,b', 'what to measure: build, guides, bytes, paint, search, processor, ledger'],
        before: ['FOLDER', 'another checkout of the project to compare with (processor)'],
      },
    },
    fuzz: {
      does: 'Checks thousands of slips made at random in the example, and prints those that the report tells badly.',
      options: {
        count: ['N', 'how many slips; 1000 if not'],
        seed: ['S', 'the seed: the same one gives the same slips; 1 if not'],
        from: ['I', 'the number of the first one, to repeat one alone; 1 if not'],
        build: ['', 'builds also the site of every slip that the report lets pass'],
      },
    },
    withdraw: {
      does: 'Withdraws a consent: writes the editions again without the name of whoever gave it, and tells where else it stands.',
      places: 'CONSENT',
      options: { on: ['DAY', 'day on which it was withdrawn, like 2026-05-30; today if left out'] },
    },
  },
};
