import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormField } from '#domain/monitoring/config.ts';
import { readXlsx } from '../../publishers/support/readXlsx.ts';
import { config } from '../../domain/monitoring/ledger/support/config.ts';
import { begin, Desk, steady } from './support/desk.ts';

/** An export of ODK Central, with what people do wrong there. */
const CENTRAL = `SubmissionDate,unit__code,period__id,form__version,group__todo-ventas,group__todo-nota,meta-instanceID,KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion
2026-03-10T15:00:00.000Z,LANA,linea,2,1200.5,"Todo ""bien"",
y a tiempo",uuid:l2,uuid:l2,1,elsa,0,0,,approved,,0,2
2026-03-09T15:00:00.000Z,lana,linea,2,1100,,uuid:l1,uuid:l1,1,elsa,0,0,,,,0,2
2026-03-10T16:00:00.000Z,sedda,linea,2,5,,uuid:x1,uuid:x1,1,elsa,0,0,,,,0,2
2026-03-10T16:00:00.000Z,quesos,linea,2,5,,uuid:x2,uuid:x2,1,elsa,0,0,,,,0,2
2026-03-10T16:00:00.000Z,seda,linea,1,5,,uuid:x3,uuid:x3,1,elsa,0,0,,,,0,1
2026-03-10T16:00:00.000Z,seda,linea,2,"5,5",,uuid:x4,uuid:x4,1,elsa,0,0,,hasIssues,,0,2
2026-03-10T16:00:00.000Z,con,linea,2,5,,uuid:x5,uuid:x5,1,elsa,0,0,,,,0,2
2026-03-10T16:00:00.000Z,../../etc,linea,2,5,,uuid:x6,uuid:x6,1,elsa,0,0,,,,0,2
2026-03-10T16:00:00.000Z,seda,anual,2,7,,uuid:s1,uuid:s1,1,elsa,0,0,,,,0,2
`;

/** One of KoboToolbox: its signs, a mark of byte order, one of its own versions. */
const KOBO = `\uFEFF"unit__code";"period__id";"form__version";"ventas";"nota";"__version__";"_id";"_uuid";"_submission_time";"_validation_status"
"seda";"linea";"2";"80";"";"vA1";"7";"s-7";"2026-03-11T10:00:00";"validation_status_approved"
`;

