import { describe, expect, it } from 'vitest';
import { advise } from '#domain/workspace/approach/advice.ts';
import type { CellValue } from '#domain/workspace/cells.ts';
import type { Report, ReportTable } from '#domain/workspace/report.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { es } from '#texts/es/index.ts';
import { makeFormats } from '#texts/formats.ts';
import { buildAdviceReport } from '../../../../src/client/workspace/approach/adviceReport.ts';
import { buildCompareReport } from '../../../../src/client/workspace/approach/compareReport.ts';
import { tellApproachMissing } from '../../../../src/client/workspace/approach/missing.ts';
import { makeSetting } from '../../../../src/client/workspace/approach/setting.ts';
import { tellAdvice } from '../../../../src/client/workspace/approach/tell.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { option, projectType, question, wait } from '../../domain/workspace/support/approach.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { openWorkbook, recalculate } from '../../publishers/support/readForm.ts';
import { readSheets } from '../../publishers/workspace/support/readReport.ts';
import { words } from '../../publishers/workspace/support/report.ts';

const format = makeFormats('es-PE', es);
const criterion = (id: string, typeIds: readonly string[] = []) => ({
  id,
  title: `Criterio ${id}`,
  ask: '¿?',
  evidence: 'Algo.',
  levels: ['Nada', 'Poco', 'Algo', 'Bastante', 'Mucho'],
  action: `Mejoren ${id}.`,
  typeIds,
  places: [],
});
const model = {
  types: ['a', 'b'].map(projectType),
  questions: [
    question('q1', [option('x', { a: 'for', b: 'against' }), option('y', { b: 'for' }), option('z', {}, wait(2))]),
    question('q2', [option('x', { a: 'for' }), option('y', { a: 'excludes', b: 'for' })]),
  ],
  criteria: [criterion('c1'), criterion('c2', ['b']), criterion('c3')],
};
const settingOf = (fields: Readonly<Record<string, CellValue>>) =>
  makeSetting(cellsWith(fields), {
    model,
    format,
    base: '/trama/',
    frame: { imprint: 'Hecho', url: 'https://example.org/trama/mi-red/', createdOn: '2026-06-15', language: 'es-PE' },
  });
const say = ({ blocks }: Report) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []));
const adviceOf = (fields: Readonly<Record<string, CellValue>>, place = 0) => {
  const setting = settingOf({ 'approach/g1/removed': false, ...fields });
  return say(buildAdviceReport(setting, setting.weighed[place]!));
};

