import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import { buildBundle } from '#domain/monitoring/ledger/bundle.ts';
import { openBook } from '#texts/book.ts';
import { readOptions } from '../../../../../scripts/lib/options.ts';
import { runLedger } from '../../../../../scripts/monitoring/run.ts';
import type { PublishingSite } from '../../../../../scripts/monitoring/session.ts';
import { config } from '../../../domain/monitoring/ledger/support/config.ts';
import { noon, type World } from '../../../domain/monitoring/ledger/support/world.ts';

export const IN_PERIOD = noon('2026-03-10');
const rooms: string[] = [];
afterAll(() => rooms.forEach((room) => rmSync(room, { recursive: true, force: true })));

function makeRoom(): string {
  const room = mkdtempSync(join(tmpdir(), 'trama-ledger-'));
  rooms.push(room);
  return room;
}

/** A desk of an institution: its folder of files, its ledger, its command line. */
export class Desk {
  readonly room = makeRoom();
  readonly folder = join(this.room, 'seguimiento');
  config: MonitoringConfig = config;
  site?: PublishingSite;
  now = IN_PERIOD;
  told = '';

  constructor() {
    writeFileSync(this.path('frase'), 'la frase de todas\n');
  }

  path(file: string): string {
    return join(this.room, file);
  }

  /** Gives a command as somebody types it; `@x` is a file of the desk. */
  async say(line: string, tag = 'es-PE'): Promise<number> {
    const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? (plain ?? '').replace(/^@/, `${this.room}/`),
    );
    const book = openBook(tag);
    const reading = readOptions('seguimiento', args, book);
    if (!('options' in reading)) throw new Error(JSON.stringify(reading));
    const [command, ...files] = reading.options.positionals;
    const { values } = reading.options;
    const lines: string[] = [];
    const code = await runLedger(command, {
      config: this.config,
      ...(this.site && { site: this.site }),
      book,
      folder: values.ledger ?? this.folder,
      xlsForm: {
        words: book.t.xlsForm,
        units: [{ id: 'soles', label: 'Soles' }],
        creator: 'La Loma',
        createdOn: '2026-01-01',
        language: book.tag,
      },
      values: { ...values, 'passphrase-file': command === 'sobre' ? undefined : this.path('frase') },
      files,
      now: this.now,
      print: (text) => lines.push(text),
      ask: async () => undefined,
    });
    this.told = lines.join('\n');
    return code;
  }

  /** The same, where it must be done. */
  async do(line: string): Promise<string> {
    const code = await this.say(line);
    if (code !== 0) throw new Error(`${line}: ${this.told}`);
    return this.told;
  }

  /** The files of its ledger. */
  list(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.trama'))
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .sort();
  }
}

/** Puts files of a world in memory on a desk, as a bundle (`bundle.json`). */
export function writeBundle(desk: Desk, world: World, files = world.files): void {
  const of = (test: RegExp) => files.filter(({ file }) => test.test(file)).map(({ bytes }) => bytes);
  const parts = {
    blobs: of(/^blob/),
    checkpoints: of(/^puntos/),
    registry: of(/^(?:iniciar|inscribir|revocar|acuerdo|retirar)/),
    acts: of(/^(?:enviar|recibir|observar|aprobar|pedir|autorizar|corregir|eliminar)/),
  };
  writeFileSync(desk.path('bundle.json'), buildBundle({ site: world.config.site, practice: world.practice }, parts));
}

/** Words with what differs each time taken out. */
export const steady = (desk: Desk, text: string): string =>
  text
    .replaceAll(desk.room, '…')
    .replace(/(?:[a-z2-7]{4}-){7}[a-z2-7]{4}/g, '‹huella›')
    .replace(/[\da-f]{64}/g, '‹resumen›')
    .replace(/[\da-f]{12}(?![\da-f])/g, '‹resumen›');

/** A desk where a ledger was begun and a manager, a reviewer and a firm are enrolled. */
export async function begin(): Promise<{ desk: Desk; told: string[] }> {
  const desk = new Desk();
  const told = [await desk.do('iniciar --key @raiz.llave')];
  const [, rootFingerprint] = /rootFingerprint: '([^']+)'/.exec(told[0] ?? '') ?? [];
  desk.config = { ...config, rootFingerprint };
  for (const name of ['ana', 'carla', 'elsa']) told.push(await desk.do(`llave --key @${name}.llave`));
  for (const line of [
    'inscribir --key @raiz.llave --request @ana.llave.solicitud.json --code ana --role jefa --from 2026-01-01',
    'inscribir --key @ana.llave --request @carla.llave.solicitud.json --code carla --role revisora --units sur --from 2026-01-01',
    'inscribir --key @ana.llave --request @elsa.llave.solicitud.json --code elsa --role gerenta --units telares --from 2026-01-01 --until 2026-12-31',
    'inscribir-empresa --key @ana.llave --firm lana --unit telares --from 2026-01-01 --name "Lanas de Ejemplo"',
    'inscribir-empresa --key @ana.llave --firm seda --unit telares --from 2026-01-01',
  ])
    told.push(await desk.do(line));
  writeFileSync(desk.path('respuestas.json'), '{"ventas": 1200.5, "nota": "Todo bien"}');
  return { desk, told };
}
