import { workspaceContest as t } from '#words/workspaceContest.ts';
import { Faults } from './Faults.tsx';
import type { ContestSetting } from './setting.ts';
import { tellBlock } from './tell.ts';

/** What must be settled before anybody is scored. */
export function Blocks({ setting: { blocks, format } }: { readonly setting: ContestSetting }) {
  if (!blocks.length) return null;
  return (
    <section className="note" aria-labelledby="antes-de-calificar">
      <h3 id="antes-de-calificar">{t.blocks.title}</h3>
      <Faults told={blocks.map((block) => tellBlock(block, format))} />
      <p className="meta">{t.blocks.help}</p>
    </section>
  );
}
