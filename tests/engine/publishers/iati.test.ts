import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkProject } from '#check/check.ts';
import { tell } from '#check/tell.ts';
import { toIati } from '#publishers/iati.ts';
import { iatiConfig, type IatiConfig } from '#schemas/iati.ts';
import { copyProject } from '../support/project.ts';
import { childOf, findAll, parseXml, type ReadElement } from './support/parseXml.ts';
import { loadPublication } from './support/publication.ts';
import { readStandard } from './support/standards.ts';

const publication = await loadPublication();
const iati = publication.config.iati!;
const source = toIati(publication, iati);
const activity = childOf(parseXml(source), 'iati-activity');
const narrativeOf = (element: ReadElement) => childOf(element, 'narrative').text;

/** Whether a document passes the schema of the standard, with what is wrong. */
async function validate(context: Parameters<typeof readStandard>[0], document: string) {
  const file = (fileName: string) => ({ fileName, contents: readStandard(context, fileName) });
  const [schema, ...preload] = ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd'].map(file);
  return validateXML({ xml: [{ fileName: 'iati.xml', contents: document }], schema: [schema!], preload });
}

describe('the IATI activity', () => {
  it('passes the schema of IATI 2.03', async (context) => {
    const { errors } = await validate(context, source);
    expect(errors).toEqual([]);
  });

  it('is refused by that schema when an element is out of place', async (context) => {
    expect((await validate(context, source.replace('<activity-status code="4"/>', ''))).valid).toBe(false);
  });

  it('is told by a local identifier that says so', () => {
    expect(childOf(activity, 'iati-identifier').text).toBe(iati.identifier);
    expect(
      childOf(activity, 'iati-identifier').text.startsWith(`${childOf(activity, 'reporting-org').attributes['ref']}-`),
    ).toBe(true);
    expect(
      findAll(activity, 'description').map((element) => element.children.map(({ text }) => text).join()),
    ).toContain(iati.remarks[0]);
  });

  it('carries the documented money and nothing else', () => {
    const budget = childOf(activity, 'budget');
    expect(childOf(budget, 'value').text).toBe('51000');
    const amounts = findAll(activity, 'transaction').map(
      (element) =>
        [childOf(element, 'transaction-type').attributes['code'], Number(childOf(element, 'value').text)] as const,
    );
    const total = (code: string) =>
      amounts.filter(([type]) => type === code).reduce((sum, [, amount]) => sum + amount, 0);
    expect(total('11')).toBe(30000);
    expect(total('4')).toBe(50100);
    // What each contributor gave, row by row.
    expect(total('1')).toBe(30000 + 11400 + 3500 + 5200);
    expect(new Set(findAll(activity, 'value').map(({ attributes }) => attributes['currency']))).toEqual(
      new Set(['USD']),
    );
  });

  it('has every indicator once, under its level, with the page that explains it', () => {
    const indicators = findAll(activity, 'indicator');
    expect(indicators.map((indicator) => childOf(indicator, 'reference').attributes['code']).sort()).toEqual(
      publication.records
        .list('indicator')
        .map(({ id }) => id)
        .sort(),
    );
    for (const indicator of indicators)
      expect(childOf(indicator, 'reference').attributes['indicator-uri']).toContain('/resultados/');
    expect(new Set(findAll(activity, 'result').map(({ attributes }) => attributes['type']))).toEqual(
      new Set(['1', '2']),
    );
  });

  it('invents no baseline: one that is told in words only has no number to publish', () => {
    expect(publication.records.get('indicator', 'ventas-que-suben').baseline?.text).toBeDefined();
    expect(findAll(activity, 'baseline')).toEqual([]);
  });

  it('adds up no percentage', () => {
    for (const indicator of findAll(activity, 'indicator'))
      if (indicator.attributes['measure'] !== '1') expect(indicator.attributes['aggregation-status']).toBe('0');
  });

  it('publishes the sales as the percentage that the data give', () => {
    const sales = publication.records.list('indicator').find(({ result }) => result.figure === 'crecimiento/media');
    const indicator = findAll(activity, 'indicator').find(
      (element) => childOf(element, 'reference').attributes['code'] === sales?.id,
    )!;
    expect(indicator.attributes).toMatchObject({ measure: '2', ascending: '1', 'aggregation-status': '0' });
    const period = childOf(indicator, 'period');
    expect(childOf(period, 'period-start').attributes['iso-date']).toBe('2018-01-01');
    expect(childOf(period, 'period-end').attributes['iso-date']).toBe('2019-11-30');
    expect(childOf(period, 'target').attributes['value']).toBe('25');
    expect(childOf(period, 'actual').attributes['value']).toBe('37.1');
    expect(narrativeOf(childOf(childOf(period, 'actual'), 'comment'))).toContain('37.1%');
  });
});

