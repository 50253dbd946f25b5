import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MonitoringConfig, MonitoringPeriod } from '#domain/monitoring/config.ts';
import type { Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { buildBlob } from '#domain/monitoring/crypto/salted.ts';
import { fingerprintOf, generateSigningKey } from '#domain/monitoring/crypto/signing.ts';
import { buildBundle } from '#domain/monitoring/ledger/bundle.ts';
import {
  composeFormAct,
  composeRegistryAct,
  type FormActDraft,
  type RegistryActDraft,
} from '#domain/monitoring/ledger/compose.ts';
import type { Book } from '#texts/book.ts';
import { runLedger } from '../monitoring/run.ts';

/** What a command takes: seconds of the clock, and of all processors together. */
export interface CommandCost {
  readonly seconds: number;
  readonly processor: number;
}

/** What a ledger of so many forms takes. */
export interface LedgerCost {
  readonly files: number;
  readonly bundleBytes: number;
  readonly importing: CommandCost;
  readonly verifying: CommandCost;
}

const PERIODS = 4;
const period = (_: unknown, at: number): MonitoringPeriod => ({
  id: `periodo-${at}`,
  title: `Periodo ${at}`,
  type: 'annual',
  coversFrom: '2026-01-01',
  coversTo: '2026-12-31',
  opensOn: '2027-01-01',
  closesOn: '2027-12-31',
  exceptions: [],
});

/** An invented configuration: one network, one form of firms. */
const config: MonitoringConfig = {
  site: 'banco-de-pruebas',
  timeZone: 'America/Lima',
  roles: [
    { id: 'llena', title: 'Llena', scope: 'network' },
    { id: 'revisa', title: 'Revisa', scope: 'site' },
  ],
  units: [{ id: 'unica', title: 'Única', level: 'network' }],
  periods: Array.from({ length: PERIODS }, period),
  forms: [
    {
      id: 'ventas-del-periodo',
      title: 'Ventas',
      version: 1,
      level: 'firm',
      groups: [
        {
          id: 'g',
          title: 'G',
          fields: [{ id: 'lo-vendido', label: 'Lo vendido', type: 'money', required: true, ours: true }],
        },
      ],
      permissions: {
        submit: 'llena',
        review: 'revisa',
        approve: 'revisa',
        authoriseCorrection: ['revisa'],
        delete: 'revisa',
        ownApproval: false,
      },
    },
  ],
  indicators: [],
};

const NOW = Date.parse('2027-06-01T17:00:00Z');

/** A bundle of forms that were sent, received and approved. */
async function makeBundle(
  forms: number,
): Promise<{ readonly bytes: Bytes; readonly root: string; readonly files: number }> {
  const [root, sender, reviewer] = [await generateSigningKey(), await generateSigningKey(), await generateSigningKey()];
  const identity = { site: config.site, practice: false };
  const registry: Bytes[] = [];
  let previous: string | null = null;
  const register = async (draft: object): Promise<void> => {
    const said = { previous, ...draft } as unknown as RegistryActDraft;
    const { bytes, hash } = await composeRegistryAct({ identity, key: root, now: NOW }, said);
    registry.push(bytes);
    previous = hash;
  };
  const validity = { from: '2026-01-01', until: null };
  await register({ act: 'iniciar', signingKey: root.publicKey, encryptionKey: null });
  const enrol = { act: 'inscribir', encryptionKey: null, ...validity };
  await register({ ...enrol, code: 'llena', role: 'llena', units: ['unica'], signingKey: sender.publicKey });
  await register({ ...enrol, code: 'revisa', role: 'revisa', units: [], signingKey: reviewer.publicKey });
  const firms = Math.ceil(forms / PERIODS);
  for (let firm = 0; firm < firms; firm += 1)
    await register({ act: 'inscribir-empresa', firm: `empresa-${firm}`, unit: 'unica', ...validity });
  const acts: Bytes[] = [];
  const blobs: Bytes[] = [];
  for (let form = 0; form < forms; form += 1) {
    const blob = await buildBlob({ 'lo-vendido': form });
    blobs.push(blob.bytes);
    const place = { period: `periodo-${form % PERIODS}`, unit: `empresa-${Math.floor(form / PERIODS)}` };
    let before: string | null = null;
    for (const [act, key, more] of [
      ['enviar', sender, { answers: blob.digest }],
      ['recibir', reviewer, {}],
      ['aprobar', reviewer, {}],
    ] as const) {
      const said = { act, previous: before, ...place, form: 'ventas-del-periodo', formVersion: 1, ...more };
      const { bytes, hash } = await composeFormAct({ identity, key, now: NOW }, said as unknown as FormActDraft);
      acts.push(bytes);
      before = hash;
    }
  }
  const files = registry.length + acts.length + blobs.length;
  return { bytes: buildBundle(identity, { registry, acts, blobs }), root: await fingerprintOf(root.publicKey), files };
}

/**
 * Measures how long a ledger takes to import forms from one bundle, and to verify them all.
 *
 * @param work folder that may be emptied
 */
export async function measureLedger(work: string, forms: number, book: Book): Promise<LedgerCost> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const { bytes, root, files } = await makeBundle(forms);
  const bundle = join(work, 'bundle.json');
  writeFileSync(bundle, bytes);
  const run = async (command: string, ...given: readonly string[]): Promise<CommandCost> => {
    const started = performance.now();
    const before = process.cpuUsage();
    const code = await runLedger(command, {
      config: { ...config, rootFingerprint: root },
      book,
      folder: join(work, 'ledger'),
      xlsForm: { words: book.t.xlsForm, units: [], creator: '', createdOn: '2026-01-01', language: book.tag },
      values: { practice: false, people: false } as Parameters<typeof runLedger>[1]['values'],
      files: given,
      now: NOW,
      print: (text) => told.push(text),
      ask: async () => undefined,
    });
    if (code !== 0) throw new Error(told.join('\n').slice(0, 2_000));
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - started) / 1e3, processor: (user + system) / 1e6 };
  };
  const told: string[] = [];
  const importing = await run('importar', bundle);
  const verifying = await run('verificar');
  rmSync(work, { recursive: true, force: true });
  return { files, bundleBytes: bytes.length, importing, verifying };
}
