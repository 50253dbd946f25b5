import { MARGINS, projectPathOf } from '#domain/workspace/project/fields.ts';
import type { FixedLine, InvestmentLine, VariableLine } from '#domain/workspace/project/projects.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { AmountField } from '../AmountField.tsx';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { TextField, WholeField } from '../fields.tsx';
import { Faults } from './Faults.tsx';
import { Head, Onward } from './Head.tsx';
import { RowEnd, RowList } from './RowList.tsx';
import type { ProjectProps } from './setting.ts';
import { oddOf, tellCosts, tellWished } from './tell.ts';
import type { TellMoney } from './tellMoney.ts';

const t = workspaceProject.costs;
const bad = workspaceProject.badNumber;

/** What a unit costs and leaves, and how many must be sold. */
export function CostsPage({ setting }: ProjectProps) {
  const { project, money } = setting;
  const path = (field: string) => projectPathOf(project.id, field);
  return (
    <>
      <Head setting={setting} way="costs" />
      <div className="desk-fields plan-numbers">
        <TextField path={path('unit')} label={t.unit} help={t.unitHelp} />
        <AmountField path={path('price')} label={t.price} bad={bad} odd={oddOf(setting, 'price-zero', 'under-cost')} />
        <AmountField path={path('units')} label={t.units} bad={workspaceProject.badWhole} />
        <WholeField path={path('months')} label={t.months} fallback={project.months} bad={workspaceProject.badWhole} />
      </div>
      <RowList
        projectId={project.id}
        list="variable"
        title={t.variable}
        help={t.variableHelp}
        rows={project.variable}
        none={t.noVariable}
        add={t.addVariable}
      >
        {(line, place) => <VariableFields projectId={project.id} line={line} place={place} money={money} />}
      </RowList>
      <Faults isLive told={[oddOf(setting, 'too-large') ?? []].flat()} />
      <RowList
        projectId={project.id}
        list="fixed"
        title={t.fixed}
        help={t.fixedHelp}
        rows={project.fixed}
        none={t.noFixed}
        add={t.addFixed}
      >
        {(line, place) => <AmountFields projectId={project.id} list="fixed" line={line} place={place} />}
      </RowList>
      <RowList
        projectId={project.id}
        list="investment"
        title={t.investment}
        help={t.investmentHelp}
        rows={project.investments}
        none={t.noInvestment}
        add={t.addInvestment}
      >
        {(line, place) => <AmountFields projectId={project.id} list="investment" line={line} place={place} />}
      </RowList>
      <Results setting={setting} />
      <Wished setting={setting} />
      <p className="meta">{t.rounding}</p>
      <Onward setting={setting} way="costs" />
    </>
  );
}

/** What the numbers say, in sentences with the network's own numbers. */
function Results({ setting }: ProjectProps) {
  return (
    <section aria-labelledby="negocio-numeros" className="project-says">
      <h3 id="negocio-numeros">{t.results}</h3>
      {tellCosts(setting).map((one) => (
        <p key={one}>{one}</p>
      ))}
    </section>
  );
}

/** The price for a margin that is wished for. */
function Wished({ setting }: ProjectProps) {
  const { session } = useWorkspace();
  const { project } = setting;
  const { marginOf } = project;
  const path = (field: string) => projectPathOf(project.id, field);
  const told = tellWished(setting);
  return (
    <section aria-labelledby="negocio-deseado">
      <h3 id="negocio-deseado">{t.wished}</h3>
      <div className="desk-fields">
        <AmountField path={path('margin')} label={t.margin} bad={bad} odd={oddOf(setting, 'margin-over')} />
        <Choice
          label={t.marginOf}
          value={marginOf}
          choose={(value) => session.write({ path: path('margin-of'), value })}
        >
          {MARGINS.map((one) => (
            <option key={one} value={one}>
              {t.margins[one]}
            </option>
          ))}
        </Choice>
      </div>
      <p className="meta">{t.marginHelp[marginOf]}</p>
      <p role="status">{oddOf(setting, 'margin-over') === undefined && told}</p>
    </section>
  );
}

interface LineProps<Line> {
  readonly projectId: string;
  readonly line: Line;
  readonly place: number;
}

function VariableFields({ projectId, line, place, money }: LineProps<VariableLine> & { readonly money: TellMoney }) {
  const path = (field: string) => projectPathOf(projectId, 'variable', line.id, field);
  return (
    <fieldset>
      <legend>{line.what || t.line(place)}</legend>
      <TextField path={path('what')} label={t.what} />
      <div className="desk-fields plan-numbers">
        <AmountField path={path('quantity')} label={t.quantity} bad={bad} />
        <TextField path={path('measure')} label={t.measure} />
        <AmountField path={path('price')} label={t.linePrice} bad={bad} />
      </div>
      <RowEnd
        path={projectPathOf(projectId, 'variable', line.id)}
        name={line.what || t.line(place)}
        {...(line.quantity !== undefined && line.price !== undefined ? { total: t.total(money(line.cents)) } : {})}
      />
    </fieldset>
  );
}

function AmountFields({
  projectId,
  list,
  line,
  place,
}: LineProps<FixedLine | InvestmentLine> & { readonly list: 'fixed' | 'investment' }) {
  const path = (field: string) => projectPathOf(projectId, list, line.id, field);
  return (
    <fieldset>
      <legend>{line.what || t.line(place)}</legend>
      <TextField path={path('what')} label={t.what} />
      <div className="desk-fields plan-numbers">
        <AmountField path={path('amount')} label={list === 'fixed' ? t.monthAmount : t.amount} bad={bad} />
        {list === 'investment' && (
          <AmountField path={path('life')} label={t.life} help={t.lifeHelp} bad={workspaceProject.badWhole} />
        )}
      </div>
      <RowEnd path={projectPathOf(projectId, list, line.id)} name={line.what || t.line(place)} />
    </fieldset>
  );
}
