import { orderedOf, STATES, type Contact } from '#domain/workspace/fair/contacts.ts';
import { GRADES, ORDER_STEPS, STEPS } from '#domain/workspace/fair/fields.ts';
import {
  nameRange,
  type Report,
  type ReportBars,
  type ReportCell,
  type ReportTable,
} from '#domain/workspace/report.ts';
import { listFollowers } from '#domain/workspace/fair/share.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { headOf } from './headOf.ts';
import { amountCell, countCell, dayCell, isPlain, sameCell, totalCell } from './reportCells.ts';
import type { FairSetting } from './setting.ts';
import { nameContact, nameFair, tellFirm, tellGrade } from './tell.ts';

const t = workspaceFair.report;
const words = workspaceFair.contact;

/** Names of the tables, and columns that others count. */
const [CONTACTS, FOLLOW, BY_GRADE, BY_FIRM] = ['contacts', 'follow', 'by-grade', 'by-firm'] as const;
const [GRADE, FIRM] = [6, 8] as const;
const [TRIAL, ORDER] = [6, 7] as const;

/** How many contacts came as far as each step, or further. */
export function drawFunnel({ contacts }: Pick<FairSetting, 'contacts'>): ReportBars {
  const text = (count: number) => workspaceFair.contacts.funnelText(count, contacts.length);
  const reached = (step: (typeof STEPS)[number]) =>
    contacts.filter(({ days }) => STEPS.slice(STEPS.indexOf(step)).some((one) => days[one] !== '')).length;
  return {
    kind: 'levels',
    title: workspaceFair.contacts.funnel,
    most: Math.max(1, contacts.length),
    bars: STATES.flatMap((state) => {
      if (state === 'closed') return [];
      const value = state === 'noted' ? contacts.length : reached(state);
      return [{ label: words.states[state], value, text: text(value) }];
    }),
  };
}

function tableContacts({ cells, format }: FairSetting, contacts: readonly Contact[]): ReportTable {
  return {
    kind: 'table',
    id: CONTACTS,
    title: t.contacts,
    columns: [
      { label: t.contact, width: 2 },
      { label: t.company, width: 2 },
      { label: t.country, width: 1.3 },
      { label: t.phone, width: 1.6 },
      { label: t.email, width: 2 },
      { label: t.needs, width: 2.4 },
      { label: t.grade, width: 0.8 },
      { label: t.state, width: 1.4 },
      { label: t.firm, width: 1.6 },
    ],
    rows: contacts.map((contact): ReportCell[] => [
      nameContact(contact),
      contact.company,
      contact.country,
      contact.phone,
      contact.email,
      t.needsOf(contact.product, contact.quantity, contact.by && format.date(contact.by)),
      tellGrade(contact.grade),
      words.states[contact.state],
      tellFirm(cells, contact.firmId),
    ]),
  };
}

function tableFollow(_: FairSetting, contacts: readonly Contact[]): ReportTable {
  const sum = (step: (typeof ORDER_STEPS)[number]) =>
    contacts.reduce((total, { amounts, days }) => total + (days[step] ? amounts[step] : 0), 0);
  const amountOf = ({ amounts, days }: Contact, step: (typeof ORDER_STEPS)[number]) =>
    amountCell(days[step] ? amounts[step] : undefined);
  return {
    kind: 'table',
    id: FOLLOW,
    title: t.follow,
    columns: [
      { label: t.contact, width: 2 },
      { label: t.noted, width: 1.2 },
      { label: t.attended, width: 1.4 },
      { label: t.next, width: 2.2 },
      { label: t.due, width: 1.2 },
      { label: t.who, width: 1.4 },
      { label: t.trial, isNumber: true },
      { label: t.order, isNumber: true },
      { label: t.note, width: 2.2 },
    ],
    rows: [
      ...contacts.map((contact): ReportCell[] => [
        nameContact(contact),
        dayCell(contact.on),
        contact.attended,
        contact.isClosed ? contact.closedWhy : contact.next,
        dayCell(contact.isClosed ? contact.closedOn : contact.nextOn),
        contact.nextWho,
        amountOf(contact, 'trial'),
        amountOf(contact, 'order'),
        [contact.promised, contact.note].filter(Boolean).join(' · '),
      ]),
      [
        t.total,
        null,
        null,
        null,
        null,
        null,
        totalCell(sum('trial'), FOLLOW, contacts.length, TRIAL),
        totalCell(sum('order'), FOLLOW, contacts.length, ORDER),
        null,
      ],
    ],
    hasTotal: true,
  };
}