describe('an institution that collects data with ODK Central or KoboToolbox', { timeout: 240_000 }, () => {
  it('brings home what is good, is told what is not, and brings nothing home twice', async () => {
    const { desk } = await begin();
    writeFileSync(desk.path('central.csv'), CENTRAL);
    writeFileSync(desk.path('kobo.csv'), KOBO);
    const told: string[] = [];
    const act = async (line: string, code: number, tag = 'es-PE') => {
      expect(await desk.say(line, tag), desk.told).toBe(code);
      told.push(`$ ${line.replace(/ --key.*/, '')}`, steady(desk, desk.told));
    };
    // Who does not send this form brings nothing of it home either.
    await act('importar --odk @central.csv --form empresa --key @carla.llave', 1);
    await act('importar --odk @central.csv --form empresa --key @elsa.llave --period linea', 1);
    expect(desk.list().filter((file) => file.startsWith('linea'))).toEqual([
      'linea/lana/empresa/001-enviar.json',
      'linea/lana/empresa/002-enviar.json',
    ]);
    await act('importar --odk @central.csv --form empresa --key @elsa.llave --period linea', 1, 'en-GB');
    await act('importar --odk @kobo.csv --form empresa --key @elsa.llave', 0);
    await act('estado', 0);
    await act('verificar', 0);
    // What came over the bridge is received and approved as all else is, and the origin of each is signed.
    await desk.do('recibir --key @carla.llave --period linea --unit lana --form empresa');
    await desk.do('aprobar --key @carla.llave --period linea --unit lana --form empresa');
    const sent = JSON.parse(readFileSync(join(desk.folder, 'linea/lana/empresa/002-enviar.json'), 'utf8')) as {
      readonly origin: unknown;
      readonly answers: string;
    };
    expect(sent.origin).toEqual({ system: 'ODK Central', instance: 'uuid:l2' });
    const blob = readFileSync(join(desk.folder, `blobs/${sent.answers}.json`), 'utf8');
    expect(JSON.parse(blob)).toMatchObject({ contents: { ventas: 1200.5, nota: 'Todo "bien",\ny a tiempo' } });
    // Somebody edits there what was approved here: it is no correction.
    writeFileSync(desk.path('editado.csv'), CENTRAL.split('\n').slice(0, 3).join('\n').replace('uuid:l2', 'uuid:l3'));
    await act('importar --odk @editado.csv --form empresa --key @elsa.llave', 1);
    await desk.do(
      'pedir-correccion --key @elsa.llave --period linea --unit lana --form empresa --comment "Otra cifra"',
    );
    await desk.do('autorizar-correccion --key @carla.llave --period linea --unit lana --form empresa');
    await desk.do('autorizar-correccion --key @ana.llave --period linea --unit lana --form empresa');
    await act('importar --odk @editado.csv --form empresa --key @elsa.llave', 0);
    expect(desk.list()).toContain('linea/lana/empresa/008-corregir.json');
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('golden/odk.es.txt');
  });

  it('is told what is wrong with a file of which nothing can be read', async () => {
    const { desk } = await begin();
    const bring = async (name: string, content: string | Uint8Array, options = '') => {
      writeFileSync(desk.path(name), content);
      expect(await desk.say(`importar --odk @${name} --key @elsa.llave ${options}`)).toBe(1);
      return /\[(\w+)\]/.exec(desk.told)?.[1] ?? desk.told;
    };
    expect(await bring('a.zip', 'PK\u0003\u0004')).toBe('notCsv');
    expect(await bring('b.csv', '')).toBe('notCsv');
    expect(await bring('c.csv', Buffer.from('KEY,Año', 'latin1'))).toBe('notCsv');
    expect(await bring('d.csv', 'KEY,"ventas\n1,2')).toBe('notCsv');
    expect(await bring('e.csv', 'ventas,nota\n1,2')).toBe('notAnExport');
    expect(await bring('f.csv', 'KEY,edad,nombre\n1,2,3')).toBe('noFormFits');
    expect(await bring('g.csv', CENTRAL.replace('todo-ventas', 'todo-venta'))).toBe('columnMissing');
    expect(desk.told).toContain('¿Es la columna «group__todo-venta»?');
    expect(await bring('h.csv', CENTRAL, '--form empresas')).toBe('unknownForm');
    expect(await bring('i.csv', CENTRAL, '--period linia')).toBe('unknownPeriod');
    expect(desk.told).toContain('¿Quiso escribir «linea»?');
    // The three forms of this place ask the same.
    expect(await bring('j.csv', CENTRAL)).toBe('severalFormsFit');
    expect(desk.told).toContain('empresa, grupo, zona');
    expect(await desk.say('importar --odk @nada.csv --key @elsa.llave')).toBe(1);
    expect(desk.told).toContain('[notThere]');
    expect(await desk.say('importar --odk @a.csv')).toBe(1);
    expect(desk.told).toContain('--key');
    expect(existsSync(join(desk.folder, 'linea'))).toBe(false);
  });

  it('takes its forms there, all of them or none', async () => {
    const desk = new Desk();
    await desk.do('exportar --xlsform --out @fichas');
    expect(readdirSync(desk.path('fichas')).sort()).toEqual([
      'empresa-xlsform.xlsx',
      'grupo-xlsform.xlsx',
      'zona-xlsform.xlsx',
    ]);
    const book = readXlsx(readFileSync(desk.path('fichas/empresa-xlsform.xlsx')));
    expect([...book.get('survey')!.values()]).toEqual(expect.arrayContaining(['unit__code', 'period__id', 'ventas']));
    expect(await desk.say('exportar --xlsform --form empresa --out @fichas')).toBe(1);
    expect(desk.told).toContain('ya existe');
    expect(await desk.say('exportar --out @otras')).toBe(1);
    expect(await desk.say('exportar --xlsform --form empresas --out @otras')).toBe(1);
    expect(desk.told).toContain('¿Quiso escribir «empresa»?');
    const median: FormField = {
      id: 'mitad',
      label: 'La mitad',
      type: 'calculated',
      formula: 'MEDIANA(ventas, 3)',
      required: false,
      ours: true,
    };
    desk.config = {
      ...config,
      forms: config.forms.map((form) =>
        form.id === 'grupo'
          ? { ...form, groups: form.groups.map((group) => ({ ...group, fields: [...group.fields, median] })) }
          : form,
      ),
    };
    mkdirSync(desk.path('vacia'));
    expect(await desk.say('exportar --xlsform --out @vacia')).toBe(1);
    expect(desk.told).toContain('grupo: la fórmula de «La mitad». Ese programa no calcula medianas.');
    expect(readdirSync(desk.path('vacia'))).toEqual([]);
  });
});
