import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeException } from '#domain/monitoring/administer/exceptionRecord.ts';
import { monitoringPeriod } from '#kinds/monitoringPeriod/schema.ts';

const record = `title: Anual
type: annual
coversFrom: '2018-01-01'
coversTo: '2018-12-31'
opensOn: '2019-01-10'
closesOn: '2019-01-31'
sources:
  - { sourceId: informe, locator: L74 }
`;
const exception = {
  unit: 'que-04',
  formId: 'ficha-de-taller',
  reason: "Se perdió: 'todo'\n  # y el cuaderno",
  authorisedBy: 'jefa',
  until: '2019-02-15',
};

describe('the lines of an exception', () => {
  it('make a record that the site takes, whatever the reason holds', () => {
    const first = writeException({ id: 'anual', exceptions: [] }, exception, true);
    expect(first.file).toBe('data/monitoring/periods/anual.yaml');
    const once = `${record}${first.lines}`;
    const written = { ...exception, unit: 'QUE-04', reason: "Se perdió: 'todo' # y el cuaderno" };
    expect(monitoringPeriod.parse(parse(once)).exceptions).toEqual([written]);
    const second = writeException({ id: 'anual', exceptions: [exception] }, { ...exception, unit: 'quesos' }, false);
    expect(second.joins).toBe(true);
    expect(monitoringPeriod.parse(parse(`${once}${second.lines}`)).exceptions).toEqual([
      written,
      { ...written, unit: 'quesos' },
    ]);
  });
});
