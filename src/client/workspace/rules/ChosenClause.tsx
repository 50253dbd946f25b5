import { Fragment } from 'react';
import { listFirms } from '#domain/workspace/network.ts';
import { listBlanks, readClause, type FilledBlank, type Piece } from '#domain/workspace/rules/answers.ts';
import { isOfQuestion, listRulesFaults, type RulesFault } from '#domain/workspace/rules/faults.ts';
import { blankPathOf } from '#domain/workspace/rules/fields.ts';
import type { AlternativeModel, QuestionModel } from '#domain/workspace/rules/model.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { AmountField } from '../AmountField.tsx';
import { useCells, useWorkspace } from '../context.tsx';
import { DayField, TextField } from '../fields.tsx';
import { nameFirm } from '../nameFirm.ts';
import { Choice } from '../Choice.tsx';
import { useRulesSetting, type RulesSetting } from './setting.ts';
import { tellBlank, tellFault } from './tell.ts';

const t = words.question;

interface ClauseProps {
  readonly question: QuestionModel;
  readonly alternative: AlternativeModel;
}

/** The blanks of the chosen clause, the clause as it will be read, and what of it does not go. */
export function ChosenClause({ question, alternative }: ClauseProps) {
  const setting = useRulesSetting();
  const { cells, topics } = setting;
  const faults = listRulesFaults(cells, topics).filter((fault) => isOfQuestion(fault, question.id));
  const ofBlank = (filled: FilledBlank) =>
    faults.find((fault) => 'filled' in fault && fault.filled.blank.id === filled.blank.id);
  // What is told at its blank is not told again, and that one is empty is seen.
  const others = faults.filter((fault) => !('filled' in fault) && fault.kind !== 'empty-blank');
  const blanks = listBlanks(cells, question);
  return (
    <>
      {blanks.length > 0 && (
        <div className="desk-fields rules-blanks">
          {blanks.map((filled) => (
            <BlankField key={filled.blank.id} filled={filled} fault={ofBlank(filled)} setting={setting} />
          ))}
        </div>
      )}
      <p className="meta">{t.reads}</p>
      <blockquote className="rules-clause">
        {readClause(cells, question, alternative).map((piece, place) => (
          <Fragment key={place}>{showPiece(piece, setting)}</Fragment>
        ))}
      </blockquote>
      <div role="status">
        {others.map((fault, place) => (
          <p key={place} className="field-odd">
            {tellFault(fault, setting)}
          </p>
        ))}
      </div>
    </>
  );
}

/** Words as they are, and what stands in a blank marked; while it is empty, its name. */
function showPiece(piece: Piece, setting: RulesSetting) {
  if (typeof piece === 'string') return piece;
  const told = tellBlank(piece, setting);
  return told === undefined ? <em className="rules-empty">[{piece.blank.label}]</em> : <mark>{told}</mark>;
}

interface BlankProps {
  readonly filled: FilledBlank;
  /** What does not go with what was written in it. */
  readonly fault: RulesFault | undefined;
  readonly setting: RulesSetting;
}

/** A blank, by what it takes. */
function BlankField({ filled: { questionId, blank, value }, fault, setting }: BlankProps) {
  const { session } = useWorkspace();
  const cells = useCells();
  const path = blankPathOf(questionId, blank);
  const odd = fault && tellFault(fault, setting);
  switch (blank.form) {
    case 'text':
    case 'person':
      return <TextField path={path} label={blank.label} odd={odd} />;
    case 'day':
      return <DayField path={path} label={blank.label} odd={odd} />;
    case 'firm':
      return (
        <div>
          <Choice
            label={blank.label}
            value={listFirms(cells).some(({ id }) => id === value) ? String(value) : ''}
            choose={(id) => session.write({ path, value: id || null })}
          >
            <option value="">{t.chooseFirm}</option>
            {listFirms(cells).map((firm) => (
              <option key={firm.id} value={firm.id}>
                {nameFirm(cells, firm)}
              </option>
            ))}
          </Choice>
          {odd !== undefined && (
            <p className="field-odd" role="status">
              {odd}
            </p>
          )}
        </div>
      );
    default:
      return (
        <AmountField
          path={path}
          label={blank.form === 'percent' ? t.percent(blank.label) : blank.label}
          bad={t.badNumber}
          odd={odd}
        />
      );
  }
}
