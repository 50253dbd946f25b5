import { useWorkspace } from '../context.tsx';
import { BalancePage } from './BalancePage.tsx';
import { ContactPage } from './ContactPage.tsx';
import { ContactsPage } from './ContactsPage.tsx';
import { DataPage } from './DataPage.tsx';
import { BalanceDocument, ContactsDocument, SummaryDocument, TasksDocument } from './documents.tsx';
import { Overview } from './Overview.tsx';
import { useFairs } from './setting.ts';
import { StandPage } from './StandPage.tsx';
import { TasksPage } from './TasksPage.tsx';
import { SUMMARY_WAY, WAYS } from './ways.ts';

/** The fairs: all at a glance, and each with its days, its list, its stand, its contacts and its balance. */
export function FairPart() {
  const { route } = useWorkspace();
  const fairs = useFairs();
  const [, fairId, way, id] = route;
  if (fairId === SUMMARY_WAY && fairs.length > 1) return <SummaryDocument fairs={fairs} />;
  const setting = fairs.find(({ fair }) => fair.id === fairId);
  if (!setting) return <Overview fairs={fairs} />;
  const contact = setting.contacts.find((one) => one.id === id);
  switch (way) {
    case WAYS.tasks:
      return <TasksPage setting={setting} />;
    case WAYS.stand:
      return <StandPage setting={setting} />;
    case WAYS.contact:
      return contact ? (
        <ContactPage key={id} setting={setting} contact={contact} />
      ) : (
        <ContactsPage setting={setting} />
      );
    case WAYS.contacts:
      return <ContactsPage setting={setting} />;
    case WAYS.balance:
      return <BalancePage setting={setting} />;
    case WAYS.tasksDocument:
      return <TasksDocument setting={setting} />;
    case WAYS.contactsDocument:
      return <ContactsDocument setting={setting} />;
    case WAYS.balanceDocument:
      return <BalanceDocument setting={setting} />;
    default:
      return <DataPage setting={setting} />;
  }
}