describe('an indicator', () => {
  const config: IatiConfig = iatiConfig.parse({
    identifier: 'LOCAL-1',
    reportingOrganisation: { ref: 'LOCAL', typeCode: '90', isSecondary: true },
    title: 'Las redes de La Loma',
    description: 'Lo que hicieron.',
    status: 'closed',
    startedOn: '2019',
    endedOn: '2020-02',
    countryCode: 'PE',
    sectorCode: '32130',
    currency: 'PEN',
    participants: [{ allyId: 'loma-verde', roles: ['implementing'] }],
  });

  /** An activity of the small project with one indicator. */
  async function write(
    target: string,
    result: string,
    edit?: (project: ReturnType<typeof copyProject>) => void,
  ): Promise<ReadElement> {
    const project = copyProject();
    project.write(
      'data/allies/loma-verde.yaml',
      'name: Instituto & Loma <Verde>\nshortName: Loma\ntypeId: privado\nrole: Ejecutó.\nsources: [{ sourceId: ' +
        'informe-loma, locator: L1 }]\n',
    );
    project.remove('data/logframe');
    project.write(
      'data/logframe/uno.yaml',
      `order: 1\nlevelId: objetivo\ntitle: Uno\nstatement: Algo mejora.\ntarget: { ${target} }\nresult: { ` +
        `${result}, sources: [{ sourceId: informe-loma, locator: L2 }] }\nevidenceStateId: ` +
        `sin-evidencia\nevidenceReason: Nadie lo contó.\nsources: [{ sourceId: informe-loma, locator: L1 }]\n`,
    );
    edit?.(project);
    return childOf(parseXml(toIati(await loadPublication(project.root), config)), 'iati-activity');
  }

  it('told in words carries comments and no value', async () => {
    const [indicator] = findAll(await write('text: Que mejore', 'text: Mejoró'), 'indicator');
    expect(indicator!.attributes).toEqual({ measure: '5', ascending: '1', 'aggregation-status': '0' });
    for (const name of ['target', 'actual'])
      expect(childOf(childOf(indicator!, 'period'), name).attributes).toEqual({});
    expect(narrativeOf(childOf(childOf(childOf(indicator!, 'period'), 'actual'), 'comment'))).toBe('Mejoró');
  });

  it('descends where it says so itself, and where the data of its figures say so', async () => {
    const directionOf = async (edit: (project: ReturnType<typeof copyProject>) => void) => {
      const figures = ["text: Un número, figure: 'pedidos/total'", 'text: No hay dato.'] as const;
      const [indicator] = findAll(await write(...figures, edit), 'indicator');
      return indicator!.attributes['ascending'];
    };
    const dataset = 'data/datasets/pedidos/dataset.yaml';
    expect(
      await directionOf((project) => project.edit('data/logframe/uno.yaml', 'order', 'ascending: false\norder')),
    ).toBe('0');
    expect(
      await directionOf((project) => project.edit(dataset, 'unitId: pedidos', 'unitId: pedidos\n    ascending: false')),
    ).toBe('0');
    expect(
      await directionOf((project) => project.edit(dataset, '- id: total', '- ascending: false\n    id: total')),
    ).toBe('0');
  });

  it('with a target and no documented number has no actual, and says so in its description', async () => {
    const [indicator] = findAll(
      await write("text: Un número, figure: 'pedidos/total'", 'text: No hay dato.'),
      'indicator',
    );
    expect(indicator!.attributes['measure']).toBe('1');
    expect(indicator!.attributes['aggregation-status']).toBe('1');
    expect(childOf(childOf(indicator!, 'period'), 'target').attributes['value']).toBe('20');
    expect(childOf(indicator!, 'period').children.map(({ name }) => name)).toEqual([
      'period-start',
      'period-end',
      'target',
    ]);
    expect(narrativeOf(childOf(indicator!, 'description'))).toContain('Resultado: No hay dato. Evidencia: ');
  });

  it('has a baseline only where a source gives one, with the year and, where it is known, the day', async () => {
    const baseline = (measuredOn: string) => (project: ReturnType<typeof copyProject>) =>
      project.edit(
        'data/logframe/uno.yaml',
        'evidenceStateId',
        `baseline: { text: Antes eran menos., figure: 'pedidos/tejidos-de-la-loma/pedidos', measuredOn: ` +
          `'${measuredOn}', sources: [{ sourceId: informe-loma, locator: L3 }] }\nevidenceStateId`,
      );
    const target = "text: Un número, figure: 'pedidos/total'";
    const [dated] = findAll(
      await write(target, "text: B, figure: 'pedidos/total'", baseline('2018-03-05')),
      'baseline',
    );
    expect(dated!.attributes).toEqual({ year: '2018', 'iso-date': '2018-03-05', value: '8' });
    expect(narrativeOf(childOf(dated!, 'comment'))).toBe('Antes eran menos.');
    const [year] = findAll(await write(target, "text: B, figure: 'pedidos/total'", baseline('2018')), 'baseline');
    expect(year!.attributes).toEqual({ year: '2018', value: '8' });
  });

  it('with a baseline passes the schema of IATI 2.03', async (context) => {
    const project = copyProject();
    project.edit(
      'data/logframe/redes-formadas.yaml',
      'evidenceStateId',
      "baseline: { text: Antes, figure: metas/redes-formadas/planeado, measuredOn: '2009', sources: [{ " +
        'sourceId: informe-loma, locator: L1 }] }\nevidenceStateId',
    );
    const document = toIati(await loadPublication(project.root), iati);
    expect(findAll(parseXml(document), 'baseline')).toHaveLength(1);
    expect((await validate(context, document)).errors).toEqual([]);
  });

  it('runs over the whole activity, to the last day of its last month', async () => {
    const activity = await write('text: A', 'text: B');
    expect(findAll(activity, 'activity-date').map(({ attributes }) => attributes['iso-date'])).toEqual([
      '2019-01-01',
      '2020-02-29',
    ]);
    expect(childOf(findAll(activity, 'period')[0]!, 'period-end').attributes['iso-date']).toBe('2020-02-29');
    expect(narrativeOf(childOf(activity, 'participating-org'))).toBe('Instituto & Loma <Verde>');
    expect(findAll(activity, 'budget')).toEqual([]);
  });

  it('is refused when its target has no unit, by name and with the cure', async () => {
    await expect(
      write("text: A, figure: 'pedidos/quesos-de-la-loma/pedidos'", 'text: B', (project) =>
        project.edit(
          'data/datasets/pedidos/dataset.yaml',
          '    type: integer\n    unitId: pedidos\n',
          '    type: integer\n',
        ),
      ),
    ).rejects.toThrow(/«pedidos\/quesos-de-la-loma\/pedidos» del indicador «uno» no tiene unidad.*unitId/);
  });

  it('is refused when its target and its result are measured in different units', async () => {
    await expect(write("text: A, figure: 'pedidos/total'", "text: B, figure: 'pedidos/media'")).rejects.toThrow(
      /indicador «uno».*pedidos y porcentaje/,
    );
  });

  it('is refused when its figure is no number', async () => {
    await expect(
      write("text: A, figure: 'pedidos/quesos-de-la-loma/exporta'", 'text: B', (project) =>
        project.edit(
          'data/datasets/pedidos/dataset.yaml',
          '    type: boolean\n',
          '    type: boolean\n    unitId: cantidad\n',
        ),
      ),
    ).rejects.toThrow(/«pedidos\/quesos-de-la-loma\/exporta» no es un número/);
  });
});

