import { describe, expect, it } from 'vitest';
import { buildMonitoringConfig } from '#domain/monitoring/buildConfig.ts';
import { readSite } from '../guides/site.ts';

const { records, config: site } = readSite();
const settings = site.monitoring ?? { id: '', timeZone: '', smallestGroup: 0 };
const config = buildMonitoringConfig(records, settings);

describe('the public configuration of monitoring', () => {
  it('is plain data: what is read from its JSON is what was built', () => {
    expect(JSON.parse(JSON.stringify(config))).toStrictEqual(config);
  });

  it('stands in the order of reach and of time, and names no firm', () => {
    expect(config).toMatchObject({ site: 'la-loma', timeZone: 'America/Lima' });
    expect(config).not.toHaveProperty('rootFingerprint');
    expect(config.forms.map(({ level }) => level)).toEqual(['firm', 'network', 'region']);
    expect(config.roles.map(({ scope }) => scope)).toEqual(['network', 'region', 'site']);
    expect(config.periods.map(({ type }) => type)).toEqual(['baseline', 'annual', 'final']);
    expect(config.units.filter(({ level }) => level === 'network').every(({ partOf }) => partOf)).toBe(true);
    const firms = records.list('network').flatMap((network) => network.firms.map(({ name }) => name));
    expect(firms.filter((name) => JSON.stringify(config).includes(name))).toEqual([]);
  });

  it('gives a question of per cent its unit, and an indicator the smallest group of the site', () => {
    const fields = config.forms.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
    expect(fields.find(({ type }) => type === 'percent')?.unitId).toBe('porcentaje');
    expect(config.indicators.map(({ id, smallestGroup }) => [id, smallestGroup])).toEqual(
      expect.arrayContaining([
        ['aumento-medio', 3],
        ['talleres-con-marca', 8],
      ]),
    );
  });

  it('keeps what an exception allows, and to whom', () => {
    expect(config.periods.flatMap(({ exceptions }) => exceptions)).toEqual([
      expect.objectContaining({ unit: 'quesos-de-la-loma', formId: 'ficha-de-red', until: '2019-02-15' }),
    ]);
  });
});
