import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import type { Activity } from '#domain/workspace/plan/activities.ts';
import { NETWORK_PLAN } from '#domain/workspace/plan/fields.ts';
import { workspacePlan as t } from '#words/workspacePlan.ts';

/** Whose plan it is: a firm's, or that of the network as a whole. */
export interface Owner {
  readonly id: string;
  readonly isNetwork: boolean;
  readonly name: string;
  /** Title of its plan. */
  readonly title: string;
}

/** An activity and whose plan it is of. */
export interface ActivityProps {
  readonly owner: Owner;
  readonly activity: Activity;
}

/** Everybody who has a plan: the firms in their order, and the network. */
export function listOwners(cells: Cells): readonly Owner[] {
  const firms = listFirms(cells).map(({ id, name }) => {
    const shown = name || t.unnamed;
    return { id, isNetwork: false, name: shown, title: t.planOf(shown) };
  });
  const network = textOf(cells, 'network/name');
  return [
    ...firms,
    {
      id: NETWORK_PLAN,
      isNetwork: true,
      name: network ? `${t.network}: ${network}` : t.network,
      title: t.planOfNetwork,
    },
  ];
}
