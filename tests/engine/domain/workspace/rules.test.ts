import { describe, expect, it } from 'vitest';
import type { Cells, CellValue } from '#domain/workspace/cells.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { listAgreements } from '#domain/workspace/network.ts';
import { findOddDay, listAcceptances } from '#domain/workspace/rules/acceptance.ts';
import {
  bringAgreement,
  countDecided,
  findOpen,
  listOwnClauses,
  listQuestions,
  listSections,
  markOfRules,
  readAnswer,
  type Piece,
} from '#domain/workspace/rules/answers.ts';
import { listUnevenFirms, readExample } from '#domain/workspace/rules/example.ts';
import { isOfQuestion, listRulesFaults } from '#domain/workspace/rules/faults.ts';
import type { AlternativeModel, QuestionModel, TopicModel } from '#domain/workspace/rules/model.ts';
import { findField, withoutPersons } from '#domain/workspace/tools.ts';
import { cellsWith, valuesOf, writeIn } from './support/workspaces.ts';

const alternative = (id: string, clause: string, more: Partial<AlternativeModel> = {}): AlternativeModel => ({
  id,
  title: id,
  clause,
  suits: 'Siempre.',
  risk: 'Ninguno.',
  conflicts: [],
  ...more,
});
const question = (
  id: string,
  alternatives: readonly AlternativeModel[],
  more: Partial<QuestionModel> = {},
): QuestionModel => ({ id, ask: `¿${id}?`, alternatives, blanks: [], ...more });
const topic = (id: string, questions: readonly QuestionModel[], more: Partial<TopicModel> = {}): TopicModel => ({
  id,
  title: `Tema ${id}`,
  why: 'Importa.',
  readings: [],
  parts: [],
  sources: [],
  questions,
  ...more,
});

const topics: readonly TopicModel[] = [
  topic('reuniones', [
    question('cuando', [alternative('mes', 'Nos reunimos desde el {desde} con {quorum}, {quorum} de todas, {otro}.')], {
      blanks: [
        { id: 'desde', label: 'Desde', form: 'day' },
        { id: 'quorum', label: 'Con cuántas', form: 'number', least: 2, most: 'firms', role: 'quorum' },
      ],
    }),
    question('quien', [alternative('una', 'Habla {persona}, de {empresa}.')], {
      blanks: [
        { id: 'persona', label: 'Quién', form: 'person' },
        { id: 'empresa', label: 'Empresa', form: 'firm' },
      ],
    }),
  ]),
  topic(
    'dinero',
    [
      question(
        'aporte',
        [
          alternative('igual', 'Cada una pone {aporte} hasta en {plazo} días.'),
          alternative('libre', 'Pone quien quiere.', {
            conflicts: [{ question: 'reparto', alternative: 'igual', why: 'Cobraría quien no puso.' }],
          }),
        ],
        {
          blanks: [
            { id: 'aporte', label: 'Aporte', form: 'money', role: 'contribution' },
            { id: 'plazo', label: 'Plazo', form: 'number', least: 1, most: 30 },
          ],
        },
      ),
      question(
        'reparto',
        [
          alternative('igual', 'Por igual.', {
            sharing: 'equal',
            conflicts: [{ question: 'aporte', alternative: 'libre', why: 'Cobraría quien no puso.' }],
          }),
          alternative('aporte', 'Según el aporte.', { sharing: 'contribution' }),
          alternative('mixto', 'Se guarda {reserva}; {uno} por aporte y {dos} por trabajo.', { sharing: 'mixed' }),
        ],
        {
          blanks: [
            { id: 'reserva', label: 'Reserva', form: 'percent', role: 'reserve' },
            { id: 'uno', label: 'Por aporte', form: 'percent', part: 'todo', role: 'by-contribution' },
            { id: 'dos', label: 'Por trabajo', form: 'percent', part: 'todo', role: 'by-work' },
          ],
          equalPart: { least: 50, most: 200, why: 'Es un ejemplo.' },
        },
      ),
      question('multa', [alternative('paga', 'Paga {multa}.')], {
        blanks: [{ id: 'multa', label: 'Multa', form: 'money', role: 'fine' }],
      }),
    ],
    { parts: [{ id: 'todo', title: 'Lo repartido' }] },
  ),
];

const FIRMS = {
  'firm/a/removed': false,
  'firm/a/name': 'Ana',
  'firm/b/removed': false,
  'firm/b/name': 'Bea',
  'network/began': '2026-01-10',
};
const faultsOf = (fields: Readonly<Record<string, CellValue>>) =>
  listRulesFaults(cellsWith({ ...FIRMS, ...fields }), topics);