describe('what suits a group, in words', () => {
  it('says how many reasons speak for the type, and gives them as they were answered', () => {
    const said = adviceOf({ 'approach/g1/answer/q1': 'x', 'approach/g1/answer/q2': 'x' });
    expect(said[0]).toBe(
      'Conviene empezar por este tipo de proyecto: Tipo a. Sale con claridad, por 2 razones de 2. Le lleva 3 puntos al que sigue, que es Tipo b.',
    );
    expect(said).toContain('«Respuesta x». Por algo de a. (propuesta de este sitio)');
    expect(said).toContain('Si en lugar de «Respuesta x» fuera «Respuesta z», y saldría que todavía no conviene.');
  });

  it('says that too little was answered, and not that the lead is small, where it is not', () => {
    const early = {
      ...model,
      questions: [
        question('q1', [option('x', { a: 'for', b: 'against' }), option('y')]),
        question('q2', [option('x', { a: 'for' }), option('y')]),
        ...['q3', 'q4', 'q5'].map((id) => question(id, [option('x'), option('y')])),
      ],
    };
    const answers = new Map([
      ['q1', ['x']],
      ['q2', ['x']],
    ]);
    expect(tellAdvice(advise(early, answers), format)).toEqual([
      'El que más se acerca por ahora es este: Tipo a, por 2 razones de 2. Falta responder más de la mitad de las preguntas.',
      'Le lleva 3 puntos al que sigue, que es Tipo b.',
    ]);
  });

  it('says that a type of which no answer speaks is what is left of the others', () => {
    const left = { ...model, questions: [question('q1', [option('x', { b: 'excludes' }), option('y')])] };
    expect(tellAdvice(advise(left, new Map([['q1', ['x']]])), format)).toEqual([
      'Queda este tipo de proyecto: Tipo a. Ninguna respuesta habla a favor de él, y a los demás los dejan atrás o los descartan.',
    ]);
  });

  it('says of a draw that it is open, and of no answer that there is none', () => {
    expect(adviceOf({})[0]).toBe('Todavía no hay respuestas. Respondan las preguntas para ver qué conviene.');
    const said = adviceOf({ 'approach/g1/answer/q1': 'y', 'approach/g1/answer/q2': 'x' });
    expect(said[0]).toBe('La respuesta está abierta, porque quedan iguales Tipo a y Tipo b.');
  });

  it('tells to wait, and what to do first', () => {
    const said = adviceOf({ 'approach/g1/answer/q1': 'z', 'approach/g1/answer/q2': 'x' });
    expect(said[0]).toContain('Todavía no conviene empezar un proyecto de red.');
    expect(said).toContain('«Respuesta z». Falta algo. Hagan esto.');
  });

  it('tells the panel how many questions are left of the own network alone', () => {
    const told = (fields: Readonly<Record<string, CellValue>>) =>
      tellApproachMissing(cellsWith(fields), { approach: model } as unknown as WorkspacePageModel);
    expect(told({})).toBeUndefined();
    expect(told({ 'approach/g1/removed': false })).toBeUndefined();
    const own = { 'approach/g1/removed': false, 'approach/g1/own-network': true };
    expect(told(own)).toBe('Faltan responder 2 preguntas de «¿Qué conviene?».');
    expect(told({ ...own, 'approach/g1/answer/q1': 'x', 'approach/g1/answer/q2': 'gone' })).toBe(
      'Falta responder una pregunta de «¿Qué conviene?».',
    );
    expect(told({ ...own, 'approach/g1/answer/q1': 'x', 'approach/g1/answer/q2': 'y' })).toBeUndefined();
  });
});

describe('groups side by side', () => {
  const setting = settingOf({
    'approach/g1/removed': false,
    'approach/g1/name': 'Uno',
    'approach/g1/answer/q1': 'x',
    'approach/g1/level/c1': 4,
    'approach/g1/level/c2': 5,
    'approach/g1/level/c3': 2,
    'approach/g2/removed': false,
    'approach/g2/name': 'Dos',
    'approach/g2/answer/q1': 'y',
    'approach/g2/level/c1': 3,
    'approach/g2/level/c2': 5,
    'approach/g3/removed': false,
  });
  const report = buildCompareReport(setting, setting.weighed);
  const [table] = report.blocks.filter((block): block is ReportTable => block.kind === 'table');

  it('sum only criteria that were looked at and are asked for their type', () => {
    const values = table?.rows.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell)),
    );
    expect(values).toEqual([
      ['Uno', 'Tipo a', 4, null, 2, 6, 10, 60],
      ['Dos', 'Tipo b', 3, 5, null, 8, 10, 80],
      ['Grupo 3', 'sin responder', null, null, null, null, null, null],
    ]);
    expect(say(report)).toContain('¿Pregunta q1? Uno: Respuesta x; Dos: Respuesta y; Grupo 3: sin responder');
    expect(say(report)).toContain('Dos: falta mirar Criterio c3.');
    expect(say(report)).toContain('Uno: falta anotar qué se vio en Criterio c1 y Criterio c3.');
  });

  it('come to the same in a spreadsheet', () => {
    const bytes = writeReportXlsx(report, words);
    const sheets = readSheets(bytes);
    const computed = [...recalculate(openWorkbook(bytes))];
    expect(computed.length).toBeGreaterThan(12);
    for (const [key, value] of computed) {
      const [sheet = '', cell = ''] = key.split('!');
      expect(value || null, key).toEqual(sheets.get(sheet)?.get(cell)?.value || null);
    }
  });
});