/** What contacts of some rows ordered, as a spreadsheet sums it where the first table says the same. */
const orderedCell = (
  of: readonly Contact[],
  rows: number,
  [column, own, row]: readonly [number, string, number],
): ReportCell =>
  amountCell(
    of.reduce((sum, contact) => sum + orderedOf(contact), 0),
    (name) => {
      const same = `${nameRange(name, CONTACTS, column, 0, rows - 1)},${name(own, row, 0)}`;
      const sums = [TRIAL, ORDER].map((one) => `SUMIF(${same},${nameRange(name, FOLLOW, one, 0, rows - 1)})`);
      return sums.join('+');
    },
  );

function tableGrades(contacts: readonly Contact[]): ReportTable {
  const rows = contacts.length;
  const grades = [...GRADES, ...(contacts.some(({ grade }) => !grade) ? [undefined] : [])];
  return {
    kind: 'table',
    id: BY_GRADE,
    title: t.byGrade,
    columns: [
      { label: t.grade },
      { label: t.meaning, width: 4 },
      { label: t.count, isNumber: true },
      { label: t.ordered, isNumber: true },
    ],
    rows: grades.map((grade, row): ReportCell[] => {
      const own = contacts.filter((contact) => contact.grade === grade);
      return [
        tellGrade(grade),
        grade ? workspaceFair.grades.of[grade] : '',
        sameCell(own.length, [CONTACTS, rows, GRADE], [BY_GRADE, row]),
        orderedCell(own, rows, [GRADE, BY_GRADE, row]),
      ];
    }),
    note: workspaceFair.grades.help,
  };
}

function tableFirms({ cells, fair }: FairSetting, contacts: readonly Contact[]): ReportTable | undefined {
  const own = (firmId: string) => contacts.filter((contact) => contact.firmId === firmId);
  const ids = listFollowers(
    fair.firms.map(({ id }) => id),
    contacts,
  );
  if (!ids.some((id) => own(id).length)) return undefined;
  const names = ids.map((id) => tellFirm(cells, id));
  // Firms that are called the same, or by signs that stand for others, cannot be told apart by what the sheet says.
  const isAlone = (name: string) =>
    isPlain(name) && names.filter((one) => one.toLowerCase() === name.toLowerCase()).length === 1;
  return {
    kind: 'table',
    id: BY_FIRM,
    title: t.byFirm,
    columns: [
      { label: t.firm, width: 4 },
      { label: t.count, isNumber: true },
    ],
    rows: ids.map((id, row): ReportCell[] => {
      const [name = ''] = names.slice(row);
      const count = own(id).length;
      return [
        name,
        isAlone(name) ? sameCell(count, [CONTACTS, contacts.length, FIRM], [BY_FIRM, row]) : countCell(count),
      ];
    }),
  };
}

/** The register of the contacts of a fair: who they are, how far each has come, and what they ordered. */
export function buildContactsReport(setting: FairSetting): Report {
  const { fair, contacts, frame } = setting;
  const firms = tableFirms(setting, contacts);
  return {
    ...frame,
    title: t.contactsTitle(nameFair(fair)),
    about: headOf(setting),
    blocks: [
      { kind: 'paragraph', text: t.personal },
      ...(contacts.length
        ? [
            { kind: 'heading', level: 2, text: t.contacts } as const,
            tableContacts(setting, contacts),
            { kind: 'heading', level: 2, text: t.follow } as const,
            tableFollow(setting, contacts),
            { kind: 'heading', level: 2, text: t.byGrade } as const,
            tableGrades(contacts),
            ...(firms ? [{ kind: 'heading', level: 2, text: t.byFirm } as const, firms] : []),
            drawFunnel(setting),
          ]
        : [{ kind: 'paragraph', text: t.none } as const]),
    ],
  };
}