const kindsOf = (fields: Readonly<Record<string, CellValue>>) => faultsOf(fields).map(({ kind }) => kind);
const say = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.value ?? ''}>`)).join('');

describe('what was decided', () => {
  it('is one of five, and an open question is not one that was set aside', () => {
    const answerTo = (fields: Readonly<Record<string, CellValue>>) =>
      readAnswer(cellsWith(fields), listQuestions(topics)[0]!);
    expect(answerTo({})).toEqual({ kind: 'open' });
    expect(answerTo({ 'rule/cuando/choice': null })).toEqual({ kind: 'open' });
    expect(answerTo({ 'rule/cuando/choice': 'mes' })).toMatchObject({ kind: 'chosen', alternative: { id: 'mes' } });
    expect(answerTo({ 'rule/cuando/choice': 'siglo' })).toEqual({ kind: 'gone' });
    expect(answerTo({ 'rule/cuando/choice': 'own', 'rule/cuando/wording': ' Así. ' })).toEqual({
      kind: 'own',
      text: 'Así.',
    });
    expect(answerTo({ 'rule/cuando/choice': 'aside', 'rule/cuando/aside-why': 'No hace falta' })).toEqual({
      kind: 'aside',
      why: 'No hace falta',
    });
  });

  it('is counted, and the next open question comes after the last one, and then from the first', () => {
    const cells = cellsWith({ 'rule/quien/choice': 'aside', 'rule/multa/choice': 'paga', 'rule/aporte/choice': 'x' });
    expect(countDecided(cells, listQuestions(topics))).toBe(2);
    expect(findOpen(cells, topics)?.id).toBe('cuando');
    expect(findOpen(cells, topics, 'cuando')?.id).toBe('aporte');
    expect(findOpen(cells, topics, 'reparto')?.id).toBe('cuando');
    const all = Object.fromEntries(listQuestions(topics).map(({ id }) => [`rule/${id}/choice`, 'aside']));
    expect(findOpen(cellsWith(all), topics, 'cuando')).toBeUndefined();
  });

  it('becomes clauses by topic, with those of its own, and what stands under no topic at the end', () => {
    const cells = cellsWith({
      'rule/cuando/choice': 'mes',
      'rule/cuando/day/desde': '2026-02-01',
      'rule/cuando/number/quorum': 2,
      'rule/quien/choice': 'own',
      'rule-clause/x/removed': false,
      'rule-clause/x/text': 'Cerramos los lunes.',
      'rule-clause/x/topic': 'dinero',
      'rule-clause/y/removed': false,
      'rule-clause/y/text': 'Todo al final.',
      'rule-clause/y/topic': 'ya-no-esta',
      'rule-clause/z/removed': true,
      'rule-clause/z/text': 'Se quitó.',
    });
    expect(
      listSections(cells, topics).map((section) => [section.topic?.id, section.clauses.map((one) => say(one.pieces))]),
    ).toEqual([
      ['reuniones', ['Nos reunimos desde el <2026-02-01> con <2>, <2> de todas, {otro}.']],
      ['dinero', ['Cerramos los lunes.']],
      [undefined, ['Todo al final.']],
    ]);
  });
});

describe('an agreement that two copies bring apart', () => {
  it('is one clause', () => {
    const start = cellsWith({ 'agreement/g1/removed': false, 'agreement/g1/text': 'Cerramos los lunes.' });
    const by = (maker: string) =>
      listAgreements(start)
        .flatMap(bringAgreement)
        .reduce<Cells>((cells, { path, value }) => writeIn(cells, path, value, maker), start);
    const merged = mergeCells(by('ccccc'), by('ddddd'));
    expect(merged.apart).toEqual([]);
    expect(listOwnClauses(merged.cells)).toEqual([
      { id: 'g1', text: 'Cerramos los lunes.', topicId: '', agreementId: 'g1' },
    ]);
  });
});

describe('what the site no longer has', () => {
  const lost = {
    'rule/vieja/choice': 'own',
    'rule/vieja/wording': 'Cerramos a las seis.',
    'rule/otra/choice': 'siglo',
    'rule/otra/number/cada': 100,
    'rule/otra/words/lugar': 'La plaza',
    'rule/quitada/choice': null,
    'rule/quitada/wording': 'Se quitó',
  };

  it('is told with what was written, and a clause of its own stays in the rules', () => {
    const faults = faultsOf(lost);
    expect(faults).toMatchObject([
      {
        kind: 'gone-question',
        lost: { questionId: 'otra', text: '', written: [{ value: 100 }, { value: 'La plaza' }] },
      },
      { kind: 'gone-question', lost: { questionId: 'vieja', text: 'Cerramos a las seis.', written: [] } },
    ]);
    expect(listSections(cellsWith(lost), topics).map(({ clauses }) => clauses.map((one) => say(one.pieces)))).toEqual([
      ['Cerramos a las seis.'],
    ]);
  });

  it('is an alternative, with what was written in its blanks', () => {
    const [fault] = faultsOf({ 'rule/cuando/choice': 'siglo', 'rule/cuando/number/quorum': 3 });
    expect(fault).toMatchObject({ kind: 'gone-alternative', written: [{ blank: { form: 'number' }, value: 3 }] });
  });
});

describe('what contradicts itself', () => {
  it('is a blank that has nothing but blanks in it', () => {
    const speaker = { 'rule/quien/choice': 'una', 'rule/quien/person/persona': '  ', 'rule/quien/firm/empresa': 'a' };
    expect(kindsOf(speaker)).toEqual(['empty-blank']);
  });

  it('is nothing before anything was decided', () => {
    expect(faultsOf({})).toEqual([]);
    expect(kindsOf({ 'firm/b/removed': true })).toEqual(['few-firms']);
  });

  it('is a blank that is empty, told once for all of a question', () => {
    const [fault] = faultsOf({ 'rule/cuando/choice': 'mes' });
    expect(fault).toMatchObject({ kind: 'empty-blank', question: { id: 'cuando' } });
    expect(fault?.kind === 'empty-blank' && fault.blanks.map(({ blank }) => blank.id)).toEqual(['desde', 'quorum']);
    expect(kindsOf({ 'rule/cuando/choice': 'aside' })).toEqual([]);
    expect(kindsOf({ 'rule/cuando/choice': 'own' })).toEqual(['own-empty']);
    expect(kindsOf({ 'rule/cuando/choice': 'siglo' })).toEqual(['gone-alternative']);
    expect(kindsOf({ 'rule-clause/x/removed': false })).toEqual(['clause-empty']);
  });

  it('is a number out of its bounds, more firms than there are, and a day before the network began', () => {
    const meeting = { 'rule/cuando/choice': 'mes', 'rule/cuando/day/desde': '2026-01-10' };
    expect(kindsOf({ ...meeting, 'rule/cuando/number/quorum': 2 })).toEqual([]);
    expect(faultsOf({ ...meeting, 'rule/cuando/number/quorum': 3 })).toMatchObject([{ kind: 'over-firms', firms: 2 }]);
    expect(faultsOf({ ...meeting, 'rule/cuando/number/quorum': 1 })).toMatchObject([{ kind: 'under-least', bound: 2 }]);
    expect(kindsOf({ ...meeting, 'rule/cuando/number/quorum': 2, 'rule/cuando/day/desde': '2026-01-09' })).toEqual([
      'before-network',
    ]);
    expect(kindsOf({ 'rules/on': '2026-01-09' })).toEqual(['version-before-network']);
    const put = { 'rule/aporte/choice': 'igual', 'rule/aporte/money/aporte': 50 };
    expect(faultsOf({ ...put, 'rule/aporte/number/plazo': 31 })).toMatchObject([{ kind: 'over-most', bound: 30 }]);
  });

  it('is a firm that is no longer in the network', () => {
    const speaker = { 'rule/quien/choice': 'una', 'rule/quien/person/persona': 'Rosa', 'rule/quien/firm/empresa': 'a' };
    expect(kindsOf(speaker)).toEqual([]);
    expect(kindsOf({ ...speaker, 'firm/a/removed': true, 'firm/c/removed': false })).toEqual(['gone-firm']);
  });

  it('is one firm or one person where a clause names two', () => {
    const blanks = (['uno', 'dos', 'tres'] as const).map((id) => ({ id, label: id, form: 'firm' }) as const);
    const two = topic('firmas', [question('firma', [alternative('dos', 'Firman {uno}, {dos} y {tres}.')], { blanks })]);
    const of = (uno: string, dos: string) =>
      listRulesFaults(
        cellsWith({
          ...FIRMS,
          'firm/c/removed': false,
          'rule/firma/choice': 'dos',
          'rule/firma/firm/uno': uno,
          'rule/firma/firm/dos': dos,
          'rule/firma/firm/tres': 'c',
        }),
        [two],
      );
    expect(of('a', 'b')).toEqual([]);
    expect(of('a', 'a')).toMatchObject([
      { kind: 'same-twice', blanks: [{ blank: { id: 'uno' } }, { blank: { id: 'dos' } }] },
    ]);
  });

  it('is percentages of one whole that do not make it up, and one that is over the whole', () => {
    const mixed = { 'rule/reparto/choice': 'mixto', 'rule/reparto/percent/reserva': 10, 'sharing/a/contribution': 5 };
    const parts = (uno: number | null, dos: number | null) =>
      faultsOf({ ...mixed, 'rule/reparto/percent/uno': uno, 'rule/reparto/percent/dos': dos });
    expect(parts(60, 40)).toEqual([]);
    expect(parts(33.33, 66.67)).toEqual([]);
    expect(parts(60, 30)).toMatchObject([{ kind: 'parts', title: 'Lo repartido', sum: 90 }]);
    expect(parts(60, 40.01)).toMatchObject([{ kind: 'parts', sum: 100.01 }]);
    // While one is empty, that they are short of it says nothing yet.
    expect(parts(60, null).map(({ kind }) => kind)).toEqual(['empty-blank']);
    expect(parts(110, null).map(({ kind }) => kind)).toEqual(['empty-blank', 'over-whole', 'parts']);
  });

  it('is alternatives that cannot stand together: told once, and shown in both questions', () => {
    const faults = faultsOf({ 'rule/aporte/choice': 'libre', 'rule/reparto/choice': 'igual' });
    expect(faults).toMatchObject([{ kind: 'conflict', question: { id: 'aporte' }, other: { id: 'reparto' } }]);
    expect(['aporte', 'reparto', 'multa'].map((id) => isOfQuestion(faults[0]!, id))).toEqual([true, true, false]);
    expect(
      kindsOf({ 'rule/aporte/choice': 'libre', 'rule/reparto/choice': 'own', 'rule/reparto/wording': 'x' }),
    ).toEqual([]);
  });

  it('is a fine above all contributions, and sharing by contribution without any', () => {
    const fine = { 'rule/multa/choice': 'paga', 'rule/multa/money/multa': 60 };
    const put = { 'rule/aporte/choice': 'igual', 'rule/aporte/number/plazo': 5 };
    expect(kindsOf(fine)).toEqual([]);
    expect(faultsOf({ ...fine, ...put, 'rule/aporte/money/aporte': 50 })).toMatchObject([
      { kind: 'fine-over', fine: 60, contribution: 50 },
    ]);
    expect(kindsOf({ ...fine, ...put, 'rule/aporte/money/aporte': 60 })).toEqual([]);
    const share = { 'rule/reparto/choice': 'aporte' };
    expect(kindsOf(share)).toEqual(['no-contribution']);
    expect(kindsOf({ ...share, 'sharing/b/contribution': 1 })).toEqual([]);
    expect(kindsOf({ ...share, ...put, 'rule/aporte/money/aporte': 50 })).toEqual([]);
    expect(kindsOf({ 'rules-sharing/rate': 60, 'rules-sharing/reserve': 50 })).toEqual(['aside-over']);
  });
});

describe('the example of sharing', () => {
  const example = (fields: Readonly<Record<string, CellValue>>) =>
    readExample(cellsWith({ ...FIRMS, ...fields }), topics);

  it('takes what the rules say until something else is entered for it', () => {
    const rules = {
      'rule/reparto/choice': 'mixto',
      'rule/reparto/percent/reserva': 10,
      'rule/reparto/percent/uno': 30,
      'rule/reparto/percent/dos': 70,
    };
    expect(example(rules)).toMatchObject({
      chosen: 'mixed',
      reserve: { value: 10, from: 'rules' },
      rate: { value: 0, from: 'nobody' },
      mix: { equal: { value: 0 }, contribution: { value: 30 }, work: { value: 70, from: 'rules' } },
    });
    expect(example({ ...rules, 'rules-sharing/reserve': 0 }).reserve).toEqual({ value: 0, from: 'example' });
    // What was written under an alternative that is no longer chosen is not in force.
    expect(example({ ...rules, 'rule/reparto/choice': 'igual' })).toMatchObject({
      chosen: 'equal',
      reserve: { from: 'nobody' },
      mix: { contribution: { value: 50, from: 'nobody' }, work: { value: 50 } },
    });
  });

  it('works out the profit from its parts where they are entered apart, and shares it', () => {
    const put = { 'sharing/a/contribution': 300, 'sharing/b/contribution': 100, 'rules-sharing/rate': 10 };
    const parts = { 'rules-sharing/by-parts': true, 'rules-sharing/income': 500.05, 'rules-sharing/costs': 100 };
    const found = example({ ...put, ...parts, 'rules-sharing/profit': 7 });
    expect(found).toMatchObject({ profit: 40_005, aside: { rate: 4001, reserve: 0, rest: 36_004 } });
    expect(found.results?.equal).toEqual({ ok: true, shares: [18_002, 18_002] });
    expect(found.results?.contribution).toEqual({ ok: true, shares: [27_003, 9001] });
    expect(found.results?.work).toEqual({ ok: false, fault: 'no-work' });
    const loss = example({ ...put, 'rules-sharing/profit': -100.01 });
    expect(loss).toMatchObject({ profit: -10_001, aside: { rate: 0, rest: -10_001 } });
    expect(loss.results?.equal).toEqual({ ok: true, shares: [-5001, -5000] });
    expect(example(put)).toMatchObject({ profit: undefined, aside: undefined, results: undefined });
  });

  it('tells of the chosen way alone that a share is far from an equal one', () => {
    const put = { 'sharing/a/contribution': 900, 'sharing/b/contribution': 100, 'rules-sharing/profit': 100 };
    const uneven = (choice: string) =>
      listUnevenFirms(example({ ...put, 'rule/reparto/choice': choice }), topics).map(({ name }) => name);
    expect(uneven('aporte')).toEqual(['Bea']);
    expect(uneven('igual')).toEqual([]);
  });
});

describe('the acceptance', () => {
  it('is of the text that was read: a change of it is seen, and nothing else is one', () => {
    const text = { ...FIRMS, 'rule/multa/choice': 'paga', 'rule/multa/money/multa': 10 };
    const mark = markOfRules(cellsWith(text), topics);
    const of = (fields: Readonly<Record<string, CellValue>>) =>
      listAcceptances(
        cellsWith({ ...text, 'acceptance/a/accepted': true, 'acceptance/a/accepted-text': mark, ...fields }),
        topics,
      ).map(({ isAccepted, isOfOlder }) => [isAccepted, isOfOlder]);
    expect(of({})).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(of({ 'firm/b/name': 'Otra', 'rules/who': 'Rosa' })[0]).toEqual([true, false]);
    expect(of({ 'rule/multa/money/multa': 11 })[0]).toEqual([true, true]);
    expect(of({ 'rule/cuando/choice': 'own', 'rule/cuando/wording': 'Ya.' })[0]).toEqual([true, true]);
    // Ten of another currency are another fine.
    expect(of({ 'rules/currency': 'US$' })[0]).toEqual([true, true]);
  });

  it('has a day that is not before the version, the network, or still to come', () => {
    const cells = cellsWith({ ...FIRMS, 'rules/on': '2026-03-01' });
    const odd = (readOn: string) => findOddDay({ readOn }, cells, '2026-06-01');
    expect(['', '2026-03-01', '2026-02-28', '2026-01-09', '2026-06-02'].map(odd)).toEqual([
      undefined,
      undefined,
      'before-version',
      'before-network',
      'future',
    ]);
  });
});

describe('the fields', () => {
  it('keep names of persons and objections out of links, and go with the firm', () => {
    const cells = cellsWith({
      ...FIRMS,
      'rules/who': 'Rosa',
      'rules/on': '2026-03-01',
      'rule/quien/person/persona': 'Rosa',
      'rule/quien/firm/empresa': 'a',
      'rule/quien/words/lugar': 'La plaza',
      'rule/quien/aside-why': 'Rosa no quiere',
      'acceptance/a/accepted': true,
      'acceptance/a/objection': 'Rosa dijo',
      'firm/c/removed': true,
      'acceptance/c/accepted': true,
      'sharing/c/contribution': 5,
      'sharing/a/contribution': 5,
      'sharing/a/work': 7,
      'rule-clause/x/removed': true,
      'rule-clause/x/text': 'Se quitó',
    });
    const kept = Object.keys(valuesOf(withoutPersons(cells))).filter((path) => !path.startsWith('firm/'));
    expect(kept.sort()).toEqual(
      [
        'network/began',
        'rules/on',
        'rule/quien/firm/empresa',
        'rule/quien/words/lugar',
        'acceptance/a/accepted',
      ].sort(),
    );
  });

  it('keep a value of one form apart from that of another', () => {
    expect(findField('rule/x/money/y')?.field.form).toMatchObject({ type: 'number', decimals: 2 });
    expect(findField('rule/x/day/y')?.field.form).toEqual({ type: 'day' });
    expect(findField('rule/x/colour/y')).toBeUndefined();
  });
});
