import { describe, expect, it } from 'vitest';
import { formatGithub } from '#check/reporters/github.ts';
import { formatJson } from '#check/reporters/json.ts';
import { formatPlace, formatText } from '#check/reporters/text.ts';
import { tellMessage, tellProblem } from '#check/tell.ts';
import { problemCodes, type Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import { openBook } from '#texts/book.ts';
import { languages } from '#texts/language.ts';

const book = openBook('es-PE');

const unknown: Problem = {
  code: 'referencia-desconocida',
  file: 'data/a, b: 100%/c.yaml',
  line: 3,
  column: 7,
  field: 'ids[0]',
  received: 'x\r\ny',
  expected: 'uno: dos, tres',
  nearest: ['xy'],
  detail: { kind: 'red', folder: 'data/a' },
};

describe('formatGithub', () => {
  it('writes one line a problem, whatever the texts hold', () => {
    const text = formatGithub([unknown, { code: 'archivo-falta', file: 'rows.csv' }], book);
    expect(text.split('\n')).toHaveLength(3);
    expect(text.split('\n')[0]).toBe(
      '::error file=data/a%2C b%3A 100%25/c.yaml,line=3,col=7,title=referencia-desconocida::No existe la ficha ' +
        '«x%0D%0Ay» (red). ¿Quiso escribir «xy»? Los identificadores son los nombres de los archivos de data/a.',
    );
    expect(text.split('\n')[1]).toMatch(/^::error file=rows\.csv,title=archivo-falta::Falta este archivo\. /);
  });

  it('shows the hardest sentences', () => {
    const text = formatGithub(
      [
        {
          code: 'lectura-dificil',
          file: 'a.mdx',
          received: '40.0',
          expected: '55',
          detail: { 'worst 1': '-3: Una frase: 100%.', 'worst 2': '9: Otra.' },
        },
      ],
      book,
    );
    expect(text).toMatch(/%0A-3: Una frase: 100%25\.%0A9: Otra\.\n$/);
  });

  it('writes nothing when there is nothing', () => {
    expect(formatGithub([], book)).toBe('');
  });
});

describe('formatJson', () => {
  it('gives each problem with its words', () => {
    const report = JSON.parse(formatJson([unknown], 12, book)) as { ok: boolean; records: number; problems: object[] };
    expect(report).toEqual({
      ok: false,
      records: 12,
      problems: [
        {
          ...unknown,
          message: 'No existe la ficha «x\r\ny» (red).',
          fix: '¿Quiso escribir «xy»? Los identificadores son los nombres de los archivos de data/a.',
        },
      ],
    });
  });

  it('says when all is well', () => {
    expect(JSON.parse(formatJson([], 12, book))).toEqual({ ok: true, records: 12, problems: [] });
  });
});

describe('formatText', () => {
  it('keeps every value on its line', () => {
    expect(formatText([unknown], 1, book)).toBe(`data/a, b: 100%/c.yaml:3:7
  No existe la ficha «x y» (red).
    campo:     ids[0]
    recibido:  x y
    esperado:  uno: dos, tres
    parecidos: xy
    arreglo:   ¿Quiso escribir «xy»? Los identificadores son los nombres de los archivos de data/a.
    [referencia-desconocida]

1 problema en 1 archivo. No se publicó nada: el último sitio bueno sigue como estaba.
`);
  });

  it('counts problems and files', () => {
    const problems: Problem[] = [
      { code: 'archivo-falta', file: 'a' },
      { code: 'archivo-falta', file: 'b' },
      { code: 'archivo-falta', file: 'b' },
    ];
    expect(formatText(problems, 1, book)).toMatch(/\n3 problemas en 2 archivos\. /);
    expect(formatText([], 5, book)).toBe('Contenido revisado: 5 fichas, sin problemas.\n');
  });
});

describe('formatPlace', () => {
  it('writes what is known', () => {
    expect(formatPlace({ file: 'a' })).toBe('a');
    expect(formatPlace({ file: 'a', line: 2 })).toBe('a:2');
    expect(formatPlace({ file: 'a', line: 2, column: 3 })).toBe('a:2:3');
  });
});

describe('the words', () => {
  const messageOf = (problem: Problem, tag: string) => tellMessage(tellProblem(problem, openBook(tag)), openBook(tag));
  const cases = languages.flatMap((language) => problemCodes.map((code) => ({ language, code })));

  it.each(cases)('of $code in $language hold no gap, whatever a problem carries', ({ language, code }) => {
    const bare: Problem = { code, file: 'a.yaml' };
    const full: Problem = {
      ...bare,
      line: 1,
      column: 1,
      field: 'campo',
      received: 'recibido',
      expected: 'esperado',
      nearest: ['cerca'],
      detail: {
        kind: { kindName: 'network' },
        folder: 'data',
        vocabulary: 'v',
        measure: 'm',
        source: 's',
        other: 'o',
        component: 'C',
        example: 'e',
        label: 'l',
        value: '1',
        cell: 'A1',
        list: 'columns',
        message: 'x',
      },
    };
    const { title, fix } = messageOf(full, language);
    for (const words of [title, fix]) {
      expect(words).not.toMatch(/undefined|null|\[object|NaN/);
      expect(words.length).toBeGreaterThan(10);
      expect(words).toMatch(/^[\p{Lu}¿«“<{]/u);
    }
    expect(() => messageOf(bare, language)).not.toThrow();
  });

  it.each(cases)('of $code in $language end as sentences do', ({ language, code }) => {
    const { fix } = messageOf({ code, file: 'a.yaml', expected: 'algo', detail: { example: '<Cifra />' } }, language);
    expect(fix).toMatch(/[.?>/]$/);
  });

  it('are of the language of the site, the values in them too', () => {
    const problem: Problem = {
      code: 'csv-celda-numero',
      file: 'rows.csv',
      field: 'ventas',
      received: phrase('quoted', 's/d'),
      expected: phrase('orUnrequiredCell', phrase('cell', 'integer')),
    };
    expect(tellProblem(problem, openBook('en-GB'))).toMatchObject({
      received: '“s/d”',
      expected:
        'a whole number, such as 40; if the value is missing, leave the cell empty and put “required: false” ' +
        'on the column',
    });
    expect(messageOf(problem, 'en-GB').title).toBe('The cell of “ventas” is not a number: ““s/d””.');
  });
});
