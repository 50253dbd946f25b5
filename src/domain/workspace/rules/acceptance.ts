/** What each firm says of the rules. */
import { textOf, valueOf, type Cells } from '../cells.ts';
import { listFirms, type Firm } from '../network.ts';
import { markOfRules } from './answers.ts';
import { acceptancePathOf } from './fields.ts';
import type { TopicModel } from './model.ts';

/** What a firm says of the rules. */
export interface Acceptance {
  readonly firm: Firm;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly readOn: string;
  readonly isAccepted: boolean;
  /** Whether the rules were changed after the firm accepted them. */
  readonly isOfOlder: boolean;
  readonly objection: string;
}

/** What each firm says of the rules, in the order of the firms. */
export function listAcceptances(cells: Cells, topics: readonly TopicModel[]): readonly Acceptance[] {
  const mark = markOfRules(cells, topics);
  return listFirms(cells).map((firm) => {
    const text = (field: string) => textOf(cells, acceptancePathOf(firm.id, field));
    const isAccepted = valueOf(cells, acceptancePathOf(firm.id, 'accepted')) === true;
    return {
      firm,
      readOn: text('read-on'),
      isAccepted,
      isOfOlder: isAccepted && text('accepted-text') !== '' && text('accepted-text') !== mark,
      objection: text('objection'),
    };
  });
}

/** What is odd about the day on which a firm read the rules. */
export function findOddDay(
  { readOn }: Pick<Acceptance, 'readOn'>,
  cells: Cells,
  today: string,
): 'before-version' | 'before-network' | 'future' | undefined {
  const [on, began] = [textOf(cells, 'rules/on'), textOf(cells, 'network/began')];
  if (!readOn) return undefined;
  if (readOn > today) return 'future';
  if (began && readOn < began) return 'before-network';
  return on && readOn < on ? 'before-version' : undefined;
}