describe('an activity that runs', () => {
  const running: IatiConfig = { ...iati, status: 'implementation', endedOn: '2029-12' };
  const { publishedOn } = publication.config;
  const document = toIati(publication, running);
  const programme = childOf(parseXml(document), 'iati-activity');

  it('has a planned end and no actual one, and passes the schema', async (context) => {
    expect(childOf(programme, 'activity-status').attributes['code']).toBe('2');
    expect(
      findAll(programme, 'activity-date').map(({ attributes }) => [attributes['type'], attributes['iso-date']]),
    ).toEqual([
      ['2', '2018-01-01'],
      ['3', '2029-12-31'],
    ]);
    expect((await validate(context, document)).errors).toEqual([]);
  });

  it('spends and receives nothing after the day of publication', () => {
    const dates = findAll(programme, 'transaction').flatMap((element) => [
      childOf(element, 'transaction-date').attributes['iso-date'],
      childOf(element, 'value').attributes['value-date'],
    ]);
    expect(dates.length).toBeGreaterThan(4);
    expect(new Set(dates)).toEqual(new Set(['2018-01-01', publishedOn]));
  });

  it('has ended by its publication where only the month or the year of its end is known', () => {
    const closed = toIati(publication, { ...iati, endedOn: publishedOn.slice(0, 4) });
    expect(closed).toContain(`<activity-date type="4" iso-date="${publishedOn}"/>`);
  });

  it.each([
    ['what is over and ends in the future', { endedOn: '2029' }, 'endedOn', 'status:'],
    ['a start in the future', { startedOn: '2028', endedOn: '2029', status: 'implementation' }, 'startedOn', 'futuro'],
    ['an end before its start', { endedOn: '2017-12' }, 'endedOn', 'posterior a la de inicio'],
  ])('is told where %s', (_, change, field, said) => {
    const project = copyProject();
    const before: Record<'startedOn' | 'endedOn' | 'status', string> = {
      startedOn: '2018-01',
      endedOn: '2019-11',
      status: 'closed',
    };
    const { startedOn, endedOn, status } = { ...before, ...change };
    project.edit('src/site.config.ts', "startedOn: '2018-01'", `startedOn: '${startedOn}'`);
    project.edit('src/site.config.ts', "endedOn: '2019-11'", `endedOn: '${endedOn}'`);
    project.edit('src/site.config.ts', "status: 'closed'", `status: '${status}'`);
    const { problems } = checkProject(project.root);
    expect(problems.map(({ file, field: at, code }) => [file, at, code])).toEqual([
      ['src/site.config.ts', `iati.${field}`, 'campo-valor'],
    ]);
    expect(tell(problems[0]?.expected ?? '', publication.book)).toContain(said);
  });
});
