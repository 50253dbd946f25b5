import { textOf } from '#domain/workspace/cells.ts';
import { listSections } from '#domain/workspace/rules/answers.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { linkTo, PARTS } from '../route.ts';
import { useRulesSetting } from './setting.ts';
import { numberSections } from './tell.ts';

const t = words.reading;

/** The rules in large type, clause by clause, with nothing beside them: to be read aloud to all. */
export function ReadingPage() {
  const setting = useRulesSetting();
  const sections = numberSections(listSections(setting.cells, setting.topics), setting);
  return (
    <article className="rules-reading">
      <p className="no-print">
        <a href={linkTo(PARTS.rules)}>{t.close}</a>
      </p>
      <h2>{words.document.title(textOf(setting.cells, 'network/name'))}</h2>
      {sections.length === 0 && <p>{t.nothing}</p>}
      {sections.map(({ number, title, clauses }) => (
        <section key={number}>
          <h3>{words.section(number, title)}</h3>
          {clauses.map((clause) => (
            <p key={clause.number} className="rules-read">
              <b>{clause.number}</b>
              <span>{clause.text}</span>
            </p>
          ))}
        </section>
      ))}
      <p className="no-print">
        <a href={linkTo(PARTS.rules)}>{t.close}</a>
      </p>
    </article>
  );
}
