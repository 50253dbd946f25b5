import { pathOf, textOf, valueOf, type Cells } from '#domain/workspace/cells.ts';
import { listFirms } from '#domain/workspace/network.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { ASIDE, OWN } from '#domain/workspace/rules/fields.ts';
import type { QuestionModel } from '#domain/workspace/rules/model.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** Whether a question waits for a choice: nothing was chosen, or what the site no longer offers. */
function isOpen(cells: Cells, { id, alternatives }: QuestionModel): boolean {
  const choice = textOf(cells, pathOf('rule', id, 'choice'));
  return ![OWN, ASIDE, ...alternatives.map((one) => one.id)].includes(choice);
}

/**
 * How many questions are open; once none is, how many firms do not accept the rules. It goes by what was chosen alone:
 * the panel brings nothing of the tool.
 */
export function tellRulesMissing(cells: Cells, { topics }: WorkspacePageModel): string | undefined {
  const questions = topics.flatMap((topic) => topic.questions);
  const open = questions.filter((question) => isOpen(cells, question)).length;
  if (open) return t.nextRules(open);
  const silent = listFirms(cells).filter(({ id }) => valueOf(cells, pathOf('acceptance', id, 'accepted')) !== true);
  return silent.length ? t.rulesUnaccepted(silent.length) : undefined;
}
