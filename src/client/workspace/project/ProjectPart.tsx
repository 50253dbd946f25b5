import { listRows } from '#domain/workspace/cells.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { AccountsPage } from './AccountsPage.tsx';
import { BookPage } from './BookPage.tsx';
import { CashPage } from './CashPage.tsx';
import { CostsPage } from './CostsPage.tsx';
import { DecisionsPage } from './DecisionsPage.tsx';
import { IdeaPage } from './IdeaPage.tsx';
import { MovementPage } from './MovementPage.tsx';
import { NumbersPage } from './NumbersPage.tsx';
import { Overview } from './Overview.tsx';
import { ProjectPage } from './ProjectPage.tsx';
import { ScenariosPage } from './ScenariosPage.tsx';
import { useProject } from './setting.ts';
import { SharesPage } from './SharesPage.tsx';
import { SheetPage } from './SheetPage.tsx';
import { BOOK, MOVEMENT, WAYS } from './ways.ts';

/** The projects of a network, and each with its parts. */
export function ProjectPart() {
  const { route } = useWorkspace();
  const cells = useCells();
  const [, id = ''] = route;
  return listRows(cells, 'project').includes(id) ? <OneProject key={id} id={id} /> : <Overview />;
}

function OneProject({ id }: { readonly id: string }) {
  const { route } = useWorkspace();
  const setting = useProject(id);
  const [, , way, sub, subId] = route;
  switch (way) {
    case WAYS.idea:
      return <IdeaPage setting={setting} />;
    case WAYS.costs:
      return <CostsPage setting={setting} />;
    case WAYS.cash:
      return <CashPage setting={setting} />;
    case WAYS.scenarios:
      return <ScenariosPage setting={setting} />;
    case WAYS.shares:
      return <SharesPage setting={setting} />;
    case WAYS.decisions:
      return <DecisionsPage setting={setting} />;
    case WAYS.sheet:
      return <SheetPage setting={setting} />;
    case WAYS.numbers:
      return <NumbersPage setting={setting} />;
    case WAYS.accounts: {
      if (sub === BOOK) return <BookPage setting={setting} />;
      const movement = sub === MOVEMENT ? setting.movements.find((one) => one.id === subId) : undefined;
      return movement ? (
        <MovementPage key={subId} setting={setting} movement={movement} />
      ) : (
        <AccountsPage setting={setting} />
      );
    }
    default:
      return <ProjectPage setting={setting} />;
  }
}
