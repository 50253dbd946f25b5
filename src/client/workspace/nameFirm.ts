import type { Cells } from '#domain/workspace/cells.ts';
import { listFirms, type Firm } from '#domain/workspace/network.ts';
import { workspace } from '#words/workspace.ts';

/** The name of a firm; its place among all where it has none yet. */
export const nameFirm = (cells: Cells, { id, name }: Firm): string =>
  name || workspace.network.firm(listFirms(cells).findIndex((one) => one.id === id) + 1);
