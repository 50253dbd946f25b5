import { describe, expect, it } from 'vitest';
import { tellRulesMissing } from '#client/workspace/rules/missing.ts';
import type { CellValue } from '#domain/workspace/cells.ts';
import { countDecided } from '#domain/workspace/rules/answers.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#texts/es/workspace.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';

const questions = ['uno', 'dos'].map((id) => ({ id, alternatives: [{ id: 'mes' }], blanks: [] }));
const model = { topics: [{ questions }] } as unknown as WorkspacePageModel;
const tell = (fields: Readonly<Record<string, CellValue>>) => tellRulesMissing(cellsWith(fields), model);

describe('what the panel says of the rules', () => {
  it('counts as open what the tool itself does not count as decided', () => {
    for (const choice of [null, 'mes', 'own', 'aside', 'ya-no-esta']) {
      const fields = { 'rule/uno/choice': 'mes', 'rule/dos/choice': choice };
      const open = 2 - countDecided(cellsWith(fields), questions as never);
      expect(tell(fields)).toBe(open ? workspace.panel.nextRules(open) : undefined);
    }
  });

  it('then tells how many firms do not accept them', () => {
    const decided = { 'rule/uno/choice': 'mes', 'rule/dos/choice': 'aside' };
    const firms = { 'firm/a/removed': false, 'firm/b/removed': false, 'acceptance/a/accepted': true };
    expect(tell({ ...decided, ...firms })).toBe(workspace.panel.rulesUnaccepted(1));
  });
});
